/** Runs the engine over corpora as users do, through the command line; each corpus once a run. */
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import type { Annotations } from '../../src/engine';
import { bundle } from '../../src/development/bundle';
import { at } from '../../src/development/paths';
import { targetsNamed } from '../../src/development/targets';
import { corpus, type PredictedRecord } from './material';

const CLI = at('dist', 'cli.js');

/** Builds the command line as it is shipped. */
export async function buildCommandLine(): Promise<void> {
  await bundle(targetsNamed(['cli'])[0]!, { production: true });
}

/** What the command line prints for an input file; rejects when it says that something could not be read. */
async function annotate(args: readonly string[], input?: string): Promise<string> {
  const child = spawn(process.execPath, [CLI, 'annotate', ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  if (input === undefined) child.stdin.end();
  else createReadStream(input).pipe(child.stdin);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => { child.on('error', reject).on('close', resolve); });
  if (code !== 0) throw new Error(`annotate ${args.join(' ')} ended with ${code ?? 'a signal'}${input === undefined ? '' : ` on ${input}`}`);
  return Buffer.concat(chunks).toString();
}

const once = <T>(make: (name: string) => Promise<T>): ((name: string) => Promise<T>) => {
  const made = new Map<string, Promise<T>>();
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
};

/** The predictions for each record of a corpus, in its order. */
export const predictions = once(async (name: string): Promise<PredictedRecord[]> =>
  (await annotate(['--input-format', 'jsonl'], corpus(name))).split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as PredictedRecord));

/** The whole model for each record of a corpus, for measures that the predictions leave out. */
export const models = once(async (name: string): Promise<{ readonly id: string; readonly annotations: Annotations }[]> =>
  JSON.parse(await annotate(['--input-format', 'jsonl', '--format', 'json'], corpus(name))) as { id: string; annotations: Annotations }[]);

/** The predictions for one file of plain text. */
export const predictionsForFile = async (file: string): Promise<PredictedRecord> => JSON.parse(await annotate([file, '--format', 'jsonl'])) as PredictedRecord;
