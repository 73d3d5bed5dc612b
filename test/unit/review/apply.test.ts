import assert from 'node:assert/strict';
import type { Annotations } from '../../../src/engine';
import { stateOf, statusOf } from '../../../src/review/apply';
import type { Draft } from '../../../src/review/model';
import { readingOf } from '../../../src/review/readings';
import { ANNOTATIONS, TEXT } from '../extension/article';
import { spanOf } from '../../support/model';
import { decide as decideOn, target as targetIn } from './decide';

const decide = (...drafts: readonly Draft[]) => decideOn(TEXT, ANNOTATIONS, drafts);
const target = (layer: Parameters<typeof targetIn>[1], passage: Parameters<typeof targetIn>[2]) => targetIn(TEXT, layer, passage);
const QUOTE = '“We are ready to pay $1.4 billion by Friday if parliament agrees,”';
const PEOPLE = { text: TEXT, speakers: ANNOTATIONS.speakers, mentions: ANNOTATIONS.mentions };
const named = (annotations: Annotations, name: string) => annotations.speakers.find((one) => one.name === name);

describe('decisions on annotations', () => {
  it('change nothing where there are none', () => {
    assert.equal(decide().annotations, ANNOTATIONS);
  });

  it('confirm: what is confirmed is sure', () => {
    const reviewed = decide({ kind: 'accept', target: target('quotes', 'that Tamland would not wait'), reading: readingOf(PEOPLE, 'quotes', ANNOTATIONS.quotes[1]!) });
    const quote = reviewed.annotations.quotes[1]!;
    assert.equal(quote.certainty, 1);
    assert.deepEqual({ ...quote, certainty: 0.5 }, ANNOTATIONS.quotes[1]);
    assert.equal(stateOf(reviewed, 'quote-1').verdict, 'confirmed');
    assert.deepEqual(stateOf(reviewed, 'quote-1').differs, []);
  });

  it('hold against a later engine, and tell where it reads otherwise', () => {
    const [commitment] = ANNOTATIONS.commitments;
    const accept: Draft = { kind: 'accept', target: target('commitments', commitment!), reading: readingOf(PEOPLE, 'commitments', commitment!) };
    const later: Annotations = { ...ANNOTATIONS, commitments: [{ ...commitment!, firmness: 'aspired', agents: [], end: commitment!.end - 5 }] };
    const reviewed = decideOn(TEXT, later, [accept]);
    const [now] = reviewed.annotations.commitments;
    assert.equal(now!.firmness, 'agreed');
    assert.deepEqual(now!.agents.map((one) => one.name), ['Sorvia', 'Tamland']);
    assert.deepEqual(stateOf(reviewed, now!.id).differs, ['agents', 'firmness']);
    assert.deepEqual(stateOf(reviewed, now!.id).engineReads, { agents: [], firmness: 'aspired' });
    // Looked at and confirmed once more, it is told no more, until the engine reads it in a third way.
    const seen: Draft = { ...accept, seen: { agents: [], firmness: 'aspired' } };
    assert.deepEqual(stateOf(decideOn(TEXT, later, [accept, seen]), now!.id).differs, []);
    const third: Annotations = { ...later, commitments: [{ ...later.commitments[0]!, firmness: 'pledged' }] };
    assert.deepEqual(stateOf(decideOn(TEXT, third, [accept, seen]), now!.id).differs, ['firmness']);
    const gone = decideOn(TEXT, { ...ANNOTATIONS, commitments: [] }, [accept]);
    assert.equal(gone.annotations.commitments.length, 1);
    assert.equal(gone.annotations.commitments[0]!.text, commitment!.text);
    assert.deepEqual(gone.annotations.commitments[0]!.trigger, commitment!.trigger);
    assert.deepEqual(stateOf(gone, gone.annotations.commitments[0]!.id).differs, ['annotation']);
  });

  it('reject: it is gone, nothing leads to it, and it does not come back in nearly the same extent', () => {
    const reviewed = decide({ kind: 'reject', target: target('dates', 'Friday') }, { kind: 'reject', target: target('quotes', QUOTE) });
    assert.deepEqual(reviewed.annotations.dates.map((one) => one.text), ['2022-03-16', '2032', '2014']);
    assert.equal(reviewed.annotations.commitments[1]!.deadline!.date, null);
    assert.equal(reviewed.annotations.commitments[1]!.quote, null);
    assert.deepEqual(reviewed.rejected.map((one) => one.layer), ['dates', 'quotes']);
    const shorter: Annotations = { ...ANNOTATIONS, quotes: [{ ...ANNOTATIONS.quotes[0]!, start: ANNOTATIONS.quotes[0]!.start + 1 }] };
    assert.deepEqual(decideOn(TEXT, shorter, [{ kind: 'reject', target: target('quotes', QUOTE) }]).annotations.quotes, []);
    const other: Annotations = { ...ANNOTATIONS, quotes: [{ ...ANNOTATIONS.quotes[0]!, start: ANNOTATIONS.quotes[0]!.start + 30 }] };
    assert.equal(decideOn(TEXT, other, [{ kind: 'reject', target: target('quotes', QUOTE) }]).annotations.quotes.length, 1);
  });

  it('stand again when the rejection is taken back, or the same is confirmed later', () => {
    const reject: Draft = { kind: 'reject', target: target('dates', 'Friday') };
    assert.equal(decide(reject, { kind: 'undo', decision: 'd0' }).annotations.dates.length, 4);
    assert.equal(decide(reject, { kind: 'undo', decision: 'd0' }, { kind: 'redo', decision: 'd0' }).annotations.dates.length, 3);
    assert.equal(decide(reject, { kind: 'accept', target: target('dates', 'Friday'), reading: { type: 'DATE', value: '2022-03-18', modifier: null } }).annotations.dates.length, 4);
  });

  it('correct a date: it covers other days, and was counted from nothing', () => {
    const { dates } = decide({ kind: 'correct', target: target('dates', 'Friday'), reading: { value: '2022-03-25' } }).annotations;
    assert.deepEqual([dates[2]!.value, dates[2]!.interval, dates[2]!.anchor], ['2022-03-25', { from: '2022-03-25', to: '2022-03-25' }, null]);
  });

  it('correct a quantity and a commitment, field by field', () => {
    const { quantities, commitments } = decide(
      { kind: 'correct', target: target('quantities', '120 kilometres'), reading: { unit: 'mile' } },
      { kind: 'correct', target: target('commitments', 'refused to talk'), reading: { polarity: 'positive', agents: [{ name: 'Tamland' }], condition: { text: 'hopes', at: -60 }, deadline: null } },
    ).annotations;
    assert.deepEqual([quantities[1]!.unit, quantities[1]!.value], ['mile', 120]);
    const refused = commitments.find((one) => one.id === 'commitment-3')!;
    assert.deepEqual([refused.polarity, refused.agents.map((one) => one.speaker), refused.firmness], ['positive', ['speaker-1'], 'pledged']);
    assert.deepEqual(refused.condition, spanOf(TEXT, 'hopes'));
  });

  it('correct an extent', () => {
    const reviewed = decide({ kind: 'correct', target: target('quantities', '$1.4 billion'), reading: {}, extent: target('quantities', '$1.4 billion by').anchor });
    assert.equal(reviewed.annotations.quantities[0]!.text, '$1.4 billion by');
    assert.deepEqual(stateOf(reviewed, 'quantity-0').corrected, ['extent']);
    const again = decide(
      { kind: 'correct', target: target('quantities', '$1.4 billion'), reading: {}, extent: target('quantities', '$1.4 billion by').anchor },
      { kind: 'correct', target: target('quantities', '$1.4 billion by'), reading: { value: 2 } },
    );
    assert.deepEqual([again.annotations.quantities[0]!.text, again.annotations.quantities[0]!.value], ['$1.4 billion by', 2]);
  });

  it('correct a quote’s speaker: what was undertaken in it is told by them, and by others no more', () => {
    const reviewed = decide({ kind: 'correct', target: target('quotes', QUOTE), reading: { speaker: { name: 'Velmar' } } });
    const told = reviewed.annotations.commitments.map((one) => one.speaker?.name ?? null);
    assert.equal(reviewed.annotations.quotes[0]!.speaker, 'speaker-3');
    assert.deepEqual(told, [null, 'Velmar', null, null]);
    assert.equal(reviewed.annotations.quotes[1]!.speaker, 'speaker-2');
  });

  it('correct a speaker in “we will”: the new speaker is bound', () => {
    const we = spanOf(TEXT, 'We');
    const own: Annotations = {
      ...ANNOTATIONS, commitments: ANNOTATIONS.commitments.map((one) => (one.id === 'commitment-1' ? { ...one, agents: [{ name: 'Jonas Adeyemi', speaker: 'speaker-2', span: we }] } : one)),
    };
    const { commitments } = decideOn(TEXT, own, [{ kind: 'correct', target: target('quotes', QUOTE), reading: { speaker: { name: 'Velmar' } } }]).annotations;
    assert.deepEqual(commitments[1]!.agents, [{ name: 'Velmar', speaker: 'speaker-3', span: we }]);
  });

  it('name somebody whom the engine does not know', () => {
    const reviewed = decide({ kind: 'correct', target: target('quotes', QUOTE), reading: { speaker: { name: 'Mara Quist' } } });
    const mara = named(reviewed.annotations, 'Mara Quist')!;
    assert.equal(reviewed.annotations.quotes[0]!.speaker, mara.id);
  });

  it('leave nobody to have said it', () => {
    const [quote] = decide({ kind: 'correct', target: target('quotes', QUOTE), reading: { speaker: null } }).annotations.quotes;
    assert.deepEqual([quote!.speaker, quote!.unattributed], [null, 'no-source']);
  });

  it('rename a speaker wherever they stand', () => {
    const { speakers, commitments } = decide({
      kind: 'correct', target: target('speakers', 'Jonas Adeyemi'), reading: { person: { name: 'Jonas K. Adeyemi', roles: ['President'], affiliation: null } },
    }).annotations;
    assert.deepEqual([speakers[2]!.name, speakers[2]!.roles, speakers[2]!.affiliation], ['Jonas K. Adeyemi', ['President'], null]);
    assert.deepEqual(commitments.flatMap((one) => one.agents.map((agent) => agent.name)), ['Sorvia', 'Tamland', 'Tamland', 'Jonas K. Adeyemi', 'Jonas K. Adeyemi']);
    assert.equal(commitments[1]!.speaker!.name, 'Jonas K. Adeyemi');
  });

  it('merge speakers for the whole article', () => {
    const reviewed = decide({ kind: 'merge', speakers: [{ name: 'Tamland' }, { name: 'Jonas Adeyemi' }], into: 'Jonas Adeyemi' });
    const { speakers, mentions, quotes, commitments } = reviewed.annotations;
    assert.equal(named(reviewed.annotations, 'Tamland'), undefined);
    assert.equal(speakers.length, 3);
    assert.deepEqual([...new Set([...mentions.slice(2), ...quotes].map((one) => one.speaker))], ['speaker-2']);
    assert.deepEqual(commitments[0]!.agents.map((one) => one.name), ['Sorvia', 'Jonas Adeyemi']);
    assert.equal(named(reviewed.annotations, 'Jonas Adeyemi')!.affiliation, 'Tamland');
  });

  it('say so where a merged speaker is in the article no more', () => {
    const reviewed = decide({ kind: 'merge', speakers: [{ name: 'Tamland' }, { name: 'Nobody' }], into: 'Tamland' });
    assert.deepEqual(reviewed.orphans.map((one) => [one.reason, one.quote]), [['person', 'Nobody']]);
  });

  it('split a mention off, to a speaker of its own', () => {
    const reviewed = decide({ kind: 'split', mentions: [target('speakers', spanOf(TEXT, 'He')).anchor], name: 'the chief engineer' });
    const made = named(reviewed.annotations, 'the chief engineer')!;
    assert.equal(reviewed.annotations.mentions[4]!.speaker, made.id);
    assert.equal(reviewed.annotations.mentions[3]!.speaker, 'speaker-2');
  });

  it('reject a speaker’s only mention: nobody speaks, and undertakings keep the words', () => {
    const reviewed = decide({ kind: 'reject', target: target('speakers', 'Sorvia') });
    assert.equal(named(reviewed.annotations, 'Sorvia'), undefined);
    assert.deepEqual(reviewed.annotations.commitments[0]!.agents.map((one) => [one.name, one.speaker]), [['Sorvia', null], ['Tamland', 'speaker-1']]);
  });

  it('add what the engine did not find, in each layer', () => {
    const reviewed = decide(
      { kind: 'add', target: target('speakers', 'parliament'), reading: { speaker: { name: 'the parliament' } } },
      { kind: 'add', target: target('quotes', 'hopes to win'), reading: { speaker: { name: 'Jonas Adeyemi' } } },
      { kind: 'add', target: target('dates', 'until'), reading: { value: '2032-W02' } },
      { kind: 'add', target: target('quantities', 'north'), reading: { value: 1 } },
      { kind: 'add', target: target('commitments', 'would not wait'), reading: { agents: [{ name: 'Tamland' }], polarity: 'negative' } },
    );
    const { mentions, quotes, dates, quantities, commitments } = reviewed.annotations;
    assert.equal(named(reviewed.annotations, 'the parliament')!.id, mentions.find((one) => one.text === 'parliament')!.speaker);
    assert.deepEqual(quotes.map((one) => one.text).at(-1), 'hopes to win');
    assert.equal(quotes.at(-1)!.speaker, 'speaker-2');
    assert.deepEqual(dates.find((one) => one.text === 'until')!.interval, { from: '2032-01-05', to: '2032-01-11' });
    assert.ok(quantities.some((one) => one.text === 'north' && one.value === 1));
    const added = commitments.find((one) => one.text === 'would not wait')!;
    assert.deepEqual([added.agents[0]!.speaker, added.polarity, added.entry], ['speaker-1', 'negative', 4]);
    for (const one of [...quotes, ...commitments]) assert.equal(TEXT.slice(one.start, one.end), one.text);
    assert.equal(stateOf(reviewed, added.id).verdict, 'added');
  });

  it('note and set a status, which holds for every passage of the undertaking', () => {
    const told = [ANNOTATIONS.commitments[0]!, { ...ANNOTATIONS.commitments[3]!, entry: 0 }];
    const reviewed = decideOn(TEXT, { ...ANNOTATIONS, commitments: told }, [
      { kind: 'note', target: target('commitments', told[0]!), text: 'ask the ministry' },
      { kind: 'status', target: target('commitments', told[0]!), status: 'broken', date: '2023-01-01', note: null, link: null },
      { kind: 'status', target: target('commitments', told[1]!), status: 'kept', date: '2024-01-01', note: null, link: null },
    ]);
    assert.equal(stateOf(reviewed, 'commitment-0').note!.text, 'ask the ministry');
    assert.equal(stateOf(reviewed, 'commitment-0').verdict, null);
    assert.equal(reviewed.annotations.commitments[0]!.certainty, 0.9);
    assert.deepEqual(reviewed.annotations.commitments.map((one) => statusOf(reviewed, one)?.status), ['kept', 'kept']);
  });

  it('become orphans where their passage is gone, and are placed by hand', () => {
    const reject: Draft = { kind: 'reject', target: { layer: 'dates', anchor: { quote: 'next Tuesday', prefix: 'The game begins ', suffix: ' at noon.', start: 40 } } };
    const reviewed = decide(reject);
    assert.deepEqual(reviewed.orphans.map((one) => [one.reason, one.quote]), [['passage', 'next Tuesday']]);
    const placed = decide(reject, { kind: 'place', decision: 'd0', anchor: target('dates', 'Friday').anchor });
    assert.deepEqual([placed.orphans, placed.annotations.dates.length], [[], 3]);
    assert.deepEqual(decide(reject, { kind: 'undo', decision: 'd0' }).orphans, []);
  });

  it('follow the project’s rules, which decisions on the article overrule', () => {
    const rules = { people: [{ name: 'Tamland Republic', names: ['Tamland'], kind: 'organisation' as const, role: 'Signatory' }], neverSpeakers: ['velmar'] };
    const { annotations } = decideOn(TEXT, ANNOTATIONS, [], rules);
    assert.equal(named(annotations, 'Velmar'), undefined);
    const tamland = named(annotations, 'Tamland Republic')!;
    assert.deepEqual([tamland.id, tamland.kind, tamland.roles], ['speaker-1', 'organisation', ['Signatory']]);
    assert.equal(annotations.commitments[1]!.agents[0]!.name, 'Tamland Republic');
    const overruled = decideOn(TEXT, ANNOTATIONS, [{ kind: 'correct', target: target('speakers', 'Tamland'), reading: { person: { name: 'Tamland' } } }], rules);
    assert.equal(named(overruled.annotations, 'Tamland')!.id, 'speaker-1');
  });
});
