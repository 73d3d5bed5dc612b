import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { at } from '../../src/development/paths';
import { readSidecar } from '../../src/review/sidecar';

const WRITER = at('test', 'support', 'journal-writer.ts');
const NOBODY = 65_534;

interface Writer {
  readonly child: ChildProcess;
  /** Ids of decisions that it said were on disk. */
  readonly acknowledged: string[];
  readonly ended: Promise<{ readonly code: number | null; readonly complaint: string }>;
}

describe('the journal on a real disk', function () {
  this.timeout(60_000);
  /** Bundled, where another user may read it: the project may lie where only its owner may look. */
  let program: string;
  let folder: string;
  let file: string;
  before(async () => {
    const place = mkdtempSync(path.join(tmpdir(), 'journal-writer-'));
    chmodSync(place, 0o755);
    program = path.join(place, 'journal-writer.cjs');
    await build({ entryPoints: [WRITER], outfile: program, bundle: true, platform: 'node', format: 'cjs', logLevel: 'silent' });
  });
  after(() => { rmSync(path.dirname(program), { recursive: true }); });
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'journal-'));
    file = path.join(folder, 'a.txt.annotations.json');
  });
  afterEach(() => {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true });
  });

  function start(name: string, count: number, uid?: number): Writer {
    const child = spawn(process.execPath, [program, file, name, String(count)], { cwd: path.dirname(program), stdio: ['ignore', 'pipe', 'pipe'], ...(uid === undefined ? {} : { uid }) });
    const acknowledged: string[] = [];
    let complaint = '';
    let rest = '';
    child.stdout.on('data', (data: Buffer) => {
      const lines = (rest + data.toString()).split('\n');
      rest = lines.pop()!;
      acknowledged.push(...lines);
    });
    child.stderr.on('data', (data: Buffer) => { complaint += data.toString(); });
    return { child, acknowledged, ended: new Promise((resolve) => { child.on('close', (code) => { resolve({ code, complaint }); }); }) };
  }

  const held = (): string[] => {
    const reading = readSidecar(readFileSync(file, 'utf8'));
    assert.equal(reading.state, 'ok');
    return reading.sidecar.journal.map((one) => one.id);
  };
  const missing = (all: readonly string[]): string[] => {
    const there = new Set(held());
    return all.filter((id) => !there.has(id));
  };

  it('is whole whenever its writer is killed, and loses at most the decision in flight', async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < 8; round++) {
      const writer = start(`w${round}`, Infinity);
      await new Promise((resolve) => { writer.child.stdout!.once('data', resolve); });
      await new Promise((resolve) => { setTimeout(resolve, 7 * round + 1); });
      writer.child.kill('SIGKILL');
      await writer.ended;
      acknowledged.push(...writer.acknowledged);
      assert.deepEqual(missing(acknowledged), []);
      // What was written and not yet told is one decision a writer.
      assert.ok(held().length <= acknowledged.length + round + 1);
    }
    assert.ok(acknowledged.length > 8);
  });

  it('of two writers at once is both’s', async () => {
    const writers = [start('ann', 40), start('bob', 40)];
    for (const { code, complaint } of await Promise.all(writers.map((one) => one.ended))) assert.deepEqual([code, complaint], [0, '']);
    assert.equal(new Set(writers.flatMap((one) => one.acknowledged)).size, 80);
    assert.deepEqual(missing(writers.flatMap((one) => one.acknowledged)), []);
  });

  it('stays as it was on a full disk, which is told, and leaves nothing behind', async function () {
    if (!existsSync('/dev/full')) this.skip();
    const first = start('first', 3);
    assert.equal((await first.ended).code, 0);
    // Whatever is written to the file beside it finds no space left.
    symlinkSync('/dev/full', `${file}.second.tmp`);
    const second = await start('second', 3).ended;
    assert.equal(second.code, 1);
    assert.match(second.complaint, /ENOSPC/);
    assert.deepEqual(held(), first.acknowledged);
    assert.deepEqual(readdirSync(folder), [path.basename(file)]);
  });

  it('stays as it was where it must not be written, which is told', async function () {
    if (process.platform === 'win32') this.skip();
    const first = start('first', 3);
    assert.equal((await first.ended).code, 0);
    chmodSync(folder, 0o555);
    const second = await start('second', 3, process.getuid?.() === 0 ? NOBODY : undefined).ended;
    assert.equal(second.code, 1);
    assert.match(second.complaint, /EACCES/);
    assert.deepEqual(held(), first.acknowledged);
  });
});
