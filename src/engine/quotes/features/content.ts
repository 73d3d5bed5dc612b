import { SPEECH_VERBS } from '../../lexicon/cue-verbs';
import type { MoreOption } from '../contents';
import type { Features } from '../hash';
import { SOURCE_RELATIONS, type SourceOption } from '../sources';
import type { View } from '../view';
import { distance, type AnchorFacts } from './anchor-facts';

const SAME = 0x51ed;

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
  const follows = clauseFollows(view, end);
  const marks = closes * 4 + opensFirst * 2 + sameQuote;
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
  f.add(312, marks, after, more);
  f.add(313, marks, stop, a.lemma);
  f.add(314, a.lemma, after, complement);
  f.add(315, startTag, number, after);
  f.add(316, follows, after, complement);
  f.add(317, follows, afterWord, verbs);
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
  f.add(325, telling, complement, marks);
  f.add(326, telling * 2 + ahead, stop, a.speech * 2 + more);
  f.add(327, ahead, after, marks);
  f.add(328, telling, afterWord, complement);
  f.add(329, a.subordinate, after, follows);
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
