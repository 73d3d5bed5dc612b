/** Numbers that are part of a name: labels, makers, years, ages, numbered nouns. */
import { CAPITAL_LABELS, LABELS, MAKERS } from '../lexicon/number-names';
import { PEOPLE_NOUNS } from '../lexicon/people-nouns';
import { isProperNoun } from '../text/tagset';
import { startsUpper, type Candidate } from './candidate';
import { isDigits, type Piece } from './pieces';

const AGE = new Set(['aged', 'age', 'ages']);

/** "Flight 447", "chapter 11", "No. 10", "Group 4"; not "in flight 40 people were hurt". */
export function isLabelled({ scan: { pieces }, amount, counted, modified, ranged }: Candidate): boolean {
  const before = pieces[amount.first - 1];
  if (before && AGE.has(before.lower) && !amount.unit) return true;
  if (!before || amount.sign || (modified && !ranged) || before.kind !== 'word' || before.sentence !== pieces[amount.first]!.sentence) return false;
  if (before.lower === 'no.' || before.lower === 'nos.') return true;
  const label = LABELS.has(before.lower) || (CAPITAL_LABELS.has(before.lower) && startsUpper(before));
  if (!label) return false;
  if (amount.unit) return amount.unit.dimension !== 'ratio' && amount.unit.dimension !== 'money' && amount.unit.last === amount.numeral.last + 1 && pieces[amount.numeral.last]!.text.length === 1;
  return amount.numeral.power === 0 && !(counted && !counted.singular && !MAKERS.has(before.lower) && !startsUpper(before) && pieces[amount.numeral.last]?.tag === 'NNS');
}

/** "Boeing 737", "FTSE 100", "Windows 3.1", "Route des Grandes Alpes 7"; not "gave Ukraine 50 tanks", "Toyota sold 50". */
export function isNamePart({ scan: { pieces }, amount, counted, modified }: Candidate): boolean {
  const before = pieces[amount.first - 1];
  if (!before || modified || amount.sign || before.sentence !== pieces[amount.first]!.sentence || before.kind !== 'word') return false;
  if (!startsUpper(before) || !(isProperNoun(before.tag) || continuesName(pieces, amount.first - 1))) return false;
  const figure = pieces[amount.numeral.first]!;
  if (amount.numeral.power > 0 || figure.text.includes(',')) return false;
  if (!isDigits(figure)) return startsUpper(figure);
  if (counted && !counted.singular && counted.open === null) return MAKERS.has(before.lower);
  return true;
}

/** "Apple Watch 5": the tagger may take the second word of a name for a verb. Not in a headline, where all words have capitals. */
function continuesName(pieces: readonly Piece[], i: number): boolean {
  const before = pieces[i - 1];
  return before !== undefined && isProperNoun(before.tag) && startsUpper(before) && before.sentence === pieces[i]!.sentence && !isTitleCased(pieces, i);
}

/** "in 2016", "the 1998 accord"; not "2016 people", "2,016". */
export function isYear({ scan: { pieces }, amount, counted, modified }: Candidate): boolean {
  const { numeral } = amount;
  if (numeral.plainDigits !== 4 || numeral.value === null || numeral.value >= 2200 || modified) return false;
  if (isEraNear(pieces, amount)) return true;
  if (numeral.value < 1500 || isTotal(pieces, amount.first)) return false;
  if (!counted || counted.singular || counted.open) return numeral.value >= 1700;
  const before = pieces[amount.first - 1];
  return before !== undefined && (before.tag === 'DT' || before.tag === 'PRP$' || before.tag === 'POS' || before.tag === 'IN' || isProperNoun(before.tag) || before.tag === 'JJ');
}

const ERAS = new Set(['a.d.', 'ad', 'b.c.', 'bc', 'bce', 'ce', 'c.e.', 'b.c.e.']);

/** "between A.D. 1000 and 1260", "1260 BC". Not: "20 ad lines". */
function isEraNear(pieces: readonly Piece[], { first, end }: Candidate['amount']): boolean {
  for (let i = Math.max(0, first - 4); i <= end && i < pieces.length; i++) if (ERAS.has(pieces[i]!.lower) && startsUpper(pieces[i]!)) return true;
  return false;
}

const TOTALS = new Set(['average', 'total', 'sum', 'median', 'price', 'mean', 'maximum', 'minimum', 'peak', 'record', 'low', 'high']);

/** "an average of 1500", "a total of 1800". */
const isTotal = (pieces: readonly Piece[], first: number): boolean => pieces[first - 1]?.lower === 'of' && TOTALS.has(pieces[first - 2]?.lower ?? '');

/** "Ms Reyes, 49, said", "Jo Tan (35)", "aged 12"; not "In all, 49, or a third". */
export function isAge({ scan: { pieces }, amount, modified }: Candidate): boolean {
  const { plainDigits, value } = amount.numeral;
  if (plainDigits === 0 || plainDigits > 3 || value === null || value > 115 || modified) return false;
  const before = pieces[amount.first - 1];
  const further = pieces[amount.first - 2];
  const behind = pieces[amount.end];
  if (!before || !further) return false;
  if (before.text === ',') return isNameEnd(further) && (!behind || behind.text === ',' || behind.text === '.' || behind.text === ';' || behind.lower === 'and');
  return before.text === '(' && behind?.text === ')' && isNameEnd(further);
}

/** A name, or one person: "the boy, 12, was". */
const isNameEnd = (piece: Piece): boolean => isProperNoun(piece.tag) || piece.lower === 'jr.' || piece.lower === 'sr.' || (piece.tag === 'NN' && PEOPLE_NOUNS.has(piece.lower));

/** "the Big Ten", "Group of Seven", "Fifty Shades": a number word with a capital in mid-sentence, beside another capital; not a headline's. */
export function isCapitalisedName({ scan: { pieces, paragraph }, amount }: Candidate): boolean {
  const figure = pieces[amount.numeral.first]!;
  if (figure.kind !== 'word' || !startsUpper(figure) || figure.text === figure.text.toUpperCase()) return false;
  const sentence = paragraph.sentences[figure.sentence]!;
  if (figure.token === sentence.first || isQuoteBefore(pieces[amount.numeral.first - 1])) return false;
  if (isTitleCased(pieces, amount.numeral.first)) return false;
  const before = pieces[amount.numeral.first - 1];
  const behind = pieces[amount.numeral.last];
  return (before !== undefined && (startsUpper(before) || before.lower === 'of' || before.lower === 'the')) || (behind !== undefined && startsUpper(behind));
}

const isQuoteBefore = (piece: Piece | undefined): boolean => piece?.kind === 'quotation-mark' || piece?.text === ':' || piece?.text === '—' || piece?.text === '--';

/** Nearly every longer word near by has a capital: a headline. */
function isTitleCased(pieces: readonly Piece[], i: number): boolean {
  let upper = 0;
  let lower = 0;
  for (let j = Math.max(0, i - 8); j < Math.min(pieces.length, i + 9); j++) {
    const piece = pieces[j]!;
    if (piece.sentence !== pieces[i]!.sentence || piece.kind !== 'word' || piece.text.length < 4 || j === i) continue;
    if (startsUpper(piece)) upper++;
    else lower++;
  }
  return upper >= 3 && upper > 3 * lower;
}

/** "the 7 train", "a 911 call", "two stage": a singular noun is numbered, not counted; "one man", "two aircraft", "4,000 capacity" stay. */
export function isNumberedNoun({ scan: { pieces }, amount, counted, modified }: Candidate): boolean {
  const { numeral } = amount;
  const behind = pieces[amount.end];
  if (behind?.hyphen) return counted?.last !== amount.end + 1;
  if (behind?.text === '-' && !behind.spaced) return true;
  if (!counted?.singular || modified || numeral.value === 1 || numeral.form === 'fraction' || numeral.form === 'vague') return false;
  if (pieces[numeral.last]?.lower === 'of') return false;
  return numeral.power === 0 && (numeral.form === 'words' || numeral.plainDigits > 0);
}

