/** The main text of a web page, found by Mozilla's Readability (Firefox' reader view) on a document by linkedom: no browser is needed, and no script of the page runs. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { dayOf, type Extracted } from './article-text';

/** As much of the DOM as is read here. */
interface Page {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<Page>;
}

interface Found {
  readonly title: string | null | undefined;
  readonly byline: string | null | undefined;
  readonly content: string | null | undefined;
  readonly publishedTime: string | null | undefined;
}

declare class TextDecoder {
  constructor(label: string);
  decode(bytes: Uint8Array): string;
}

export function extract(bytes: Uint8Array): Promise<Extracted> {
  const html = decode(bytes);
  const { document } = parseHTML(html);
  // Readability takes the document apart: what it does not take for an article is read whole from another copy.
  const found = new Readability(document).parse() as Found | null;
  const page: Page = parseHTML(found?.content ?? html).document;
  return Promise.resolve({ title: found?.title ?? null, author: found?.byline ?? null, date: dayOf(found?.publishedTime), paragraphs: blocksOf(page) });
}

/** The encoding that the page's byte order mark or its own `meta` names; UTF-8 otherwise. */
function decode(bytes: Uint8Array): string {
  const head = Array.from(bytes.subarray(0, 2048), (byte) => String.fromCharCode(byte)).join('');
  const label = head.startsWith('\u00FF\u00FE') ? 'utf-16le' : head.startsWith('\u00FE\u00FF') ? 'utf-16be' : /<meta\s[^<>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return /^(?:windows-1252|iso-8859-1|latin1|ascii|us-ascii)$/i.test(label) ? westernEuropean(bytes) : new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}

/** What windows-1252 has from 0x80 on where Latin-1 has control characters; browsers read Latin-1 so, too. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Node 20's own decoder leaves the control characters, and with them every curly quotation mark. */
function westernEuropean(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252[byte - 0x80]! : String.fromCharCode(byte))).join('');
}

const TEXT = 3;
const ELEMENT = 1;
/** Elements that run on in their line; every other one is a paragraph of its own. */
const INLINE = new Set('A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(' '));
const HIDDEN = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT SVG MATH FORM BUTTON SELECT TEXTAREA'.split(' '));

function blocksOf(root: Page): string[] {
  const blocks: string[] = [];
  let words = '';
  const close = (): void => {
    const block = words.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').trim();
    if (block !== '') blocks.push(block);
    words = '';
  };
  const visit = (node: Page): void => {
    if (node.nodeType === TEXT) words += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toUpperCase();
    if (HIDDEN.has(name)) return;
    if (name === 'BR') words += '\n';
    const apart = !INLINE.has(name) && name !== 'BR';
    if (apart) close();
    for (const child of node.childNodes) visit(child);
    if (apart) close();
  };
  // A part of a page has no body: what the document holds is gone through.
  for (const child of root.childNodes) visit(child);
  close();
  return blocks;
}
