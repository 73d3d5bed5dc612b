/** Does the sentence look back or ahead at a place? Read off the verb groups around it, the nearest first. */
import { MONTHS } from '../lexicon/months';
import { COMING_EVENTS, DATED_EVENTS, TIMETABLE_VERBS, VERBS_AHEAD, WORDS_AHEAD } from '../lexicon/verbs-ahead';
import type { Paragraph, VerbGroup } from '../text/paragraph';
import { isAttributive, isDash, lower, tagOf, type Tokens } from './words';

export type Direction = 'past' | 'future' | null;

/** How far to look on either side, in tokens. */
const REACH = 30;
/** Commas behind which a verb to the left belongs to another clause. */
const COMMAS = 2;

/** What the words around tokens `first`–`last` say: "on Wednesday agreed" looks back, "will meet Wednesday" ahead. */
export function directionAt(paragraph: Paragraph, first: number, last: number): Direction {
  const { tokens } = paragraph;
  const before = lower(tokens, first - 1);
  if (before === 'since') return 'past';
  if (isAheadOf(tokens, first)) return 'future';
  const event = lower(tokens, last) === "'s" ? last + 1 : last;
  // "the Nov. 8 election": the verb tells when it was spoken of, not when it is held.
  if (isEvent(tokens, event, COMING_EVENTS)) return 'future';
  // "under a June agreement": the noun is dated, not the verb.
  if (MONTHS.has(lower(tokens, last - 1)) && isAttributive(tokens, last)) return null;
  const told = nearestVerb(paragraph, first, last);
  if (before === 'until' || before === 'till') return told.pluperfect ? 'past' : 'future';
  if (before === 'by') return told.direction === 'past' && told.left ? 'past' : 'future';
  if (told.direction === 'future' && event > last) return isEvent(tokens, event, DATED_EVENTS) ? 'future' : 'past';
  return told.direction;
}

/** "ahead of the March 15 vote", "in advance of", "due Tuesday", "effective Feb. 1". */
function isAheadOf(tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i > first - 5; i--) if (lower(tokens, i) === 'of' && /^(?:ahead|advance)$/.test(lower(tokens, i - 1))) return true;
  return /^(?:due|effective|deadline|upcoming|payable)$/.test(lower(tokens, first - 1)) || (/^(?:due|effective)$/.test(lower(tokens, first - 2)) && tagOf(tokens, first - 1) === 'IN');
}

/** The noun itself, or behind one adjective: "the June 5 general election". */
const isEvent = (tokens: Tokens, i: number, events: ReadonlySet<string>): boolean => events.has(lower(tokens, i)) || (events.has(lower(tokens, i + 1)) && tokens[i]?.kind === 'word' && !isDash(tokens, i) && /^(?:JJ|NN)/.test(tagOf(tokens, i)));

interface Told {
  readonly direction: Direction;
  readonly left: boolean;
  /** "had voted": the past of the past. */
  readonly pluperfect: boolean;
}

function nearestVerb({ tokens, verbGroups }: Paragraph, first: number, last: number): Told {
  const { sentence } = tokens[first]!;
  let k = groupBefore(verbGroups, first);
  let commas = 0;
  let at = first;
  for (; k >= 0; k--) {
    const group = verbGroups[k]!;
    if (tokens[group.first]!.sentence !== sentence || first - group.last > REACH) break;
    for (; at > group.last; at--) if (lower(tokens, at - 1) === ',' || lower(tokens, at - 1) === ';') commas++;
    if (commas > COMMAS) break;
    const direction = directionOf(tokens, group);
    if (direction !== null) return { direction, left: true, pluperfect: group.perfect && group.tense === 'past' };
  }
  for (k = groupBefore(verbGroups, last) + 1; k < verbGroups.length; k++) {
    const group = verbGroups[k]!;
    if (tokens[group.first]!.sentence !== sentence || group.first - last > REACH) break;
    const direction = directionOf(tokens, group);
    if (direction !== null) return { direction, left: false, pluperfect: group.perfect && group.tense === 'past' };
  }
  return { direction: null, left: false, pluperfect: false };
}

/** Index of the last group that ends at or before a token; −1 for none. */
function groupBefore(groups: readonly VerbGroup[], token: number): number {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (groups[middle]!.last <= token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What one verb group tells; null for those that leave it open ("says", "to say"). */
function directionOf(tokens: Tokens, g: VerbGroup): Direction {
  if (g.modal !== null) {
    // "would have", "could have been"; "could not be reached Monday".
    if (g.perfect || (g.modal === 'could' && g.passive)) return 'past';
    return 'future';
  }
  const next = lower(tokens, g.last);
  if (g.form === 'infinitive') return isGovernedAhead(tokens, g.first - 1) ? 'future' : null;
  if (g.form === 'gerund') return null;
  const isBe = g.lemma === 'be' && !g.progressive;
  if (g.form === 'participle') return VERBS_AHEAD.has(g.lemma) && g.lemma !== 'agree' && g.lemma !== 'order' ? 'future' : tagOf(tokens, g.main) === 'VBN' ? 'past' : null;
  if (isBe && (next === 'to' || next === 'due' || next === 'set' || next === 'slated')) return 'future';
  if (g.passive && VERBS_AHEAD.has(g.lemma) && g.lemma !== 'ask' && g.lemma !== 'decide' && g.lemma !== 'order' && g.lemma !== 'urge') return 'future';
  // "has scheduled a hearing Thursday".
  if (g.perfect && g.tense === 'present' && (g.lemma === 'schedule' || g.lemma === 'plan' || g.lemma === 'set')) return 'future';
  if (g.tense === 'past' || g.perfect) return 'past';
  if (g.progressive || g.passive || TIMETABLE_VERBS.has(g.lemma)) return 'future';
  return VERBS_AHEAD.has(g.lemma) ? 'future' : null;
}

/** "plans to", "agreed to", "is likely to", "a deadline to": the infinitive's governor looks ahead. */
function isGovernedAhead(tokens: Tokens, i: number): boolean {
  const word = lower(tokens, i);
  return WORDS_AHEAD.has(word) || /^(?:wants?|agreed|agrees|promised|pledged|vowed|decided|going|time|hopes?|expects?|intends?|plans|planning|planned|hoping)$/.test(word);
}
