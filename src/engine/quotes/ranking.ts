import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import { ANCHOR_KINDS } from './anchors';
import type { Attribution } from './attributions';
import { complementOf } from './features';
import { hashWord, type Features } from './hash';
import type { Scorer } from './scorer';
import { SOURCE_RELATIONS } from './sources';
import type { View } from './view';

/** A reading with the chance that it is right as a whole, its rivals counted in. */
export interface Ranked {
  readonly attribution: Attribution;
  readonly chance: number;
}

/** What the other cues of the paragraph make of the words of one reading; chances of 0 where there is none. */
export interface Rivals {
  /** Another tells the words of this cue. */
  readonly outer: number;
  /** Another's cue stands in this content, outside quotation marks, and inside. */
  readonly inner: number;
  readonly innerQuoted: number;
  /** Another claims some of the same words, and is not inside. */
  readonly shared: number;
}

/** Cues on either side that are looked at. */
const REACH = 12;

/** The readings of every cue, each weighed as a whole: the single choices, their sum, and what the cues around claim. */
export function rank(view: View, readings: readonly (readonly Attribution[])[], scorer: Scorer): Ranked[] {
  return readings.flatMap((own, at) => own.map((attribution, number) => {
    const rivals = rivalsOf(view, readings, at, attribution);
    return { attribution, chance: scorer.yes((f) => { rankFeatures(f, view, attribution, number, own.length, rivals); }) };
  }));
}

export function rivalsOf(view: View, readings: readonly (readonly Attribution[])[], at: number, own: Attribution): Rivals {
  let outer = 0;
  let inner = 0;
  let innerQuoted = 0;
  let shared = 0;
  for (let i = Math.max(0, at - REACH); i < readings.length && i <= at + REACH; i++) {
    if (i === at) continue;
    const other = readings[i]![0]!;
    const isInside = holds(own, other.anchor.main);
    if (isInside && view.quotedAt[other.anchor.main]! >= 0) innerQuoted = Math.max(innerQuoted, other.cueChance);
    else if (isInside) inner = Math.max(inner, other.cueChance);
    if (holds(other, own.anchor.main)) outer = Math.max(outer, other.chance);
    else if (!isInside && meets(own, other)) shared = Math.max(shared, other.chance);
  }
  return { outer, inner, innerQuoted, shared };
}

const holds = (a: Attribution, i: number): boolean => a.parts.some((p) => p.first <= i && i < p.last);
const meets = (a: Attribution, b: Attribution): boolean => a.parts.some((p) => b.parts.some((q) => p.first < q.last && q.first < p.last));

const tenth = (chance: number): number => Math.min(9, Math.floor(chance * 10));
/** Chances near 1 told apart more finely. */
const fine = (chance: number): number => (chance >= 0.98 ? 12 : chance >= 0.95 ? 11 : chance >= 0.9 ? 10 : tenth(chance));

/** Is this reading right as a whole? */
export function rankFeatures(f: Features, view: View, a: Attribution, number: number, of: number, rivals: Rivals): void {
  const kind = ANCHOR_KINDS.indexOf(a.anchor.kind);
  const lemma = hashWord(a.anchor.lemma);
  const speech = SPEECH_VERBS.has(a.anchor.lemma) ? 1 : 0;
  const first = a.parts[0]!;
  const last = a.parts.at(-1)!;
  const shape = shapeOf(view, a);
  const relation = SOURCE_RELATIONS.indexOf(a.source.relation);
  const all = fine(a.chance);
  const outer = tenth(rivals.outer);
  const inner = tenth(rivals.inner);
  const shared = tenth(rivals.shared);
  f.add(600);
  f.add(601, all);
  f.add(602, all, number, of > 1 ? 1 : 0);
  f.add(603, fine(a.cueChance), kind);
  f.add(604, fine(a.placeChance), shape);
  f.add(605, fine(a.endChance), shape);
  f.add(606, fine(a.moreChance), a.parts.length, shape);
  f.add(607, fine(a.sourceChance), relation);
  f.add(608, lemma);
  f.add(609, lemma, shape);
  f.add(610, lemma, tenth(a.chance));
  f.add(611, shape, all);
  f.add(612, shape, a.parts.length, number);
  f.add(613, outer);
  f.add(614, outer, tenth(a.cueChance), shape);
  f.add(615, inner, shape);
  f.add(616, inner, tenth(a.endChance), speech);
  f.add(617, tenth(rivals.innerQuoted), shape);
  f.add(618, shared);
  f.add(619, shared, tenth(a.chance));
  f.add(620, shared, shape, number);
  f.add(621, Math.min(3, view.tellingVerbs(first.first, first.last) + (last === first ? 0 : view.tellingVerbs(last.first, last.last))), shape, speech);
  f.add(622, lengthOf(a), shape);
  f.add(623, lengthOf(a), kind, speech);
  f.add(624, complementOf(view, first.first), shape, kind);
  f.add(625, view.word(first.first), kind);
  f.add(626, view.tag(last.last), view.word(last.last), shape);
  f.add(627, relation, kind, speech);
  f.add(628, relation, tenth(a.chance), shape);
  f.add(629, view.quotedAt[a.anchor.main]! >= 0 ? 1 : 0, shape, speech);
  f.add(630, outer, inner, shared);
  f.add(631, fine(a.cueChance), fine(a.endChance));
  f.add(632, first.first > a.anchor.main ? 1 : 0, shape, tenth(a.chance));
  f.add(633, view.tag(a.anchor.main), kind, tenth(a.chance));
  f.add(634, Math.min(3, Math.min(view.finiteVerbs(first.first, first.last), 3)), shape, tenth(a.chance));
  f.add(635, a.source.head < 0 ? 0 : view.classOf(a.source.head) + 1, kind, speech);
}

const lengthOf = (a: Attribution): number => {
  let n = 0;
  for (const p of a.parts) n += p.last - p.first;
  return n < 3 ? n : n < 5 ? 3 : n < 8 ? 4 : n < 13 ? 5 : n < 25 ? 6 : n < 50 ? 7 : 8;
};

/** How the content stands to quotation marks: outside, inside, whole quotations, partly; and whether an edge cuts one. */
function shapeOf(view: View, { parts }: Attribution): number {
  let quoted = 0;
  let plain = 0;
  let cut = 0;
  for (const { first, last } of parts) {
    for (let i = first; i < last; i++) {
      const { kind } = view.tokens[i]!;
      if (kind !== 'word' && kind !== 'number') continue;
      if (view.quotedAt[i]! >= 0) quoted++;
      else plain++;
    }
    const left = view.quoted(first);
    const right = view.quoted(last - 1);
    if ((left && left.open < first) || (right && right.close !== null && right.close >= last)) cut = 1;
  }
  return (quoted === 0 ? 0 : plain === 0 ? 1 : quoted * 20 >= plain * 380 ? 2 : quoted > plain ? 3 : 4) * 2 + cut;
}
