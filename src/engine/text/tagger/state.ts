import { isApostrophe } from '../characters';
import type { TokenKind } from '../paragraph';
import { capitalisedClass, classHash, classOf } from './classes';
import { hashOf } from './hash';
import { landmarkOf } from './landmarks';
import type { Lexicon } from './lexicon';
import { classOfMark } from './marks';

/** What the tagger needs of a token. */
export interface TaggerToken {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
}

/** No capital in front; the curly apostrophe of "’re" is none either, though `lower` has it straight. */
const beginsLower = (text: string, lower: string): boolean => text.charCodeAt(0) === lower.charCodeAt(0) || isApostrophe(text.charCodeAt(0));

/** How a word is written; the order is part of the trained model. */
export const Shape = { lower: 0, capital: 1, allCapitals: 2, initial: 3, number: 4, mark: 5, hyphenated: 6 } as const;

/** Words before and behind a sentence. */
export const PAD = 2;

function arraysOf(size: number): Pick<SentenceState, 'word' | 'klass' | 'klassHash' | 'suffix' | 'shape' | 'tag' | 'landmark' | 'ahead'> {
  return {
    word: new Int32Array(size), klass: new Uint16Array(size), klassHash: new Int32Array(size), suffix: new Int32Array(size), shape: new Uint8Array(size), tag: new Uint8Array(size),
    landmark: new Uint8Array(size), ahead: new Uint8Array(size),
  };
}

/** One sentence as numbers, `PAD` places of padding at either end; the arrays grow and are used again for the next sentence. */
export class SentenceState {
  length = 0;
  /** Hash of the lower-case word. */
  word: Int32Array;
  /** Ambiguity class, and its hash. */
  klass: Uint16Array;
  klassHash: Int32Array;
  /** Hash of the last three letters. */
  suffix: Int32Array;
  shape: Uint8Array;
  tag: Uint8Array;
  /** The landmark that a token is by itself, and the nearest two behind it (the nearer in the low four bits). */
  landmark: Uint8Array;
  ahead: Uint8Array;
  /** Most words are written with capitals: a headline, where capitals tell little. */
  titleCase = false;
  private openMark = false;

  /** Room for `size` tokens to begin with, padding included. */
  constructor(size = 256) {
    ({ word: this.word, klass: this.klass, klassHash: this.klassHash, suffix: this.suffix, shape: this.shape, tag: this.tag, landmark: this.landmark, ahead: this.ahead } = arraysOf(size));
  }

  /** Reads `tokens[first..last)`. */
  read(tokens: readonly TaggerToken[], first: number, last: number, lexicon: Lexicon): void {
    const size = last - first + 2 * PAD;
    if (size > this.word.length) Object.assign(this, arraysOf(size * 2));
    this.length = last - first;
    this.pad(0);
    this.pad(this.length + PAD);
    this.openMark = false;
    this.titleCase = isTitleCase(tokens, first, last);
    for (let i = first; i < last; i++) this.place(tokens, i, first, lexicon);
    let ahead = 0;
    for (let at = this.length + PAD - 1; at >= PAD; at--) {
      this.ahead[at] = ahead;
      const own = this.landmark[at]!;
      if (own > 0) ahead = ((ahead & 15) << 4) | own;
    }
  }

  private place(tokens: readonly TaggerToken[], i: number, first: number, lexicon: Lexicon): void {
    const token = tokens[i]!;
    const at = i - first + PAD;
    const { lower } = token;
    const hash = hashOf(lower);
    this.word[at] = hash;
    this.suffix[at] = hashOf(lower, Math.max(0, lower.length - 3));
    this.shape[at] = shapeOf(token);
    const klass = token.kind === 'word' ? classOfWord(token, hash, beginsSentence(tokens, i, first) || this.titleCase, lexicon)
      : token.kind === 'number' ? classOfNumber(lower) : classOfMark(token, tokens[i - 1], this.openMark);
    if (token.text === '"') this.openMark = !this.openMark;
    this.klass[at] = klass;
    this.klassHash[at] = classHash[klass]!;
    this.landmark[at] = landmarkOf(token, hash, klass);
  }

  private pad(from: number): void {
    for (let i = from; i < from + PAD; i++) {
      this.word[i] = this.suffix[i] = this.klassHash[i] = from === 0 ? 1 : 2;
      this.tag[i] = NO_TAG;
      this.landmark[i] = 0;
      this.shape[i] = Shape.mark;
    }
  }
}

export const NO_TAG = 63;

const isUpper = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde);

function shapeOf(token: TaggerToken): number {
  if (token.kind === 'number') return Shape.number;
  if (token.kind !== 'word') return Shape.mark;
  const { text, lower } = token;
  if (beginsLower(text, lower)) return text.includes('-') ? Shape.hyphenated : Shape.lower;
  if (text.length < 3 && text.endsWith('.')) return Shape.initial;
  return text.length > 1 && isUpper(text.charCodeAt(1)) ? Shape.allCapitals : Shape.capital;
}

const NAME = classOf('NNP');
const PLURAL_NAME = classOf('NNP NNPS');
const CAPITAL_COMPOUND = classOf('NNP JJ NN');

function classOfWord(token: TaggerToken, hash: number, begins: boolean, lexicon: Lexicon): number {
  const { text, lower } = token;
  const common = lexicon.classOfWord(hash);
  if (beginsLower(text, lower)) return common >= 0 ? common : classOf(lexicon.guess(lower));
  const name = lexicon.classOfName(hash);
  if (name >= 0) return name;
  if (common >= 0) return lower === 'i' ? common : capitalisedClass(common, !begins);
  if (lower.includes('-')) return CAPITAL_COMPOUND;
  // "Negotiators" at the beginning, "Talks Resume" in a headline: known words by their inflection only.
  if (begins) {
    const guess = lexicon.guess(lower);
    if (guess !== 'NN' && !lower.endsWith('.')) return capitalisedClass(classOf(guess), false);
  }
  return lower.endsWith('s') ? PLURAL_NAME : NAME;
}

function beginsSentence(tokens: readonly TaggerToken[], i: number, first: number): boolean {
  if (i === first) return true;
  const { kind, text } = tokens[i - 1]!;
  return kind === 'quotation-mark' || text === ':' || text === '(' || text === '—' || text === '--';
}

const CARDINAL = classOf('CD');
const ORDINAL = classOf('JJ');
const DECADE = classOf('NNS CD');
const COMPOUND = classOf('JJ NN');
const COMPOUNDS = classOf('NNS JJ');

function classOfNumber(lower: string): number {
  const last = lower.charCodeAt(lower.length - 1);
  if (last < 97) return CARDINAL;
  if (lower.includes('-')) return last === 115 ? COMPOUNDS : COMPOUND;
  if (last === 115) return DECADE;
  return ORDINAL;
}

/** Four words or more, most of the longer ones with a capital. */
function isTitleCase(tokens: readonly TaggerToken[], first: number, last: number): boolean {
  let long = 0;
  let capital = 0;
  for (let i = first; i < last; i++) {
    const { kind, text, lower } = tokens[i]!;
    if (kind !== 'word' || text.length < 4) continue;
    long++;
    if (text.charCodeAt(0) !== lower.charCodeAt(0)) capital++;
  }
  return long >= 3 && capital * 10 >= long * 8;
}
