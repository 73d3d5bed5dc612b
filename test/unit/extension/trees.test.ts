import './vscode-stand-in';
import assert from 'node:assert/strict';
import type { Annotations } from '../../../src/engine';
import { lookUp } from '../../../src/extension/lookup';
import { dateTree } from '../../../src/extension/trees/dates';
import { figureTree } from '../../../src/extension/trees/figures';
import { nodeAt, parentsOf, walk } from '../../../src/extension/trees/node';
import { speakerTree } from '../../../src/extension/trees/speakers';
import { date, quantity } from '../../support/model';
import { ANNOTATIONS, LOOKUP, TEXT } from './article';

const changed = (more: Partial<Annotations>): ReturnType<typeof lookUp> => lookUp(TEXT, { ...ANNOTATIONS, ...more });

describe('the speakers view', () => {
  it('lists who speaks with what they said, then those who are only named', () => {
    const nodes = speakerTree(LOOKUP);
    assert.deepEqual(nodes.map((node) => [node.label, node.description ?? '']), [['Jonas Adeyemi', 'Foreign Minister · Tamland'], ['Named, not quoted', '3']]);
    assert.deepEqual(nodes[0]?.children?.map((node) => node.description ?? node.label), ['direct quote', 'indirect quote', '2 mentions']);
  });

  it('keeps quotes of nobody in particular, with the reason', () => {
    const quotes = ANNOTATIONS.quotes.map((one) => ({ ...one, speaker: null, unattributed: 'passive' as const }));
    const group = speakerTree(changed({ quotes })).find((node) => node.key === 'unattributed');
    assert.match(group?.children?.[0]?.description ?? '', /not by whom/);
  });
});

describe('the time line', () => {
  it('stands in the order of time, with the article’s own day marked', () => {
    const nodes = dateTree(LOOKUP);
    assert.deepEqual(nodes.map((node) => node.label), ['2014', 'Wednesday, 16 March 2022', 'Friday, 18 March 2022', '2032']);
    assert.match(nodes[1]?.description ?? '', /the article’s date, read from the metadata line/);
    assert.match(nodes[2]?.description ?? '', /^2 days after the article · /);
    assert.equal(nodes[2]?.children, undefined, 'one row, not a heading over one row');
  });

  it('marks the article’s day even when no expression tells it', () => {
    const nodes = dateTree(changed({ dates: ANNOTATIONS.dates.filter((one) => one.function === null) }));
    assert.ok(nodes.some((node) => node.icon === 'pinned' && node.label === 'Wednesday, 16 March 2022'));
  });

  it('gives lengths of time, repeated and unresolved times groups of their own', () => {
    const dates = [
      date(TEXT, '2014', { id: 'd', type: 'DURATION', value: 'P2D', interval: { from: '2022-03-14', to: '2022-03-16' } }),
      date(TEXT, '2014', { id: 's', type: 'SET', value: 'P1W' }), date(TEXT, '2014', { id: 'v', value: 'PAST_REF' }), date(TEXT, '2014', { id: 'u' }),
    ];
    const groups = dateTree(changed({ dates })).filter((node) => node.key.startsWith('rest '));
    assert.deepEqual(groups.map((node) => [node.label, node.children?.[0]?.description?.split(' · ')[0]]), [
      ['Lengths of time', '2 days'], ['Again and again', 'every week'], ['Some time', 'some time ago'], ['Not resolved', 'not known'],
    ]);
  });

  it('works without the article’s date', () => {
    const nodes = dateTree(changed({ article: { ...ANNOTATIONS.article, date: null } }));
    assert.deepEqual(nodes.map((node) => node.label), ['2014', 'Wednesday, 16 March 2022', 'Friday, 18 March 2022', '2032']);
  });
});

describe('the figures view', () => {
  it('groups by what is measured and tells the value in digits', () => {
    const nodes = figureTree(LOOKUP);
    assert.deepEqual(nodes.map((node) => node.label), ['Money', 'Lengths and distances']);
    assert.equal(nodes[0]?.children?.[0]?.description, 'US$1,400,000,000 (1.4 billion)');
  });

  it('says nothing twice, and brings together what is counted more than once', () => {
    const doses = ['Lenn', 'Velmar'].map((part, index) => quantity(TEXT, part, { id: `q${index}`, value: index + 2, unit: 'dose', counted: 'vaccine' }));
    const [group] = figureTree(changed({ quantities: doses }));
    assert.deepEqual(group?.children?.map((node) => node.label), ['vaccine']);
    assert.equal(figureTree(LOOKUP)[1]?.children?.[0]?.description, undefined);
  });
});

describe('rows of views', () => {
  const trees = [speakerTree(LOOKUP), dateTree(LOOKUP), figureTree(LOOKUP)];

  it('have keys that are unique in their view, and something to be spoken', () => {
    for (const nodes of trees) {
      const keys = [...walk(nodes)].map((node) => node.key);
      assert.deepEqual(keys, [...new Set(keys)]);
      for (const node of walk(nodes)) assert.notEqual(node.spoken.trim(), '', node.key);
    }
  });

  it('know their parents, and the innermost row at an offset', () => {
    const [speakers] = trees;
    const node = nodeAt(speakers!, TEXT.indexOf('billion'));
    assert.equal(node?.description, 'direct quote');
    assert.equal(parentsOf(speakers!).get(node.key)?.label, 'Jonas Adeyemi');
    assert.equal(nodeAt(speakers!, TEXT.length), undefined);
  });
});
