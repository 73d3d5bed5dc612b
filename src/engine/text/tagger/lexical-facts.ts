import { isApostrophe } from '../characters';
import type { TokenKind } from '../paragraph';
import { capitalisedClass, classOf } from './classes';
import { hashOf } from '../hash';
import { landmarkOf } from './landmarks';
import { getLexicon } from './lexicon';
import { classOfMark } from './marks';

/** How a word is written; the order is part of the trained model. */
export const Shape = { lower: 0, capital: 1, allCapitals: 2, initial: 3, number: 4, mark: 5, hyphenated: 6 } as const;

/** What the tagger knows of a word before it sees it in a sentence. */
export interface LexicalFacts {
  /** Hash of the last three letters. */
  readonly suffix: number;
  readonly shape: number;
  /** Ambiguity class in mid-sentence, and where a capital tells nothing: at the beginning, in a headline. Of quotation marks, `classOfQuotationMark` has it. */
  readonly inside: number;
  readonly beginning: number;
  /** The landmarks that come with the two classes. */
  readonly insideLandmark: number;
  readonly beginningLandmark: number;
  /** What follows it begins something: a capital tells nothing there. */
  readonly opens: boolean;
  /** Long enough for a headline to write it with a capital; and it has one. */
  readonly isLong: boolean;
  readonly isCapital: boolean;
}

/** `lower` is `text` in lower case with straight apostrophes, `hash` its hash. */
export function lexicalFacts(text: string, lower: string, kind: TokenKind, hash: number): LexicalFacts {
  const inside = classIn(text, lower, kind, hash, false);
  const beginning = classIn(text, lower, kind, hash, true);
  return {
    suffix: hashOf(lower, Math.max(0, lower.length - 3)), shape: shapeOf(text, lower, kind), inside, beginning,
    insideLandmark: landmarkOf(kind, hash, inside), beginningLandmark: landmarkOf(kind, hash, beginning),
    opens: kind === 'quotation-mark' || text === ':' || text === '(' || text === '—' || text === '--',
    isLong: kind === 'word' && text.length >= 4, isCapital: text.charCodeAt(0) !== lower.charCodeAt(0),
  };
}

function classIn(text: string, lower: string, kind: TokenKind, hash: number, begins: boolean): number {
  if (kind === 'word') return classOfWord(text, lower, hash, begins);
  return kind === 'number' ? classOfNumber(lower) : classOfMark(text, kind);
}

/** No capital in front; the curly apostrophe of "’re" is none either, though `lower` has it straight. */
const beginsLower = (text: string, lower: string): boolean => text.charCodeAt(0) === lower.charCodeAt(0) || isApostrophe(text.charCodeAt(0));

const isUpper = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde);

function shapeOf(text: string, lower: string, kind: TokenKind): number {
  if (kind === 'number') return Shape.number;
  if (kind !== 'word') return Shape.mark;
  if (beginsLower(text, lower)) return text.includes('-') ? Shape.hyphenated : Shape.lower;
  if (text.length < 3 && text.endsWith('.')) return Shape.initial;
  return text.length > 1 && isUpper(text.charCodeAt(1)) ? Shape.allCapitals : Shape.capital;
}

const NAME = classOf('NNP');
const PLURAL_NAME = classOf('NNP NNPS');
const CAPITAL_COMPOUND = classOf('NNP JJ NN');

function classOfWord(text: string, lower: string, hash: number, begins: boolean): number {
  const lexicon = getLexicon();
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
