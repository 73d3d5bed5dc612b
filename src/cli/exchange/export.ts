import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createAnnotator, type Annotator } from '../../engine';
import { exportFormat } from '../../formats/export';
import { articlesIn } from '../../formats/press-digest';
import type { ReviewedArticle } from '../../formats/reviewed-article';
import { applyDecisions } from '../../review/apply';
import type { Streams } from '../annotate';
import { UsageError } from '../arguments';
import { decodeText } from '../decode';
import { OutputError } from '../destination';
import { mayBeMany, readInputs, type Source } from '../inputs';
import { reviewedArticle } from '../reviewed';
import type { ExchangeRequest } from './arguments';

type ExportRequest = Extract<ExchangeRequest, { command: 'export' }>;

/** Exports all inputs. Returns how many could not be exported. @throws UsageError, OutputError */
export async function exportInputs(request: ExportRequest, { stdin, stdout, stderr }: Streams): Promise<number> {
  const { operands, format, out } = request;
  const { joins, several, files } = exportFormat(format);
  if (out === null && several) throw new UsageError(`${format} makes several files: say with --out where to put them`);
  if (out === null && !joins && (request.digest || await mayBeMany(operands, 'text'))) throw new UsageError(`several articles as ${format} need --out FOLDER`);
  if (request.decisions !== null && request.decisions !== 'beside' && await mayBeMany(operands, 'text')) throw new UsageError('--decisions is for one article');
  const annotator = createAnnotator();
  let failed = 0;
  for await (const input of readInputs(operands, 'text', stdin)) {
    try {
      if (input.bytes === null) throw new Error(input.reason);
      for (const article of request.digest ? articlesOfDigest(input, request, annotator) : [await reviewed(input, request, annotator)]) {
        for (const { name, content } of files(article)) await put(out === null ? null : path.join(out, path.dirname(input.name), name), content, stdout);
      }
    } catch (error) {
      if (error instanceof OutputError) throw error;
      failed += 1;
      stderr.write(`on-the-record: ${input.where}: ${(error as Error).message}\n`);
    }
  }
  return failed;
}

function reviewed({ where, id, bytes, name }: Source, { decisions, date }: ExportRequest, annotator: Annotator): Promise<ReviewedArticle> {
  return reviewedArticle({ text: decodeText(bytes), file: name === 'standard-input' ? null : where, name, id }, decisions, date, annotator);
}

/** Each with a number behind its name. Decisions are on the whole file and not on a part of it. */
function articlesOfDigest({ id, bytes, name }: Source, { date }: ExportRequest, annotator: Annotator): ReviewedArticle[] {
  const whole = decodeText(bytes);
  const { name: base, ext } = path.parse(name);
  const articles = articlesIn(whole, annotator);
  return articles.map(({ start, end }, index) => {
    const text = whole.slice(start, end);
    const annotations = annotator.annotate(text, { ...(date === null ? {} : { date }), ...(id === null ? {} : { name: id }) });
    return { name: articles.length === 1 ? path.basename(name) : `${base}-${index + 1}${ext}`, text, reviewed: applyDecisions(text, annotations, []) };
  });
}

async function put(file: string | null, content: string, stdout: Streams['stdout']): Promise<void> {
  if (file === null) {
    if (content !== '' && !stdout.write(content)) await once(stdout, 'drain');
    return;
  }
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  } catch (error) {
    throw new OutputError(`${file} cannot be written: ${(error as Error).message}`, { cause: error });
  }
}
