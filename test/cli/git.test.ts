import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findOnPath } from '../../src/development/host/find-program';
import { inOrder, stampDraft } from '../../src/review/journal';
import type { Journal } from '../../src/review/model';
import { readSidecar, writeSidecar } from '../../src/review/sidecar';
import { target } from '../unit/review/decide';

const FILE = 'a.txt.annotations.json';
const TEXT = 'Petrel said the dam would open on Monday.';

describe('the journal under git', function () {
  this.timeout(60_000);
  let folder: string;
  const git = (...args: readonly string[]): string => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  const tried = (...args: readonly string[]): boolean => {
    try {
      git(...args);
      return true;
    } catch {
      return false;
    }
  };
  const read = (): ReturnType<typeof readSidecar> => readSidecar(readFileSync(path.join(folder, FILE), 'utf8'));
  const held = (): string[] => read().sidecar.journal.map((one) => one.id);
  /** Adds a decision as the extension does, and commits it. */
  const decide = (author: string, second: number): void => {
    const journal: Journal = read().sidecar.journal;
    const made = stampDraft({ kind: 'note', target: target(TEXT, 'dates', 'Monday'), text: `${author} ${second}` }, journal, { id: `${author}${second}`, author, engine: '1' }, Date.UTC(2026, 0, 1, 0, 0, second));
    writeFileSync(path.join(folder, FILE), writeSidecar({ journal: inOrder([...journal, made]), others: [] }));
    git('commit', '-qam', `${author} ${second}`);
  };
  const ALL = ['ann1', 'ann2', 'ann4', 'ann6', 'bob3', 'bob5'];

  before(function () { if (findOnPath(['git']) === null) this.skip(); });
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'journal-git-'));
    git('init', '-q', '-b', 'main');
    git('config', 'core.autocrlf', 'false');
    writeFileSync(path.join(folder, FILE), writeSidecar({ journal: [], others: [] }));
    git('add', '.');
    git('commit', '-qm', 'begun');
    decide('ann', 1);
    decide('ann', 2);
    git('branch', 'bob');
    decide('ann', 4);
    decide('ann', 6);
    git('checkout', '-q', 'bob');
    decide('bob', 3);
    decide('bob', 5);
  });
  afterEach(() => { rmSync(folder, { recursive: true }); });

  for (const style of ['merge', 'diff3', 'zdiff3']) {
    it(`has both sides’ decisions where a merge left a conflict (${style})`, () => {
      assert.equal(tried('-c', `merge.conflictStyle=${style}`, 'merge', '-q', 'main'), false);
      assert.match(readFileSync(path.join(folder, FILE), 'utf8'), /^<{7} /m);
      const reading = read();
      assert.equal(reading.state, 'ok');
      assert.deepEqual(held().sort(), ALL);
    });
  }

  it('has them where a rebase or a stash left one', () => {
    assert.equal(tried('rebase', '-q', 'main'), false);
    assert.ok(['ann1', 'ann2', 'ann4', 'ann6', 'bob3'].every((one) => held().includes(one)), held().join());
    git('rebase', '--abort');
    writeFileSync(path.join(folder, FILE), readFileSync(path.join(folder, FILE), 'utf8').replace('bob 5', 'bob five'));
    git('stash', '-q');
    git('checkout', '-q', 'main');
    assert.equal(tried('stash', 'pop', '-q'), false);
    assert.equal(read().state, 'ok');
    assert.ok(['ann4', 'ann6', 'bob5'].every((one) => held().includes(one)), held().join());
  });

  it('is put together without a question where git is told so', () => {
    writeFileSync(path.join(folder, '.gitattributes'), '*.annotations.json merge=union\n');
    git('add', '.');
    git('commit', '-qm', 'union');
    assert.equal(tried('merge', '-q', '-m', 'both', 'main'), true);
    assert.equal(read().state, 'ok');
    assert.deepEqual(held().sort(), ALL);
  });

  it('is what the branch has, also with the line ends of Windows', () => {
    git('config', 'core.autocrlf', 'true');
    git('checkout', '-q', 'main');
    assert.match(readFileSync(path.join(folder, FILE), 'utf8'), /\r\n/);
    assert.deepEqual([read().state, held()], ['ok', ['ann1', 'ann2', 'ann4', 'ann6']]);
    assert.equal(tried('merge', '-q', 'bob'), false);
    assert.equal(read().state, 'ok');
    assert.deepEqual(held().sort(), ALL);
  });
});
