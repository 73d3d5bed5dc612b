import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Answer, Settings } from '../../../src/cli/work';
import { pool } from '../../../src/cli/work/pool';

const SETTINGS: Settings = { inputFormat: 'jsonl', format: 'jsonl', many: true, date: null };
/** Stands for the program: does what the bytes say. */
const WILFUL = `
const { parentPort, threadId } = require('node:worker_threads');
parentPort.on('message', ({ bytes }) => {
  const order = Buffer.from(bytes).toString();
  if (order === 'throw') throw new Error('of all things');
  if (order === 'exit') process.exit(0);
  if (order === 'hang') for (;;);
  parentPort.postMessage({ output: order + ' by ' + threadId });
});`;

describe('the pool of workers', () => {
  let folder: string;
  let program: string;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'on-the-record-'));
    program = path.join(folder, 'wilful.js');
    await writeFile(program, WILFUL);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const told = async (orders: readonly string[], jobs: number): Promise<string[]> => {
    const shop = pool(program, SETTINGS, jobs, 1_500);
    const answers: Answer[] = await Promise.all(orders.map((order) => shop.run({ id: order, bytes: Buffer.from(order) })));
    await shop.close();
    return answers.map((answer) => ('output' in answer ? answer.output.replace(/ by \d+$/, '') : `${answer.id ?? '?'}: ${answer.failure}`));
  };

  it('goes on behind a worker that throws, ends, or never answers', async () => {
    assert.deepEqual(await told(['a', 'throw', 'b', 'exit', 'c', 'hang', 'd'], 2), [
      'a', 'throw: of all things', 'b', 'exit: its worker ended', 'c', 'hang: given up after 2 s', 'd',
    ]);
  });

  it('starts no more threads than there is work for, and no more than it may', async () => {
    const shop = pool(program, SETTINGS, 2);
    const by = new Set<string>();
    for (let i = 0; i < 4; i += 1) by.add(outputOf(await shop.run({ id: 'x', bytes: Buffer.from('x') })));
    assert.equal(by.size, 1);
    for (const answer of await Promise.all(Array.from({ length: 9 }, () => shop.run({ id: 'x', bytes: Buffer.from('x') })))) by.add(outputOf(answer));
    assert.equal(by.size, 2);
    await shop.close();
  });

  it('leaves the buffer alone in which a task’s bytes lie', async () => {
    const shop = pool(program, SETTINGS, 1);
    const buffer = Buffer.from('first second');
    assert.match(outputOf(await shop.run({ id: null, bytes: buffer.subarray(0, 5) })), /^first by/);
    assert.match(outputOf(await shop.run({ id: null, bytes: buffer.subarray(6) })), /^second by/);
    await shop.close();
  });
});

const outputOf = (answer: Answer): string => ('output' in answer ? answer.output : answer.failure);
