/** What the commands that exchange annotations with other programs and people take. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { EXPORT_FORMATS, type ExportFormatName } from '../../formats/export';
import { IMPORT_FORMATS, type ImportFormat } from '../../formats/import';
import { oneOf, readDate, UsageError } from '../arguments';

export const USAGES = {
  export: `usage: on-the-record export [FILE|FOLDER|-]... --format FORMAT [options]

Writes articles with their annotations and with what readers decided about them, which stands beside
each article (article.txt.annotations.json) and in the project's .on-the-record.json.

  --format FORMAT     json            everything, after docs/formats/on-the-record-1.schema.json
                      jsonl           one annotation a line
                      csv-ledger, csv-quotes, csv-dates, csv-quantities
                      markdown, html  reports to read and print
                      brat            standoff: .ann, .txt, annotation.conf (needs --out)
                      web-annotation  W3C Web Annotations, JSON-LD
                      tei             TEI P5
                      conll           tokens, CoNLL-U Plus
  --out FOLDER        write there, a file an article; else to standard output
  --decisions FILE    the decisions on the article are in this file (one article only)
  --no-decisions      the program's own reading
  --digest            a file may hold several articles: cut it where they begin, each with its own date (no decisions)
  --date DATE         the articles' date, YYYY-MM-DD, instead of the one they tell

Exit code: 0 all exported, 1 some input could not be (the rest was), 2 wrong usage,
3 stopped, because the results could not be written.
`,
  import: `usage: on-the-record import ARTICLE FILE [options]

Takes annotations made elsewhere as decisions on ARTICLE: adds what the program did not find, corrects
what the file has otherwise. What was decided before is never overturned.
FILE is an export of ours (JSON), a brat .ann file, W3C Web Annotations (JSON-LD), or a file with decisions:
a colleague's, or a copy that was left of forgotten ones.

  --format FORMAT     ${IMPORT_FORMATS.join(', ')}; else it is told from the file
  --text FILE         the text that a .ann file was made on, if it is not ARTICLE as it stands
  --author NAME       who decides
  --reject-missing    reject what stands here, undecided, and is not in the file
  --decisions FILE    where decisions are kept; else ARTICLE.annotations.json
  --date DATE         the article's date, YYYY-MM-DD, instead of the one it tells
  --dry-run           tell what would be done and write nothing

Exit code: 0 done, 1 a file could not be read or made sense of, 2 wrong usage,
3 the decisions could not be written.
`,
  compare: `usage: on-the-record compare ARTICLE DECISIONS DECISIONS [options]

How far two reviewers of one article agree, by layer: F1 of finding, Cohen's kappa of words and of what is
said of them, and every place where they differ. DECISIONS are files such as article.txt.annotations.json;
with #NAME behind it, only what NAME decided: article.txt.annotations.json#MK.

  --format FORMAT     markdown (the default), json
  --date DATE         the article's date, YYYY-MM-DD, instead of the one it tells

Exit code: 0 done, however far they agree, 1 a file could not be read, 2 wrong usage.
`,
} as const;

export type ExchangeCommand = keyof typeof USAGES;
export const isExchangeCommand = (word: string | undefined): word is ExchangeCommand => word !== undefined && Object.hasOwn(USAGES, word);

export type ExchangeRequest =
  | { readonly command: 'help'; readonly usage: string }
  | {
    readonly command: 'export'; readonly operands: readonly string[]; readonly format: ExportFormatName; readonly out: string | null; readonly digest: boolean;
    /** `beside`: beside each article; null: none. */
    readonly decisions: { readonly file: string } | 'beside' | null; readonly date: string | null;
  }
  | {
    readonly command: 'import'; readonly article: string; readonly file: string; readonly format: ImportFormat | null; readonly text: string | null;
    readonly author: string | null; readonly rejectMissing: boolean; readonly decisions: string; readonly date: string | null; readonly dryRun: boolean;
  }
  | { readonly command: 'compare'; readonly article: string; readonly ours: string; readonly theirs: string; readonly format: 'markdown' | 'json'; readonly date: string | null };

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const common = { format: text, date: text, help: { ...flag, short: 'h' } } as const;

/** @param args behind the command's name. @throws UsageError */
export function parseExchange(command: ExchangeCommand, args: readonly string[], interactive: boolean): ExchangeRequest {
  switch (command) {
    case 'export': return parseExport(args, interactive);
    case 'import': return parseImport(args);
    case 'compare': return parseCompare(args);
  }
}

const help = (command: ExchangeCommand): ExchangeRequest => ({ command: 'help', usage: USAGES[command] });

function parseExport(args: readonly string[], interactive: boolean): ExchangeRequest {
  const { values, positionals } = parse(args, { ...common, 'out': text, 'decisions': text, 'no-decisions': flag, 'digest': flag });
  if (values.help === true) return help('export');
  if (values.format === undefined) throw new UsageError(`say in which --format: ${EXPORT_FORMATS.join(', ')}`);
  if (positionals.length === 0 && interactive) throw new UsageError('name a file or folder, or “-” for standard input');
  const { decisions } = values;
  if (decisions !== undefined && values['no-decisions'] === true) throw new UsageError('--decisions and --no-decisions do not go together');
  if (decisions !== undefined && values.digest === true) throw new UsageError('--decisions and --digest do not go together');
  if (decisions !== undefined && positionals.length !== 1) throw new UsageError('--decisions is for one article');
  return {
    command: 'export', operands: positionals.length === 0 ? ['-'] : positionals, format: oneOf('--format', EXPORT_FORMATS, values.format), out: named('--out', values.out),
    digest: values.digest === true, decisions: values['no-decisions'] === true || values.digest === true ? null : decisions === undefined ? 'beside' : { file: decisions }, date: readDate(values.date),
  };
}

function parseImport(args: readonly string[]): ExchangeRequest {
  const { values, positionals } = parse(args, { ...common, 'text': text, 'author': text, 'reject-missing': flag, 'decisions': text, 'dry-run': flag });
  if (values.help === true) return help('import');
  const [article, file, ...more] = positionals;
  if (article === undefined || file === undefined || more.length > 0) throw new UsageError('name the article, and the file to import');
  return {
    command: 'import', article, file, format: values.format === undefined ? null : oneOf('--format', IMPORT_FORMATS, values.format), text: named('--text', values.text),
    author: named('--author', values.author?.trim()), rejectMissing: values['reject-missing'] === true, decisions: named('--decisions', values.decisions) ?? `${article}.annotations.json`,
    date: readDate(values.date), dryRun: values['dry-run'] === true,
  };
}

function parseCompare(args: readonly string[]): ExchangeRequest {
  const { values, positionals } = parse(args, common);
  if (values.help === true) return help('compare');
  const [article, ours, theirs, ...more] = positionals;
  if (article === undefined || ours === undefined || theirs === undefined || more.length > 0) throw new UsageError('name the article, and two files with decisions on it');
  return { command: 'compare', article, ours, theirs, format: oneOf('--format', ['markdown', 'json'] as const, values.format ?? 'markdown'), date: readDate(values.date) };
}

function named(option: string, value: string | undefined): string | null {
  if (value === '') throw new UsageError(`${option} must be a name`);
  return value ?? null;
}

function parse<T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}
