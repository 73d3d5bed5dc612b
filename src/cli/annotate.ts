import path from 'node:path';
import type { Writable } from 'node:stream';
import { createAnnotator } from '../engine';
import { UsageError, type Request } from './arguments';
import type { Destination } from './destination';
import { toFolder } from './destination/folder';
import { toStream } from './destination/stream';
import { isFolder, mayBeMany, nameOf, readInputs, type Input } from './inputs';
import { sinkFor } from './output';
import { progress } from './progress';
import { workshop, type Answer, type Workshop } from './work';
import { mapInOrder } from './work/in-order';

export interface Streams {
  readonly stdin: AsyncIterable<Buffer> & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

type AnnotateRequest = Extract<Request, { command: 'annotate' }>;

/** Articles under way for each job, so that none waits for the next, and their bytes: what bounds the memory. */
const AHEAD = 4;
const BYTES_AHEAD = 32_000_000;

/**
 * Annotates all inputs, several at a time, and no faster than the output is read. Returns how many could not be annotated.
 * @param program the script of this program, for its worker threads; null: all is done in this thread
 * @throws UsageError, OutputError
 */
export async function annotateInputs(request: AnnotateRequest, streams: Streams, program: string | null): Promise<number> {
  const { operands, inputFormat, format, date, out } = request;
  const many = await mayBeMany(operands, inputFormat);
  const destination = await destinationOf(request, streams, many);
  const shop = workshop({ inputFormat, format, date, many: many && out === null }, many ? request.jobs : 1, program);
  const shown = progress(streams, out === null);
  let failed = 0;
  try {
    const work = mapInOrder(readInputs(operands, inputFormat, streams.stdin), (input) => handle(input, destination, shop), weigh, { items: AHEAD * shop.room, weight: BYTES_AHEAD });
    for await (const { input, answer } of work) {
      if (answer instanceof Error) throw answer;
      if (answer === null) {
        shown.tick('kept', 0);
        continue;
      }
      if ('failure' in answer) {
        failed += 1;
        shown.clear();
        streams.stderr.write(`on-the-record: ${input.where}: ${answer.failure}\n`);
      }
      await destination.put(input, answer);
      shown.tick('failure' in answer ? 'failed' : 'annotated', weigh(input));
    }
    await destination.close();
    shown.close();
  } finally {
    await shop.close();
  }
  return failed;
}

const weigh = ({ bytes }: Input): number => bytes?.length ?? 0;

/** Null: the result is there already. Never rejects: what stops the whole run comes as an error. */
async function handle(input: Input, destination: Destination, shop: Workshop): Promise<{ readonly input: Input; readonly answer: Answer | Error | null }> {
  try {
    if (await destination.isDone(input)) return { input, answer: null };
    if (input.bytes === null) return { input, answer: { failure: input.reason, id: input.id } };
    return { input, answer: await shop.run({ id: input.id, bytes: input.bytes }) };
  } catch (error) {
    return { input, answer: error as Error };
  }
}

async function destinationOf({ operands, inputFormat, format, date, out }: AnnotateRequest, { stdout }: Streams, many: boolean): Promise<Destination> {
  if (out === null) return toStream(stdout, sinkFor(format, many));
  if (inputFormat === 'jsonl' && format !== 'jsonl') throw new UsageError(`--out keeps the results of records as --format jsonl, not ${format}`);
  const names = operands.map(nameOf);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new UsageError(`two inputs are called “${twice}”; with --out each needs a name of its own`);
  for (const operand of operands) {
    if (await isFolder(operand) && (holds(operand, out) || holds(out, operand))) throw new UsageError(`${out} and ${operand} lie in each other; name a folder apart for the results`);
  }
  const engine = createAnnotator().annotate('').engineVersion;
  return toFolder(out, sinkFor(format, false), format, { format, date, engine });
}

/** Whether `inner` is `outer` or lies below it. */
function holds(outer: string, inner: string): boolean {
  const way = path.relative(outer, inner);
  return way === '' || !(way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way));
}
