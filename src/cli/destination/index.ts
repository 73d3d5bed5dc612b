/** Where the results go. */
import type { Input } from '../inputs';
import type { Answer } from '../work';

export interface Destination {
  /** Asked once for each input, in their order, before it is worked on: whether its result is there already. */
  isDone(input: Input): Promise<boolean>;
  /** Called in the order of the inputs; waits until it may write on. */
  put(input: Input, answer: Answer): Promise<void>;
  close(): Promise<void>;
}

/** The results cannot be written, so that going on makes no sense: the message is for the user. */
export class OutputError extends Error {}
