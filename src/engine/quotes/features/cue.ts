import type { Anchor } from '../anchors';
import { hashWord, type Features } from '../hash';
import type { View } from '../view';
import type { AnchorFacts } from './anchor-facts';

/** Is this word a cue? */
export function cueFeatures(f: Features, view: View, a: AnchorFacts, previous: AnchorFacts | null): void {
  const { anchor, lemma, form } = a;
  const { main } = anchor;
  const sentence = view.sentenceOf(main);
  const subject = anchor.group >= 0 ? view.subjectOf(anchor.group) : null;
  const subjectTag = subject ? view.tag(subject.head) : 0;
  const subjectWord = subject ? view.word(subject.head) : 0;
  const next = view.word(a.behind);
  const nextTag = view.tag(a.behind);
  f.add(1);
  f.add(2, lemma);
  f.add(3, lemma, form);
  f.add(4, lemma, nextTag);
  f.add(5, lemma, next);
  f.add(6, nextTag, form);
  f.add(7, next, a.kind);
  f.add(8, nextTag, view.tag(a.behind + 1), a.kind);
  f.add(9, view.tag(a.before), a.kind);
  f.add(10, view.word(a.before), a.kind);
  f.add(11, lemma, view.tag(a.before));
  f.add(12, subjectTag, a.kind);
  f.add(13, subjectWord);
  f.add(14, lemma, subjectTag);
  f.add(15, a.speech, a.form);
  f.add(16, a.speech, nextTag, subjectTag);
  f.add(17, a.quoted, a.speech);
  f.add(18, a.quoted, lemma);
  f.add(19, a.marks, a.quoted, a.kind);
  f.add(20, a.marks, lemma);
  f.add(21, a.marks, nextTag, a.speech);
  f.add(22, view.tag(main), lemma);
  const that = complementNear(view, a.behind, sentence.last);
  f.add(23, that, a.kind);
  f.add(24, that, lemma);
  f.add(25, sentence.last - main < 3 ? 1 : 0, view.tag(sentence.last - 1), a.speech);
  f.add(26, main - sentence.first < 3 ? main - sentence.first : 3, a.form);
  if (previous && previous.anchor.main >= sentence.first) {
    f.add(27, previous.lemma, a.kind);
    f.add(28, previous.speech, a.speech, previous.quoted * 2 + a.quoted);
    f.add(29, previous.lemma, lemma);
  } else f.add(30, a.speech, a.kind);
  f.add(31, view.word(main + 1), view.word(main + 2));
  f.add(32, view.word(main - 1), lemma);
  f.add(33, capitals(view, main), a.kind);
  if (anchor.kind === 'noun') nounFeatures(f, view, anchor);
}

function nounFeatures(f: Features, view: View, anchor: Anchor): void {
  const np = view.paragraph.nounPhrases[view.nounPhraseAt[anchor.main] ?? -1];
  if (!np) return;
  const lemma = hashWord(anchor.lemma);
  f.add(40, np.head === anchor.main ? 1 : 0, lemma);
  f.add(41, view.tag(np.first), lemma);
  f.add(42, view.word(np.first), view.tag(anchor.main + 1));
  f.add(43, view.word(np.first - 1), view.word(anchor.main + 1));
  f.add(44, view.tag(np.first), view.tag(anchor.main + 1));
  f.add(45, view.word(np.first - 1), lemma);
}

/** A complementiser, question word or infinitive within a few words: how far, and which. */
function complementNear(view: View, from: number, end: number): number {
  for (let i = from; i < from + 6 && i < end; i++) {
    const { lower, tag } = view.tokens[i]!;
    if (lower === 'that') return 10 + (i - from);
    if (tag === 'TO') return 20 + (i - from);
    if (tag === 'WRB' || tag === 'WP' || lower === 'whether' || lower === 'if') return 30 + (i - from);
  }
  return 0;
}

/** The word stands among words with capitals, as in a headline. */
function capitals(view: View, i: number): number {
  let n = 0;
  for (const k of [i - 2, i - 1, i + 1, i + 2]) {
    const t = view.tokens[k];
    if (t?.kind === 'word' && t.text !== t.lower) n++;
  }
  const t = view.tokens[i]!;
  return (t.text === t.lower ? 0 : 5) + n;
}
