/** The words of a PDF, by Mozilla's pdf.js (in unpdf's build, which needs no browser). */
import { getDocumentProxy, type PdfItem, type PdfPage } from 'unpdf';
import type { Extracted } from './article-text';
import { MOST_UNPACKED, wasBeyond } from './bounded-bytes';
import { paragraphsOf, type Line } from './lines';

// No article is so large; a small file that is was made to keep the editor busy.
const MOST_PAGES = 2_000;
const MOST_CHARACTERS = 10_000_000;
const MOST_MILLISECONDS = 30_000;

const BEYOND = `a part of this PDF unpacks to more than ${MOST_UNPACKED >> 20} MB`;

/** A document beyond bounds, with a message for the reader. */
class TooMuch extends Error {}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

export async function extract(bytes: Uint8Array): Promise<Extracted> {
  let pdf: Pdf | undefined;
  wasBeyond();
  try {
    // A copy, which the library keeps; Node's own Buffer, which editors hand out, it refuses.
    pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const paragraphs = paragraphsOf(await pagesOf(pdf));
    if (wasBeyond()) throw new TooMuch(BEYOND);
    return { title: null, author: null, date: null, paragraphs };
  } catch (error) {
    if (error instanceof TooMuch) throw error;
    if (wasBeyond()) throw new TooMuch(BEYOND, { cause: error });
    const { name, message } = error as Error;
    throw new Error(name === 'PasswordException' ? 'it is protected by a password' : `this is no PDF that can be read: ${message}`, { cause: error });
  } finally {
    await pdf?.loadingTask.destroy();
  }
}

async function pagesOf(pdf: Pdf): Promise<Line[][]> {
  if (pdf.numPages > MOST_PAGES) throw new TooMuch(`this PDF has ${pdf.numPages} pages; up to ${MOST_PAGES} are read`);
  const until = Date.now() + MOST_MILLISECONDS;
  const pages: Line[][] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const items = await itemsOf(page, (some) => {
      characters += some.reduce((sum, { str }) => sum + (str?.length ?? 0), 0);
      if (characters > MOST_CHARACTERS) throw new TooMuch(`this PDF has more than ${MOST_CHARACTERS / 1_000_000} million characters`);
      if (Date.now() > until) throw new TooMuch(`this PDF takes longer than ${MOST_MILLISECONDS / 1_000} seconds to read`);
    });
    pages.push(linesOf(items));
    page.cleanup();
  }
  return pages;
}

/** The pieces of text of a page. @param check throws where there are too many */
async function itemsOf(page: PdfPage, check: (some: readonly PdfItem[]) => void): Promise<PdfItem[]> {
  const items: PdfItem[] = [];
  const reader = page.streamTextContent().getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      check(read.value!.items);
      items.push(...read.value!.items);
    }
    check([]);
  } catch (error) {
    await reader.cancel(error as Error).catch(() => undefined);
    throw error;
  }
  return items;
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
