/** What somebody tells of what another said. */
import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import type { TokenRange } from '../text/paragraph';
import type { Attribution } from './attributions';
import { complementOf } from './features';
import { endsAfterTime } from './frames';
import type { Ranked } from './ranking';
import type { View } from './view';

/** An attribution that is told, and the words that tell of it: "the statement said". */
export interface Telling extends Ranked {
  readonly retold: TokenRange | null;
}

/**
 * "He said the pier is safe, the statement said": no word is told twice, and whose words they are counts for more than who passes them on, so he is the
 * source, and of the statement the telling says that it retold. The same for "…, according to a statement". Not "He left the pier, the
 * statement said", where nobody else speaks, nor "“He said the pier is safe,” she said", where all of it is between marks.
 * `selected` and the result are in the order of the cues, `readings` holds all readings of each cue.
 */
export function withRetold(view: View, selected: readonly Ranked[], readings: readonly (readonly Attribution[])[]): Telling[] {
  const out: Telling[] = selected.map((one) => ({ ...one, retold: null }));
  for (const [outer] of readings) {
    const end = outer ? endOfRetold(view, outer) : -1;
    if (!outer || end < 0) continue;
    const retold = { first: Math.min(outer.source.first, outer.anchor.first), last: Math.max(outer.source.last, outer.anchor.last) };
    const { first } = view.sentenceOf(outer.anchor.first);
    const own = out.filter(({ attribution }) => opensSentence(view, attribution, first) && attribution.parts[0]!.first < end);
    for (const one of own) out[out.indexOf(one)] = { attribution: until(one.attribution, end), chance: one.chance, retold };
    const at = out.findIndex(({ attribution }) => attribution.anchor.main === outer.anchor.main);
    const inner = own.length > 0 || at < 0 ? [] : innerOf(view, readings, first, end);
    if (inner.length > 0) out.splice(at, 1, ...inner.map((attribution) => ({ attribution, chance: out[at]!.chance, retold })));
  }
  return out.sort((a, b) => a.attribution.anchor.main - b.attribution.anchor.main);
}

/** Where the content ends of a cue that stands behind it with its source, and nothing more but when: "…, the statement said on Friday"; else -1. */
function endOfRetold(view: View, { anchor, source, cueChance }: Attribution): number {
  if (cueChance < LEAST_CUE || source.head < 0) return -1;
  const verb = anchor.kind === 'verb' ? view.paragraph.verbGroups[anchor.group] : undefined;
  const speaks = verb?.form === 'finite' && SPEECH_VERBS.has(anchor.lemma) && source.relation === 'subject' && verb.first === source.last;
  if (!(speaks && endsAfterTime(view, verb.last, view.sentenceOf(anchor.first).last)) && anchor.kind !== 'according') return -1;
  const before = Math.min(source.first, anchor.first) - 1;
  return view.closesQuotation(before) && view.lower(before - 1) === ',' ? before + 1 : view.lower(before) === ',' ? before : -1;
}

const LEAST_CUE = 0.5;

/** A cue with a finite verb whose subject begins the sentence, and the content behind it. */
function opensSentence(view: View, { anchor, parts }: Attribution, first: number): boolean {
  const verb = anchor.kind === 'verb' ? view.paragraph.verbGroups[anchor.group] : undefined;
  return verb?.form === 'finite' && verb.first > first && view.subjectOf(anchor.group)?.first === first && parts[0]!.first > anchor.main;
}

const THAT = 2;
const CLAUSE = 8;

/** What whoever begins the sentence says in clauses that end before token `end`, one behind the other. */
function innerOf(view: View, readings: readonly (readonly Attribution[])[], sentence: number, end: number): Attribution[] {
  const out: Attribution[] = [];
  let from = sentence;
  for (const own of readings) {
    const main = own[0]?.anchor.main ?? -1;
    const inner = main >= from && main < end ? own.find((one) => SPEECH_VERBS.has(one.anchor.lemma) && opensSentence(view, one, sentence) && tellsClause(view, one, end)) : undefined;
    if (!inner) continue;
    out.push(until(inner, end));
    from = out.at(-1)!.parts[0]!.last;
  }
  return out;
}

function tellsClause(view: View, { parts }: Attribution, end: number): boolean {
  const { first, last } = parts[0]!;
  const complement = complementOf(view, first);
  return parts.length === 1 && first < end && (complement === THAT || complement === CLAUSE) && view.finiteVerbs(first, Math.min(last, end)) > 0;
}

/** The attribution without what stands behind token `end`. */
const until = (a: Attribution, end: number): Attribution => ({ ...a, parts: a.parts.filter(({ first }) => first < end).map(({ first, last }) => ({ first, last: Math.min(last, end) })) });
