import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { referenceTime } from '../formats/reference-time';

export const OUTPUT_FORMATS = ['json', 'jsonl', 'text'] as const;
export const INPUT_FORMATS = ['text', 'jsonl'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];
export type InputFormat = (typeof INPUT_FORMATS)[number];

export const USAGE = `usage: on-the-record annotate [FILE|FOLDER|-]... [options]
       on-the-record export | import | compare | mcp ... (each tells more with --help)

Annotates news text: who speaks, what they said, when, how much of what, and who undertook what.
A folder stands for the article files in it and below (.txt .md .news .article .story);
"-", or no file at all, for standard input.

  --format FORMAT        text   a report for reading (the default)
                         json   the whole annotation model: of one article, or an array of
                                { id, annotations } where several may come
                         jsonl  one line an article: { id, annotations }, flat, as scorers read it, or
                                { id, error } (the default for --input-format jsonl)
  --input-format FORMAT  text   each file is an article (the default)
                         jsonl  each line is a record { id, text, date?, meta?: { reference?, dayFirst? } }
  --date DATE            the article's date, YYYY-MM-DD or YYYY-MM-DDThh:mm, instead of the one it tells;
                         a record's own date comes before it
  --jobs N               how many articles at once; as many as there are processors, if not told
  --out FOLDER           write a file an article (for records: a line) below FOLDER, with a manifest; the same
                         command goes on where it was interrupted, and leaves out what has not changed
  --help                 this text
  --version              the version

Exit code: 0 all annotated, 1 some input could not be annotated (the rest was), 2 wrong usage,
3 stopped, because the results could not be written.
`;

/** What the command line asks for. */
export type Request =
  | { readonly command: 'help' | 'version' }
  | {
    readonly command: 'annotate';
    /** Files, folders and `-`, in the order given; never empty. */
    readonly operands: readonly string[];
    readonly inputFormat: InputFormat;
    readonly format: OutputFormat;
    readonly date: string | null;
    /** How many articles are worked on at once. */
    readonly jobs: number;
    /** The folder for the results; null: they go to standard output. */
    readonly out: string | null;
  };

/** Wrong usage: the message is for the user. */
export class UsageError extends Error {}

/**
 * Reads the arguments behind the program's name.
 * @param interactive standard input is a terminal, so that silence there would only look as if the program hung
 * @throws UsageError
 */
export function parseArguments(args: readonly string[], interactive: boolean): Request {
  const { values, positionals } = parse(args);
  if (values.help === true) return { command: 'help' };
  if (values.version === true) return { command: 'version' };
  const [command, ...operands] = positionals;
  if (command === undefined) throw new UsageError('say what to do: annotate, export, import, compare or mcp');
  if (command !== 'annotate') throw new UsageError(`unknown command “${command}”; there are annotate, export, import, compare and mcp`);
  if (operands.length === 0 && interactive) throw new UsageError('name a file or folder, or “-” for standard input');
  const inputFormat = oneOf('--input-format', INPUT_FORMATS, values['input-format'] ?? 'text');
  return {
    command, inputFormat, operands: operands.length === 0 ? ['-'] : operands,
    format: oneOf('--format', OUTPUT_FORMATS, values.format ?? (inputFormat === 'jsonl' ? 'jsonl' : 'text')),
    date: readDate(values.date), jobs: readJobs(values.jobs), out: readOut(values.out),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args], allowPositionals: true,
      options: {
        'format': { type: 'string' }, 'input-format': { type: 'string' }, 'date': { type: 'string' },
        'jobs': { type: 'string', short: 'j' }, 'out': { type: 'string' },
        'help': { type: 'boolean', short: 'h' }, 'version': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}

export function oneOf<T extends string>(option: string, known: readonly T[], value: string): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${option} must be one of ${known.join(', ')}, not “${value}”`);
  return found;
}

export function readDate(value: string | undefined): string | null {
  if (value === undefined) return null;
  const time = referenceTime(value);
  if (time === null) throw new UsageError(`--date must be a day like 2021-04-07, not “${value}”`);
  return time;
}

const MOST_JOBS = 512;

function readJobs(value: string | undefined): number {
  if (value === undefined) return availableParallelism();
  const jobs = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new UsageError(`--jobs must be a number from 1 to ${MOST_JOBS}, not “${value}”`);
  return jobs;
}

function readOut(value: string | undefined): string | null {
  if (value === '') throw new UsageError('--out must be the name of a folder');
  return value ?? null;
}
