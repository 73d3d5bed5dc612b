import type { View } from '../view';
import { distance, type AnchorFacts } from './anchor-facts';
import { clauseFollows, complementOf, verbsBetween } from './clauses';
import { Templates, type Sink } from './templates';

const END = new Templates('stop complement kind lemma after afterWord lastTag after2 afterWord2 length number verbs speech marks more follows form quoted closes lastWord after3 telling tellingAhead speechMore ahead subordinate', `
300 stop complement kind
303 afterWord complement
305 lastTag after after2
307 afterWord afterWord2
308 length complement stop
309 number complement
310 verbs complement after
311 verbs stop speech
312 marks after more
314 lemma after complement
317 follows afterWord verbs
318 form after stop
319 quoted stop closes
321 lastWord after
322 after2 after3 after
325 telling complement marks
326 tellingAhead stop speechMore
327 ahead after marks
329 subordinate after follows`);

/** Does a content that begins at `start` end before token `end`? */
export function endFeatures(f: Sink, view: View, a: AnchorFacts, start: number, end: number, number: number, more: number): void {
  const last = end - 1;
  const stop = view.tokens[end]?.sentence !== view.tokens[start]!.sentence || view.tokens[end].tag === '.' ? 1 : 0;
  const closes = view.closesQuotation(last) ? 1 : 0;
  const sameQuote = closes && view.quoted(last)!.open === start ? 1 : 0;
  // Another's telling, or the cue's own, inside what is said.
  const telling = Math.min(2, view.tellingVerbs(start, end));
  const ahead = Math.min(1, view.tellingVerbs(end, Math.min(view.tokens.length, end + 6)));
  const v = END.facts;
  let n = 0;
  v[++n] = stop;
  v[++n] = complementOf(view, start);
  v[++n] = a.kind;
  v[++n] = a.lemma;
  v[++n] = view.tag(end);
  v[++n] = view.word(end);
  v[++n] = view.tag(last);
  v[++n] = view.tag(end + 1);
  v[++n] = view.word(end + 1);
  v[++n] = distance(end - start);
  v[++n] = number;
  v[++n] = verbsBetween(view, start, end);
  v[++n] = a.speech;
  v[++n] = closes * 4 + (view.opensQuotation(start) ? 2 : 0) + sameQuote;
  v[++n] = more;
  v[++n] = clauseFollows(view, end);
  v[++n] = a.form;
  v[++n] = a.quoted;
  v[++n] = closes;
  v[++n] = view.word(last);
  v[++n] = view.tag(end + 2);
  v[++n] = telling;
  v[++n] = telling * 2 + ahead;
  v[++n] = a.speech * 2 + more;
  v[++n] = ahead;
  v[n + 1] = a.subordinate;
  f.take(END);
}
