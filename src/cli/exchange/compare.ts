import path from 'node:path';
import { createAnnotator } from '../../engine';
import { agreementReport } from '../../formats/agreement-report';
import { compareReviews } from '../../review/agreement/compare';
import { applyDecisions } from '../../review/apply';
import type { Streams } from '../annotate';
import type { ExchangeRequest } from './arguments';
import { decisionsBy } from '../../review/journal';
import type { Journal } from '../../review/model';
import { FileError, readJournal, readText, rulesFor } from './files';

/** @throws FileError */
export async function compareFiles({ article, ours, theirs, format, date }: Extract<ExchangeRequest, { command: 'compare' }>, { stdout }: Streams): Promise<void> {
  const [text, rules, ...journals] = await Promise.all([readText(article), rulesFor(article), readReviewer(ours), readReviewer(theirs)]);
  const annotations = createAnnotator().annotate(text, { name: path.parse(article).name, ...(date === null ? {} : { date }) });
  const [a, b] = journals.map((journal) => applyDecisions(text, annotations, journal, rules)) as [ReturnType<typeof applyDecisions>, ReturnType<typeof applyDecisions>];
  const layers = compareReviews(text, a, b);
  stdout.write(format === 'json' ? `${JSON.stringify(layers, null, 2)}\n` : agreementReport(path.basename(article), text, { name: ours, reviewed: a }, { name: theirs, reviewed: b }, layers));
}

/** `FILE`, or `FILE#NAME` for what one of several decided. */
async function readReviewer(operand: string): Promise<Journal> {
  const [, file = operand, author] = /^([^#]+)#([^#/\\]+)$/.exec(operand) ?? [];
  const journal = await readJournal(file);
  if (author === undefined) return journal;
  const own = decisionsBy(journal, author);
  if (own.length === 0) throw new FileError(`${file}: nobody called “${author}” decided anything in it`);
  return own;
}
