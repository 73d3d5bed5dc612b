/** Years and their parts in a company's shorthand, and years before Christ: "FY2023", "FY 24", "H1 2021", "3Q", "490 BC", "AD 79". */
import { ordinal } from '../numbers';
import type { CalendarReading, Found } from '../reading';
import { isCapitalised, isTight, lower, plainInteger, tagOf, type Tokens } from '../words';
import { yearFigure } from './month-dates';

const LATEST_SHORT_YEAR = 99;

/** "fy2023", "fy23": the words of a look-up table. */
export const FISCAL_YEARS: readonly string[] = Array.from({ length: LATEST_SHORT_YEAR + 1 }, (_, k) => String(k).padStart(2, '0')).flatMap((two) => [`fy${two}`, `fy19${two}`, `fy20${two}`]);

const shorthand = (first: number, last: number, reading: CalendarReading, rule: string, needsCompany = false): Found =>
  ({ first, last, type: 'DATE', reading, rules: [rule], certainty: 0.85, ...(needsCompany && { needsCompany }) });

/** "FY2023", "FY23". Not "fy23". */
export function fiscalYear(tokens: Tokens, i: number): Found | null {
  const { text } = tokens[i]!;
  if (!text.startsWith('FY')) return null;
  const year = Number(text.slice(2));
  return shorthand(i, i + 1, { kind: 'calendar', ...(text.length === 4 ? { shortYear: year } : { year }) }, 'date.year');
}

/** "FY2025-26", "FY24-25": named by the year that it ends in, as "FY26" is. Not "FY2025-28". */
export function fiscalYears(tokens: Tokens, i: number, parts: readonly string[]): Found | null {
  const years = parts.length === 2 && tokens[i]!.text.startsWith('FY') ? /^fy(?:20)?(\d\d)-(?:20)?(\d\d)$/.exec(parts.join('-')) : null;
  return years !== null && (Number(years[1]) + 1) % 100 === Number(years[2]) ? shorthand(i, i + 1, { kind: 'calendar', shortYear: Number(years[2]) }, 'date.year') : null;
}

/** "FY 2024", "FY 24". Not "FY results". */
export function spacedFiscalYear(tokens: Tokens, i: number): Found | null {
  if (tokens[i]!.text !== 'FY') return null;
  const year = yearFigure(tokens, i + 1);
  if (year > 0) return shorthand(i, i + 2, { kind: 'calendar', year }, 'date.year');
  return tokens[i + 1]?.text.length === 2 && plainInteger(tokens[i + 1]) >= 0 ? shorthand(i, i + 2, { kind: 'calendar', shortYear: plainInteger(tokens[i + 1]) }, 'date.year') : null;
}

/** "H1 2021": only beside a year. Not "the H1 road", "an H1 heading". */
export const shortHalf = (tokens: Tokens, i: number): Found | null =>
  (tokens[i]!.text.startsWith('H') ? shorthand(i, i + 1, { kind: 'calendar', half: Number(tokens[i]!.text.slice(1)) }, 'date.half', true) : null);

/** "3Q", "1H 2021", as the tokeniser cuts it: figure and letter. Not "5Q", "3 Q". */
export function figureQuarter(tokens: Tokens, i: number): Found | null {
  const n = plainInteger(tokens[i - 1]);
  const { text } = tokens[i]!;
  if (!isTight(tokens, i) || n < 1) return null;
  if (text === 'Q' && n <= 4) return shorthand(i - 1, i + 1, { kind: 'calendar', quarter: n }, 'date.quarter');
  return text === 'H' && n <= 2 ? shorthand(i - 1, i + 1, { kind: 'calendar', half: n }, 'date.half', true) : null;
}

/** "490 BC", "the 5th century B.C.": TIMEX3 marks them, and no day of ours lies there. Not "Victoria, BC", "in 2010 BC Hydro". */
export function beforeChrist(tokens: Tokens, i: number): Found | null {
  if (!isCapitalised(tokens, i) || (isCapitalised(tokens, i + 1) && tagOf(tokens, i + 1).startsWith('NNP'))) return null;
  const found = (first: number, value: string): Found => ({ first, last: i + 1, type: 'DATE', reading: { kind: 'fixed', value }, rules: ['date.before-christ'], certainty: 0.9 });
  if (lower(tokens, i - 1) === 'century') {
    const n = ordinal(tokens[i - 2]);
    return n === null || n > 99 ? null : found(lower(tokens, i - 3) === 'the' ? i - 3 : i - 2, `BC${String(n - 1).padStart(2, '0')}`);
  }
  const year = plainInteger(tokens[i - 1]);
  return year > 0 ? found(i - 1, `BC${String(year).padStart(4, '0')}`) : null;
}

/** "AD 79", "79 AD", "1066 CE". Not "an AD campaign". */
export function annoDomini(tokens: Tokens, i: number): Found | null {
  const { text } = tokens[i]!;
  if (text !== text.toUpperCase()) return null;
  const behind = text.startsWith('A') ? plainInteger(tokens[i + 1]) : -1;
  if (behind > 0) return shorthand(i, i + 2, { kind: 'calendar', year: behind }, 'date.year');
  const before = plainInteger(tokens[i - 1]);
  return before > 0 && !tagOf(tokens, i + 1).startsWith('NN') ? shorthand(i - 1, i + 1, { kind: 'calendar', year: before }, 'date.year') : null;
}
