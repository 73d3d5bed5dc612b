import assert from 'node:assert/strict';
import { goldMentions, linkVerdicts, scoreCoreference, type GoldMention } from '../../evaluation/coreference';
import { f1, precision, recall } from '../../evaluation/tally';

const near = (a: number, b: number): void => { assert.ok(Math.abs(a - b) <= 1e-9, `${a} is not ${b}`); };

/** Mentions of ten characters side by side, whose head is the last two. */
const gold = (entities: string): GoldMention[] => entities.split(' ').map((entity, i) => ({ start: 10 * i, end: 10 * i + 9, entity, head: { start: 10 * i + 7, end: 10 * i + 9 }, pronoun: false }));
const said = (speakers: string): { start: number; end: number; speaker: string }[] =>
  speakers.split(' ').flatMap((speaker, i) => (speaker === '-' ? [] : [{ start: 10 * i, end: 10 * i + 9, speaker }]));

describe('evaluation: B³', () => {
  it('is whole for the same groups under other names', () => {
    const { b3, found } = scoreCoreference(gold('a a b b c'), said('x x y y z'));
    assert.deepEqual([f1(b3), f1(found)], [1, 1]);
  });

  it('comes to what Bagga and Baldwin’s example gives by hand', () => {
    // Truth {1–5} {6, 7} {8–12}; the answer joins the last two groups: precision (5·1 + 2·2/7 + 5·5/7) / 12, recall whole.
    const { b3 } = scoreCoreference(gold('a a a a a b b c c c c c'), said('x x x x x y y y y y y y'));
    near(precision(b3), (5 + 4 / 7 + 25 / 7) / 12);
    near(recall(b3), 1);
  });

  it('lets a mention stand alone that none overlaps in its head', () => {
    const { b3, found } = scoreCoreference(gold('a a a'), said('x x -'));
    near(precision(b3), 1);
    near(recall(b3), (2 / 3 + 2 / 3 + 1 / 3) / 3);
    near(recall(found), 2 / 3);
    // Overlap before the head is none.
    const missed = scoreCoreference(gold('a'), [{ start: 0, end: 5, speaker: 'x' }]);
    near(recall(missed.found), 0);
  });

  it('takes the predicted mention most like the gold one', () => {
    const outer: GoldMention = { start: 0, end: 40, entity: 'a', head: { start: 30, end: 40 }, pronoun: false };
    const { b3 } = scoreCoreference([outer, { ...outer, start: 50, end: 60, head: { start: 50, end: 60 } }], [
      { start: 0, end: 41, speaker: 'x' }, { start: 35, end: 40, speaker: 'y' }, { start: 50, end: 60, speaker: 'x' },
    ]);
    near(f1(b3), 1);
  });
});

describe('evaluation: links between mentions', () => {
  it('are right where most of the speaker’s mentions are of one entity; the first is no link', () => {
    const sure = said('x x x y').map((one, i) => ({ ...one, certainty: i / 10 }));
    assert.deepEqual(linkVerdicts(gold('a a b b'), sure), [{ certainty: 0.1, right: true }, { certainty: 0.2, right: false }]);
  });

  it('are not judged where no gold mention is', () => {
    assert.deepEqual(linkVerdicts(gold('a'), said('x x').map((one) => ({ ...one, certainty: 0.5 }))), []);
  });
});

describe('evaluation: gold mentions', () => {
  it('are people and organisations, with their heads, pronouns marked', () => {
    const text = 'The head of Acme said she owned it.';
    const one = (start: number, words: string, type: string, more = {}): { layer: string } => ({ layer: 'entity', start, end: start + words.length, type, entity: words, ...more } as { layer: string });
    const mentions = goldMentions({ text, annotations: [
      one(0, 'The head of Acme', 'PER'), one(12, 'Acme', 'organization', { head: { start: 12, end: 16 } }), one(22, 'she', 'person'), one(32, 'it', 'LOC'),
    ] });
    assert.deepEqual(mentions.map((m) => text.slice(m.head.start, m.head.end)), ['head', 'Acme', 'she']);
    assert.deepEqual(mentions.map((m) => m.pronoun), [false, false, true]);
  });
});
