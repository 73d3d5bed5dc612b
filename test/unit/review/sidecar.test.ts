import assert from 'node:assert/strict';
import type { Draft } from '../../../src/review/model';
import { EMPTY_SIDECAR, readSidecar, writeSidecar } from '../../../src/review/sidecar';
import { journal, target } from './decide';

const TEXT = 'Petrel said “the dam” would open on Monday.\nNobody\u2028knew.';
const drafts: readonly Draft[] = [
  { kind: 'accept', target: target(TEXT, 'quotes', '“the dam”'), reading: { kind: 'direct', speaker: { name: 'Petrel' }, negated: false, hypothetical: false } },
  { kind: 'reject', target: target(TEXT, 'dates', 'Monday') },
  { kind: 'status', target: target(TEXT, 'commitments', 'open on Monday'), status: 'kept', date: '2026-01-02', note: null, link: 'https://example.org/' },
  { kind: 'merge', speakers: [{ name: 'Petrel' }, { name: 'the minister' }], into: 'Petrel' },
  { kind: 'undo', decision: 'd1' },
];
const JOURNAL = journal(...drafts);

describe('the sidecar file', () => {
  it('reads what it wrote as what it was, also where a number was past all numbers', () => {
    const strange = '{\n"schemaVersion": 1,\n"decisions": [\n {"id":"x","kind":"newer","at":1e999}\n]\n}\n';
    const { sidecar } = readSidecar(strange);
    assert.deepEqual(sidecar.others, [{ id: 'x', kind: 'newer', at: null }]);
    assert.deepEqual(readSidecar(writeSidecar(sidecar)).sidecar, sidecar);
  });

  it('reads back what it wrote', () => {
    const written = writeSidecar({ journal: JOURNAL, others: [] });
    assert.deepEqual(readSidecar(written), { state: 'ok', sidecar: { journal: JOURNAL, others: [] }, tidy: true });
    assert.deepEqual(readSidecar(writeSidecar(EMPTY_SIDECAR)), { state: 'ok', sidecar: EMPTY_SIDECAR, tidy: true });
  });

  it('adds one line for one decision and changes no other', () => {
    const before = writeSidecar({ journal: JOURNAL.slice(0, -1), others: [] }).split('\n');
    const after = writeSidecar({ journal: JOURNAL, others: [] }).split('\n');
    assert.equal(after.length, before.length + 1);
    assert.deepEqual(after.filter((line) => !before.includes(line)).length, 1);
    assert.deepEqual(before.filter((line) => !after.includes(line)), []);
  });

  it('is whole after lines of two hands were put together', () => {
    const lines = writeSidecar({ journal: JOURNAL, others: [] }).split('\n');
    // Two files begun apart: each has a first line without a comma.
    const begunApart = [...lines.slice(0, 5), lines[5]!.replace(',', ' '), ...lines.slice(6)].join('\n');
    const shuffled = [...lines.slice(0, 4), lines[6], lines[4], lines[5], lines[6], ...lines.slice(7)].join('\n').replace('[\n,', '[\n ').replace('\n {"id":"d0"', '\n,{"id":"d0"');
    for (const mixed of [begunApart, shuffled]) {
      const reading = readSidecar(mixed);
      assert.equal(reading.state, 'ok');
      assert.deepEqual(reading.sidecar.journal, JOURNAL);
    }
  });

  it('takes both sides where git left a conflict', () => {
    const lines = writeSidecar({ journal: JOURNAL, others: [] }).split('\n');
    const conflict = [...lines.slice(0, 6), '<<<<<<< HEAD', lines[6], '=======', lines[7], '>>>>>>> theirs', ...lines.slice(8)].join('\n');
    const reading = readSidecar(conflict);
    assert.equal(reading.state, 'ok');
    assert.deepEqual(reading.sidecar.journal, JOURNAL);
    assert.equal('tidy' in reading && reading.tidy, false);
  });

  it('is the same with the line ends that git writes on Windows, in a conflict too', () => {
    const lines = writeSidecar({ journal: JOURNAL, others: [] }).split('\n');
    const conflict = [...lines.slice(0, 6), '<<<<<<< HEAD', lines[6], '||||||| 1f2e3d4', '=======', lines[7], '>>>>>>> theirs', ...lines.slice(8)];
    for (const mixed of [lines, conflict]) {
      const reading = readSidecar(mixed.join('\r\n'));
      assert.equal(reading.state, 'ok');
      assert.deepEqual(reading.sidecar.journal, JOURNAL);
    }
  });

  it('keeps every line that is whole where a conflict was settled badly by hand', () => {
    const lines = writeSidecar({ journal: JOURNAL, others: [] }).split('\n');
    const reading = readSidecar([...lines.slice(0, 6), '<<<<<<< HEAD', lines[6], '=======', lines[7]!.slice(0, 30), '>>>>>>> theirs', ...lines.slice(8)].join('\n'));
    assert.equal(reading.state, 'broken');
    assert.deepEqual(reading.sidecar.journal, JOURNAL.filter((one) => one.id !== 'd3'));
  });

  it('is not to be written where one side of a conflict is a later version’s', () => {
    const lines = writeSidecar({ journal: JOURNAL, others: [] }).split('\n');
    const reading = readSidecar([...lines.slice(0, 2), '<<<<<<< HEAD', '"schemaVersion": 1,', '=======', '"schemaVersion": 2,', '>>>>>>> theirs', ...lines.slice(3)].join('\n'));
    assert.deepEqual([reading.state, reading.sidecar.journal], ['newer', JOURNAL]);
  });

  it('knows another program’s file of the same name', () => {
    for (const text of ['{"images": [], "categories": []}', '[{"label": "cat"}]']) assert.equal(readSidecar(text).state, 'foreign', text);
  });

  it('saves the whole lines of a file that was cut off', () => {
    const written = writeSidecar({ journal: JOURNAL, others: [] });
    const reading = readSidecar(written.slice(0, written.lastIndexOf('"kind":"merge"')));
    assert.equal(reading.state, 'broken');
    assert.deepEqual(reading.sidecar.journal, JOURNAL.slice(0, 3));
  });

  it('says that it is none where it is something else', () => {
    for (const text of ['', '[]', '{}', 'null', '{"schemaVersion": "1", "decisions": []}', '{"schemaVersion": 0, "decisions": []}', '{"decisions": 3}', '\u0000\u0001']) {
      assert.equal(readSidecar(text).state, 'broken', JSON.stringify(text));
    }
  });

  it('reads a later version as far as it goes, and says so', () => {
    const later = writeSidecar({ journal: JOURNAL, others: [{ id: 'z', kind: 'sing' }] }).replace('"schemaVersion": 1', '"schemaVersion": 99');
    const reading = readSidecar(later);
    assert.equal(reading.state, 'newer');
    assert.deepEqual(reading.sidecar.journal, JOURNAL);
  });

  it('keeps what it does not understand', () => {
    const sing = { id: 'z', at: '2026-01-01T00:00:00.000Z', author: null, engine: '9', kind: 'sing' };
    const text = writeSidecar({ journal: JOURNAL, others: [sing] });
    const reading = readSidecar(text);
    assert.deepEqual(reading.sidecar.others, [sing]);
    assert.equal(writeSidecar(reading.sidecar), text);
  });

  it('lets no decision pass that has the wrong shape', () => {
    const [accept, reject] = JOURNAL;
    const wrong = [
      { ...accept, id: '' }, { ...accept, at: 'yesterday' }, { ...accept, target: null }, { ...accept, target: { layer: 'moods', anchor: JSON.parse('{}') as unknown } },
      { ...accept, reading: { speaker: 7 } }, { ...accept, reading: { kind: 'shouted' } }, { ...reject, target: { layer: 'dates', anchor: { quote: 'x', prefix: '', suffix: '', start: 1.5 } } },
      { ...JOURNAL[2], status: 'perhaps' }, { ...JOURNAL[3], speakers: 'all' }, { ...JOURNAL[4], decision: 4 }, { ...reject, kind: 'constructor' },
    ];
    const reading = readSidecar(writeSidecar({ journal: [], others: wrong }));
    assert.deepEqual(reading.sidecar.journal, []);
    assert.equal(reading.sidecar.others.length, wrong.length);
  });
});
