import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { createAnnotator } from '../../engine';
import { FormatError } from '../../formats/foreign-file';
import { formatOf, readForeign } from '../../formats/import';
import { adopt } from '../../review/adopt';
import { applyDecisions } from '../../review/apply';
import { mergeJournals, stampDraft } from '../../review/journal';
import type { Decision, Draft, Journal } from '../../review/model';
import type { Streams } from '../annotate';
import { OutputError } from '../destination';
import type { ExchangeRequest } from './arguments';
import { addToJournal, FileError, readJournalIfThere, readText, rulesFor } from './files';

type ImportRequest = Extract<ExchangeRequest, { command: 'import' }>;

/** @throws FileError, OutputError */
export async function importFile(request: ImportRequest, { stdout, stderr }: Streams): Promise<void> {
  const { article, file, decisions, dryRun } = request;
  const [text, content, known, rules] = await Promise.all([readText(article), readText(file), readJournalIfThere(decisions), rulesFor(article)]);
  const foreign = foreignFile(request, content, request.text === null ? text : await readText(request.text));
  const annotations = createAnnotator().annotate(text, { name: path.parse(article).name, ...(request.date === null ? {} : { date: request.date }) });
  // Decisions that came along hold first; what is left to decide is what they do not say.
  const journal = mergeJournals(known, foreign.decisions);
  const { drafts, missing, same, leftAlone, unplaced } = adopt(text, applyDecisions(text, annotations, journal, rules), foreign.annotations);
  const made = stamped([...drafts, ...(request.rejectMissing ? missing : [])], journal, request.author, annotations.engineVersion);
  const brought = foreign.decisions.filter((one) => !known.some(({ id }) => id === one.id));
  for (const one of unplaced) stderr.write(`on-the-record: not found in ${article}: ${one.layer} “${one.anchor.quote.replace(/\s+/g, ' ').slice(0, 100)}”\n`);
  stdout.write(summary({ brought: brought.length, made, same, leftAlone, unplaced: unplaced.length, missing: request.rejectMissing ? 0 : missing.length, others: foreign.others }));
  if (dryRun || brought.length + made.length === 0) return;
  await addToJournal(decisions, [...brought, ...made]).catch((error: unknown) => {
    throw error instanceof FileError ? error : new OutputError(`${decisions} cannot be written: ${(error as Error).message}`, { cause: error });
  });
}

function foreignFile({ file, format }: ImportRequest, content: string, text: string) {
  try {
    return readForeign(format ?? formatOf(file, content), content, text);
  } catch (error) {
    throw error instanceof FormatError ? new FileError(`${file}: ${error.message}`, { cause: error }) : error;
  }
}

function stamped(drafts: readonly Draft[], journal: Journal, author: string | null, engine: string): Decision[] {
  const made: Decision[] = [];
  const now = Date.now();
  for (const draft of drafts) made.push(stampDraft(draft, made.length === 0 ? journal : made, { id: randomBytes(9).toString('base64url'), author, engine }, now));
  return made;
}

interface Counts {
  readonly brought: number;
  readonly made: readonly Decision[];
  readonly same: number;
  readonly leftAlone: number;
  readonly unplaced: number;
  readonly missing: number;
  readonly others: number;
}

function summary({ brought, made, same, leftAlone, unplaced, missing, others }: Counts): string {
  const of = (kind: Decision['kind']): number => made.filter((one) => one.kind === kind).length;
  const lines: (readonly [number, string])[] = [
    [brought, 'decisions came with the file'], [of('add'), 'added'], [of('correct'), 'corrected'], [of('reject'), 'rejected'], [of('note'), 'notes'], [same, 'the same already'],
    [leftAlone, 'left alone: guesses, or decided otherwise here'], [unplaced, 'not found in the text'], [missing, 'here and not in the file (--reject-missing rejects them)'], [others, 'of other kinds'],
  ];
  return lines.filter(([number]) => number > 0).map(([number, what]) => `${String(number).padStart(5)}  ${what}\n`).join('') || '    0  annotations in the file\n';
}
