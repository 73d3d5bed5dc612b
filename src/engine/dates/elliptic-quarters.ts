/** "in the second quarter and seven in the third", "0.2% in the first half and 1% in the second": the noun was said before. */
import { ordinal } from './numbers';
import type { CalendarReading, Found } from './reading';
import { isPremodifier, lower, type Tokens } from './words';

const GOVERNORS = new Set(['in', 'of', 'for', 'by', 'from', 'to', 'than', 'during', 'until', 'through']);

/** Adds what the sentence leaves to a quarter or half told before it. Not "in the third quarter and on the third day", "came in third". */
export function withEllipticQuarters(tokens: Tokens, list: readonly Found[]): readonly Found[] {
  let out: Found[] | null = null;
  for (const [k, found] of list.entries()) {
    const { reading } = found;
    if (reading.kind !== 'calendar' || (reading.quarter === undefined && reading.half === undefined)) continue;
    const more = behind(tokens, found, reading, list[k + 1]?.first ?? tokens.length);
    if (more.length > 0) out = [...(out ?? list), ...more];
  }
  return out === null ? list : out.sort((a, b) => a.first - b.first);
}

/** "3% in the second quarter and 4% in the third": that quarter. Not "in the third attempt", "came in third". */
function behind(tokens: Tokens, { last, certainty }: Found, reading: CalendarReading, end: number): Found[] {
  const out: Found[] = [];
  const { sentence } = tokens[last - 1]!;
  for (let i = last; i + 2 < end && tokens[i]!.sentence === sentence; i++) {
    if (lower(tokens, i + 1) !== 'the' || !GOVERNORS.has(lower(tokens, i))) continue;
    const n = ordinal(tokens[i + 2]);
    if (n === null || n > (reading.quarter === undefined ? 2 : 4) || tokens[i + 2]!.sentence !== sentence || (i + 3 < tokens.length && isPremodifier(tokens, i + 3)) || lower(tokens, i + 3) === 'of') continue;
    const part = reading.quarter === undefined ? { half: n } : { quarter: n };
    out.push({ first: i + 1, last: i + 3, type: 'DATE', reading: { ...reading, ...part }, rules: ['date.quarter', 'date.beside-told'], certainty: certainty * 0.9 });
  }
  return out;
}
