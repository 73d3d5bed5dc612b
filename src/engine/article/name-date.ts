/** The day in an address or a file name: `/2021/04/07/`, `2021-04-07-talks.md`, `talks_20210407.txt`, `/2021/apr/07/`. */
import { MONTHS } from '../lexicon/months';
import type { Span } from '../model';
import { formatDay, isDay } from './calendar-date';

const FIGURES = /(?<!\d)((?:1[89]|20)\d\d)([-_/.]?)(\d\d)\2(\d\d)(?!\d)/g;
const NAMED = /(?<!\d)((?:1[89]|20)\d\d)[-_/]([a-z]{3,9})[-_/](\d\d?)(?!\d)/gi;

/** The first day of the calendar that a name tells, with its place in the name. Null for `report-2021.txt`, `call-0800199012`. */
export function dateInName(name: string): (Span & { readonly value: string }) | null {
  for (const m of name.matchAll(FIGURES)) {
    const [year, month, day] = [Number(m[1]), Number(m[3]), Number(m[4])];
    if (isDay(year, month, day)) return { start: m.index, end: m.index + m[0].length, value: formatDay(year, month, day) };
  }
  for (const m of name.matchAll(NAMED)) {
    const month = MONTHS.get(m[2]!.toLowerCase());
    if (month !== undefined && isDay(Number(m[1]), month, Number(m[3]))) return { start: m.index, end: m.index + m[0].length, value: formatDay(Number(m[1]), month, Number(m[3])) };
  }
  return null;
}
