import { beforeCue, behindCue, type PlaceOption } from '../contents';
import type { Features } from '../hash';
import { SOURCE_RELATIONS, type SourceOption } from '../sources';
import type { View } from '../view';
import { distance, type AnchorFacts } from './anchor-facts';

/** Where does the content stand, and where does it begin (behind the cue) or end (before it)? */
export function placeFeatures(f: Features, view: View, a: AnchorFacts, source: SourceOption, o: PlaceOption, number: number): void {
  const base = o.side === 'right' ? 200 : 240;
  const r = SOURCE_RELATIONS.indexOf(source.relation);
  const from = o.side === 'right' ? behindCue(view, a.anchor, source) : beforeCue(view, a.anchor, source);
  const gap = distance(Math.abs(o.at - from));
  f.add(base + 1, a.lemma);
  f.add(base + 2, a.form, r);
  f.add(base + 3, a.marks, r);
  f.add(base + 4, gap, a.kind);
  f.add(base + 5, number);
  f.add(base + 6, view.tag(from), a.speech);
  f.add(base + 7, view.tag(a.behind), view.tag(a.before), a.speech);
  f.add(base + 8, a.lemma, r);
  f.add(base + 28, a.lemma, view.tag(o.side === 'right' ? from : a.behind));
  f.add(base + 29, view.word(from), view.word(from + 1), a.kind);
  if (o.side === 'right') rightPlace(f, view, a, o.at, gap, from);
  else leftPlace(f, view, a, o.at, gap, from);
}

function rightPlace(f: Features, view: View, a: AnchorFacts, at: number, gap: number, from: number): void {
  const tag = view.tag(at);
  const word = view.word(at);
  f.add(209, tag, gap);
  f.add(210, word, gap);
  f.add(211, tag, a.lemma);
  f.add(212, word, a.lemma);
  f.add(213, view.tag(at - 1), tag, view.tag(at + 1));
  f.add(214, view.word(at - 1), tag);
  f.add(215, view.word(at - 1), a.lemma);
  f.add(216, gap, a.lemma);
  f.add(217, gap, a.form, tag);
  f.add(218, view.opensQuotation(at) ? 1 : 0, gap, a.speech);
  f.add(219, view.opensQuotation(at) ? 1 : 0, view.word(at - 1));
  f.add(220, view.tag(from), tag, gap);
  f.add(221, view.word(at - 1), word);
  f.add(222, view.tokens[at]!.sentence === view.tokens[a.anchor.main]!.sentence ? 0 : 1, a.lemma);
}

function leftPlace(f: Features, view: View, a: AnchorFacts, at: number, gap: number, from: number): void {
  const closes = view.closesQuotation(at) ? 1 : 0;
  f.add(249, closes, gap, a.speech);
  f.add(250, closes, a.lemma);
  f.add(251, view.word(at + 1), closes, gap);
  f.add(252, view.tag(at), view.tag(at + 1));
  f.add(253, view.word(at - 1), closes);
  f.add(254, view.tag(a.behind), closes, gap);
  f.add(255, view.word(a.behind), closes);
  f.add(256, view.tag(from), view.tag(from - 1), closes);
  f.add(257, a.speech, view.tag(a.behind), closes * 16 + gap);
  f.add(258, a.lemma, view.tag(a.behind), closes);
  f.add(259, view.tokens[at]!.sentence === view.tokens[a.anchor.main]!.sentence ? 0 : 1, closes);
}
