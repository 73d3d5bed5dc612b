import { SPEECH_VERBS } from '../../lexicon/cue-verbs';
import type { Features } from '../hash';
import { SOURCE_RELATIONS, type SourceOption } from '../sources';
import type { View } from '../view';
import { distance, FORMS, type AnchorFacts } from './anchor-facts';

/** Who says it? */
export function sourceFeatures(f: Features, view: View, a: AnchorFacts, o: SourceOption, number: number): void {
  const r = SOURCE_RELATIONS.indexOf(o.relation);
  f.add(100, r);
  f.add(101, r, a.form);
  f.add(102, r, a.lemma);
  f.add(103, r, a.marks);
  f.add(104, r, view.tag(a.behind), a.kind);
  f.add(105, r, view.tag(a.before), a.kind);
  f.add(106, r, number);
  f.add(107, r, a.quoted);
  if (o.head < 0) return;
  const tag = view.tag(o.head);
  const kind = view.classOf(o.head);
  const gap = distance(o.head < a.anchor.main ? a.before - o.last + 1 : o.first - a.behind);
  f.add(110, r, tag);
  f.add(111, r, view.word(o.head));
  f.add(112, view.word(o.head), a.lemma);
  f.add(113, r, gap);
  f.add(114, r, tag, a.lemma);
  f.add(115, view.tag(o.last), view.tag(o.first - 1), r);
  f.add(116, r, view.word(o.last), a.speech);
  f.add(117, r, view.word(o.first - 1));
  f.add(118, r, tag, a.marks);
  f.add(119, view.quotedAt[o.head] === view.quotedAt[a.anchor.main] ? 1 : 0, a.quoted, r);
  f.add(120, commasBetween(view, o.head, a.anchor.main), r);
  f.add(121, r, view.tokens[o.first]!.tag === 'PRP' ? 1 : 0, tag);
  f.add(123, r, kind, a.speech);
  f.add(124, kind, a.lemma);
  f.add(125, r, kind, a.form);
  if (o.head > a.anchor.main) f.add(122, view.tag(o.last), view.word(o.last), tag);
  else beforeFeatures(f, view, a, o, r, kind);
}

/** What stands between a source and the cue behind it: verbs of its own, commas of an apposition, other phrases. */
function beforeFeatures(f: Features, view: View, a: AnchorFacts, o: SourceOption, r: number, kind: number): void {
  const { first } = view.sentenceOf(a.anchor.main);
  const verbs = Math.min(3, view.finiteVerbs(o.last, a.before + 1));
  const relatives = relativesBetween(view, o.last, a.before + 1);
  const commas = commasBetween(view, o.head, a.anchor.main);
  // A phrase in the dateline stands before the sentence, perhaps at the beginning of the paragraph.
  const ahead = view.tokens[o.first - 1]?.tag;
  const starts = o.first === first ? 1 : ahead === ',' ? 2 : ahead === 'IN' ? 3 : view.verbGroupAt[o.first - 1]! >= 0 ? 4 : 5;
  const comma = view.tokens[a.before]?.tag === ',' ? 1 : 0;
  const own = ownVerb(view, o.last);
  f.add(130, r, verbs * 4 + relatives, commas);
  f.add(131, r, starts, verbs * 4 + relatives);
  f.add(132, r, starts * 2 + comma, view.tag(o.last));
  f.add(133, starts * 2 + comma, kind, verbs * 4 + commas);
  f.add(134, r, own, a.form);
  f.add(135, own, verbs * 4 + relatives, starts * 2 + comma);
  f.add(136, own, a.lemma, r);
  f.add(137, view.tag(o.head), view.tag(a.anchor.main), r * 4 + Math.min(3, verbs));
  f.add(138, kind, comma * 4 + commas, view.tag(o.last));
}

function relativesBetween(view: View, first: number, last: number): number {
  let n = 0;
  for (let i = first; i < last && n < 3; i++) if (view.tokens[i]!.tag === 'WP' || view.tokens[i]!.tag === 'WDT') n++;
  return n;
}

/** The verb that stands right behind a phrase: none, finite and of speech, finite, passive, participle, gerund … */
function ownVerb(view: View, i: number): number {
  const group = view.paragraph.verbGroups[view.verbGroupAt[i] ?? -1];
  if (group?.first !== i) return 0;
  if (group.form === 'finite') return SPEECH_VERBS.has(group.lemma) ? 1 : group.passive ? 2 : 3;
  return 4 + FORMS.indexOf(group.form);
}

function commasBetween(view: View, i: number, k: number): number {
  let n = 0;
  for (let at = Math.min(i, k) + 1; at < Math.max(i, k) && n < 3; at++) if (view.tokens[at]!.tag === ',' || view.tokens[at]!.tag === "''") n++;
  return n;
}
