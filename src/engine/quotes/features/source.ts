import { SPEECH_VERBS } from '../../lexicon/cue-verbs';
import { SOURCE_RELATIONS, type SourceOption } from '../sources';
import type { View } from '../view';
import { distance, FORMS, type AnchorFacts } from './anchor-facts';
import { Templates, type Sink } from './templates';

const ANY = new Templates('relation form lemma marks behindTag kind beforeTag number quoted', `
100 relation
101 relation form
102 relation lemma
103 relation marks
104 relation behindTag kind
105 relation beforeTag kind
106 relation number
107 relation quoted`);

const SOMEBODY = new Templates('relation tag head lemma gap behindTag beforeTag behind speech before marks sameQuotation quoted commas pronoun class form', `
110 relation tag
111 relation head
112 head lemma
113 relation gap
114 relation tag lemma
115 behindTag beforeTag relation
116 relation behind speech
117 relation before
118 relation tag marks
119 sameQuotation quoted relation
120 commas relation
121 relation pronoun tag
123 relation class speech
124 class lemma
125 relation class form`);

const BEHIND = new Templates('behindTag behind tag', '122 behindTag behind tag');

const BEFORE = new Templates('relation verbs commas starts startsComma behindTag class verbsCommas own form lemma tag mainTag relationVerbs commaCommas', `
130 relation verbs commas
131 relation starts verbs
132 relation startsComma behindTag
133 startsComma class verbsCommas
134 relation own form
135 own verbs startsComma
136 own lemma relation
137 tag mainTag relationVerbs
138 class commaCommas behindTag`);

/** Who says it? */
export function sourceFeatures(f: Sink, view: View, a: AnchorFacts, o: SourceOption, number: number): void {
  const relation = SOURCE_RELATIONS.indexOf(o.relation);
  const v = ANY.facts;
  let n = 0;
  v[++n] = relation;
  v[++n] = a.form;
  v[++n] = a.lemma;
  v[++n] = a.marks;
  v[++n] = view.tag(a.behind);
  v[++n] = a.kind;
  v[++n] = view.tag(a.before);
  v[++n] = number;
  v[n + 1] = a.quoted;
  f.take(ANY);
  if (o.head >= 0) somebodyFeatures(f, view, a, o, relation);
}

function somebodyFeatures(f: Sink, view: View, a: AnchorFacts, o: SourceOption, relation: number): void {
  const tag = view.tag(o.head);
  const kind = view.classOf(o.head);
  const v = SOMEBODY.facts;
  let n = 0;
  v[++n] = relation;
  v[++n] = tag;
  v[++n] = view.word(o.head);
  v[++n] = a.lemma;
  v[++n] = distance(o.head < a.anchor.main ? a.before - o.last + 1 : o.first - a.behind);
  v[++n] = view.tag(o.last);
  v[++n] = view.tag(o.first - 1);
  v[++n] = view.word(o.last);
  v[++n] = a.speech;
  v[++n] = view.word(o.first - 1);
  v[++n] = a.marks;
  v[++n] = view.quotedAt[o.head] === view.quotedAt[a.anchor.main] ? 1 : 0;
  v[++n] = a.quoted;
  v[++n] = commasBetween(view, o.head, a.anchor.main);
  v[++n] = view.tokens[o.first]!.tag === 'PRP' ? 1 : 0;
  v[++n] = kind;
  v[n + 1] = a.form;
  f.take(SOMEBODY);
  if (o.head > a.anchor.main) {
    BEHIND.facts[1] = view.tag(o.last);
    BEHIND.facts[2] = view.word(o.last);
    BEHIND.facts[3] = tag;
    f.take(BEHIND);
  } else beforeFeatures(f, view, a, o, relation, kind);
}

/** What stands between a source and the cue behind it: verbs of its own, commas of an apposition, other phrases. */
function beforeFeatures(f: Sink, view: View, a: AnchorFacts, o: SourceOption, relation: number, kind: number): void {
  const { first } = view.sentenceOf(a.anchor.main);
  const finite = Math.min(3, view.finiteVerbs(o.last, a.before + 1));
  const verbs = finite * 4 + relativesBetween(view, o.last, a.before + 1);
  const commas = commasBetween(view, o.head, a.anchor.main);
  // A phrase in the dateline stands before the sentence, perhaps at the beginning of the paragraph.
  const ahead = view.token(o.first - 1)?.tag;
  const starts = o.first === first ? 1 : ahead === ',' ? 2 : ahead === 'IN' ? 3 : view.groupOf(o.first - 1) ? 4 : 5;
  const comma = view.token(a.before)?.tag === ',' ? 1 : 0;
  const v = BEFORE.facts;
  let n = 0;
  v[++n] = relation;
  v[++n] = verbs;
  v[++n] = commas;
  v[++n] = starts;
  v[++n] = starts * 2 + comma;
  v[++n] = view.tag(o.last);
  v[++n] = kind;
  v[++n] = finite * 4 + commas;
  v[++n] = ownVerb(view, o.last);
  v[++n] = a.form;
  v[++n] = a.lemma;
  v[++n] = view.tag(o.head);
  v[++n] = view.tag(a.anchor.main);
  v[++n] = relation * 4 + finite;
  v[n + 1] = comma * 4 + commas;
  f.take(BEFORE);
}

function relativesBetween(view: View, first: number, last: number): number {
  let n = 0;
  for (let i = first; i < last && n < 3; i++) if (view.tokens[i]!.tag === 'WP' || view.tokens[i]!.tag === 'WDT') n++;
  return n;
}

/** The verb that stands right behind a phrase: none, finite and of speech, finite, passive, participle, gerund … */
function ownVerb(view: View, i: number): number {
  const group = view.groupOf(i);
  if (group?.first !== i) return 0;
  if (group.form === 'finite') return SPEECH_VERBS.has(group.lemma) ? 1 : group.passive ? 2 : 3;
  return 4 + FORMS.indexOf(group.form);
}

function commasBetween(view: View, i: number, k: number): number {
  let n = 0;
  for (let at = Math.min(i, k) + 1; at < Math.max(i, k) && n < 3; at++) if (view.tokens[at]!.tag === ',' || view.tokens[at]!.tag === "''") n++;
  return n;
}
