import path from 'node:path';
import { createAnnotator } from '../../engine';
import { agreementReport } from '../../formats/agreement-report';
import { compareReviews } from '../../review/agreement/compare';
import { applyDecisions } from '../../review/apply';
import type { Streams } from '../annotate';
import type { ExchangeRequest } from './arguments';
import { readJournal, readText, rulesFor } from './files';

/** @throws FileError */
export async function compareFiles({ article, ours, theirs, format, date }: Extract<ExchangeRequest, { command: 'compare' }>, { stdout }: Streams): Promise<void> {
  const [text, rules, ...journals] = await Promise.all([readText(article), rulesFor(article), readJournal(ours), readJournal(theirs)]);
  const annotations = createAnnotator().annotate(text, { name: path.parse(article).name, ...(date === null ? {} : { date }) });
  const [a, b] = journals.map((journal) => applyDecisions(text, annotations, journal, rules)) as [ReturnType<typeof applyDecisions>, ReturnType<typeof applyDecisions>];
  const layers = compareReviews(text, a, b);
  stdout.write(format === 'json' ? `${JSON.stringify(layers, null, 2)}\n` : agreementReport(path.basename(article), text, { name: ours, reviewed: a }, { name: theirs, reviewed: b }, layers));
}
