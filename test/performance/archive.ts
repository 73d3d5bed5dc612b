/** How fast the command line goes through an archive of records, on one thread and on two, and that its memory does not grow with it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { temporaryFolder } from '../../src/development/temporary-folder';
import { goldRecords } from '../evaluation/material';
import { table } from '../evaluation/table';
import { bundledCli } from '../support/cli-bundle';
import type { Figure } from './limits';

/** Megabytes of records. */
const SIZE = 1.5;
const TIMES_LONGER = 4;
/** Put before the program: leaves behind what the process used, its worker threads included. */
const ACCOUNT = `process.on('exit', () => require('fs').writeFileSync(process.env.ACCOUNT, JSON.stringify(process.resourceUsage())));`;

interface Run {
  readonly jobs: number;
  readonly megabytes: number;
  /** On the clock on the wall. */
  readonly seconds: number;
  readonly processor: number;
  /** Peak of the memory in use, in megabytes. */
  readonly memory: number;
}

/** Records of so many megabytes, articles over and over where there are not enough. */
function records(megabytes: number): string {
  const lines = goldRecords('polnear-train').map(({ text }, i) => `${JSON.stringify({ id: String(i), text })}\n`);
  const taken: string[] = [];
  for (let i = 0, sum = 0; sum < megabytes * 1e6; i += 1) {
    const line = lines[i % lines.length]!;
    taken.push(line);
    sum += Buffer.byteLength(line);
  }
  return taken.join('');
}

export async function archive(): Promise<{ readonly text: string; readonly figures: readonly Figure[] }> {
  const folder = await temporaryFolder('archive');
  const program = await bundledCli();
  const account = path.join(folder, 'account.cjs');
  await writeFile(account, ACCOUNT);
  const run = async (jobs: number, megabytes: number): Promise<Run> => {
    const input = path.join(folder, `${megabytes}.jsonl`);
    await writeFile(input, records(megabytes));
    const usage = path.join(folder, 'usage.json');
    const begun = performance.now();
    const child = spawn(process.execPath, ['--require', account, program, 'annotate', '--input-format', 'jsonl', '--jobs', String(jobs)], {
      env: { ...process.env, ACCOUNT: usage }, stdio: ['pipe', 'ignore', 'inherit'],
    });
    createReadStream(input).pipe(child.stdin);
    const [code] = await once(child, 'exit') as [number];
    if (code !== 0) throw new Error(`on-the-record ended with ${code}`);
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(await readFile(usage, 'utf8')) as NodeJS.ResourceUsage;
    return { jobs, megabytes, seconds: (performance.now() - begun) / 1000, processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1000 };
  };
  try {
    const one = await run(1, SIZE);
    const two = await run(2, SIZE);
    const longer = await run(2, SIZE * TIMES_LONGER);
    const rows = [one, two, longer].map(({ jobs, megabytes, seconds, processor, memory }) =>
      [String(jobs), megabytes.toFixed(1), seconds.toFixed(1), (megabytes / seconds).toFixed(2), processor.toFixed(1), memory.toFixed(0)]);
    return {
      text: `Here the clock on the wall counts too, for what is asked is whether two workers are faster than one: that needs two processors that do nothing else.\n\n${table(['workers', 'MB of records', 'seconds', 'MB a second', 'processor seconds', 'peak memory, MB'], rows)}`,
      figures: [
        { what: 'two workers against one', value: one.seconds / two.seconds, unit: 'times', atLeast: 1.5 },
        { what: 'processor time of two workers against one', value: two.processor / one.processor, unit: 'times', atMost: 1.5 },
        { what: `peak memory of ${TIMES_LONGER} times the records against once`, value: longer.memory / two.memory, unit: 'times', atMost: 1.5 },
      ],
    };
  } finally {
    await rm(program, { force: true });
  }
}
