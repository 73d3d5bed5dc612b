const SHAPE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?$/;
const ZONE_AND_FRACTION = /(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?$/;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * The article's day, or its day and clock time where it was written, as `annotate` takes it: `YYYY-MM-DD` or
 * `YYYY-MM-DDThh:mm[:ss]`. A zone and fractions of a second are dropped: the clock on the wall is what counts.
 * Null for what is no such day or time.
 */
export function referenceTime(text: string): string | null {
  const local = text.includes('T') ? text.replace(ZONE_AND_FRACTION, '') : text;
  const match = SHAPE.exec(local);
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map((digits: string | undefined) => Number(digits ?? 0)) as [number, number, number, number, number, number];
  const real = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) && hour < 24 && minute < 60 && second < 60;
  return real ? local : null;
}
