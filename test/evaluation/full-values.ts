import type { GoldRecord } from './material';

/** Values that leave a place of the calendar open ("last week" as `1989-WXX`, "1949" as `1949-XX`) or miswrite it (`2000-W7`): no reading of the text can meet them. */
const OPEN = /^\d{3}[\dX](?:-.*X|X$)|^\d{3}X$|^\d{4}-W\d$/;

/** The same records with such values of dates left out of what is scored; the expressions stay. */
export const withFullValues = (records: readonly GoldRecord[]): GoldRecord[] => records.map((record) => ({
  ...record,
  annotations: record.annotations.map((one) => (one.layer === 'date' && one.type !== 'SET' && typeof one.value === 'string' && OPEN.test(one.value) ? { ...one, value: null } : one)),
}));
