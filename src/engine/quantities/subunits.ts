import { UNITS_AND_TEENS } from '../lexicon/number-words';
import { SUBUNITS } from '../lexicon/units';
import { readAmount, type Amount } from './amounts';
import type { Piece } from './pieces';
import type { Scan } from './scan';

/** "6 ft 3", "six foot two": the inches that nobody names; not "6 ft 40 people saw". */
function bareInches(pieces: readonly Piece[], i: number): number | null {
  const piece = pieces[i];
  const behind = pieces[i + 1];
  const glued = piece?.spaced === false;
  if (piece?.sentence !== pieces[i - 1]!.sentence || (!glued && behind?.kind === 'word' && behind.tag !== 'IN' && behind.tag !== 'CC') || behind?.hyphen === true) return null;
  const value = UNITS_AND_TEENS.get(piece.lower) ?? (/^\d{1,2}$/.test(piece.text) ? Number(piece.text) : null);
  return value !== null && value > 0 && value < 12 ? value : null;
}

/** "5 feet 2 inches", "two hours and 30 minutes", "3 dollars 50 cents": one measure, told in its larger unit; not "3 km, 40 m" or "5 feet 20 inches". */
export function withSubunits(scan: Scan, amount: Amount): Amount {
  const { pieces } = scan;
  let whole = amount;
  let smallest = amount;
  let factor = 1;
  for (;;) {
    const part = smallest.unit ? SUBUNITS.get(smallest.unit.name) : undefined;
    if (!part || smallest.behind || whole.numeral.value === null || !Number.isInteger(smallest.numeral.value)) return whole;
    const at = pieces[whole.end]?.lower === 'and' ? whole.end + 1 : whole.end;
    const next = pieces[at]?.sentence === pieces[amount.first]!.sentence ? readAmount(pieces, at) : null;
    const bare = part.name === 'inch' && at === whole.end && !next?.unit ? bareInches(pieces, at) : null;
    // "6ft 2in": the tagger's preposition is the inch.
    const end = pieces[at + 1]?.lower === 'in' && !pieces[at + 1]!.spaced ? at + 2 : at + 1;
    if (bare !== null) return { ...whole, numeral: { ...whole.numeral, value: whole.numeral.value + bare / 12, last: end, plainDigits: 0 }, last: end, end };
    if (next?.unit?.name !== part.name || next.numeral.value === null || next.first !== at || next.numeral.value >= part.count) return whole;
    if (scan.isTaken(next.first, next.end) && !scan.isDuration(next.first, next.end)) return whole;
    factor *= part.count;
    const value = whole.numeral.value + next.numeral.value / factor;
    whole = { ...whole, numeral: { ...whole.numeral, value, last: next.numeral.last, plainDigits: 0 }, last: next.end, end: next.end, behind: next.behind };
    smallest = next;
  }
}
