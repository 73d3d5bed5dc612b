import { SPEECH_VERBS } from '../../lexicon/cue-verbs';
import { ANCHOR_KINDS } from '../anchors';
import type { Attribution } from '../attributions';
import { hashOf } from '../../text/hash';
import { SOURCE_RELATIONS } from '../sources';
import type { View } from '../view';
import { complementOf } from './clauses';
import { Templates, type Sink } from './templates';

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

const RANK = new Templates('all number several cue kind place shape end more parts source relation lemma chance outer cueTenth inner endTenth speech innerQuoted shared telling length complement first nextTag next quoted behind mainTag verbs class', `
600
601 all
602 all number several
603 cue kind
604 place shape
605 end shape
606 more parts shape
607 source relation
608 lemma
609 lemma shape
610 lemma chance
611 shape all
612 shape parts number
613 outer
614 outer cueTenth shape
615 inner shape
616 inner endTenth speech
617 innerQuoted shape
618 shared
619 shared chance
620 shared shape number
621 telling shape speech
622 length shape
623 length kind speech
624 complement shape kind
625 first kind
626 nextTag next shape
627 relation kind speech
628 relation chance shape
629 quoted shape speech
630 outer inner shared
631 cue end
632 behind shape chance
633 mainTag kind chance
634 verbs shape chance
635 class kind speech`);

const tenth = (chance: number): number => Math.min(9, Math.floor(chance * 10));
/** Chances near 1 told apart more finely. */
const fine = (chance: number): number => (chance >= 0.98 ? 12 : chance >= 0.95 ? 11 : chance >= 0.9 ? 10 : tenth(chance));

/** Is this reading right as a whole? `number` of `of` readings of the same cue. */
export function rankFeatures(f: Sink, view: View, a: Attribution, number: number, of: number, rivals: Rivals): void {
  const first = a.parts[0]!;
  const last = a.parts.at(-1)!;
  const v = RANK.facts;
  let n = 0;
  v[++n] = fine(a.chance);
  v[++n] = number;
  v[++n] = of > 1 ? 1 : 0;
  v[++n] = fine(a.cueChance);
  v[++n] = ANCHOR_KINDS.indexOf(a.anchor.kind);
  v[++n] = fine(a.placeChance);
  v[++n] = shapeOf(view, a);
  v[++n] = fine(a.endChance);
  v[++n] = fine(a.moreChance);
  v[++n] = a.parts.length;
  v[++n] = fine(a.sourceChance);
  v[++n] = SOURCE_RELATIONS.indexOf(a.source.relation);
  v[++n] = hashOf(a.anchor.lemma);
  v[++n] = tenth(a.chance);
  v[++n] = tenth(rivals.outer);
  v[++n] = tenth(a.cueChance);
  v[++n] = tenth(rivals.inner);
  v[++n] = tenth(a.endChance);
  v[++n] = SPEECH_VERBS.has(a.anchor.lemma) ? 1 : 0;
  v[++n] = tenth(rivals.innerQuoted);
  v[++n] = tenth(rivals.shared);
  v[++n] = Math.min(3, view.tellingVerbs(first.first, first.last) + (last === first ? 0 : view.tellingVerbs(last.first, last.last)));
  v[++n] = lengthOf(a);
  v[++n] = complementOf(view, first.first);
  v[++n] = view.word(first.first);
  v[++n] = view.tag(last.last);
  v[++n] = view.word(last.last);
  v[++n] = view.quotedAt[a.anchor.main]! >= 0 ? 1 : 0;
  v[++n] = first.first > a.anchor.main ? 1 : 0;
  v[++n] = view.tag(a.anchor.main);
  v[++n] = Math.min(3, view.finiteVerbs(first.first, first.last));
  v[n + 1] = a.source.head < 0 ? 0 : view.classOf(a.source.head) + 1;
  f.take(RANK);
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
