import { table } from '../evaluation/table';

/** A figure with the limit that it must keep. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly note?: string;
}

export const isKept = ({ value, atMost = Infinity, atLeast = -Infinity }: Figure): boolean => value <= atMost && value >= atLeast;

const shown = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2));

export function figuresTable(figures: readonly Figure[]): string {
  return table(['what', 'value', 'limit', 'kept', 'note'], figures.map((one) => {
    const limit = one.atMost !== undefined ? `≤ ${one.atMost} ${one.unit}` : one.atLeast !== undefined ? `≥ ${one.atLeast} ${one.unit}` : '';
    return [one.what, `${shown(one.value)} ${one.unit}`.trim(), limit.trim(), limit === '' ? '' : isKept(one) ? 'yes' : 'no', one.note ?? ''];
  }));
}
