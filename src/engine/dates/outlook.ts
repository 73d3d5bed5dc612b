/** What one verb group tells of the time of its clause: "agreed" looks back, "will meet" ahead, "says" nowhere. */
import { TIMETABLE_VERBS, VERBS_AHEAD, WORDS_AHEAD } from '../lexicon/verbs-ahead';
import type { Paragraph, VerbGroup } from '../text/paragraph';
import { lower, tagOf, type Tokens } from './words';

export interface Outlook {
  readonly direction: 'past' | 'future' | null;
  readonly sure: boolean;
  /** "had voted": the past of the past. */
  readonly pluperfect: boolean;
}

const past: Outlook = { direction: 'past', sure: true, pluperfect: false };
const pluperfect: Outlook = { direction: 'past', sure: true, pluperfect: true };
const future: Outlook = { direction: 'future', sure: true, pluperfect: false };
const rather = (direction: 'past' | 'future'): Outlook => ({ direction, sure: false, pluperfect: false });

/** Modals that leave open whether it comes to pass, and so whether it has. */
const DOUBTFUL_MODALS = new Set(['may', 'might', 'can', 'could', 'should']);
/** Said of plans even in the past: "scheduled a vote for Tuesday", "postponed it to May 3". */
const PLANNING = new Set(['plan', 'schedule', 'slate', 'postpone', 'reschedule', 'delay', 'defer', 'adjourn']);
/** "as soon as" among the conjunctions. */
const SOON = 'as soon as';
/** Conjunctions of what has not happened yet: "if they win in November", "once the count ends on Friday". */
const CONDITIONS = new Set(['if', 'when', 'once', 'unless', 'until', 'till', SOON]);
/** Behind these a past tense may be a future seen from the past: "said it would pay once the study was finished in June". */
const BACKSHIFTED = new Set(['if', 'once', 'unless', 'until', 'till', SOON]);
/** Asked of someone, or undertaken: the infinitive looks ahead though the verb is past ("told them to leave Friday"). Not "prepared to speak Tuesday". */
const BIDDING = new Set(['tell', 'ask', 'order', 'urge', 'want', 'direct', 'instruct', 'request', 'require', 'invite', 'agree', 'promise', 'pledge', 'vow', 'plan', 'expect', 'intend', 'schedule', 'set', 'decide', 'offer', 'hope']);
/** These look ahead by their infinitive alone: "was ordered closed Monday" is over. */
const ORDERS = new Set(['ask', 'decide', 'order', 'urge']);
/** Bases that a tagger may take for the past, which has another form: "Talks run June 3 to 5". */
const NO_PAST = new Set(['run', 'come', 'become', 'begin']);
/** How many words a subject or an object may take between a conjunction or a governor and the verb. */
const BETWEEN = 8;

/** What group `k` tells of a date that begins at token `date`; null for one that leaves it open. */
export function outlookOf(paragraph: Paragraph, k: number, date: number): Outlook | null {
  const { tokens, verbGroups } = paragraph;
  const g = verbGroups[k]!;
  if (g.modal !== null) return ofModal(tokens, g);
  // A modal that the tagger took for a noun: "the votes of the primary will be counted".
  if (/^(?:will|would|shall|must)$/.test(lower(tokens, g.first - 1)) && /^VBP?$/.test(tagOf(tokens, g.first))) return future;
  switch (g.form) {
    case 'infinitive': return ofInfinitive(paragraph, k, date);
    case 'gerund': return null;
    case 'participle': return ofParticiple(tokens, g, verbGroups[k - 1], date);
    case 'finite': return ofFinite(paragraph, k, date);
  }
}

function ofModal(tokens: Tokens, g: VerbGroup): Outlook {
  // "would have", "could have been"; but "will have left", and "I'd have it done by Tuesday".
  if (g.perfect) return g.modal === 'will' || g.modal === 'shall' ? future : past;
  // "could not be reached Monday".
  if (g.modal === 'could' && g.passive) return past;
  return DOUBTFUL_MODALS.has(g.modal!) && lower(tokens, g.main) !== 'be' ? rather('future') : future;
}

/** Its governor places it: "plans to", "is likely to", "told them to", "has to win". */
function ofInfinitive(paragraph: Paragraph, k: number, date: number): Outlook | null {
  const { tokens } = paragraph;
  const g = paragraph.verbGroups[k]!;
  if (g.perfect) return past;
  const governor = governorOf(paragraph, k);
  if (governor !== null && isPluperfect(governor)) {
    // "had been scheduled to expire Friday" was not to be; "had raised money to run in May" has its own verb to tell.
    return governor.last === g.first && PLANNING.has(governor.lemma) ? pluperfect : null;
  }
  if (isGovernedAhead(tokens, g.first - 1)) return future;
  if (governor === null || tokens[g.first]!.tag !== 'TO') return null;
  if (isBidding(tokens, governor)) return future;
  const present = governor.tense === 'present' && !governor.perfect && governor.form === 'finite';
  return present && g.last <= date ? rather('future') : null;
}

const isPluperfect = (g: VerbGroup): boolean => g.perfect && g.tense === 'past';

/** The verb group before an infinitive, with no more than an object between; null for none. */
function governorOf({ tokens, verbGroups }: Paragraph, k: number): VerbGroup | null {
  const [g, governor] = [verbGroups[k]!, verbGroups[k - 1]];
  return governor !== undefined && tokens[governor.first]!.sentence === tokens[g.first]!.sentence && g.first - governor.last <= BETWEEN ? governor : null;
}

/** "asked them to", "called on them to"; not "asked for money to". */
const isBidding = (tokens: Tokens, governor: VerbGroup): boolean =>
  (BIDDING.has(governor.lemma) && lower(tokens, governor.last) !== 'for') || (governor.lemma === 'call' && /^(?:on|upon|for)$/.test(lower(tokens, governor.last)));

/** "demanded that he leave Friday": the base form is still to be done, whatever the verb before it. Not "insisted that they leave early", which only the present tells. */
const MANDATES = new Set(['demand', 'insist', 'require', 'request', 'ask', 'order', 'propose', 'recommend', 'urge', 'suggest', 'rule', 'decree']);

function isMandated({ tokens, verbGroups }: Paragraph, k: number): boolean {
  const [g, governor] = [verbGroups[k]!, verbGroups[k - 1]];
  if (governor?.tense !== 'past' || !MANDATES.has(governor.lemma) || tokens[governor.first]!.sentence !== tokens[g.first]!.sentence) return false;
  return lower(tokens, governor.last) === 'that' && (lower(tokens, g.first) === 'be' || (g.first === g.main && lower(tokens, g.main) === g.lemma));
}

/** The infinitive is told, asked or planned, or governed by nothing: what stands "by" a date then is still to be done. */
export function isToDo(paragraph: Paragraph, k: number): boolean {
  const g = paragraph.verbGroups[k]!;
  if (g.form !== 'infinitive' || g.perfect) return false;
  const governor = governorOf(paragraph, k);
  return governor?.tense !== 'past' || isBidding(paragraph.tokens, governor);
}

function ofParticiple(tokens: Tokens, g: VerbGroup, before: VerbGroup | undefined, date: number): Outlook | null {
  // "bring in certified crews": an adjective; "have it done by Tuesday": the time is that of "have".
  if (g.last === g.main + 1 && /^NNS?$/.test(tagOf(tokens, g.last)) && tokens[g.first - 1]?.tag !== 'NNS') return null;
  if (before?.lemma === 'have' && !before.perfect && g.first - before.last <= 3 && g.first > before.last) return null;
  // "less than forecast in July".
  if (lower(tokens, g.first - 1) === 'than') return past;
  if (VERBS_AHEAD.has(g.lemma) && g.lemma !== 'agree' && g.lemma !== 'order' && lower(tokens, g.first - 1) !== 'previously') return g.last <= date ? future : past;
  return tagOf(tokens, g.main) === 'VBN' ? past : null;
}

function ofFinite(paragraph: Paragraph, k: number, date: number): Outlook | null {
  const { tokens, verbGroups } = paragraph;
  const g = verbGroups[k]!;
  const next = lower(tokens, g.last);
  if (isMandated(paragraph, k)) return future;
  if (g.lemma === 'be' && !g.progressive && (next === 'to' || next === 'due' || next === 'set' || next === 'slated')) return future;
  if (g.perfect && g.tense === 'past') return pluperfect;
  if (g.passive && VERBS_AHEAD.has(g.lemma) && !ORDERS.has(g.lemma)) return future;
  // "has scheduled a hearing Thursday".
  if (g.perfect && (g.lemma === 'schedule' || g.lemma === 'plan' || g.lemma === 'set')) return future;
  const condition = conjunctionOf(tokens, g, verbGroups[k - 1]);
  if ((g.tense === 'past' && !NO_PAST.has(lower(tokens, g.main))) || g.perfect) {
    if (condition !== null && BACKSHIFTED.has(condition) && !g.perfect) return null;
    return g.tense === 'past' && PLANNING.has(g.lemma) && !g.passive ? rather('future') : past;
  }
  if (condition !== null) return rather('future');
  if (VERBS_AHEAD.has(g.lemma) && !ORDERS.has(g.lemma)) return future;
  if (g.progressive || g.passive || TIMETABLE_VERBS.has(g.lemma)) return rather('future');
  // "The vote is Tuesday", "the deadline is on May 3".
  return g.lemma === 'be' && (date === g.last || date === g.last + 1) ? rather('future') : null;
}

/** The conjunction that opens the clause of a verb, with no more than a subject between; null for none. */
function conjunctionOf(tokens: Tokens, g: VerbGroup, before: VerbGroup | undefined): string | null {
  const end = Math.max(g.first - BETWEEN, before?.last ?? 0);
  for (let i = g.first - 1; i >= end; i--) {
    if (tokens[i]!.sentence !== tokens[g.first]!.sentence) return null;
    const word = lower(tokens, i);
    if (word === ',' || word === ';') return null;
    if (word === 'as' && lower(tokens, i - 1) === 'soon' && lower(tokens, i - 2) === 'as') return SOON;
    if (CONDITIONS.has(word)) return word;
  }
  return null;
}

/** "plans to", "agreed to", "is likely to", "a deadline to": the infinitive's governor looks ahead. */
function isGovernedAhead(tokens: Tokens, i: number): boolean {
  const word = lower(tokens, i);
  if (word === 'prepared' && !/^(?:is|are|was|were|be|been|'s|'re)$/.test(lower(tokens, i - 1))) return false;
  return WORDS_AHEAD.has(word) || /^(?:wants?|agreed|agrees|promised|pledged|vowed|decided|going|time|hopes?|expects?|intends?|plans|planning|planned|hoping)$/.test(word);
}
