/**
 * Where the paragraphs of a text begin and end. Files come in two habits: one paragraph a line, with or without blank
 * lines between, and hard-wrapped blocks (mail, old newswire, typed notes), where a line ends because the page was full.
 * The width at which a text was wrapped is read off the text itself; a line that had room for the next word
 * ended on purpose.
 */
import type { Span } from '../model';
import { isSpace } from './characters';
import { readUpTo, type Line } from './lines';

/** Wider than any page: lines that long were not broken by hand or by a mail program. */
const WIDEST_PAGE = 132;
/** A block of fewer line ends says too little about the page; it takes the width of the whole text. */
const ENDS_THAT_SHOW_A_WIDTH = 3;
/** The share of line ends inside sentences from which on lines end because the page is full. */
const SHARE_OF_WRAPPED_ENDS = 0.4;
/** In lines. */
const LONGEST_FRONT_MATTER = 101;

/**
 * Paragraphs of a text, in order, without the white space around them. Blank lines, rules (`---`, `* * *`) and the fences of
 * front matter separate and belong to none. Linear in the length of the text; offsets are UTF-16, half-open.
 */
export function splitParagraphs(text: string): Span[] {
  const lines: Line[] = [];
  readUpTo(text, 0, text.length + 1, lines);
  return joinLines(text, lines);
}

/** The same, from the lines of the text. */
export function joinLines(text: string, lines: readonly Line[]): Span[] {
  const blocks = readBlocks(text, lines);
  const width = wrapWidth(text, blocks.filter((block) => block.length > 1));
  const spans: Span[] = [];
  for (const block of blocks) {
    const own = block.length <= ENDS_THAT_SHOW_A_WIDTH ? width : wrapWidth(text, [block]);
    addParagraphs(text, block, own, spans);
  }
  return spans;
}

/** Cuts the lines of a block into paragraphs: one goes on as long as its lines end only because the page was full. */
function addParagraphs(text: string, block: readonly Line[], width: number | null, into: Span[]): void {
  let start = block[0]!.start;
  for (let i = 1; i <= block.length; i++) {
    const line = block[i - 1]!;
    const next = block[i];
    if (next && goesOn(text, line, next, width)) continue;
    into.push({ start, end: line.end });
    if (next) start = next.start;
  }
}

/** Runs of lines with nothing blank between them. */
function readBlocks(text: string, lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  let block: Line[] | null = null;
  const bodyStart = endOfFrontMatter(text);
  for (const line of lines) {
    if (isBlank(line) || isRule(text, line) || isEmptyQuote(text, line)) block = null;
    else if (line.start < bodyStart) {
      blocks.push([line]);
      block = null;
    } else if (block) block.push(line);
    else blocks.push(block = [line]);
  }
  return blocks;
}

const isBlank = ({ start, end }: Line): boolean => start === end;

/** `---`, `***`, `* * *`, `=====`, `_____`: a line drawn, not written. */
function isRule(text: string, line: Line): boolean {
  return line.end - line.start >= 3 && line.end - line.start <= 200 && RULERS.has(text.charCodeAt(line.start)) && /^[-*_=+~#](?:\s*[-*_=+~#]){2,}$/.test(text.slice(line.start, line.end));
}

const RULERS = new Set(Array.from('-*_=+~#', (mark) => mark.charCodeAt(0)));

/** A `>` alone parts two paragraphs of one block quote. */
function isEmptyQuote(text: string, line: Line): boolean {
  return line.end - line.start === 1 && isBlockQuote(text, line);
}

/** Front matter of a Markdown file: between `---` (or TOML's `+++`) on the first line and the same further down. Returns where it ends, or 0. */
export function endOfFrontMatter(text: string): number {
  let fence = '';
  let begin = 0;
  for (let count = 0; count < LONGEST_FRONT_MATTER && begin <= text.length;) {
    const read: Line[] = [];
    begin = readUpTo(text, begin, begin + 1, read);
    const line = read[0]!;
    const length = line.end - line.start;
    if (fence === '') {
      if (length === 0) continue;
      fence = text.slice(line.start, line.start + 4).trim();
      if (length !== 3 || (fence !== '---' && fence !== '+++')) return 0;
    } else if (length === 3) {
      const words = text.slice(line.start, line.end);
      if (words === fence || (words === '...' && fence === '---')) return line.end;
    }
    count++;
  }
  return 0;
}

/**
 * The width of the page on which lines were wrapped, or null where they were not: the length that only one line in ten passes,
 * provided that enough of the lines end inside a sentence and had no room for the next word.
 */
function wrapWidth(text: string, blocks: readonly (readonly Line[])[]): number | null {
  const counts = new Uint32Array(WIDEST_PAGE + 2);
  let lines = 0;
  for (const block of blocks) {
    for (const line of block) counts[Math.min(columnsOf(line), WIDEST_PAGE + 1)]!++;
    lines += block.length;
  }
  const ends = lines - blocks.length;
  if (ends < ENDS_THAT_SHOW_A_WIDTH) return null;
  let above = 0;
  let width = WIDEST_PAGE + 1;
  while (width > 0 && above + counts[width]! <= lines / 10) above += counts[width--]!;
  if (width > WIDEST_PAGE) return null;
  let wrapped = 0;
  for (const block of blocks) {
    for (let i = 1; i < block.length; i++) {
      if (isFull(text, block[i - 1]!, block[i]!, width) && !endsSentence(text, block[i - 1]!)) wrapped++;
    }
  }
  return wrapped >= ends * SHARE_OF_WRAPPED_ENDS ? width : null;
}

/** The first word of `next` had no room left on `line`. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  return columnsOf(line) + 1 + lengthOfWord(text, next) > width && columnsOf(next) <= width * 1.2;
}

function columnsOf(line: Line): number {
  return line.end - line.begin;
}

/**
 * Whether `next` goes on with the paragraph of `line`.
 *
 * Goes on: `The council said on Tuesday that it would / repair the bridge.` Ends: `Bridge to be mended / The council said …`
 */
function goesOn(text: string, line: Line, next: Line, width: number | null): boolean {
  const ended = endsSentence(text, line);
  if (isBlockQuote(text, line) && isBlockQuote(text, next)) return true;
  if (beginsBlock(text, line, next, ended)) return false;
  if (width === null) return !ended && isLowerCase(text, next.start);
  if (ended && next.start - next.begin >= line.start - line.begin + 2) return false;
  return isFull(text, line, next, width) || (!ended && isLowerCase(text, next.start));
}

/** Headings, list items and block quotes of Markdown stand by themselves. */
function beginsBlock(text: string, line: Line, next: Line, ended: boolean): boolean {
  if (isHeading(text, line) || isHeading(text, next)) return true;
  if (isBlockQuote(text, next)) return true;
  if (isBlockQuote(text, line)) return ended;
  // A wrapped line may begin with a dash or with `1984. `: only what follows an item, a stop or a colon begins another item.
  return isListItem(text, next) && (ended || isListItem(text, line));
}

function isBlockQuote(text: string, line: Line): boolean {
  return text[line.start] === '>';
}

function isHeading(text: string, line: Line): boolean {
  return text[line.start] === '#' && /^#{1,6}\s/.test(text.slice(line.start, line.start + 7));
}

function isListItem(text: string, line: Line): boolean {
  return /^(?:[-*+•‣▪]|\d{1,2}[.)]) /.test(text.slice(line.start, line.start + 4));
}

/** The last character that is no closing mark or bracket is a stop or a colon. */
function endsSentence(text: string, line: Line): boolean {
  let i = line.end - 1;
  while (i > line.start && CLOSING.includes(text[i]!)) i--;
  return '.!?…:'.includes(text[i]!);
}

const CLOSING = '"\'”’»)]*_';

function isLowerCase(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code > 127 && /^\p{Ll}/u.test(text.slice(at, at + 2)));
}

function lengthOfWord(text: string, line: Line): number {
  let i = line.start;
  while (i < line.end && !isSpace(text.charCodeAt(i))) i++;
  return i - line.start;
}
