import { beforeCue, behindCue, type PlaceOption } from '../contents';
import { SOURCE_RELATIONS, type SourceOption } from '../sources';
import type { View } from '../view';
import { distance, type AnchorFacts } from './anchor-facts';
import { Templates, type Sink } from './templates';

const RIGHT = new Templates('lemma form relation gap kind number fromTag speech tag word tagBefore tagAfter before opens', `
202 form relation
204 gap kind
205 number
206 fromTag speech
209 tag gap
210 word gap
212 word lemma
213 tagBefore tag tagAfter
215 before lemma
216 gap lemma
218 opens gap speech
219 opens before
221 before word`);

const LEFT = new Templates('lemma form relation marks gap kind fromTag speech behindTag beforeTag tag closes tagAfter before fromTag2 closesGap', `
242 form relation
243 marks relation
244 gap kind
246 fromTag speech
247 behindTag beforeTag speech
248 lemma relation
250 closes lemma
252 tag tagAfter
253 before closes
254 behindTag closes gap
256 fromTag fromTag2 closes
257 speech behindTag closesGap`);

/** Where does the content stand, and where does it begin (behind the cue) or end (before it)? `number` of the places, those behind the cue first. */
export function placeFeatures(f: Sink, view: View, a: AnchorFacts, source: SourceOption, o: PlaceOption, number: number): void {
  if (o.side === 'right') rightFeatures(f, view, a, source, o.at, number);
  else leftFeatures(f, view, a, source, o.at);
}

function rightFeatures(f: Sink, view: View, a: AnchorFacts, source: SourceOption, at: number, number: number): void {
  const from = behindCue(view, a.anchor, source);
  const v = RIGHT.facts;
  let n = 0;
  v[++n] = a.lemma;
  v[++n] = a.form;
  v[++n] = SOURCE_RELATIONS.indexOf(source.relation);
  v[++n] = distance(Math.abs(at - from));
  v[++n] = a.kind;
  v[++n] = number;
  v[++n] = view.tag(from);
  v[++n] = a.speech;
  v[++n] = view.tag(at);
  v[++n] = view.word(at);
  v[++n] = view.tag(at - 1);
  v[++n] = view.tag(at + 1);
  v[++n] = view.word(at - 1);
  v[n + 1] = view.opensQuotation(at) ? 1 : 0;
  f.take(RIGHT);
}

function leftFeatures(f: Sink, view: View, a: AnchorFacts, source: SourceOption, at: number): void {
  const from = beforeCue(view, a.anchor, source);
  const gap = distance(Math.abs(at - from));
  const closes = view.closesQuotation(at) ? 1 : 0;
  const v = LEFT.facts;
  let n = 0;
  v[++n] = a.lemma;
  v[++n] = a.form;
  v[++n] = SOURCE_RELATIONS.indexOf(source.relation);
  v[++n] = a.marks;
  v[++n] = gap;
  v[++n] = a.kind;
  v[++n] = view.tag(from);
  v[++n] = a.speech;
  v[++n] = view.tag(a.behind);
  v[++n] = view.tag(a.before);
  v[++n] = view.tag(at);
  v[++n] = closes;
  v[++n] = view.tag(at + 1);
  v[++n] = view.word(at - 1);
  v[++n] = view.tag(from - 1);
  v[n + 1] = closes * 16 + gap;
  f.take(LEFT);
}
