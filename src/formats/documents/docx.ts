/** The words of a Word document (.docx), by mammoth. */
import mammoth from 'mammoth/mammoth.browser';
import type { Extracted } from './article-text';
import { pack, TooLong, unpack } from './zip';

/** Bytes of words and their styles, unpacked: no article has so many; a small file that has was made to fill the memory. */
const MOST_UNPACKED = 64_000_000;
/** What the words are in and what leads to them; pictures and fonts stay packed. */
const PARTS = /\.(?:xml|rels)$/i;

export async function extract(bytes: Uint8Array): Promise<Extracted> {
  let text: string;
  try {
    const parts = pack(unpack(bytes, (name) => PARTS.test(name), MOST_UNPACKED));
    text = (await mammoth.extractRawText({ arrayBuffer: parts.buffer })).value;
  } catch (error) {
    throw new Error(error instanceof TooLong ? `this document unpacks to more than ${MOST_UNPACKED / 1_000_000} MB` : `this is no Word document (.docx): ${(error as Error).message}`, { cause: error });
  }
  // Paragraphs end with two line feeds; a single one is a line break within.
  return { title: null, author: null, date: null, paragraphs: text.split('\n\n') };
}
