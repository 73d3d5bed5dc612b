/** The words of a Word document (.docx), by mammoth. */
import mammoth from 'mammoth/mammoth.browser';
import type { Extracted } from './article-text';
import { unpackedSize } from './unpacked-size';

/** No article unpacks to this; a small file that does was made to fill the memory. */
const MOST_UNPACKED = 200_000_000;

export async function extract(bytes: Uint8Array): Promise<Extracted> {
  if (unpackedSize(bytes) > MOST_UNPACKED) throw new Error(`this document unpacks to more than ${MOST_UNPACKED / 1_000_000} MB`);
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
