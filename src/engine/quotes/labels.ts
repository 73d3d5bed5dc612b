import type { Token } from '../text/paragraph';
import type { Part } from './interview';

const PARTS: ReadonlyMap<string, Part> = new Map([['q', 'question'], ['question', 'question'], ['a', 'answer'], ['answer', 'answer']]);

/** Words before a colon that name nobody: "Q:", "A:". */
export const isPart = (lower: string): boolean => PARTS.has(lower);

/** What the label at the beginning of a paragraph says that it is; null where there is none, or one that names somebody. */
export const partAt = (tokens: readonly Token[]): Part | null => (tokens.length > 2 && tokens[1]!.text === ':' ? PARTS.get(tokens[0]!.lower) ?? null : null);
