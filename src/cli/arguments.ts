import { parseArgs } from 'node:util';
import { referenceTime } from '../formats/reference-time';

export const OUTPUT_FORMATS = ['json', 'jsonl', 'text'] as const;
export const INPUT_FORMATS = ['text', 'jsonl'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];
export type InputFormat = (typeof INPUT_FORMATS)[number];

export const USAGE = `usage: on-the-record annotate [FILE|FOLDER|-]... [options]

Annotates news text: who speaks, what they said, when, how much of what, and who undertook what.
A folder stands for the article files in it and below (.txt .md .news .article .story);
"-", or no file at all, for standard input.

  --format FORMAT        text   a report for reading (the default)
                         json   the whole annotation model: of one article, or an array of
                                { id, annotations } where several may come
                         jsonl  one line an article: { id, annotations }, flat, as scorers read it
                                (the default for --input-format jsonl)
  --input-format FORMAT  text   each file is an article (the default)
                         jsonl  each line is a record { id, text, date?, meta?: { reference?, dayFirst? } }
  --date DATE            the article's date, YYYY-MM-DD or YYYY-MM-DDThh:mm, instead of the one it tells;
                         a record's own date comes before it
  --help                 this text
  --version              the version

Exit code: 0 all annotated, 1 some input could not be read (the rest was annotated), 2 wrong usage.
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
  if (command === undefined) throw new UsageError('say what to do: annotate');
  if (command !== 'annotate') throw new UsageError(`unknown command “${command}”; there is only annotate`);
  if (operands.length === 0 && interactive) throw new UsageError('name a file or folder, or “-” for standard input');
  const inputFormat = oneOf('--input-format', INPUT_FORMATS, values['input-format'] ?? 'text');
  return {
    command, inputFormat, operands: operands.length === 0 ? ['-'] : operands,
    format: oneOf('--format', OUTPUT_FORMATS, values.format ?? (inputFormat === 'jsonl' ? 'jsonl' : 'text')),
    date: readDate(values.date),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args], allowPositionals: true,
      options: {
        'format': { type: 'string' }, 'input-format': { type: 'string' }, 'date': { type: 'string' },
        'help': { type: 'boolean', short: 'h' }, 'version': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}

function oneOf<T extends string>(option: string, known: readonly T[], value: string): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${option} must be one of ${known.join(', ')}, not “${value}”`);
  return found;
}

function readDate(value: string | undefined): string | null {
  if (value === undefined) return null;
  const time = referenceTime(value);
  if (time === null) throw new UsageError(`--date must be a day like 2021-04-07, not “${value}”`);
  return time;
}
