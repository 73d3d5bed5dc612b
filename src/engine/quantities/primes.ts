/** Feet and inches by their marks: "6'2"", "5′ 10″", "at 30' above". */
import { isDigits, type Piece } from './pieces';
import type { UnitReading } from './units';

const FEET = new Set(["'", '’', '′']);
const INCHES = new Set(['"', '”', '″']);

/** How many pieces back an open quotation mark is looked for. */
const LOOK = 80;

/** The mark right behind the figure that ends before piece `i`; not the one that closes a quotation ("'we need 30'"). */
export function primeBehind(pieces: readonly Piece[], i: number): UnitReading | null {
  const mark = pieces[i];
  if (!mark || mark.spaced) return null;
  const unit = (name: string): UnitReading => ({ first: i, last: i + 1, name, dimension: 'length', currency: null });
  if (FEET.has(mark.text)) return mark.text === '′' || !isQuoted(pieces, i) ? unit('foot') : null;
  // A double mark is one of inches behind feet, or where it closes no quotation.
  if (!INCHES.has(mark.text)) return null;
  return mark.text === '″' || FEET.has(pieces[i - 2]?.text ?? '') || (mark.text === '"' && isEven(pieces, i)) ? unit('inch') : null;
}

/** No straight quotation mark is open before piece `i` in its sentence, those of inches left out. */
function isEven(pieces: readonly Piece[], i: number): boolean {
  let open = false;
  for (let j = i - 1; j >= Math.max(0, i - LOOK) && pieces[j]!.sentence === pieces[i]!.sentence; j--) {
    if (pieces[j]!.text === '"' && !(isDigits(pieces[j - 1]) && !pieces[j]!.spaced)) open = !open;
  }
  return !open;
}

/** A single quotation mark is open before piece `i` in its sentence. */
function isQuoted(pieces: readonly Piece[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - LOOK) && pieces[j]!.sentence === pieces[i]!.sentence; j--) {
    const { text, kind, spaced } = pieces[j]!;
    if (kind === 'quotation-mark' && spaced && (text === "'" || text === '‘' || text === '’')) return true;
  }
  return false;
}
