import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { at } from '../../src/development/paths';
import { bundledCli } from '../support/cli-bundle';

interface Outcome { readonly code: number | null; readonly out: string; readonly err: string }
interface Line { readonly id: string | null; readonly annotations?: readonly unknown[]; readonly error?: string }

const article = (n: number): string => `Ana Ruiz, the mayor, said on Monday that the city will pay $${n} million by May. `.repeat(1 + n % 5);
const record = (n: number): string => `${JSON.stringify({ id: `a${n}`, text: article(n) })}\n`;
const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n);
const linesOf = (text: string): Line[] => text.trimEnd().split('\n').map((line) => JSON.parse(line) as Line);

describe('an archive on the command line', function () {
  this.timeout(60_000);
  let program: string;
  let folder: string;
  const file = (...parts: string[]): string => path.join(folder, ...parts);

  before(async () => { program = await bundledCli(); });
  beforeEach(async () => { folder = await mkdtemp(path.join(tmpdir(), 'on-the-record-')); });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  after(() => rm(program, { force: true }));

  async function cli(args: readonly string[], input = ''): Promise<Outcome> {
    const child = spawn(process.execPath, [program, 'annotate', ...args], { cwd: folder });
    const text = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => { text.out += chunk; });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => { text.err += chunk; });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    const [code] = await once(child, 'close') as [number | null];
    return { code, ...text };
  }

  const namesBelow = async (where: string): Promise<string[]> => (await readdir(where, { recursive: true, withFileTypes: true })).filter((one) => one.isFile()).map((one) => path.relative(where, path.join(one.parentPath, one.name))).sort();

  describe('as a filter', () => {
    const input = [...upTo(60).map(record), 'nonsense\n', '\n', '{"id":"b","text":7}\n', record(99).trimEnd()].join('');

    it('gives one line for each line, in their order, and the same whatever the number of jobs', async () => {
      const [one, three] = [await cli(['--input-format', 'jsonl', '--jobs', '1'], input), await cli(['--input-format', 'jsonl', '--jobs', '3'], input)];
      assert.equal(three.out, one.out);
      const lines = linesOf(one.out);
      assert.deepEqual(lines.map(({ id }) => id), [...upTo(60).map((n) => `a${n}`), null, 'b', 'a99']);
      assert.deepEqual(lines.flatMap(({ error }, at) => (error === undefined ? [] : [at])), [60, 61]);
      assert.ok(lines[0]!.annotations!.length > 0);
    });

    it('writes nothing but lines to standard output, complaints to standard error, and tells by its code', async () => {
      const { code, err } = await cli(['--input-format', 'jsonl', '--jobs', '2'], input);
      assert.deepEqual([code, err.trimEnd().split('\n').length, err.includes('\r')], [1, 2, false]);
      assert.deepEqual(await cli(['--input-format', 'jsonl'], ''), { code: 0, out: '', err: '' });
    });
  });

  it('goes through a folder on several threads, bad files and all, in the order of names', async () => {
    for (const n of upTo(30)) await writeFile(file(`${String(n).padStart(2, '0')}.txt`), n === 7 ? Buffer.from([0xff, 0xfe, 65, 0]) : article(n));
    const outcome = await cli([folder, '--format', 'jsonl', '--jobs', '3']);
    assert.deepEqual([outcome.code, linesOf(outcome.out).map(({ id }) => Number(id))], [1, upTo(30)]);
    assert.match(outcome.err, /07\.txt: .*UTF-16/);
  });

  describe('into a folder', () => {
    beforeEach(async () => {
      await mkdir(file('news', 'may'), { recursive: true });
      for (const n of upTo(6)) await writeFile(file('news', n % 2 ? 'may' : '', `${n}.txt`), article(n));
    });

    it('writes a file an article, where the article lies', async () => {
      assert.equal((await cli(['news', '--out', 'results', '--format', 'json'])).code, 0);
      assert.deepEqual(await namesBelow(file('results')), ['manifest.jsonl', ...['0.txt', '2.txt', '4.txt', 'may/1.txt', 'may/3.txt', 'may/5.txt'].map((name) => `news/${name}.annotated.json`)]);
      const model = JSON.parse(await readFile(file('results/news/may/3.txt.annotated.json'), 'utf8')) as { textLength: number };
      assert.equal(model.textLength, article(3).length);
    });

    it('leaves out what is done, and does what has changed, is new, was lost, or failed', async () => {
      await writeFile(file('news', 'bad.txt'), Buffer.from('PK\0'));
      assert.equal((await cli(['news', '--out', 'results'])).code, 1);
      const result = (name: string): string => file('results', 'news', `${name}.annotated.txt`);
      const times = async (): Promise<number[]> => Promise.all(['0.txt', '2.txt', 'may/1.txt'].map(async (name) => (await stat(result(name))).mtimeMs));
      const before = await times();
      await writeFile(file('news', '2.txt'), 'He will pay $3.');
      await writeFile(file('news', '8.txt'), article(8));
      await writeFile(file('news', 'bad.txt'), article(9));
      await rm(result('4.txt'));
      assert.deepEqual(await cli(['news', '--out', 'results']), { code: 0, out: '', err: '' });
      const after = await times();
      assert.deepEqual(after.map((time, at) => time === before[at]), [true, false, true]);
      assert.deepEqual(['4.txt', '8.txt', 'bad.txt'].map((name) => existsSync(result(name))), [true, true, true]);
    });

    it('goes on from a manifest that was torn in the middle of a line', async () => {
      await cli(['news', '--out', 'results']);
      const manifest = file('results', 'manifest.jsonl');
      await truncate(manifest, (await stat(manifest)).size - 9);
      assert.equal((await cli(['news', '--out', 'results'])).code, 0);
      const inputs = (await readFile(manifest, 'utf8')).split('\n').filter((line) => line.endsWith('}')).map((line) => (JSON.parse(line) as { input?: string }).input);
      assert.equal(inputs.filter((input) => input === path.join('news', 'may', '5.txt')).length, 1);
    });

    it('refuses folders that would mix with something else', async () => {
      const refused = async (args: readonly string[], reason: RegExp): Promise<void> => {
        const { code, err } = await cli(args);
        assert.deepEqual([code, reason.test(err)], [2, true], err);
      };
      await mkdir(file('other'));
      await mkdir(file('more', 'news'), { recursive: true });
      await writeFile(file('other', 'mine.txt'), 'x');
      await refused(['news', '--out', 'other'], /holds other things/);
      await refused(['news', '--out', 'news/results'], /lie in each other/);
      await refused(['news', '--out', '.'], /lie in each other/);
      await refused(['news', 'more/news', '--out', 'results'], /called “news”/);
      await cli(['news', '--out', 'results']);
      await refused(['news', '--out', 'results', '--format', 'json'], /another format \(text\)/);
      await refused(['--input-format', 'jsonl', '--format', 'text', '--out', 'results'], /--out keeps/);
    });
  });

  describe('records into a folder', () => {
    const results = (): string => file('results', 'records.jsonl.annotated.jsonl');

    beforeEach(() => writeFile(file('records.jsonl'), upTo(300).map(record).join('')));

    it('goes on after it was killed, and the results are the same as those of one run', async () => {
      const whole = (await cli(['records.jsonl', '--input-format', 'jsonl'])).out;
      await writeFile(file('records.jsonl'), upTo(20_000).map((n) => record(n % 300)).join(''));
      const child = spawn(process.execPath, [program, 'annotate', 'records.jsonl', '--input-format', 'jsonl', '--out', 'results', '--jobs', '2'], { cwd: folder });
      const noted = async (): Promise<boolean> => (await readFile(file('results', 'manifest.jsonl'), 'utf8').catch(() => '')).includes('"line"');
      while (!(await noted())) await sleep(20);
      child.kill('SIGKILL');
      await once(child, 'close');
      const done = Number(/"line":(\d+)/.exec(await readFile(file('results', 'manifest.jsonl'), 'utf8'))![1]);
      assert.ok(done > 0 && done < 20_000);
      // The rest is cut off, so that this test ends soon; what was done stays.
      await writeFile(file('records.jsonl'), upTo(done + 100).map((n) => record(n % 300)).join(''));
      await appendFile(results(), '{"id":"half a li');
      assert.deepEqual(await cli(['records.jsonl', '--input-format', 'jsonl', '--out', 'results']), { code: 0, out: '', err: '' });
      const expected = whole.trimEnd().split('\n');
      assert.deepEqual((await readFile(results(), 'utf8')).trimEnd().split('\n'), upTo(done + 100).map((n) => expected[n % 300]!));
    });

    it('takes records that were added, and no others for those it had', async () => {
      const args = ['records.jsonl', '--input-format', 'jsonl', '--out', 'results'];
      assert.equal((await cli(args)).code, 0);
      await appendFile(file('records.jsonl'), record(301));
      assert.equal((await cli(args)).code, 0);
      assert.deepEqual(linesOf(await readFile(results(), 'utf8')).map(({ id }) => id).slice(-2), ['a299', 'a301']);
      await writeFile(file('records.jsonl'), [5, ...upTo(302)].map(record).join(''));
      const other = await cli(args);
      assert.deepEqual([other.code, other.err.includes('other records')], [3, true], other.err);
      await writeFile(file('records.jsonl'), record(0));
      assert.equal((await cli(args)).code, 3);
      assert.equal(linesOf(await readFile(results(), 'utf8')).length, 301);
    });
  });

  describe('under an engine that divides the work', () => {
    /** Lets the shell find the program under its name, as installed. */
    async function installed(): Promise<NodeJS.ProcessEnv> {
      await mkdir(file('bin'));
      await writeFile(file('bin', 'on-the-record'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`, { mode: 0o755 });
      return { ...process.env, PATH: `${file('bin')}${path.delimiter}${process.env.PATH ?? ''}` };
    }
    const piped = async (command: string, input: string, env: NodeJS.ProcessEnv): Promise<Outcome> => {
      const child = spawn('sh', ['-c', command], { cwd: folder, env });
      const text = { out: '', err: '' };
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => { text.out += chunk; });
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => { text.err += chunk; });
      child.stdin.end(input);
      const [code] = await once(child, 'close') as [number | null];
      return { code, ...text };
    };

    it('runs as the guide has it for Spark: a bad record has its line and fails no partition, what fails the whole does', async function () {
      if (process.platform === 'win32') this.skip();
      const env = await installed();
      const command = /^command = "(.+)"$/m.exec(await readFile(at('docs', 'command-line.md'), 'utf8'))![1]!;
      const good = await piped(command, `${record(1)}nonsense\n${record(2)}`, env);
      assert.deepEqual([good.code, linesOf(good.out).map(({ id }) => id)], [0, ['a1', null, 'a2']]);
      assert.notEqual((await piped(command.replace('--jobs 1', '--jobs none'), record(1), env)).code, 0);
    });

    it('gives in pieces that end with lines what it gives in one', async function () {
      if (process.platform === 'win32') this.skip();
      const env = await installed();
      const command = 'on-the-record annotate --input-format jsonl --jobs 1';
      const pieces = [upTo(7), upTo(12), upTo(3)].map((numbers) => numbers.map(record).join(''));
      const parts = await Promise.all(pieces.map((piece) => piped(command, piece, env)));
      assert.equal(parts.map(({ out }) => out).join(''), (await piped(command, pieces.join(''), env)).out);
    });
  });

  it('ends at once when it is interrupted, and the same command goes on', async function () {
    if (process.platform === 'win32') this.skip();
    await mkdir(file('news'));
    for (const n of upTo(150)) await writeFile(file('news', `${n}.txt`), article(n).repeat(5));
    const child = spawn(process.execPath, [program, 'annotate', 'news', '--out', 'results', '--jobs', '2'], { cwd: folder });
    while (!(await readFile(file('results', 'manifest.jsonl'), 'utf8').catch(() => '')).includes('"sum"')) await sleep(10);
    child.kill('SIGINT');
    const [code, signal] = await once(child, 'exit') as [number | null, string | null];
    assert.ok(signal === 'SIGINT' || code === 130, `${code} ${signal}`);
    const done = (await namesBelow(file('results'))).length;
    assert.ok(done < 150);
    assert.deepEqual(await cli(['news', '--out', 'results']), { code: 0, out: '', err: '' });
    assert.deepEqual((await namesBelow(file('results'))).filter((name) => name.endsWith('.partial')), []);
    assert.equal((await namesBelow(file('results'))).length, 151);
  });

  it('keeps its memory flat, however much goes through', async () => {
    // In another language, so that next to nothing is annotated and the records themselves are what counts.
    const line = `${JSON.stringify({ id: 'x', text: 'Der Hafen wird im Mai wieder geöffnet, und niemand weiß, was dann geschieht. '.repeat(60) })}\n`;
    const peak = async (megabytes: number): Promise<number> => {
      await writeFile(file('account.cjs'), "process.on('exit', () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}`));");
      const child = spawn(process.execPath, ['--require', file('account.cjs'), program, 'annotate', '--input-format', 'jsonl', '--jobs', '1'], { cwd: folder, stdio: ['pipe', 'ignore', 'pipe'] });
      let err = '';
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => { err += chunk; });
      Readable.from(Array.from({ length: Math.ceil(megabytes * 1e6 / line.length) }, () => line)).pipe(child.stdin);
      await once(child, 'close');
      return Number(/peak (\d+)/.exec(err)![1]) / 1000;
    };
    const [little, much] = [await peak(3), await peak(30)];
    assert.ok(much < little + 100, `${little.toFixed(0)} MB for 3 MB, ${much.toFixed(0)} MB for 30 MB`);
  });

  it('says so and stops when the results cannot be written', async function () {
    if (!existsSync('/dev/full')) this.skip();
    await writeFile(file('a.txt'), article(1));
    const child = spawn('sh', ['-c', `"${process.execPath}" "${program}" annotate a.txt >/dev/full`], { cwd: folder });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => { err += chunk; });
    assert.deepEqual([await once(child, 'close'), err.includes('cannot be written')], [[3, null], true]);
  });
});
