/** Nouns and participles that name an undertaking: "its decision to sell", "announced plans for a split", "its planned merger". */
import { COMMISSIVE_NOUNS, COMMISSIVE_VERBS, EVENTS } from '../lexicon/commissives';
import { factOfForm } from '../text/forms';
import { nounSingular } from '../text/lemma';
import type { NounPhrase, VerbGroup } from '../text/paragraph';
import type { Subject } from '../text/subjects';
import { isNoun, isProperNoun } from '../text/tagset';
import { complementOf } from './complements';
import { governorOf, possessorOf, subjectOf } from './control';
import type { LocalCommitment, Needs } from './local';
import { build, opposite, type View } from './view';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs by which their subject makes a noun its own undertaking: "announced plans to", "made a pledge to", "has a plan to". */
const MAKES = words(`
  announce make have unveil reveal outline reaffirm repeat reiterate renew give reach sign strike express affirm voice confirm declare disclose release present set take detail finalise finalize offer submit launch conclude seal defend
  underscore stress extend issue float propose lay draw draft hatch devise pursue forge negotiate clinch enter approve adopt back honour
`);
/** Verbs by which somebody goes back on it: "scrapped plans to build". */
const DROPS = words('scrap abandon drop shelve cancel ditch withdraw retract rescind jettison axe suspend');
/** It is over, one way or the other: "kept its promise to", "made good on a pledge to", "broke its vow to". */
const OVER = words('keep break fulfil fulfill honor breach renege betray deliver violate follow live');
/** Somebody else's reaction, or the past of it: "criticised the plan to" is still its owner's plan; "rejected an offer to" undertakes nothing. */
const INTENTIONS = /^(?:plans?|intentions?|intent|desire)$/;
const NONE = /^(?:no|any|without|neither)$/;

const OWNED: Needs = { agent: 'owner', report: 'none', self: false };
const MADE: Needs = { agent: 'chooser', report: 'none', self: false };

const commissiveNoun = factOfForm(({ lower }) => COMMISSIVE_NOUNS.get(lower) ?? COMMISSIVE_NOUNS.get(nounSingular(lower)) ?? null);
const isEvent = factOfForm(({ lower }) => EVENTS.has(nounSingular(lower)));

export function recogniseNouns(view: View): LocalCommitment[] {
  const out: LocalCommitment[] = [];
  for (const np of view.paragraph.nounPhrases) {
    const one = ofNounPhrase(view, np) ?? headlineVerb(view, np) ?? plannedThing(view, np);
    if (one) out.push(one);
  }
  return out;
}

/** "its decision to close the plant", "a pledge by Rome to", "announced plans for a split"; not "a plan to cut taxes would cost". */
function ofNounPhrase(view: View, np: NounPhrase): LocalCommitment | null {
  const { tokens } = view.paragraph;
  const head = tokens[np.head]!;
  if (!isNoun(head.tag) || np.head !== np.last - 1) return null;
  const word = commissiveNoun(head.form);
  if (word === null) return null;
  const complement = complementOf(view, np.last, word, head.lower);
  const none = NONE.test(tokens[np.first]!.lower);
  // "Has no plans to sell" tells what one will not do; "has made no promise to sell" nothing.
  if (!complement || (none && !INTENTIONS.test(head.lower)) || tokens[np.first - 1]?.lower === 'without') return null;
  const possessor = possessorOf(view, np) ?? complement.by;
  const index = governorOf(view, np);
  const governor = index < 0 ? null : view.paragraph.verbGroups[index]!;
  const light = governor !== null && !governor.negated && MAKES.has(governor.lemma);
  const dropped = governor !== null && DROPS.has(governor.lemma);
  if (isOver(view, np, governor)) return null;
  // Nobody owns it and nobody makes it: the plan or deal is only talked about.
  if (!possessor && !light && !dropped && !withPlans(view, np)) return null;
  const offer = nounSingular(head.lower) === 'offer';
  if (offer && !possessor && !light) return null;
  return build(view, 'commitment.noun', { first: none ? np.first : np.head, last: np.last }, complement.first, {
    subject: possessor ? null : index >= 0 ? subjectOf(view, index) : subjectBefore(view, np), possessor,
    word: { ...word, polarity: (dropped || none) !== complement.negated ? opposite(word.polarity) : word.polarity },
    needs: possessor ? OWNED : MADE, counterparty: complement.counterparty, inner: complement.inner, group: governor, certainty: 0.75,
    ...(light && !possessor && !none && governor.form === 'finite' ? { first: governor.main } : {}),
  });
}

/** "has placed 49 with plans to send nine more": whoever does what the clause tells. */
function withPlans(view: View, np: NounPhrase): boolean {
  const before = view.paragraph.tokens[np.first - 1];
  return before?.lower === 'with' && before.sentence === view.paragraph.tokens[np.first]!.sentence;
}

function subjectBefore(view: View, np: NounPhrase): Subject | null {
  const i = view.starts.verbGroupBefore(np.first);
  const group = view.paragraph.verbGroups[i];
  return group && view.paragraph.tokens[group.first]!.sentence === view.paragraph.tokens[np.first]!.sentence ? subjectOf(view, i) : null;
}

function isOver(view: View, np: NounPhrase, governor: VerbGroup | null): boolean {
  if (governor) return OVER.has(governor.lemma);
  // "delivering on its promise to", "made good on a pledge to", "lived up to its vow to".
  const { tokens } = view.paragraph;
  const joint = tokens[np.first - 1]?.lower;
  if (joint !== 'on' && joint !== 'with' && joint !== 'to' && joint !== 'through') return false;
  const before = view.paragraph.verbGroups[view.starts.verbGroupBefore(np.first - 1)];
  return before !== undefined && np.first - before.last <= 3 && (OVER.has(before.lemma) || (before.lemma === 'make' && tokens[before.last]?.lower === 'good'));
}

/** "Rabbis vow to boycott the speech", "Acme plans share sale": in headlines the tagger takes the verb for the last noun of a phrase. */
function headlineVerb(view: View, np: NounPhrase): LocalCommitment | null {
  const { tokens } = view.paragraph;
  const head = np.first;
  if (!beginsClause(view, head)) return null;
  for (let i = head + 1; i < np.last; i++) {
    const token = tokens[i]!;
    const lemma = nounSingular(token.lower);
    const word = COMMISSIVE_VERBS.get(lemma);
    if (!word || token.tag === 'VBN' || !isNoun(tokens[i - 1]!.tag) || word.particle !== undefined) continue;
    // A plural subject takes the bare verb, a name or a singular the one in s.
    if ((token.lower === lemma) !== (tokens[i - 1]!.tag === 'NNS' || tokens[i - 1]!.tag === 'NNPS' || COUPLES.test(tokens[i - 1]!.lower))) continue;
    const complement = i === np.last - 1 ? complementOf(view, np.last, { ...word, complements: word.complements.filter((c) => c === 'to' || c === 'that') }, lemma) : null;
    const event = i < np.last - 1 && word.objects !== undefined && word.objects.has(nounSingular(tokens[np.head]!.lower)) && isProperNoun(tokens[i - 1]!.tag);
    if (!complement && !event) continue;
    const subject: Subject = { first: head, last: i, head: i - 1, heads: [i - 1], via: 'adjacent' };
    return build(view, 'commitment.verb', { first: i, last: i + 1 }, complement?.first ?? i + 1, {
      subject, word: { ...word, polarity: complement?.negated ? opposite(word.polarity) : word.polarity }, needs: MADE, inner: complement?.inner ?? null, certainty: 0.6,
    });
  }
  return null;
}

/** Singular in form, plural in their verbs: "the couple plan to". */
const COUPLES = /^(?:couple|pair|trio|duo|police|staff|family)$/;

/** At the start of a sentence, or behind what lets a clause begin: "In addition, | the campaign plans to", "said | the firm plans to". */
function beginsClause({ paragraph: { tokens, sentences } }: View, at: number): boolean {
  const before = tokens[at - 1];
  return sentences[tokens[at]!.sentence]!.first === at || (before !== undefined && (before.text === ',' || before.tag === '``' || CLAUSE_OPENERS.has(before.lower)));
}

const CLAUSE_OPENERS = words('that said says say because while');

/** "its planned merger", "the bank's proposed share sale", "planned North Korea launch": an event to come, with the one whose it is. */
function plannedThing(view: View, np: NounPhrase): LocalCommitment | null {
  const { tokens } = view.paragraph;
  if (!isEvent(tokens[np.head]!.form)) return null;
  for (let i = np.first; i < np.head; i++) {
    if (!PLANNED.has(tokens[i]!.lower)) continue;
    const possessor = ownerBefore(view, np, i) ?? ownerAfter(view, np, i);
    if (!possessor) return null;
    return build(view, 'commitment.participle', { first: i, last: i + 1 }, i + 1, { subject: null, possessor, word: { firmness: tokens[i]!.lower === 'promised' || tokens[i]!.lower === 'pledged' ? 'pledged' : 'intended', polarity: 'positive' }, needs: OWNED, certainty: 0.6 });
  }
  return null;
}

const PLANNED = words('planned promised pledged proposed');

const ownerBefore = (view: View, np: NounPhrase, i: number): Subject | null => possessorOf(view, { ...np, head: i });

function ownerAfter(view: View, np: NounPhrase, i: number): Subject | null {
  const { tokens } = view.paragraph;
  let last = i + 1;
  while (last < np.head && isProperNoun(tokens[last]!.tag)) last++;
  return last === i + 1 ? null : { first: i + 1, last, head: last - 1, heads: [last - 1], via: 'adjacent' };
}
