/** What begins or follows at a token, as small numbers. */
import { SPEECH_VERBS } from '../../lexicon/cue-verbs';
import { Question, type View } from '../view';

/** What kind of content begins here: that-clause, infinitive, question, quotation, noun phrase … */
export const complementOf = (view: View, start: number): number => view.about(Question.complement, start, complementAt);

function complementAt(view: View, start: number): number {
  const t = view.tokens[start]!;
  if (view.opensQuotation(start)) return 1;
  if (t.lower === 'that') return 2;
  if (t.tag === 'TO') return 3;
  if (t.tag === 'WRB' || t.tag === 'WP' || t.tag === 'WDT' || t.lower === 'whether' || t.lower === 'if') return 4;
  if (t.tag === 'VBG') return 5;
  if (t.tag === 'IN') return 6;
  const np = view.phraseOf(start);
  if (!np) return 7;
  // A noun phrase with its verb near by is a clause.
  for (let i = np.last; i < np.last + 8 && i < view.tokens.length; i++) {
    const group = view.groupOf(i);
    if (group) return group.form === 'finite' ? 8 : 9;
    if (view.tokens[i]!.tag === '.' || view.tokens[i]!.tag === ',') break;
  }
  return t.tag === 'PRP' ? 10 : 11;
}

export const verbsBetween = (view: View, first: number, last: number): number => Math.min(3, view.finiteVerbs(first, last));

/** What follows the boundary: a clause with its own subject, a bare finite verb, a participle, a phrase. */
export const clauseFollows = (view: View, end: number): number => view.about(Question.follows, end, followsAt);

function followsAt(view: View, end: number): number {
  let i = end;
  while (i < end + 2 && (view.tokens[i]?.tag === ',' || view.tokens[i]?.tag === 'CC' || view.tokens[i]?.tag === ':')) i++;
  const group = view.groupOf(i);
  if (group) return group.form === 'finite' ? 1 : group.form === 'gerund' ? 2 : 3;
  const np = view.phraseOf(i);
  if (!np) return view.tokens[i] ? 4 : 5;
  const next = view.groupOf(np.last);
  if (!next) return 6;
  return next.form !== 'finite' ? 7 : SPEECH_VERBS.has(next.lemma) ? 8 : view.tokens[np.head]!.tag === 'PRP' ? 9 : 10;
}
