import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { bundledCli } from '../support/cli-bundle';

let program: string;

function start(...args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [program, ...args]);
}

const record = (id: number): string => `${JSON.stringify({ id: String(id), text: 'The pier will open in May. '.repeat(40) })}\n`;

describe('the command line as a process', () => {
  before(async () => { program = await bundledCli(); });
  after(() => rm(program, { force: true }));

  it('answers each record while more are to come', async () => {
    const child = start('annotate', '--input-format', 'jsonl');
    child.stdin.write(record(1));
    const [line] = await once(child.stdout, 'data') as [Buffer];
    assert.equal((JSON.parse(line.toString()) as { id: string }).id, '1');
    child.stdin.end();
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  });

  it('reads no further than its output is taken', async () => {
    const child = start('annotate', '--input-format', 'jsonl', '--format', 'json');
    let accepted = 0;
    const full = async (): Promise<boolean> => {
      accepted += 1;
      if (child.stdin.write(record(accepted))) return false;
      return Promise.race([once(child.stdin, 'drain').then(() => false), new Promise<boolean>((resolve) => setTimeout(resolve, 700, true))]);
    };
    while (!(await full())) assert.ok(accepted < 20_000, 'it swallowed everything');
    child.kill();
    await once(child, 'exit');
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = start('annotate', '--input-format', 'jsonl');
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.stdin.on('error', () => undefined);
    child.stdin.write(record(1));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    for (let i = 2; i < 200; i += 1) child.stdin.write(record(i));
    child.stdin.end();
    const [code] = await once(child, 'exit') as [number];
    assert.deepEqual([code, Buffer.concat(errors).toString()], [0, '']);
  });
});
