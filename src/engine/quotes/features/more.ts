import type { MoreOption } from '../contents';
import { SOURCE_RELATIONS, type SourceOption } from '../sources';
import type { View } from '../view';
import { distance, type AnchorFacts } from './anchor-facts';
import { complementOf, verbsBetween } from './clauses';
import { Templates, type Sink } from './templates';

const ANY = new Templates('side right closes lemma relation form rightCloses comma behindTag complement', `
500 side right closes
501 side right lemma
502 side relation form
503 side rightCloses comma
504 side behindTag rightCloses
505 side right complement
506 side relation lemma`);

const RIGHT = new Templates('shape number before gap tag closes comma same word lastTag nextTag tells speech closeTag telling inside verb verbs', `
510 shape number
511 shape before
512 shape gap
513 tag closes before
514 shape comma same
515 word shape
516 tag lastTag nextTag
518 tells shape speech
519 tells closeTag shape
524 telling shape number
525 inside shape
517 verb verbs closes`);

const LEFT = new Templates('lastTag form lemma complement isSource', `
520 lastTag form
521 lemma form
522 complement form
523 isSource lemma`);

const SAME = 0x51ed;

interface Part {
  readonly first: number;
  readonly last: number;
}

/** Is there a second part, and where? */
export function moreFeatures(f: Sink, view: View, a: AnchorFacts, source: SourceOption, main: Part, o: MoreOption, number: number): void {
  const right = main.first > a.anchor.main ? 1 : 0;
  const closes = view.closesQuotation(main.last - 1) ? 1 : 0;
  const v = ANY.facts;
  let n = 0;
  v[++n] = o.side === 'none' ? 0 : o.side === 'right' ? 1 : 2;
  v[++n] = right;
  v[++n] = closes;
  v[++n] = a.lemma;
  v[++n] = SOURCE_RELATIONS.indexOf(source.relation);
  v[++n] = a.form;
  v[++n] = right * 2 + closes;
  v[++n] = view.word(main.last - 2);
  v[++n] = view.tag(a.behind);
  v[n + 1] = complementOf(view, main.first);
  f.take(ANY);
  if (o.side === 'right') rightFeatures(f, view, a, main, o.at, number, closes);
  else if (o.side === 'left') leftFeatures(f, view, a, source, main, o);
}

function rightFeatures(f: Sink, view: View, a: AnchorFacts, main: Part, at: number, number: number, closes: number): void {
  const opens = view.opensQuotation(at) ? 1 : 0;
  const same = view.tokens[at]!.sentence === view.tokens[a.anchor.main]!.sentence ? 1 : 0;
  const quoted = opens ? view.quoted(at) : null;
  const close = quoted?.close ?? -1;
  const tells = quoted && close >= 0 ? Math.min(1, view.tellingVerbs(close + 1, Math.min(view.tokens.length, close + 7))) : 2;
  const fills = close >= 0 && view.sentenceOf(close).last === close + 1 ? 1 : 0;
  const v = RIGHT.facts;
  let n = 0;
  v[++n] = closes * 4 + opens * 2 + same;
  v[++n] = number;
  v[++n] = view.word(at - 1);
  v[++n] = distance(at - a.behind);
  v[++n] = view.tag(at);
  v[++n] = closes;
  v[++n] = view.word(main.last - 2);
  v[++n] = SAME;
  v[++n] = view.word(at);
  v[++n] = view.tag(main.last - 1);
  v[++n] = view.tag(main.last);
  v[++n] = tells * 2 + fills;
  v[++n] = a.speech;
  v[++n] = view.tag(close + 1);
  v[++n] = Math.min(3, view.tellingVerbs(a.behind, at));
  v[++n] = view.quotedAt[at]! >= 0 && !opens ? 1 : 0;
  v[++n] = view.verbGroupAt[at]! >= 0 ? 1 : 0;
  v[n + 1] = verbsBetween(view, main.first, main.last);
  f.take(RIGHT);
}

function leftFeatures(f: Sink, view: View, a: AnchorFacts, source: SourceOption, main: Part, subject: Part): void {
  const v = LEFT.facts;
  let n = 0;
  v[++n] = view.tag(subject.last - 1);
  v[++n] = a.form;
  v[++n] = a.lemma;
  v[++n] = complementOf(view, main.first);
  v[n + 1] = source.first === subject.first ? 1 : 0;
  f.take(LEFT);
}
