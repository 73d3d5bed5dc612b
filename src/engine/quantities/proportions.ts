import { PEOPLE_NOUNS } from '../lexicon/people-nouns';
import { nounSingular } from '../text/lemma';
import { isNoun, isProperNoun, type Tag } from '../text/tagset';
import type { Amount } from './amounts';
import { countedBehind, type CountedReading } from './counted';
import type { Numeral } from './numeral';
import { readNumeral } from './numerals';
import type { Piece } from './pieces';
import type { Scan } from './scan';

/** Up to, not including, piece `last`. */
export interface Proportion {
  readonly last: number;
  readonly value: number;
}

/** What one is out of when people speak of shares, whatever they share. */
const ROUND = new Set([10, 100, 1000, 10_000, 100_000, 1_000_000]);

/**
 * "4 in 10 voters", "nine out of ten", "one in every five", "35 of every 1,000": a share told in whole numbers. Not "won two in five matches", "two in 12 months", where the
 * lower number counts what follows.
 */
export function withProportion(scan: Scan, amount: Amount): Amount {
  const { pieces } = scan;
  const { numeral: top } = amount;
  if (amount.unit || amount.sign || amount.behind || !canShare(top)) return amount;
  const of = joint(pieces, top.last);
  const every = pieces[of]?.lower === 'every';
  const bottom = of > 0 ? lower(scan, every ? of + 1 : of, top) : null;
  if (!bottom || !(every || of - top.last > 1 || isShare(scan, top.value, bottom))) return amount;
  const numeral: Numeral = { ...top, last: bottom.last, value: top.value / bottom.value, form: 'fraction', plainDigits: 0 };
  return { ...amount, numeral, last: bottom.last, end: bottom.last };
}

/** "one voter in 12", "one child out of five": the same with the noun in front. Null where nothing of the kind follows the thing counted. */
export function proportionBehind(scan: Scan, { numeral: top }: Amount, counted: CountedReading | null): Proportion | null {
  const { pieces } = scan;
  if (counted?.singular !== true || top.value !== 1) return null;
  const of = joint(pieces, counted.last);
  const bottom = of > 0 ? lower(scan, pieces[of]?.lower === 'every' ? of + 1 : of, { ...top, value: 1 }) : null;
  const behind = bottom && pieces[bottom.last];
  return bottom && !(behind && isNoun(behind.tag) && behind.sentence === pieces[top.first]!.sentence) ? { last: bottom.last, value: 1 / bottom.value } : null;
}

type Whole = Numeral & { readonly value: number };

const canShare = (top: Numeral): top is Whole => top.value !== null && Number.isInteger(top.value) && top.value >= 1 && top.power === 0 && top.form !== 'fraction';

/** The piece behind "in" or "out of" at piece `i`; 0 where neither stands. */
function joint(pieces: readonly Piece[], i: number): number {
  if (pieces[i]?.sentence !== pieces[i - 1]!.sentence) return 0;
  if (pieces[i].lower === 'in' || (pieces[i].lower === 'of' && pieces[i + 1]?.lower === 'every')) return i + 1;
  return pieces[i].lower === 'out' && pieces[i + 1]?.lower === 'of' ? i + 2 : 0;
}

function lower(scan: Scan, i: number, top: Whole): Whole | null {
  const { pieces } = scan;
  if (pieces[i]?.sentence !== pieces[top.first]!.sentence || scan.isTaken(i, i + 1)) return null;
  const bottom = readNumeral(pieces, i, false);
  if (typeof bottom?.value !== 'number' || !Number.isInteger(bottom.value) || bottom.value <= top.value) return null;
  return bottom.form === 'fraction' || bottom.form === 'vague' ? null : { ...bottom, value: bottom.value };
}

const isVerb = (tag: Tag | undefined): boolean => tag === 'VBP' || tag === 'VBD' || tag === 'MD';

/** A round number below, or people behind it. */
function isShare(scan: Scan, top: number, bottom: Whole): boolean {
  if (ROUND.has(bottom.value)) return true;
  const counted = countedBehind(scan, bottom.last, false);
  // "3 in 4 pay monthly"
  if (!counted) return top === 1 || (bottom.value <= 10 && isVerb(scan.pieces[bottom.last]?.tag));
  const head = scan.pieces[counted.last - 1]!;
  return bottom.value <= 20 && (head.lower === 'people' || isProperNoun(head.tag) || PEOPLE_NOUNS.has(nounSingular(head.lower)));
}
