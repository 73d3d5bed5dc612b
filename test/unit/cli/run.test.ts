import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { run } from '../../../src/cli/run';

interface Outcome { readonly code: number; readonly out: string; readonly err: string }

function collector(): { readonly stream: Writable; text(): string } {
  const chunks: string[] = [];
  const stream = new Writable({ write(chunk: Buffer, _encoding, done) { chunks.push(chunk.toString()); done(); } });
  return { stream, text: () => chunks.join('') };
}

async function cli(args: readonly string[], input: string | Buffer | null = ''): Promise<Outcome> {
  const out = collector();
  const err = collector();
  const stdin = Object.assign(Readable.from(input === null ? [] : [Buffer.from(input)]) as AsyncIterable<Buffer>, { isTTY: input === null });
  const code = await run(args, { stdin, stdout: out.stream, stderr: err.stream });
  return { code, out: out.text(), err: err.text() };
}

const parsed = (outcome: Outcome): { id: string; annotations: unknown }[] => outcome.out.trimEnd().split('\n').map((line) => JSON.parse(line) as { id: string; annotations: unknown });
const idsOf = (outcome: Outcome): string[] => parsed(outcome).map((line) => line.id);
/** With the sign ✗ where there is an error in place of annotations. */
const marked = (outcome: Outcome): string[] => parsed(outcome).map((line) => ('error' in line ? `✗${line.id}` : line.id));

describe('the command line', () => {
  let folder: string;
  const file = (...parts: string[]): string => path.join(folder, ...parts);

  beforeEach(async () => { folder = await mkdtemp(path.join(tmpdir(), 'on-the-record-')); });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('gives the whole model of one article as JSON', async () => {
    await writeFile(file('pier.txt'), 'The pier will open in May.\r\n');
    const { code, out } = await cli(['annotate', file('pier.txt'), '--format', 'json', '--date', '2024-03-06']);
    const model = JSON.parse(out) as { schemaVersion: number; textLength: number; article: { date: { value: string; source: string } } };
    assert.deepEqual([code, model.schemaVersion, model.textLength, model.article.date.value, model.article.date.source], [0, 1, 28, '2024-03-06', 'given']);
  });

  it('reads an article from standard input when no file is named', async () => {
    const outcome = await cli(['annotate', '--format', 'jsonl'], 'The pier will open.');
    assert.deepEqual([outcome.code, idsOf(outcome)], [0, ['stdin']]);
  });

  it('takes no offence at a byte order mark and does not count it', async () => {
    const { out } = await cli(['annotate', '-', '--format', 'json'], '\uFEFFPier');
    assert.equal((JSON.parse(out) as { textLength: number }).textLength, 4);
  });

  it('finds the article files of a folder in the order of their names, and nothing hidden', async () => {
    await mkdir(file('b'));
    await mkdir(file('.git'));
    await mkdir(file('node_modules'));
    for (const name of ['c.TXT', 'a.story', 'b/x.article', 'b/y.news', '.hidden.txt', '.git/z.txt', 'node_modules/z.txt', 'picture.png', 'd.md'])
      await writeFile(file(name), 'Words.');
    await symlink(folder, file('b', 'round.txt'));
    const outcome = await cli(['annotate', folder, '--format', 'jsonl']);
    assert.deepEqual([outcome.code, idsOf(outcome), outcome.err], [0, ['a', 'x', 'y', 'c', 'd'], '']);
  });

  it('gives an array where several articles may come, even when only one or none does', async () => {
    await writeFile(file('a.txt'), 'One.');
    assert.deepEqual((JSON.parse((await cli(['annotate', folder, '--format', 'json'])).out) as { id: string }[]).map((one) => one.id), ['a']);
    const none = await cli(['annotate', file('no.txt'), file('nor.txt'), '--format', 'json']);
    assert.deepEqual([none.code, JSON.parse(none.out)], [1, []]);
  });

  it('goes on behind a file that cannot be read, and says which and why', async () => {
    await writeFile(file('a.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    await writeFile(file('b.txt'), Buffer.from('PK\0\0'));
    await writeFile(file('c.txt'), Buffer.from([0xff, 0xfe, 0x41, 0]));
    await writeFile(file('d.txt'), 'Words.');
    const outcome = await cli(['annotate', folder, file('missing.txt'), '--format', 'jsonl']);
    assert.deepEqual([outcome.code, marked(outcome)], [1, ['✗a', '✗b', '✗c', 'd', '✗missing']]);
    const complaints = outcome.err.trimEnd().split('\n');
    assert.equal(complaints.length, 4);
    [/a\.txt: .*UTF-8/, /b\.txt: .*binary/, /c\.txt: .*UTF-16/, /missing\.txt: there is no such file/].forEach((expected, i) => { assert.match(complaints[i]!, expected); });
  });

  it('gives a line for each record, names the line of a bad one, and goes on with the rest', async () => {
    const records = ['{"id":"a","text":"One.\u2028Two."}', '', 'nonsense', '{"id":"b"}', '{"id":"c","text":"Three.","date":"2024-02-30"}', '{"id":"d","text":"Last, without a line feed."}'].join('\n');
    const outcome = await cli(['annotate', '--input-format', 'jsonl'], records);
    assert.deepEqual([outcome.code, marked(outcome)], [1, ['a', '✗null', '✗b', '✗c', 'd']]);
    assert.deepEqual(outcome.err.match(/line \d+/g), ['line 3', 'line 4', 'line 5']);
  });

  it('lets a record’s reference time and date come before --date', async () => {
    const records = ['{"id":"a","text":"x","date":"2013-02-12","meta":{"reference":"2013-02-12T04:30:00-02:00"}}', '{"id":"b","text":"x","date":"2014-01-01"}', '{"id":"c","text":"x"}'].join('\n');
    const { out } = await cli(['annotate', '--input-format', 'jsonl', '--format', 'json', '--date', '2020-01-01'], records);
    const models = JSON.parse(out) as { annotations: { article: { date: { value: string } } } }[];
    assert.deepEqual(models.map((one) => one.annotations.article.date.value), ['2013-02-12T04:30', '2014-01-01', '2020-01-01']);
  });

  it('writes a readable report when no format is asked for', async () => {
    await writeFile(file('pier.txt'), 'The pier opens.');
    assert.match((await cli(['annotate', file('pier.txt')])).out, /^pier\n====\nDate: unknown\n/);
  });

  it('tells its usage and its version', async () => {
    const help = await cli(['--help']);
    assert.deepEqual([help.code, help.err], [0, '']);
    assert.match(help.out, /usage: on-the-record annotate/);
    assert.equal((await cli(['--version'])).code, 0);
  });

  it('answers wrong usage with code 2, a word on what is wrong, and no output', async () => {
    const wrong: [string[], RegExp][] = [
      [[], /say what to do/], [['frobnicate'], /unknown command/], [['annotate', '--format', 'xml'], /--format must be one of/],
      [['annotate', '--input-format', 'pdf'], /--input-format/], [['annotate', '--date', 'today'], /--date/], [['annotate', '--date', '2021-02-29'], /--date/],
      [['annotate', '--nope'], /--nope/], [['annotate', '--jobs', '0'], /--jobs/], [['annotate', '--jobs', 'many'], /--jobs/], [['annotate', '--out', ''], /--out/], [['annotate', '--format'], /--format/],
    ];
    for (const [args, message] of wrong) {
      const { code, out, err } = await cli(args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.match(err, message);
    }
  });

  it('does not wait for typed input when started on a terminal without a file', async () => {
    assert.equal((await cli(['annotate'], null)).code, 2);
  });
});
