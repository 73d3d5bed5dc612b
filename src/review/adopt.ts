/**
 * Annotations from elsewhere as decisions: what another program or another reader says of the article, against what
 * stands. What was decided here is never overturned, and nothing is confirmed that nobody looked at.
 */
import type { Span } from '../engine';
import { anchorOf } from './anchoring/anchor';
import { Finder } from './anchoring/find';
import { stateOf, type Reviewed } from './apply';
import { LAYERS, type Anchor, type AnyReading, type Draft, type Layer } from './model';
import { pair, SAME } from './pairing';
import { readingOf } from './readings';
import { differing } from './same';
import { targetOf } from './target';
import { overlap, type ByLayer } from './working';

export interface Foreign {
  readonly layer: Layer;
  /** Its words in the text that it was made on. */
  readonly anchor: Anchor;
  /** What it says; fields that the other format does not have are left out. */
  readonly reading: AnyReading;
  readonly note: string | null;
  /** A program's guess that nobody decided on: it corrects and adds nothing. */
  readonly guess: boolean;
}

export interface Adoption {
  readonly drafts: readonly Draft[];
  /** Annotations that stand here just so. */
  readonly same: number;
  /** Not taken over: a guess, or the reader here decided otherwise. */
  readonly leftAlone: number;
  /** Those whose words are not found in this text, or not safely. */
  readonly unplaced: readonly Foreign[];
  /** What stands here, undecided, in a layer of which the file speaks, and is not in the file: to be rejected if the reader says so. */
  readonly missing: readonly Draft[];
}

interface Placed {
  readonly foreign: Foreign;
  readonly span: Span;
}

export function adopt(text: string, reviewed: Reviewed, foreign: readonly Foreign[]): Adoption {
  const finder = new Finder(text);
  const found = foreign.map((one) => ({ foreign: one, span: finder.find(one.anchor).span }));
  const placed = found.flatMap(({ foreign: one, span }) => (span === null ? [] : [{ foreign: one, span }]));
  const layers = LAYERS.map((layer) => adoptLayer(text, reviewed, layer, placed.filter((one) => one.foreign.layer === layer)));
  return {
    drafts: layers.flatMap((one) => one.drafts), same: sum(layers.map((one) => one.same)), leftAlone: sum(layers.map((one) => one.leftAlone)),
    unplaced: found.flatMap(({ foreign: one, span }) => (span === null ? [one] : [])), missing: layers.flatMap((one) => one.missing),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function adoptLayer(text: string, reviewed: Reviewed, layer: Layer, theirs: readonly Placed[]): Omit<Adoption, 'unplaced'> {
  const { annotations } = reviewed;
  const ours: readonly ByLayer[Layer][] = layer === 'speakers' ? annotations.mentions : annotations[layer];
  const partners = pair(theirs.map((one) => one.span), ours);
  const drafts: Draft[] = [];
  let [same, leftAlone] = [0, 0];
  theirs.forEach(({ foreign, span }, index) => {
    const own = partners.get(index);
    const made = own === undefined ? added(text, reviewed, foreign, span) : changed(text, reviewed, foreign, span, own);
    if (made === 'same') same++;
    else if (made === 'left alone') leftAlone++;
    else drafts.push(...made);
  });
  const known = new Set([...partners.values()].map((one) => one.id));
  const missing = theirs.length === 0 ? [] : ours.filter((one) => !known.has(one.id) && stateOf(reviewed, one.id).verdict === null);
  return { drafts, same, leftAlone, missing: missing.map((one) => ({ kind: 'reject', target: targetOf(text, layer, one) })) };
}

type Made = readonly Draft[] | 'same' | 'left alone';

function added(text: string, reviewed: Reviewed, { layer, reading, note, guess }: Foreign, span: Span): Made {
  const rejected = reviewed.rejected.some((one) => one.layer === layer && overlap(one, span) >= SAME);
  if (guess || rejected) return 'left alone';
  const target = targetOf(text, layer, span);
  return [{ kind: 'add', target, reading }, ...(note === null ? [] : [{ kind: 'note' as const, target, text: note }])];
}

function changed(text: string, reviewed: Reviewed, foreign: Foreign, span: Span, own: ByLayer[Layer]): Made {
  const { layer, note } = foreign;
  const { speakers, mentions } = reviewed.annotations;
  const state = stateOf(reviewed, own.id);
  const reading = differing(foreign.reading, readingOf({ text, speakers, mentions }, layer, own));
  const otherExtent = own.start !== span.start || own.end !== span.end;
  const differs = otherExtent || Object.keys(reading).length > 0;
  const target = targetOf(text, layer, own);
  const noted: Draft[] = note !== null && state.note === null ? [{ kind: 'note', target, text: note }] : [];
  if (!differs) return noted.length > 0 ? noted : 'same';
  if (foreign.guess || state.verdict !== null) return noted.length > 0 ? noted : 'left alone';
  return [{ kind: 'correct', target, reading, ...(otherExtent ? { extent: anchorOf(text, span) } : {}) }, ...noted];
}
