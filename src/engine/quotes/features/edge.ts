import type { View } from '../view';
import { distance, type AnchorFacts } from './anchor-facts';
import { verbsBetween } from './clauses';
import { Templates, type Sink } from './templates';

const EDGE = new Templates('shape lemma before beforeTag firstTag first length number verbs beforeTag2 closes telling speech before2', `
400 shape
401 shape lemma
402 before shape
403 beforeTag firstTag shape
404 first shape
405 length shape
406 number shape
407 verbs shape
408 beforeTag beforeTag2 closes
411 telling shape speech
412 telling firstTag beforeTag
409 before first
410 before before2 closes`);

/** Does a content that ends with token `last` begin with token `first`? */
export function edgeFeatures(f: Sink, view: View, a: AnchorFacts, last: number, first: number, number: number): void {
  const closes = view.closesQuotation(last) ? 1 : 0;
  const opens = view.opensQuotation(first) ? 1 : 0;
  const matched = opens && view.quoted(first)!.close === last ? 1 : 0;
  const starts = view.sentenceOf(first).first === first ? 1 : 0;
  const v = EDGE.facts;
  let n = 0;
  v[++n] = closes * 8 + opens * 4 + matched * 2 + starts;
  v[++n] = a.lemma;
  v[++n] = view.word(first - 1);
  v[++n] = view.tag(first - 1);
  v[++n] = view.tag(first);
  v[++n] = view.word(first);
  v[++n] = distance(last - first);
  v[++n] = number;
  v[++n] = verbsBetween(view, first, last);
  v[++n] = view.tag(first - 2);
  v[++n] = closes;
  v[++n] = Math.min(2, view.tellingVerbs(first, last + 1));
  v[++n] = a.speech;
  v[n + 1] = view.word(first - 2);
  f.take(EDGE);
}
