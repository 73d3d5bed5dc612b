import type { Decision } from '../review/model';
import { parsedJson } from '../review/parse';
import type { Foreign } from '../review/adopt';

/** What was read from a file of another program. */
export interface ForeignFile {
  readonly annotations: readonly Foreign[];
  /** Decisions that came with it, as they were made: with their author and time. */
  readonly decisions: readonly Decision[];
  /** Annotations of kinds that are none of ours. */
  readonly others: number;
}

/** What is wrong with a file, for the reader to see. */
export class FormatError extends Error {}

/** Parses JSON. @throws FormatError */
export function parseJson(content: string): unknown {
  try {
    return parsedJson(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new FormatError(`not JSON: ${(error as Error).message}`, { cause: error });
  }
}
