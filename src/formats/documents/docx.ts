/** The words of a Word document (.docx), by mammoth. */
import mammoth from 'mammoth/mammoth.browser';
import type { Extracted } from './article-text';

export async function extract(bytes: Uint8Array): Promise<Extracted> {
  let text: string;
  try {
    // A copy: the library takes the whole buffer behind the bytes, of which they may be a part.
    text = (await mammoth.extractRawText({ arrayBuffer: new Uint8Array(bytes).buffer })).value;
  } catch (error) {
    throw new Error(`this is no Word document (.docx): ${(error as Error).message}`, { cause: error });
  }
  // Paragraphs end with two line feeds; a single one is a line break within.
  return { title: null, author: null, date: null, paragraphs: text.split('\n\n') };
}
