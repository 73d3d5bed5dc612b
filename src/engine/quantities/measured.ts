import { wholeNounPhrase, type CountedReading } from './counted';
import type { Scan } from './scan';
import type { UnitReading } from './units';

/** What money and measures are of: "20 tonnes of equipment", "70 % of sales", "$5 billion in aid", "£40 worth of stamps". */
export function measured(scan: Scan, i: number, unit: UnitReading): CountedReading | null {
  const { pieces } = scan;
  const piece = pieces[i];
  if (!piece || scan.isTaken(i, i + 1)) return null;
  if (piece.lower === 'of') return noNumber(wholeNounPhrase(scan, i + 1));
  if (unit.dimension !== 'money') return null;
  if (piece.lower === 'worth' && pieces[i + 1]?.lower === 'of') return noNumber(wholeNounPhrase(scan, i + 2));
  if (piece.lower !== 'in') return null;
  const next = pieces[i + 1];
  if (next?.kind !== 'word' || next.tag === 'DT' || next.tag === 'PRP$' || next.tag === 'NNP' || next.tag === 'CD') return null;
  // "closed at $89.75 in trading after hours" tells where, "$5 billion in aid" what.
  if (next.tag === 'VBG' || MARKETS.has(next.lower)) return null;
  return noNumber(wholeNounPhrase(scan, i + 1));
}

const MARKETS = new Set(['trading', 'trade', 'dealings', 'bidding', 'total', 'all', 'return', 'exchange', 'addition', 'morning', 'afternoon', 'early', 'late', 'premarket', 'after-hours', 'person', 'advance', 'front', 'recent', 'prison', 'jail']);

const noNumber = (reading: CountedReading | null): CountedReading | null => (reading?.counted ? reading : null);
