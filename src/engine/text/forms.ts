import { hashOf, hashOfCodes } from './hash';
import type { TokenKind } from './paragraph';
import { lexicalFacts, type LexicalFacts } from './tagger/lexical-facts';

/** A word, number or mark as it is written, and what that alone tells: the same forms come again and again, so each is looked into once. */
export interface Form extends LexicalFacts {
  readonly text: string;
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** Hash of `lower` (FNV-1a). */
  readonly hash: number;
  /** Hash of `text`. */
  readonly written: number;
  /** What it may do to a sentence. */
  readonly stop: Stop;
  /** The signs that it bears, as bits: see `signOf`. */
  readonly signs: number;
  /** What the layers want to know of it: see `factOfForm`. */
  readonly facts: unknown[];
}

/** Ends a sentence ("."), may end one (the stop that an abbreviation keeps), goes with the end before it ("”"), or none of these. */
export type Stop = 'end' | 'abbreviation' | 'closing' | null;

/** Forms of one table at most, and its slots, a power of two. */
const MOST_FORMS = 8_192;
const SLOTS = 16_384;
/** Longer ones are hardly ever met twice. */
const LONGEST = 24;

/** Two tables: when the recent one is full it takes the place of the one before, so that what is met often is never made anew. */
let recent = emptyTable();
let before = emptyTable();
let size = 0;

function emptyTable(): (Form | null)[] {
  return new Array<Form | null>(SLOTS).fill(null);
}

/** The form of `text[start..end)`, which is of this kind; `codes` are the character codes of `text`. */
export function formOf(text: string, codes: Uint16Array, start: number, end: number, kind: TokenKind): Form {
  const written = hashOfCodes(codes, start, end);
  return find(recent, written, codes, start, end) ?? kept(find(before, written, codes, start, end) ?? makeForm(asName(text.slice(start, end)), kind));
}

function find(table: readonly (Form | null)[], written: number, codes: Uint16Array, start: number, end: number): Form | null {
  let slot = slotOf(written);
  for (let found = table[slot]; found; found = table[slot]) {
    if (found.written === written && isWritten(found.text, codes, start, end)) return found;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return null;
}

/** Remembers a form. */
function kept(form: Form): Form {
  if (form.text.length > LONGEST) return form;
  if (size === MOST_FORMS) {
    [recent, before] = [before.fill(null), recent];
    size = 0;
  }
  let slot = slotOf(form.written);
  while (recent[slot] !== null) slot = (slot + 1) & (SLOTS - 1);
  recent[slot] = form;
  size++;
  return form;
}

/** A form that nobody is likely to ask for again. */
export function makeForm(text: string, kind: TokenKind): Form {
  const lower = asName(text.toLowerCase().replace(CURLY, "'"));
  const hash = hashOf(lower);
  const { suffix, shape, inside, beginning, insideLandmark, beginningLandmark, opens, isLong, isCapital } = lexicalFacts(text, lower, kind, hash);
  const form = { text, lower, kind, hash, written: hashOf(text), stop: stopOf(text, kind), signs: 0, facts: unknown(), suffix, shape, inside, beginning, insideLandmark, beginningLandmark, opens, isLong, isCapital };
  for (let n = 0; n < bearers.length; n++) if (bearers[n]!(form)) form.signs |= 1 << n;
  return form;
}

/** The questions whose answers are signs. */
const bearers: ((form: Form) => boolean)[] = [];
/** V8 keeps whole numbers of 31 bits without an object of their own. */
const MOST_SIGNS = 30;

/**
 * A sign that a layer looks for on every token ("may begin a time"), as a bit. `Paragraph.signs` has the signs of all tokens in one list: to run over numbers
 * that lie side by side is far quicker than to look each token's word up. To be called where modules are loaded, before any text is read.
 */
export function signOf(isBorneBy: (form: Form) => boolean): number {
  if (bearers.length === MOST_SIGNS) throw new Error('no bit is left for another sign');
  return 1 << (bearers.push(isBorneBy) - 1);
}

let factCount = 0;
/** A place for each fact, all of them empty. */
let nothing: undefined[] = [];

function unknown(): unknown[] {
  if (nothing.length < factCount) nothing = new Array<undefined>(factCount).fill(undefined);
  return nothing.slice();
}

/**
 * A question that a form alone answers ("may it begin a time?"), worked out once for each form: to look the answer up costs no more than to read a field, where
 * a word list would have to be searched for every token. To be called where modules are loaded, before any text is read; an answer is not `undefined`.
 */
export function factOfForm<V extends string | number | boolean | object | null>(work: (form: Form) => V): (form: Form) => V {
  const at = factCount++;
  return (form) => {
    const known = form.facts[at] as V | undefined;
    if (known !== undefined) return known;
    const found = work(form);
    form.facts[at] = found;
    return found;
  };
}

const CURLY = /[‘’ʼ′]/g;

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);

function isWritten(form: string, codes: Uint16Array, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== codes[start + i]) return false;
  return true;
}

/**
 * The same string as the name of a property: V8 has one copy of each, and compares two of them by their address. A slice of the text would be compared letter
 * by letter with every word of every rule, and would keep the whole text alive.
 */
function asName(text: string): string {
  const object = Object.create(null) as Record<string, null>;
  object[text] = null;
  return Object.keys(object)[0]!;
}

const END = new Set(['.', '!', '?', '...', '…', '....']);
const CLOSING = new Set([')', ']', '”', "''", '"', '’', "'", '»', '›']);

function stopOf(text: string, kind: TokenKind): Stop {
  if (END.has(text)) return 'end';
  if (CLOSING.has(text)) return 'closing';
  return kind === 'word' && text.length > 1 && text.endsWith('.') ? 'abbreviation' : null;
}
