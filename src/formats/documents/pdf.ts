/** The words of a PDF, by Mozilla's pdf.js (in unpdf's build, which needs no browser). */
import { getDocumentProxy, type PdfItem } from 'unpdf';
import type { Extracted } from './article-text';
import { paragraphsOf, type Line } from './lines';

export async function extract(bytes: Uint8Array): Promise<Extracted> {
  try {
    // A copy, which the library keeps; Node's own Buffer, which editors hand out, it refuses.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const pages: Line[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) pages.push(linesOf((await (await pdf.getPage(number)).getTextContent()).items));
    return { title: null, author: null, date: null, paragraphs: paragraphsOf(pages) };
  } catch (error) {
    const { name, message } = error as Error;
    throw new Error(name === 'PasswordException' ? 'it is protected by a password' : `this is no PDF that can be read: ${message}`, { cause: error });
  }
}

/** Pieces of text, in the order in which the page has them, as lines. */
function linesOf(items: readonly PdfItem[]): Line[] {
  const lines: Line[] = [];
  let line: { text: string; x: number; y: number; height: number } | undefined;
  for (const { str, transform, height = 0, hasEOL } of items) {
    if (str === undefined || transform === undefined) continue;
    const [x, y] = [transform[4] ?? 0, transform[5] ?? 0];
    if (line !== undefined && str.trim() !== '' && Math.abs(line.y - y) > Math.max(line.height, height) / 2) {
      lines.push(line);
      line = undefined;
    }
    if (str !== '') line = line === undefined ? { text: str, x, y, height } : { ...line, text: line.text + str, height: Math.max(line.height, height) };
    if (hasEOL === true && line !== undefined) {
      lines.push(line);
      line = undefined;
    }
  }
  if (line !== undefined) lines.push(line);
  return lines.filter((one) => one.text.trim() !== '');
}
