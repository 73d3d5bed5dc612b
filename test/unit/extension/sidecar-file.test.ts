import assert from 'node:assert/strict';
import { ForeignFile, NewerSidecar, SidecarFile, sidecarText, type Files } from '../../../src/extension/services/decisions/sidecar-file';
import type { Journal } from '../../../src/review/model';
import { readSidecar, writeSidecar } from '../../../src/review/sidecar';
import { journal, target } from '../review/decide';

const TEXT = 'Petrel said the dam would open on Monday.';
const JOURNAL = journal(...['a', 'b', 'c', 'd'].map((text) => ({ kind: 'note' as const, target: target(TEXT, 'dates', 'Monday'), text })));
const content = (decisions: Journal) => ({ journal: decisions, others: [] });

/** `place`: the old file is gone, as the editor does it, and the new one is not yet in its place. */
type Step = 'read' | 'write' | 'rename' | 'place' | 'remove';

/** Files in memory that fail on demand: as a full disk does, a read-only one, or a power cut. */
class MemoryFiles implements Files<string> {
  readonly files = new Map<string, string>();
  readonly steps: Step[] = [];
  /** Of what was left over, in milliseconds. */
  age = 0;
  /** Called before each step; what it throws, the step throws. A write that fails has written half. */
  before: (step: Step, file: string) => void | Promise<void> = () => undefined;

  async read(file: string): Promise<Uint8Array | undefined> {
    await this.step('read', file);
    const found = this.files.get(file);
    return found === undefined ? undefined : new TextEncoder().encode(found);
  }

  async write(file: string, bytes: Uint8Array): Promise<void> {
    const text = new TextDecoder().decode(bytes);
    try {
      await this.step('write', file);
    } catch (error) {
      this.files.set(file, text.slice(0, text.length / 2));
      throw error;
    }
    this.files.set(file, text);
  }

  async rename(from: string, to: string, { overwrite }: { readonly overwrite: boolean }): Promise<void> {
    await this.step('rename', to);
    if (!overwrite && this.files.has(to)) throw new Error('exists');
    this.files.delete(to);
    await this.step('place', to);
    this.files.set(to, this.files.get(from)!);
    this.files.delete(from);
  }

  leftovers(file: string): Promise<readonly { readonly file: string; readonly age: number }[]> {
    return Promise.resolve([...this.files.keys()].filter((one) => one.startsWith(`${file}.`) && one.endsWith('.tmp')).map((one) => ({ file: one, age: this.age })));
  }

  async remove(file: string): Promise<void> {
    await this.step('remove', file);
    this.files.delete(file);
  }

  sibling(_file: string, name: string): string {
    return name;
  }

  nameOf(file: string): string {
    return file;
  }

  pathOf(file: string): string {
    return file;
  }

  private async step(step: Step, file: string): Promise<void> {
    this.steps.push(step);
    await this.before(step, file);
  }
}

const NAME = 'a.txt.annotations.json';

describe('a sidecar on disk', () => {
  let files: MemoryFiles;
  let one: SidecarFile<string>;
  const held = (): Journal => {
    const reading = readSidecar(files.files.get(NAME) ?? '');
    assert.equal(reading.state, 'ok');
    return reading.sidecar.journal;
  };
  beforeEach(() => {
    files = new MemoryFiles();
    one = new SidecarFile(files, NAME, 'w1', 1);
  });

  it('is made with the first decision, and grows', async () => {
    assert.deepEqual(await one.load(), { sidecar: { journal: [], others: [] }, exists: false });
    await one.add(content(JOURNAL.slice(0, 1)));
    await one.add(content(JOURNAL.slice(0, 2)));
    assert.deepEqual(held(), JOURNAL.slice(0, 2));
    assert.deepEqual([...files.files.keys()], [NAME]);
  });

  it('is not written where there is nothing new', async () => {
    await one.add(content(JOURNAL));
    files.steps.length = 0;
    await one.add(content(JOURNAL.slice(1)));
    assert.deepEqual(files.steps, ['read']);
  });

  it('takes in what another window wrote', async () => {
    await one.add(content(JOURNAL.slice(0, 1)));
    const other = new SidecarFile(files, NAME, 'w2', 1);
    await other.add(content(JOURNAL.slice(1, 2)));
    const { sidecar } = await one.add(content([JOURNAL[0]!, JOURNAL[2]!]));
    assert.deepEqual(sidecar.journal, JOURNAL.slice(0, 3));
    assert.deepEqual(held(), JOURNAL.slice(0, 3));
  });

  for (const step of ['read', 'write', 'rename', 'place'] as const) {
    it(`is whole after a power cut at each ${step}, and loses at most the decision in flight`, async () => {
      await one.add(content(JOURNAL.slice(0, 3)));
      for (let fatal = 0; fatal < 3; fatal++) {
        let count = 0;
        files.before = (now) => {
          // After the cut nothing is done any more, no clearing up either.
          if ((now === step && count++ >= fatal) || count > fatal) throw new Error('power cut');
        };
        await one.add(content(JOURNAL)).catch(() => undefined);
        files.before = () => undefined;
        const next = new SidecarFile(files, NAME, 'w2', 1);
        await next.recover();
        const after = await next.load();
        assert.equal(after.setAside, undefined);
        assert.deepEqual(after.sidecar.journal.slice(0, 3), JOURNAL.slice(0, 3));
      }
    });
  }

  it('takes in what a window that died left, and tidies up when nobody can be at it any more', async () => {
    await one.add(content(JOURNAL.slice(0, 2)));
    const left = `${NAME}.w9.tmp`;
    files.files.set(left, writeSidecar(content(JOURNAL)));
    await one.recover();
    assert.deepEqual([held(), files.files.has(left)], [JOURNAL.slice(0, 2), true], 'another window may be at it');
    files.age = 100_000;
    await one.recover();
    assert.deepEqual([held(), files.files.has(left)], [JOURNAL, false]);
    files.files.set(left, writeSidecar(content(JOURNAL)).slice(0, 200));
    await one.recover();
    assert.deepEqual([held(), [...files.files.keys()]], [JOURNAL, [NAME]]);
  });

  it('leaves nothing behind on a full disk, and says so', async () => {
    await one.add(content(JOURNAL.slice(0, 1)));
    files.before = (step) => { if (step === 'write') throw new Error('no space left on device'); };
    await assert.rejects(one.add(content(JOURNAL)), /no space left/);
    assert.deepEqual([...files.files.keys()], [NAME]);
    assert.deepEqual(held(), JOURNAL.slice(0, 1));
  });

  it('says that it can’t be written where that is so, and stays readable', async () => {
    files.files.set(NAME, writeSidecar(content(JOURNAL)));
    files.before = (step) => { if (step !== 'read') throw new Error('read-only file system'); };
    assert.deepEqual((await one.load()).sidecar.journal, JOURNAL);
    await assert.rejects(one.add(content(journal({ kind: 'undo', decision: 'd0' }).map((made) => ({ ...made, id: 'new' })))), /read-only/);
  });

  it('is set aside when it is damaged, never deleted, and its whole lines are kept', async () => {
    const whole = writeSidecar(content(JOURNAL));
    files.files.set(NAME, whole.slice(0, -40));
    const loaded = await one.load();
    assert.equal(loaded.setAside?.file, `${NAME}.broken-1`);
    assert.equal(files.files.get(`${NAME}.broken-1`), whole.slice(0, -40));
    assert.deepEqual(held(), JOURNAL.slice(0, 3));
    files.files.set(NAME, 'nothing of ours');
    const again = await one.add(content(JOURNAL.slice(3)));
    assert.equal(again.setAside?.file, `${NAME}.broken-2`);
    assert.equal(files.files.get(`${NAME}.broken-2`), 'nothing of ours');
    assert.deepEqual(held(), JOURNAL.slice(3));
  });

  it('is not written where a later version wrote it', async () => {
    const later = writeSidecar(content(JOURNAL.slice(0, 1))).replace('"schemaVersion": 1', '"schemaVersion": 2');
    files.files.set(NAME, later);
    assert.deepEqual((await one.load()).sidecar.journal, JOURNAL.slice(0, 1));
    await assert.rejects(one.add(content(JOURNAL)), NewerSidecar);
    assert.equal(files.files.get(NAME), later);
  });

  it('is written anew with both sides’ decisions where git left a conflict, and that is told once', async () => {
    const lines = writeSidecar(content(JOURNAL)).split('\n');
    const conflict = [...lines.slice(0, 5), '<<<<<<< HEAD', lines[5], '=======', lines[6], lines[7], '>>>>>>> theirs', ...lines.slice(8)].join('\n');
    files.files.set(NAME, conflict);
    const loaded = await one.load();
    assert.deepEqual([loaded.conflict, loaded.sidecar.journal], [true, JOURNAL]);
    assert.equal(files.files.get(NAME), writeSidecar(content(JOURNAL)));
    assert.equal((await one.load()).conflict, undefined);
    files.files.set(NAME, conflict);
    assert.equal((await one.add(content(JOURNAL))).conflict, true);
    files.files.set(NAME, conflict);
    files.before = (step) => { if (step !== 'read') throw new Error('read-only file system'); };
    assert.deepEqual((await one.load()).sidecar.journal, JOURNAL);
    assert.equal(files.files.get(NAME), conflict);
  });

  it('is left alone where it is another program’s', async () => {
    files.files.set(NAME, '{"images": [1]}');
    assert.deepEqual(await one.load(), { sidecar: { journal: [], others: [] }, exists: false });
    await assert.rejects(one.add(content(JOURNAL)), ForeignFile);
    assert.equal(await one.retire('forgotten'), undefined);
    assert.equal(await one.moveTo('b.txt.annotations.json'), false);
    assert.deepEqual([...files.files], [[NAME, '{"images": [1]}']]);
  });

  it('is read in the encoding that an editor or a shell saved it in', () => {
    const text = writeSidecar(content(JOURNAL));
    for (const bytes of [Buffer.from(`\uFEFF${text}`, 'utf-8'), Buffer.from(`\uFEFF${text}`, 'utf-16le'), Buffer.from(`\uFEFF${text}`, 'utf-16le').swap16()]) assert.equal(sidecarText(bytes), text);
  });

  it('goes along to another name, and to one where there are decisions already', async () => {
    await one.add(content(JOURNAL.slice(0, 2)));
    assert.equal(await one.moveTo('b.txt.annotations.json'), true);
    assert.deepEqual([...files.files.keys()], ['b.txt.annotations.json']);
    assert.equal(await one.moveTo('b.txt.annotations.json'), false);
    await one.add(content(JOURNAL.slice(2)));
    assert.equal(await one.moveTo('b.txt.annotations.json'), true);
    assert.deepEqual(readSidecar(files.files.get('b.txt.annotations.json')!).sidecar.journal, JOURNAL);
    // What went along is kept once more as it was.
    assert.deepEqual(readSidecar(files.files.get(`${NAME}.moved-1`)!).sidecar.journal, JOURNAL.slice(2));
    assert.equal(files.files.has(NAME), false);
  });

  it('stays where it is when it cannot go along', async () => {
    await one.add(content(JOURNAL));
    files.before = (step) => { if (step === 'rename') throw new Error('read-only file system'); };
    await assert.rejects(one.moveTo('b.txt.annotations.json'), /read-only/);
    files.before = () => undefined;
    assert.deepEqual(held(), JOURNAL);
  });

  it('is moved out of use, and kept', async () => {
    await one.add(content(JOURNAL));
    assert.equal(await one.retire('forgotten'), `${NAME}.forgotten-1`);
    assert.equal(await one.retire('forgotten'), undefined);
    assert.deepEqual([...files.files.keys()], [`${NAME}.forgotten-1`]);
  });

  it('comes together where two windows write at once, once each has looked again', async () => {
    const other = new SidecarFile(files, NAME, 'w2', 1);
    // Both read before either writes.
    let waiting: (() => void)[] = [];
    files.before = (step) => (step === 'read' ? new Promise((go) => {
      waiting.push(go);
      if (waiting.length === 2) {
        waiting.forEach((one$) => { one$(); });
        waiting = [];
      }
    }) : undefined);
    await Promise.all([one.add(content(JOURNAL.slice(0, 2))), other.add(content(JOURNAL.slice(2)))]);
    files.before = () => undefined;
    assert.equal(held().length, 2);
    await one.add(content(JOURNAL.slice(0, 2)));
    await other.add(content(JOURNAL.slice(2)));
    assert.deepEqual(held(), JOURNAL);
  });

  it('is read in the first version, as that wrote it', async () => {
    const { readFileSync } = await import('node:fs');
    const { at } = await import('../../../src/development/paths');
    const text = readFileSync(at('test/fixtures/sidecars/version-1.json'), 'utf8');
    files.files.set(NAME, text);
    const { sidecar } = await one.load();
    assert.equal(sidecar.others.length, 0);
    assert.deepEqual(sidecar.journal.map((made) => made.kind), ['accept', 'correct', 'reject', 'add', 'merge', 'split', 'note', 'status', 'undo', 'redo', 'place']);
    assert.equal(writeSidecar(sidecar), text);
  });

  it('waits for another hand that is still writing, and sets nothing aside', async () => {
    const whole = writeSidecar(content(JOURNAL));
    files.files.set(NAME, whole.slice(0, whole.length / 2));
    let looks = 0;
    files.before = (step) => {
      if (step === 'read' && ++looks === 2) files.files.set(NAME, whole);
    };
    const { sidecar, setAside } = await one.load();
    assert.equal(setAside, undefined);
    assert.deepEqual(sidecar.journal, JOURNAL);
    assert.deepEqual([...files.files.keys()], [NAME]);
  });
});
