import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { at } from '../../src/development/paths';
import { decodeText } from '../../src/cli/decode';
import { answerer } from '../../src/cli/work/task';
import { createAnnotator } from '../../src/engine';
import { EXPORT_FORMATS, exportFormat } from '../../src/formats/export';
import { FormatError } from '../../src/formats/foreign-file';
import { formatOf, readForeign } from '../../src/formats/import';
import { parseRecord } from '../../src/formats/records';
import { textReport } from '../../src/formats/text-report';
import { applyDecisions } from '../../src/review/apply';
import { readRules } from '../../src/review/rules';
import { readSidecar, writeSidecar } from '../../src/review/sidecar';
import { withinBudget } from '../fuzz/budget';
import { unpolluted } from '../fuzz/pollution';
import { HOSTILE } from '../performance/hostile';
import { checkInvariants } from './invariants';

const FOLDER = at('test', 'fixtures', 'nasty');
const files = readdirSync(FOLDER).filter((name) => name !== 'README.md').sort();
const bytesOf = (name: string): Buffer => readFileSync(at('test', 'fixtures', 'nasty', name));
const REFUSED = ['broken-utf-8.txt', 'late-broken-utf-8.txt', 'latin-1.txt', 'nul-bytes.txt', 'utf-16.txt'];
/** Code units of a large text: twice the longest that one step reads, and more. */
const LARGE = 20_000;

describe('nasty files', function () {
  this.timeout(30_000);
  const annotator = createAnnotator();

  const read = (text: string): void => {
    const annotations = withinBudget(text.length, () => annotator.annotate(text));
    checkInvariants(text, annotations);
    const again = annotator.annotate(`${text} `, { previous: annotations });
    assert.equal(JSON.stringify(again), JSON.stringify(annotator.annotate(`${text} `)));
  };

  for (const name of files.filter((one) => /\.(?:txt|md)$/.test(one))) {
    it(`reads the article ${name}, or says why not`, () => {
      if (REFUSED.includes(name)) {
        assert.throws(() => decodeText(bytesOf(name)), /UTF-8|UTF-16|binary/);
        return;
      }
      const text = decodeText(bytesOf(name));
      read(text);
      const annotations = annotator.annotate(text);
      const article = { name, text, reviewed: applyDecisions(text, annotations, []) };
      textReport(name, text, annotations);
      for (const format of EXPORT_FORMATS) {
        for (const file of exportFormat(format).files(article)) assert.doesNotMatch(file.name, /[/\\]|^\.\./);
      }
    });
  }

  for (const [name, make] of Object.entries(HOSTILE)) it(`reads a long text of ${name}`, () => { read(make(LARGE)); });

  for (const name of files.filter((one) => one.startsWith('sidecar-'))) {
    it(`reads decisions out of ${name}, or says why not`, () => {
      unpolluted(() => {
        const text = bytesOf(name).toString('utf8');
        const { sidecar, state } = readSidecar(text);
        // Numbers that JSON cannot write are lost to JSON.
        if (state !== 'newer') assert.equal(writeSidecar(readSidecar(writeSidecar(sidecar)).sidecar), writeSidecar(sidecar));
        const article = 'Ana Ruiz said: “We will not wait,” on Monday.';
        applyDecisions(article, annotator.annotate(article), sidecar.journal);
        assert.equal(({} as { polluted?: unknown }).polluted, undefined);
      });
    });
  }

  it('keeps the decisions of a torn file, of both sides of a conflict, and of a later version', () => {
    const ids = (name: string): string[] => readSidecar(bytesOf(name).toString('utf8')).sidecar.journal.map(({ id }) => id);
    assert.deepEqual([ids('sidecar-torn.json'), ids('sidecar-conflict.json'), ids('sidecar-newer.json')], [['a'], ['a', 'b'], ['a']]);
  });

  it('refuses JSON that is nested without end, wherever JSON comes in', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    assert.equal(readSidecar(`{"schemaVersion":1,"decisions":[${deep}]}`).state, 'broken');
    assert.equal(readSidecar(`{\n"schemaVersion":1,\n"decisions":[\n {"id":"x","a":${deep}}\n]}`).state, 'broken');
    assert.throws(() => readRules(`{"people":${deep}}`), /nested/);
    assert.throws(() => parseRecord(`{"id":"a","text":"x","more":${deep}}`), /nested/);
    assert.throws(() => readForeign(formatOf('a.json', deep), deep, ''), FormatError);
    assert.equal(readSidecar('{"schemaVersion":1,"decisions":[{"id":"[[[[[[\\"[[[[","a":"' + '['.repeat(500) + '"}]}').state, 'ok');
  });

  it('gives one answer for each line of an archive', () => {
    const answer = answerer({ inputFormat: 'jsonl', format: 'jsonl', many: true, date: null });
    const lines = bytesOf('records.jsonl').toString('utf8').trimEnd().split('\n').filter((line) => line !== '');
    const answers = lines.map((line) => answer({ id: null, bytes: Buffer.from(line) }));
    const read_ = answers.flatMap((one) => ('output' in one ? [(JSON.parse(one.output) as { id: string }).id] : []));
    assert.deepEqual(read_, ['a', 'c', '__proto__', 'h', 'i', 'j']);
  });
});
