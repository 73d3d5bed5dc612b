import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { run } from '../../../src/cli/run';
import { writeSidecar } from '../../../src/review/sidecar';
import type { Draft } from '../../../src/review/model';
import { journal, target } from '../review/decide';

const TEXT = 'date 2022-03-16\n\nForeign Minister Jonas Adeyemi of Tamland said on Wednesday: “We will pay $5 million by Friday.” He hopes to win.\n';

interface Outcome { readonly code: number; readonly out: string; readonly err: string }

async function cli(...args: readonly string[]): Promise<Outcome> {
  const texts = { out: '', err: '' };
  const collector = (name: 'out' | 'err'): Writable => new Writable({ write(chunk: Buffer, _encoding, done) { texts[name] += chunk.toString(); done(); } });
  const stdin = Object.assign(Readable.from([Buffer.from(TEXT)]) as AsyncIterable<Buffer>, { isTTY: false });
  return { code: await run(args, { stdin, stdout: collector('out'), stderr: collector('err') }), ...texts };
}

describe('the command line exchanges annotations', () => {
  let folder: string;
  const file = (...parts: string[]): string => path.join(folder, ...parts);
  const decisions = (name: string, ...drafts: Draft[]): Promise<void> => writeFile(file(name), writeSidecar({ journal: journal(...drafts), others: [] }));
  const rejected: Draft = { kind: 'reject', target: target(TEXT, 'quantities', '$5 million') };

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'on-the-record-'));
    await writeFile(file('lenn.txt'), TEXT);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('exports with the decisions beside the article, with those of another file, or with none', async () => {
    await decisions('lenn.txt.annotations.json', rejected);
    await decisions('other.json', { kind: 'note', target: rejected.target, text: 'Check.' });
    const quantities = async (...more: string[]): Promise<string> => (await cli('export', file('lenn.txt'), '--format', 'csv-quantities', ...more)).out;
    assert.doesNotMatch(await quantities(), /5 million/);
    assert.match(await quantities('--decisions', file('other.json')), /\$5 million.*Check\./);
    assert.match(await quantities('--no-decisions'), /\$5 million/);
    assert.match((await cli('export', '--format', 'markdown')).out, /^# /);
  });

  it('takes the project’s rules from the folders above', async () => {
    await writeFile(file('.on-the-record.json'), JSON.stringify({ schemaVersion: 1, people: [{ name: 'Jonas Adeyemi', role: 'Premier' }], neverSpeakers: [] }));
    assert.match((await cli('export', file('lenn.txt'), '--format', 'csv-quotes')).out, /Jonas Adeyemi,Premier/);
  });

  it('writes a folder of files, in the folders that the articles stand in', async () => {
    await mkdir(file('in', 'below'), { recursive: true });
    await writeFile(file('in', 'below', 'a.news'), TEXT);
    await writeFile(file('in', 'b.txt'), TEXT);
    assert.equal((await cli('export', file('in'), '--format', 'brat', '--out', file('out'))).code, 0);
    assert.deepEqual((await readdir(file('out', 'in'))).sort(), ['annotation.conf', 'b.ann', 'b.txt', 'below']);
    assert.equal(await readFile(file('out', 'in', 'below', 'a.txt'), 'utf8'), TEXT);
  });

  it('joins articles where the format can, and goes on behind one that cannot be read', async () => {
    const { code, out, err } = await cli('export', file('no.txt'), file('lenn.txt'), '--format', 'jsonl');
    assert.deepEqual([code, out.split('\n').length > 4, err.includes('no.txt: there is no such file')], [1, true, true]);
  });

  it('cuts a digest into its articles, each with its own date', async () => {
    await writeFile(file('digest.txt'), `${TEXT}\n${TEXT.replace('2022-03-16', '2022-05-04')}`);
    assert.equal((await cli('export', file('digest.txt'), '--format', 'csv-ledger', '--digest', '--out', file('out'))).code, 0);
    const due = async (name: string): Promise<boolean> => (await readFile(file('out', name), 'utf8')).includes(name.includes('-1') ? '2022-03-18' : '2022-05-06');
    assert.deepEqual([await due('digest-1.ledger.csv'), await due('digest-2.ledger.csv')], [true, true]);
  });

  it('imports what it exported into nothing new, and what was changed into decisions', async () => {
    await cli('export', file('lenn.txt'), '--format', 'brat', '--out', file('out'));
    const same = await cli('import', file('lenn.txt'), file('out', 'lenn.ann'));
    assert.deepEqual([same.code, /^ +\d+ {2}the same already\n$/.test(same.out), (await readdir(folder)).includes('lenn.txt.annotations.json')], [0, true, false]);
    const ann = await readFile(file('out', 'lenn.ann'), 'utf8');
    await writeFile(file('out', 'lenn.ann'), ann.replace('"value":5000000', '"value":5500000'));
    assert.match((await cli('import', file('lenn.txt'), file('out', 'lenn.ann'), '--dry-run')).out, / 1 {2}corrected/);
    assert.equal((await readdir(folder)).includes('lenn.txt.annotations.json'), false);
    const changed = await cli('import', file('lenn.txt'), file('out', 'lenn.ann'), '--author', 'MK');
    assert.equal(changed.code, 0);
    assert.match((await cli('export', file('lenn.txt'), '--format', 'jsonl')).out, /"value":5500000.*"standing":"corrected","decided":\{"at":"[^"]+","author":"MK"\}/);
  });

  it('brings decisions from one desk to another as they were made', async () => {
    await decisions('lenn.txt.annotations.json', rejected);
    await writeFile(file('export.json'), (await cli('export', file('lenn.txt'), '--format', 'json')).out);
    await rm(file('lenn.txt.annotations.json'));
    const { out } = await cli('import', file('lenn.txt'), file('export.json'));
    assert.match(out, /1 {2}decisions came with the file/);
    assert.match(await readFile(file('lenn.txt.annotations.json'), 'utf8'), /"id":"d0","at":"2026-01-01T00:00:00.000Z"/);
    assert.doesNotMatch((await cli('import', file('lenn.txt'), file('export.json'))).out, /came with/);
  });

  it('brings back decisions from a copy of their file, whole or damaged', async () => {
    await decisions('lenn.txt.annotations.json.forgotten-1', rejected);
    assert.match((await cli('import', file('lenn.txt'), file('lenn.txt.annotations.json.forgotten-1'))).out, /^ +1 {2}decisions came with the file\n$/);
    const whole = await readFile(file('lenn.txt.annotations.json'), 'utf8');
    assert.equal(whole, await readFile(file('lenn.txt.annotations.json.forgotten-1'), 'utf8'));
    await rm(file('lenn.txt.annotations.json'));
    await writeFile(file('damaged'), whole.slice(0, -3));
    assert.match((await cli('import', file('lenn.txt'), file('damaged'))).out, /1 {2}decisions came with the file/);
  });

  it('rejects on demand what the file does not have', async () => {
    await cli('export', file('lenn.txt'), '--format', 'brat', '--out', file('out'));
    const ann = await readFile(file('out', 'lenn.ann'), 'utf8');
    const gone = /^(E\d+)\t.*$/m.exec(ann)![1]!;
    await writeFile(file('out', 'lenn.ann'), ann.split('\n').filter((line) => !line.startsWith(`${gone}\t`) && !line.includes(` ${gone}`)).join('\n'));
    assert.match((await cli('import', file('lenn.txt'), file('out', 'lenn.ann'), '--dry-run')).out, /1 {2}here and not in the file/);
    assert.match((await cli('import', file('lenn.txt'), file('out', 'lenn.ann'), '--reject-missing')).out, /1 {2}rejected/);
  });

  it('tells how far two reviewers agree', async () => {
    await decisions('a.json', rejected);
    await decisions('b.json', { kind: 'accept', target: rejected.target, reading: {} });
    const { code, out } = await cli('compare', file('lenn.txt'), file('a.json'), file('b.json'));
    assert.equal(code, 0);
    assert.match(out, /\| quantities \| \$5 million \| rejected \| marked \|/);
    assert.equal((JSON.parse((await cli('compare', file('lenn.txt'), file('a.json'), file('b.json'), '--format', 'json')).out) as unknown[]).length, 5);
  });

  it('tells apart two who decided in one file', async () => {
    const [ours, theirs] = journal(rejected, { kind: 'accept', target: rejected.target, reading: {} });
    await writeFile(file('both.json'), writeSidecar({ journal: [{ ...ours!, author: 'MK' }, { ...theirs!, author: 'JS' }], others: [] }));
    const { code, out } = await cli('compare', file('lenn.txt'), `${file('both.json')}#MK`, `${file('both.json')}#JS`);
    assert.deepEqual([code, out.includes('| rejected | marked |')], [0, true]);
    assert.match((await cli('compare', file('lenn.txt'), `${file('both.json')}#XY`, file('both.json'))).err, /nobody called “XY”/);
  });

  it('says what is wrong', async () => {
    await writeFile(file('bad.ann'), 'T1\tPerson 0 4\twords');
    await writeFile(file('bad.json'), '{}');
    const cases: readonly (readonly [code: number, message: RegExp, ...args: string[]])[] = [
      [2, /--format: json, jsonl/, 'export', file('lenn.txt')], [2, /must be one of/, 'export', '--format', 'pdf'], [2, /several files/, 'export', file('lenn.txt'), '--format', 'brat'],
      [2, /need --out/, 'export', folder, '--format', 'html'], [2, /for one article/, 'export', folder, '--format', 'jsonl', '--decisions', file('bad.json')], [2, /name the article/, 'import', file('lenn.txt')],
      [2, /two files/, 'compare', file('lenn.txt')], [2, /Unknown option/, 'compare', '--loud'], [1, /line 1 does not fit/, 'import', file('lenn.txt'), file('bad.ann')],
      [1, /neither an export/, 'import', file('lenn.txt'), file('bad.json')], [1, /there is no such file/, 'compare', file('lenn.txt'), file('no.json'), file('bad.json')],
      [1, /no file of decisions/, 'compare', file('lenn.txt'), file('bad.json'), file('bad.json')], [1, /no file of decisions/, 'export', file('lenn.txt'), '--format', 'json', '--decisions', file('bad.json')],
    ];
    for (const [code, message, ...args] of cases) {
      const outcome = await cli(...args);
      assert.deepEqual([outcome.code, message.test(outcome.err)], [code, true], `${args.join(' ')}: ${outcome.err}`);
    }
    await writeFile(file('full'), '');
    assert.deepEqual((await cli('export', file('lenn.txt'), '--format', 'json', '--out', file('full'))).code, 3);
    for (const command of ['export', 'import', 'compare']) assert.match((await cli(command, '--help')).out, new RegExp(`^usage: on-the-record ${command}`));
  });
});
