/** Articles as JSON Lines: one record a line, `{ id, text, date?, meta?: { reference?, dayFirst? } }`; other fields are let pass. */
import { parsedJson } from '../review/parse';
import { referenceTime } from './reference-time';

export interface ArticleRecord {
  readonly id: string;
  readonly text: string;
  /** The time against which relative dates are resolved, as `annotate` takes it: `meta.reference` where it is given, else `date`. */
  readonly date: string | null;
  /** Undefined: to be decided from the article itself. */
  readonly dayFirst: boolean | undefined;
}

/** Reads one line; throws an `Error` whose message says what is wrong with the record. */
export function parseRecord(line: string): ArticleRecord {
  let record: unknown;
  try {
    record = parsedJson(line);
  } catch (error) {
    throw new Error(`not JSON: ${(error as SyntaxError).message}`, { cause: error });
  }
  const { id, text, date, meta } = asObject(record, 'the record');
  if (typeof id !== 'string' || id === '') throw new Error('“id” must be a text');
  if (typeof text !== 'string') throw new Error('“text” must be a text');
  const { reference, dayFirst } = asObject(meta ?? {}, '“meta”');
  if (dayFirst !== undefined && dayFirst !== null && typeof dayFirst !== 'boolean') throw new Error('“meta.dayFirst” must be true or false');
  return { id, text, date: readDate(reference, 'meta.reference') ?? readDate(date, 'date'), dayFirst: dayFirst ?? undefined };
}

function asObject(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${name} must be an object`);
  return value as Readonly<Record<string, unknown>>;
}

function readDate(value: unknown, field: string): string | null {
  if (value === undefined || value === null) return null;
  const time = typeof value === 'string' ? referenceTime(value) : null;
  if (time === null) throw new Error(`“${field}” must be a date (YYYY-MM-DD) or a time (YYYY-MM-DDThh:mm)`);
  return time;
}
