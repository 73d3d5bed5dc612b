import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Sink } from '../output/sink';
import type { Destination } from '.';

/** All results one behind the other, no faster than they are taken. */
export async function toStream(stream: Writable, sink: Sink): Promise<Destination> {
  let written = 0;
  const write = async (chunk: string): Promise<void> => {
    if (chunk !== '' && !stream.write(chunk)) await once(stream, 'drain');
  };
  await write(sink.opening);
  return {
    isDone: () => Promise.resolve(false),
    async put(input, answer) {
      const output = 'output' in answer ? answer.output : input.name === null ? null : sink.failure(answer.id, answer.failure);
      if (output === null) return;
      await write(sink.before(written) + output);
      written += 1;
    },
    close: () => write(sink.closing(written)),
  };
}
