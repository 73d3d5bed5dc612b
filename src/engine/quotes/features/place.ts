import { beforeCue, behindCue, type PlaceOption } from '../contents';
import { SOURCE_RELATIONS, type SourceOption } from '../sources';
import type { View } from '../view';
import { distance, type AnchorFacts } from './anchor-facts';
import { Templates, type Sink } from './templates';

const BOTH = 'lemma form relation marks gap kind number fromTag speech behindTag beforeTag turnTag from from2 tag word same';

const RIGHT = new Templates(`${BOTH} tagBefore tagAfter before opens`, `
201 lemma
202 form relation
203 marks relation
204 gap kind
205 number
206 fromTag speech
207 behindTag beforeTag speech
208 lemma relation
228 lemma turnTag
229 from from2 kind
209 tag gap
210 word gap
211 tag lemma
212 word lemma
213 tagBefore tag tagAfter
214 before tag
215 before lemma
216 gap lemma
217 gap form tag
218 opens gap speech
219 opens before
220 fromTag tag gap
221 before word
222 same lemma`);

const LEFT = new Templates(`${BOTH} closes after tagAfter before behind fromTag2 closesGap`, `
241 lemma
242 form relation
243 marks relation
244 gap kind
245 number
246 fromTag speech
247 behindTag beforeTag speech
248 lemma relation
268 lemma turnTag
269 from from2 kind
249 closes gap speech
250 closes lemma
251 after closes gap
252 tag tagAfter
253 before closes
254 behindTag closes gap
255 behind closes
256 fromTag fromTag2 closes
257 speech behindTag closesGap
258 lemma behindTag closes
259 same closes`);

/** Where does the content stand, and where does it begin (behind the cue) or end (before it)? */
export function placeFeatures(f: Sink, view: View, a: AnchorFacts, source: SourceOption, o: PlaceOption, number: number): void {
  const isRight = o.side === 'right';
  const from = isRight ? behindCue(view, a.anchor, source) : beforeCue(view, a.anchor, source);
  const gap = distance(Math.abs(o.at - from));
  const v = (isRight ? RIGHT : LEFT).facts;
  let n = 0;
  v[++n] = a.lemma;
  v[++n] = a.form;
  v[++n] = SOURCE_RELATIONS.indexOf(source.relation);
  v[++n] = a.marks;
  v[++n] = gap;
  v[++n] = a.kind;
  v[++n] = number;
  v[++n] = view.tag(from);
  v[++n] = a.speech;
  v[++n] = view.tag(a.behind);
  v[++n] = view.tag(a.before);
  v[++n] = view.tag(isRight ? from : a.behind);
  v[++n] = view.word(from);
  v[++n] = view.word(from + 1);
  v[++n] = view.tag(o.at);
  v[++n] = view.word(o.at);
  v[++n] = view.tokens[o.at]!.sentence === view.tokens[a.anchor.main]!.sentence ? 0 : 1;
  if (isRight) takeRight(f, view, o.at, n);
  else takeLeft(f, view, a, o.at, gap, from, n);
}

function takeRight(f: Sink, view: View, at: number, filled: number): void {
  const v = RIGHT.facts;
  let n = filled;
  v[++n] = view.tag(at - 1);
  v[++n] = view.tag(at + 1);
  v[++n] = view.word(at - 1);
  v[n + 1] = view.opensQuotation(at) ? 1 : 0;
  f.take(RIGHT);
}

function takeLeft(f: Sink, view: View, a: AnchorFacts, at: number, gap: number, from: number, filled: number): void {
  const closes = view.closesQuotation(at) ? 1 : 0;
  const v = LEFT.facts;
  let n = filled;
  v[++n] = closes;
  v[++n] = view.word(at + 1);
  v[++n] = view.tag(at + 1);
  v[++n] = view.word(at - 1);
  v[++n] = view.word(a.behind);
  v[++n] = view.tag(from - 1);
  v[n + 1] = closes * 16 + gap;
  f.take(LEFT);
}
