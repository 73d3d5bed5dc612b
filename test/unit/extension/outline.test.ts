import './vscode-stand-in';
import assert from 'node:assert/strict';
import { createAnnotator } from '../../../src/engine';
import { lookUp } from '../../../src/extension/lookup';
import { outlineOf, type OutlineNode } from '../../../src/extension/trees/outline';

const TEXT = [
  'Old pier opens again',
  '“We have waited four years,” Ada Holm told reporters. “Nobody will wait any longer,” she said.',
  '“It is about time,” said Jonas Berg, a fisherman who has kept his boats in the next bay for all of these years.',
  'What happens next',
  '“We will open the pier by the end of June,” Holm said after the meeting, in which nobody had spoken against it.',
].join('\n\n');
const LOOKUP = lookUp(TEXT, createAnnotator().annotate(TEXT));
const ALL = { sections: true, aspirations: true };

const lines = (nodes: readonly OutlineNode[], depth = ''): string[] => nodes.flatMap((one) => [`${depth}${one.kind}: ${one.name}`, ...lines(one.children, `${depth}  `)]);
const walk = (nodes: readonly OutlineNode[]): OutlineNode[] => nodes.flatMap((one) => [one, ...walk(one.children)]);

describe('the outline', () => {
  it('is the article as it runs: sections, in them who speaks, what they say, and what they undertake', () => {
    assert.deepEqual(lines(outlineOf(LOOKUP, ALL)), [
      'section: Old pier opens again',
      '  speaker: Ada Holm', '    quote: “We have waited four years,”', '    quote: “Nobody will wait any longer,”',
      '  speaker: Jonas Berg', '    quote: “It is about time,”',
      '  section: What happens next',
      '    speaker: Ada Holm', '      quote: “We will open the pier by the end of June,”', '        commitment: Ada Holm will open the pier by the end of June',
    ]);
  });

  it('leaves the sections out where the editor has them', () => {
    assert.deepEqual(outlineOf(LOOKUP, { ...ALL, sections: false }).map((one) => one.kind), ['speaker', 'speaker', 'speaker']);
  });

  it('holds every child in its parent, and the place one goes to in what it stands for', () => {
    for (const { extent, place, children } of walk(outlineOf(LOOKUP, ALL))) {
      for (const inner of [place, ...children.map((one) => one.extent)]) assert.ok(extent.start <= inner.start && inner.end <= extent.end);
    }
  });

  it('keeps what nobody is known to have said', () => {
    const quotes = LOOKUP.annotations.quotes.map((one) => ({ ...one, speaker: null }));
    const nodes = walk(outlineOf(lookUp(TEXT, { ...LOOKUP.annotations, quotes }), ALL));
    assert.ok(nodes.every((one) => one.kind !== 'speaker') && nodes.some((one) => one.detail.includes('Nobody named')));
  });
});
