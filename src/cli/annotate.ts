import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { createAnnotator } from '../engine';
import type { Request } from './arguments';
import { mayBeMany, readInputs } from './inputs';
import { sinkFor } from './output';

export interface Streams {
  readonly stdin: AsyncIterable<Buffer> & { readonly isTTY?: boolean };
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** Annotates all inputs, one at a time and no faster than the output is read. Returns how many could not be read. */
export async function annotateInputs(request: Extract<Request, { command: 'annotate' }>, { stdin, stdout, stderr }: Streams): Promise<number> {
  const annotator = createAnnotator();
  const sink = sinkFor(request.format, await mayBeMany(request.operands, request.inputFormat));
  let written = 0;
  let failed = 0;
  await write(stdout, sink.opening);
  for await (const input of readInputs(request.operands, request.inputFormat, stdin)) {
    if ('failure' in input) {
      failed += 1;
      stderr.write(`on-the-record: ${input.failure.where}: ${input.failure.reason}\n`);
      continue;
    }
    const { article } = input;
    const date = article.date ?? request.date;
    const annotations = annotator.annotate(article.text, {
      ...(date === null ? {} : { date }), ...(article.dayFirst === undefined ? {} : { dayFirst: article.dayFirst }),
    });
    await write(stdout, sink.article(article, annotations, written));
    written += 1;
  }
  await write(stdout, sink.closing(written));
  return failed;
}

async function write(stream: Writable, chunk: string): Promise<void> {
  if (chunk !== '' && !stream.write(chunk)) await once(stream, 'drain');
}
