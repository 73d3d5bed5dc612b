import type { Anchor } from '../anchors';
import type { View } from '../view';
import type { AnchorFacts } from './anchor-facts';
import { Templates, type Sink } from './templates';

const CUE = new Templates('lemma form nextTag next kind nextTag2 beforeTag before subjectTag subject speech quoted marks mainTag that ends lastTag begins after after2 capitals wordBefore', `
1
2 lemma
3 lemma form
4 lemma nextTag
5 lemma next
6 nextTag form
7 next kind
8 nextTag nextTag2 kind
9 beforeTag kind
10 before kind
11 lemma beforeTag
12 subjectTag kind
13 subject
14 lemma subjectTag
15 speech form
16 speech nextTag subjectTag
17 quoted speech
18 quoted lemma
19 marks quoted kind
20 marks lemma
21 marks nextTag speech
22 mainTag lemma
23 that kind
24 that lemma
25 ends lastTag speech
26 begins form
31 after after2
32 wordBefore lemma
33 capitals kind`);

const BEHIND_CUE = new Templates('previous kind previousSpeech speech bothQuoted lemma', `
27 previous kind
28 previousSpeech speech bothQuoted
29 previous lemma`);

const FIRST_CUE = new Templates('speech kind', '30 speech kind');

const NOUN = new Templates('isHead lemma firstTag first nextTag before next', `
40 isHead lemma
41 firstTag lemma
42 first nextTag
43 before next
44 firstTag nextTag
45 before lemma`);

/** Is this word a cue? */
export function cueFeatures(f: Sink, view: View, a: AnchorFacts, previous: AnchorFacts | null): void {
  const { anchor, lemma, form } = a;
  const { main } = anchor;
  const sentence = view.sentenceOf(main);
  const subject = anchor.group >= 0 ? view.subjectOf(anchor.group) : null;
  const v = CUE.facts;
  let n = 0;
  v[++n] = lemma;
  v[++n] = form;
  v[++n] = view.tag(a.behind);
  v[++n] = view.word(a.behind);
  v[++n] = a.kind;
  v[++n] = view.tag(a.behind + 1);
  v[++n] = view.tag(a.before);
  v[++n] = view.word(a.before);
  v[++n] = subject ? view.tag(subject.head) : 0;
  v[++n] = subject ? view.word(subject.head) : 0;
  v[++n] = a.speech;
  v[++n] = a.quoted;
  v[++n] = a.marks;
  v[++n] = view.tag(main);
  v[++n] = complementNear(view, a.behind, sentence.last);
  v[++n] = sentence.last - main < 3 ? 1 : 0;
  v[++n] = view.tag(sentence.last - 1);
  v[++n] = main - sentence.first < 3 ? main - sentence.first : 3;
  v[++n] = view.word(main + 1);
  v[++n] = view.word(main + 2);
  v[++n] = capitals(view, main);
  v[n + 1] = view.word(main - 1);
  f.take(CUE);
  if (previous && previous.anchor.main >= sentence.first) behindCueFeatures(f, a, previous);
  else {
    FIRST_CUE.facts[1] = a.speech;
    FIRST_CUE.facts[2] = a.kind;
    f.take(FIRST_CUE);
  }
  if (anchor.kind === 'noun') nounFeatures(f, view, anchor, lemma);
}

function behindCueFeatures(f: Sink, a: AnchorFacts, previous: AnchorFacts): void {
  const v = BEHIND_CUE.facts;
  let n = 0;
  v[++n] = previous.lemma;
  v[++n] = a.kind;
  v[++n] = previous.speech;
  v[++n] = a.speech;
  v[++n] = previous.quoted * 2 + a.quoted;
  v[n + 1] = a.lemma;
  f.take(BEHIND_CUE);
}

function nounFeatures(f: Sink, view: View, anchor: Anchor, lemma: number): void {
  const np = view.phraseOf(anchor.main);
  if (!np) return;
  const v = NOUN.facts;
  let n = 0;
  v[++n] = np.head === anchor.main ? 1 : 0;
  v[++n] = lemma;
  v[++n] = view.tag(np.first);
  v[++n] = view.word(np.first);
  v[++n] = view.tag(anchor.main + 1);
  v[++n] = view.word(np.first - 1);
  v[n + 1] = view.word(anchor.main + 1);
  f.take(NOUN);
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
    const t = view.token(k);
    if (t?.kind === 'word' && t.text !== t.lower) n++;
  }
  const t = view.tokens[i]!;
  return (t.text === t.lower ? 0 : 5) + n;
}
