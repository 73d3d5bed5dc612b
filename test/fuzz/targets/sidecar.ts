import assert from 'node:assert/strict';
import { createAnnotator } from '../../../src/engine';
import { exportFormat, EXPORT_FORMATS } from '../../../src/formats/export';
import { anchorOf } from '../../../src/review/anchoring/anchor';
import { applyDecisions, type Reviewed } from '../../../src/review/apply';
import { LAYERS, type Decision } from '../../../src/review/model';
import { readRules, writeRules } from '../../../src/review/rules';
import { readSidecar, writeSidecar } from '../../../src/review/sidecar';
import { isDecision } from '../../../src/review/validate';
import { Choices } from '../choices';
import { mutated, mutatedText } from '../mutate';
import { unpolluted } from '../pollution';
import { target } from './target';

const TEXT = 'LENN, May 3 (Wire) - Ana Ruiz, the mayor, said on Monday that the city will pay $40 million by Friday.\n\n"We will not wait," she said. "The pier opens in June."\n';
const ANNOTATIONS = createAnnotator().annotate(TEXT);
const stamp = (n: number): { id: string; at: string; author: string; engine: string } => ({ id: `d${n}`, at: `2024-03-06T12:00:00.${String(n % 1000).padStart(3, '0')}Z`, author: 'AB', engine: '0.1.0' });

/** A decision of every kind on something that is there, to be mutated. */
const DECISIONS: readonly Decision[] = makeDecisions();

function makeDecisions(): Decision[] {
  const passages = [ANNOTATIONS.mentions[0]!, ANNOTATIONS.quotes[0]!, ANNOTATIONS.dates[0]!, ANNOTATIONS.quantities[0]!, ANNOTATIONS.commitments[0]!];
  const targets = LAYERS.map((layer, i) => ({ layer, anchor: anchorOf(TEXT, passages[i]!) }));
  const [speaker, quote, date, quantity, commitment] = targets as [typeof targets[number], ...typeof targets];
  const drafts = [
    ...targets.flatMap((one) => [{ kind: 'accept', target: one, reading: {} }, { kind: 'reject', target: one }, { kind: 'note', target: one, text: 'So it is.' }]),
    { kind: 'correct', target: speaker, reading: { speaker: { name: 'Ana Ruiz' }, form: 'name', person: { name: 'Ana Ruiz', kind: 'person', honorific: null, roles: ['mayor'], affiliation: null } } },
    { kind: 'correct', target: quote, reading: { kind: 'direct', speaker: { name: 'Ana Ruiz' }, negated: false, hypothetical: true }, extent: quote!.anchor },
    { kind: 'correct', target: date, reading: { type: 'DATE', value: '2024-03-08', modifier: null } },
    { kind: 'correct', target: quantity, reading: { value: 40e6, low: null, high: null, unit: 'USD', currency: 'USD', dimension: 'money', modifier: 'exact', counted: null } },
    { kind: 'correct', target: commitment, reading: { trigger: { text: 'will', at: 0 }, action: { text: 'pay $40 million by Friday', at: 5 }, agents: [{ name: 'the city' }], speaker: null, counterparty: null, deadline: { text: 'by Friday', at: 20 }, condition: null, firmness: 'pledged', polarity: 'positive' } },
    { kind: 'add', target: { layer: 'quotes', anchor: anchorOf(TEXT, { start: 22, end: 40 }) }, reading: { kind: 'indirect' } },
    { kind: 'merge', speakers: [{ name: 'Ana Ruiz' }, { name: 'the city' }], into: 'Ana Ruiz' },
    { kind: 'split', mentions: [speaker.anchor], name: 'Another' },
    { kind: 'status', target: commitment, status: 'kept', date: '2024-04-01', note: null, link: 'https://example.org' },
    { kind: 'undo', decision: 'd1' }, { kind: 'redo', decision: 'd1' }, { kind: 'place', decision: 'd2', anchor: quote!.anchor },
  ];
  return drafts.map((draft, n) => ({ ...stamp(n), ...draft }) as Decision);
}

/** Whatever a sidecar holds: it is read, what is understood holds, and writing it loses nothing. */
export const sidecar = target<string>({
  name: 'sidecar', share: 1_000, size: 120,
  caseOf(bytes) {
    const choices = new Choices(bytes);
    const raw = choices.byte() < 100;
    const decisions: unknown[] = [];
    while (choices.more && decisions.length < 12) decisions.push(mutated(choices.pick(DECISIONS), choices));
    const text = writeSidecar({ journal: decisions as Decision[], others: [] });
    return raw ? mutatedText(text, new Choices(bytes)) : text;
  },
  check(text) {
    unpolluted(() => {
      const { sidecar: read, state } = readSidecar(text);
      assert.ok(read.journal.every(isDecision));
      if (state !== 'newer') {
        const again = readSidecar(writeSidecar(read));
        assert.deepEqual([again.state, again.sidecar], ['ok', read]);
      }
      const reviewed = applyDecisions(TEXT, ANNOTATIONS, read.journal);
      checkReviewed(reviewed);
      for (const name of EXPORT_FORMATS) exportFormat(name).files({ name: 'a.txt', text: TEXT, reviewed });
    });
  },
});

function checkReviewed({ annotations }: Reviewed): void {
  const { mentions, quotes, dates, quantities, commitments } = annotations;
  for (const { id, start, end, text } of [...mentions, ...quotes, ...dates, ...quantities, ...commitments]) {
    assert.ok(start >= 0 && start < end && end <= TEXT.length, `${id}: ${start}-${end}`);
    assert.equal(text, TEXT.slice(start, end), id);
  }
}

/** The project's file of rules, written by hand. */
export const rules = target<string>({
  name: 'rules', share: 500, size: 40,
  caseOf(bytes) {
    const choices = new Choices(bytes);
    const value = { schemaVersion: 1, people: [{ name: 'Ana Ruiz', names: ['the mayor', 'Ruiz'], kind: 'person', role: 'mayor', affiliation: null }], neverSpeakers: ['The Wire', 'city'] };
    return mutatedText(JSON.stringify(mutated(value, choices)), choices);
  },
  check(text) {
    unpolluted(() => {
      let read;
      try {
        read = readRules(text);
      } catch (error) {
        assert.equal((error as Error).constructor, Error, String(error));
        return;
      }
      assert.deepEqual(JSON.parse(JSON.stringify(readRules(writeRules(read)))), JSON.parse(JSON.stringify(read)));
      checkReviewed(applyDecisions(TEXT, ANNOTATIONS, [], read));
    });
  },
});
