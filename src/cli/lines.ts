const NEWLINE = 0x0a;

export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Without the line feed; null for a line that is longer than may be. */
  readonly bytes: Buffer | null;
}

/**
 * Splits a stream into lines at line feeds alone: JSON may hold U+2028, at which Node's own readline would cut.
 * Holds one line at a time, none longer than `longest` bytes, and reads on only when it is asked for the next.
 */
export async function* lines(stream: AsyncIterable<Buffer>, longest: number): AsyncGenerator<Line, void, void> {
  let number = 0;
  let pending: Buffer[] = [];
  let length = 0;
  const add = (part: Buffer): void => {
    length += part.length;
    if (length > longest) pending = [];
    else pending.push(part);
  };
  const take = (): Line => {
    const bytes = length > longest ? null : Buffer.concat(pending);
    pending = [];
    length = 0;
    number += 1;
    return { number, bytes };
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
