import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import { ANCHOR_KINDS, type Anchor } from './anchors';
import { beforeCue, behindCue, type MoreOption, type PlaceOption } from './contents';
import { hashWord, type Features } from './hash';
import { SOURCE_RELATIONS, type SourceOption } from './sources';
import type { View } from './view';

/** What every question about one anchor wants to know of it. */
export interface AnchorFacts {
  readonly anchor: Anchor;
  readonly lemma: number;
  readonly kind: number;
  /** Kind of word, form of the verb, passive or not: one number. */
  readonly form: number;
  /** Whether the lexicon has the verb for one of speech. */
  readonly speech: number;
  /** First token behind the cue's verb group. */
  readonly behind: number;
  readonly before: number;
  /** Depth in quotation marks, 0 or 1. */
  readonly quoted: number;
  /** The clause of the cue is begun by a conjunction ("if he says"): 1, else 0. */
  readonly subordinate: number;
  /** A quotation closes shortly before, or opens shortly behind, the cue. */
  readonly marks: number;
}

const FORMS = ['finite', 'infinitive', 'participle', 'gerund'];
const SAME = 0x51ed;

export function factsOf(view: View, anchor: Anchor): AnchorFacts {
  const group = anchor.group >= 0 ? view.paragraph.verbGroups[anchor.group]! : null;
  const kind = ANCHOR_KINDS.indexOf(anchor.kind);
  const form = kind * 64 + (group ? 1 + FORMS.indexOf(group.form) * 4 + (group.passive ? 2 : 0) + (group.modal ? 1 : 0) : 0);
  const behind = anchor.kind === 'verb' && group ? group.last : anchor.last;
  const before = (anchor.kind === 'verb' && group ? group.first : anchor.first) - 1;
  return {
    anchor, lemma: hashWord(anchor.lemma), kind, form, behind, before,
    speech: SPEECH_VERBS.has(anchor.lemma) ? 1 : 0, quoted: view.quotedAt[anchor.main]! >= 0 ? 1 : 0, marks: marksAround(view, before, behind), subordinate: subordinateAt(view, anchor),
  };
}

const SUBORDINATORS = new Set(['if', 'when', 'while', 'after', 'as', 'although', 'though', 'because', 'unless', 'once', 'before', 'since', 'whether']);

function subordinateAt(view: View, anchor: Anchor): number {
  const subject = anchor.group >= 0 ? view.subjectOf(anchor.group) : null;
  const at = (subject ? subject.first : anchor.group >= 0 ? view.paragraph.verbGroups[anchor.group]!.first : anchor.first) - 1;
  return SUBORDINATORS.has(view.lower(at)) ? 1 : 0;
}

function marksAround(view: View, before: number, behind: number): number {
  let closes = 0;
  for (let i = before; i >= 0 && i > before - 6 && closes === 0; i--) if (view.closesQuotation(i)) closes = before - i < 4 ? 1 : 2;
  let opens = 0;
  for (let i = behind; i < behind + 10 && opens === 0; i++) if (view.opensQuotation(i)) opens = i - behind < 2 ? 1 : i - behind < 5 ? 2 : 3;
  return closes * 4 + opens;
}

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
  const starts = o.first === first ? 1 : view.tokens[o.first - 1]!.tag === ',' ? 2 : view.tokens[o.first - 1]!.tag === 'IN' ? 3 : view.verbGroupAt[o.first - 1]! >= 0 ? 4 : 5;
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

const distance = (n: number): number => (n < 6 ? n : n < 10 ? 6 : n < 16 ? 7 : n < 30 ? 8 : 9);

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

/** Does a content that begins at `start` end before token `end`? */
export function endFeatures(f: Features, view: View, a: AnchorFacts, start: number, end: number, number: number, more: number): void {
  const last = end - 1;
  const after = view.tag(end);
  const afterWord = view.word(end);
  const startTag = view.tag(start);
  const length = distance(end - start);
  const stop = view.tokens[end]?.sentence !== view.tokens[start]!.sentence || view.tokens[end].tag === '.' ? 1 : 0;
  const closes = view.closesQuotation(last) ? 1 : 0;
  const opensFirst = view.opensQuotation(start) ? 1 : 0;
  const sameQuote = closes && view.quoted(last)!.open === start ? 1 : 0;
  const complement = complementOf(view, start);
  const verbs = verbsBetween(view, start, end);
  f.add(300, stop, complement, a.kind);
  f.add(301, stop, a.lemma);
  f.add(302, after, complement);
  f.add(303, afterWord, complement);
  f.add(304, after, afterWord, a.lemma);
  f.add(305, view.tag(last), after, view.tag(end + 1));
  f.add(306, afterWord, view.tag(end + 1), complement);
  f.add(307, afterWord, view.word(end + 1));
  f.add(308, length, complement, stop);
  f.add(309, number, complement);
  f.add(310, verbs, complement, after);
  f.add(311, verbs, stop, a.speech);
  f.add(312, closes * 4 + opensFirst * 2 + sameQuote, after, more);
  f.add(313, closes * 4 + opensFirst * 2 + sameQuote, stop, a.lemma);
  f.add(314, a.lemma, after, complement);
  f.add(315, startTag, number, after);
  f.add(316, clauseFollows(view, end), after, complement);
  f.add(317, clauseFollows(view, end), afterWord, verbs);
  f.add(318, a.form, after, stop);
  f.add(319, a.quoted, stop, closes);
  f.add(320, more, stop, after);
  f.add(321, view.word(last), after);
  f.add(322, view.tag(end + 1), view.tag(end + 2), after);
  f.add(323, a.speech, complement, stop * 8 + number);
  f.add(324, view.word(start), stop);
  // Another's telling, or the cue's own, inside what is said.
  const telling = Math.min(2, view.tellingVerbs(start, end));
  const ahead = Math.min(1, view.tellingVerbs(end, Math.min(view.tokens.length, end + 6)));
  f.add(325, telling, complement, closes * 4 + opensFirst * 2 + sameQuote);
  f.add(326, telling * 2 + ahead, stop, a.speech * 2 + more);
  f.add(327, ahead, after, closes * 4 + opensFirst * 2 + sameQuote);
  f.add(328, telling, afterWord, complement);
  f.add(329, a.subordinate, after, clauseFollows(view, end));
  f.add(330, a.subordinate, stop, complement);
}

/** What kind of content begins here: that-clause, infinitive, question, quotation, noun phrase … */
export function complementOf(view: View, start: number): number {
  const t = view.tokens[start]!;
  if (view.opensQuotation(start)) return 1;
  if (t.lower === 'that') return 2;
  if (t.tag === 'TO') return 3;
  if (t.tag === 'WRB' || t.tag === 'WP' || t.tag === 'WDT' || t.lower === 'whether' || t.lower === 'if') return 4;
  if (t.tag === 'VBG') return 5;
  if (t.tag === 'IN') return 6;
  const np = view.paragraph.nounPhrases[view.nounPhraseAt[start]!];
  if (!np) return 7;
  // A noun phrase with its verb near by is a clause.
  for (let i = np.last; i < np.last + 8 && i < view.tokens.length; i++) {
    const group = view.paragraph.verbGroups[view.verbGroupAt[i]!];
    if (group) return group.form === 'finite' ? 8 : 9;
    if (view.tokens[i]!.tag === '.' || view.tokens[i]!.tag === ',') break;
  }
  return t.tag === 'PRP' ? 10 : 11;
}

const verbsBetween = (view: View, first: number, last: number): number => Math.min(3, view.finiteVerbs(first, last));

/** What follows the boundary: a clause with its own subject, a bare finite verb, a participle, a phrase. */
function clauseFollows(view: View, end: number): number {
  let i = end;
  while (i < end + 2 && (view.tokens[i]?.tag === ',' || view.tokens[i]?.tag === 'CC' || view.tokens[i]?.tag === ':')) i++;
  const group = view.paragraph.verbGroups[view.verbGroupAt[i] ?? -1];
  if (group) return group.form === 'finite' ? 1 : group.form === 'gerund' ? 2 : 3;
  const np = view.paragraph.nounPhrases[view.nounPhraseAt[i] ?? -1];
  if (!np) return view.tokens[i] ? 4 : 5;
  const next = view.paragraph.verbGroups[view.verbGroupAt[np.last] ?? -1];
  if (!next) return 6;
  return next.form !== 'finite' ? 7 : SPEECH_VERBS.has(next.lemma) ? 8 : view.tokens[np.head]!.tag === 'PRP' ? 9 : 10;
}

/** Does a content that ends with token `last` begin with token `first`? */
export function edgeFeatures(f: Features, view: View, a: AnchorFacts, last: number, first: number, number: number): void {
  const closes = view.closesQuotation(last) ? 1 : 0;
  const opens = view.opensQuotation(first) ? 1 : 0;
  const matched = opens && view.quoted(first)!.close === last ? 1 : 0;
  const starts = view.sentenceOf(first).first === first ? 1 : 0;
  const shape = closes * 8 + opens * 4 + matched * 2 + starts;
  const before = view.word(first - 1);
  f.add(400, shape);
  f.add(401, shape, a.lemma);
  f.add(402, before, shape);
  f.add(403, view.tag(first - 1), view.tag(first), shape);
  f.add(404, view.word(first), shape);
  f.add(405, distance(last - first), shape);
  f.add(406, number, shape);
  f.add(407, verbsBetween(view, first, last), shape);
  f.add(408, view.tag(first - 1), view.tag(first - 2), closes);
  f.add(411, Math.min(2, view.tellingVerbs(first, last + 1)), shape, a.speech);
  f.add(412, Math.min(2, view.tellingVerbs(first, last + 1)), view.tag(first), view.tag(first - 1));
  f.add(409, before, view.word(first));
  f.add(410, before, view.word(first - 2), closes);
}

/** Is there a second part, and where? */
export function moreFeatures(f: Features, view: View, a: AnchorFacts, source: SourceOption, main: { readonly first: number; readonly last: number }, o: MoreOption, number: number): void {
  const side = o.side === 'none' ? 0 : o.side === 'right' ? 1 : 2;
  const right = main.first > a.anchor.main ? 1 : 0;
  const r = SOURCE_RELATIONS.indexOf(source.relation);
  const closes = view.closesQuotation(main.last - 1) ? 1 : 0;
  const comma = view.word(main.last - 2);
  f.add(500, side, right, closes);
  f.add(501, side, right, a.lemma);
  f.add(502, side, r, a.form);
  f.add(503, side, right * 2 + closes, comma);
  f.add(504, side, view.tag(a.behind), right * 2 + closes);
  f.add(505, side, right, complementOf(view, main.first));
  f.add(506, side, r, a.lemma);
  if (o.side === 'right') {
    const opens = view.opensQuotation(o.at) ? 1 : 0;
    const same = view.tokens[o.at]!.sentence === view.tokens[a.anchor.main]!.sentence ? 1 : 0;
    f.add(510, closes * 4 + opens * 2 + same, number);
    f.add(511, closes * 4 + opens * 2 + same, view.word(o.at - 1));
    f.add(512, closes * 4 + opens * 2 + same, distance(o.at - a.behind));
    f.add(513, view.tag(o.at), closes, view.word(o.at - 1));
    f.add(514, closes * 4 + opens * 2 + same, comma, SAME);
    f.add(515, view.word(o.at), closes * 4 + opens * 2 + same);
    f.add(516, view.tag(o.at), view.tag(main.last - 1), view.tag(main.last));
    const quoted = opens ? view.quoted(o.at) : null;
    const close = quoted?.close ?? -1;
    const tells = quoted && close >= 0 ? Math.min(1, view.tellingVerbs(close + 1, Math.min(view.tokens.length, close + 7))) : 2;
    const fills = close >= 0 && view.sentenceOf(close).last === close + 1 ? 1 : 0;
    f.add(518, tells * 2 + fills, closes * 4 + opens * 2 + same, a.speech);
    f.add(519, tells * 2 + fills, view.tag(close + 1), closes * 4 + opens * 2 + same);
    f.add(524, Math.min(3, view.tellingVerbs(a.behind, o.at)), closes * 4 + opens * 2 + same, number);
    f.add(525, view.quotedAt[o.at]! >= 0 && !opens ? 1 : 0, closes * 4 + opens * 2 + same);
    f.add(517, view.verbGroupAt[o.at]! >= 0 ? 1 : 0, verbsBetween(view, main.first, main.last), closes);
  } else if (o.side === 'left') {
    f.add(520, view.tag(o.last - 1), a.form);
    f.add(521, a.lemma, a.form);
    f.add(522, complementOf(view, main.first), a.form);
    f.add(523, source.first === o.first ? 1 : 0, a.lemma);
  }
}
