const NEWLINE = 0x0a;

export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Without the line feed. */
  readonly bytes: Buffer;
}

/**
 * Splits a stream into lines at line feeds alone: JSON may hold U+2028, at which Node's own readline would cut.
 * Holds one line at a time and reads on only when it is asked for the next.
 */
export async function* lines(stream: AsyncIterable<Buffer>): AsyncGenerator<Line, void, void> {
  let number = 0;
  let pending: Buffer[] = [];
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      pending.push(chunk.subarray(from, at));
      number += 1;
      yield { number, bytes: Buffer.concat(pending) };
      pending = [];
      from = at + 1;
    }
    if (from < chunk.length) pending.push(chunk.subarray(from));
  }
  if (pending.length > 0) yield { number: number + 1, bytes: Buffer.concat(pending) };
}
