/** Does the sentence look back or ahead at a place? Read off the verbs around it, nearest first. */
import type { Token } from '../text/paragraph';
import { lower, tagOf, type Tokens } from './words';

export type Direction = 'past' | 'future' | null;

const MODALS_AHEAD = new Set(['will', "'ll", 'shall', 'wo', 'may', 'might', 'could', 'can', 'must', 'should', 'would']);
/** Participles and adjectives that put what follows ahead: "scheduled for Monday", "due Tuesday". */
const AHEAD = new Set(['scheduled', 'expected', 'due', 'planned', 'slated', 'set', 'plans', 'plan', 'planning', 'intends', 'intend', 'expects', 'expect', 'hopes', 'hope', 'forecast', 'upcoming', 'deadline', 'poised', 'effective', 'expire', 'expires', 'begins', 'starts', 'opens', 'agreed']);

/** Events that are spoken of before they come: "the June 5 caucuses". */
const COMING_EVENTS = new Set(['election', 'elections', 'primary', 'primaries', 'caucus', 'caucuses', 'referendum', 'runoff', 'deadline', 'ballot']);

/** "ahead of the March 15 vote", "in advance of". */
const isAheadOf = (tokens: Tokens, first: number): boolean => {
  for (let i = first - 1; i > first - 5; i--) if (lower(tokens, i) === 'of' && /^(?:ahead|advance)$/.test(lower(tokens, i - 1))) return true;
  return false;
};

/** How far to look on either side, in tokens. */
const REACH = 30;

/** What the words around tokens `first`–`last` say: "on Wednesday agreed" looks back, "will meet Wednesday" ahead. */
export function directionAt(tokens: Tokens, first: number, last: number): Direction {
  const { sentence } = tokens[first]!;
  const before = lower(tokens, first - 1);
  if (before === 'until' || before === 'till') return 'future';
  if (before === 'by') return isOverBy(tokens, first, sentence) ? 'past' : 'future';
  if (before === 'since') return 'past';
  const event = lower(tokens, last);
  // "the Nov. 8 election": the verb tells when it was spoken of, not when it is held.
  if (COMING_EVENTS.has(event) || COMING_EVENTS.has(lower(tokens, last + 1)) && tagOf(tokens, last).startsWith('JJ')) return 'future';
  if (isAheadOf(tokens, first)) return 'future';
  let crossed = 0;
  for (let i = first - 1; i >= 0 && i > first - REACH; i--) {
    const token = tokens[i]!;
    if (token.sentence !== sentence) break;
    const told = tell(tokens, i, token);
    if (told !== null) return told;
    if (token.lower === ',' || token.lower === ';') crossed++;
    if (crossed > 2) break;
  }
  for (let i = last; i < tokens.length && i < last + REACH; i++) {
    const token = tokens[i]!;
    if (token.sentence !== sentence) break;
    const told = tell(tokens, i, token);
    if (told !== null) return told;
  }
  return null;
}

/** "had filed reports by Wednesday": the nearest verb before tells of something done; "asked them to file by Wednesday" does not. */
function isOverBy(tokens: Tokens, first: number, sentence: number): boolean {
  for (let i = first - 2; i >= 0 && i > first - 12 && tokens[i]!.sentence === sentence; i--) {
    const tag = tagOf(tokens, i);
    if (tag === 'VB' || tag === 'MD') return false;
    if (tag === 'VBD') return !wasAhead(tokens, i, tokens[i]!.lower);
    if (tag === 'VBN' && hasAuxiliary(tokens, i)) return !AHEAD.has(tokens[i]!.lower);
  }
  return false;
}

/** The direction one token gives, or null. */
function tell(tokens: Tokens, i: number, token: Token): Direction {
  if (token.kind !== 'word') return null;
  switch (token.tag) {
    case 'MD':
      if (!MODALS_AHEAD.has(token.lower)) return null;
      // "would have", "could have been": looks back.
      return lower(tokens, i + 1) === 'have' ? 'past' : token.lower === 'would' || token.lower === 'could' || token.lower === 'might' ? (reported(tokens, i) ? 'future' : null) : 'future';
    case 'VBD':
      return wasAhead(tokens, i, token.lower) ? 'future' : 'past';
    case 'VBN':
      if (AHEAD.has(token.lower)) return 'future';
      return hasAuxiliary(tokens, i) ? 'past' : null;
    case 'VB':
      // "to close Monday": what the verb before makes of it.
      return lower(tokens, i - 1) === 'to' && isAheadInfinitive(tokens, i - 2) ? 'future' : null;
    case 'VBZ':
    case 'VBP':
      if (AHEAD.has(token.lower)) return 'future';
      if ((token.lower === 'is' || token.lower === 'are') && (lower(tokens, i + 1) === 'to' || AHEAD.has(lower(tokens, i + 1)) || tagOf(tokens, i + 1) === 'VBG')) return 'future';
      return null;
    default:
      return AHEAD.has(token.lower) && token.lower !== 'agreed' && token.lower !== 'set' && token.lower !== 'plan' && token.lower !== 'plans' && token.lower !== 'hope' && token.lower !== 'forecast' ? 'future' : null;
  }
}

const reported = (tokens: Tokens, i: number): boolean => tagOf(tokens, i + 1) === 'VB';

/** "was to arrive Monday", "were expected Tuesday". */
const wasAhead = (tokens: Tokens, i: number, word: string): boolean => (word === 'was' || word === 'were') && (lower(tokens, i + 1) === 'to' && tagOf(tokens, i + 2) === 'VB' || AHEAD.has(lower(tokens, i + 1)));

const hasAuxiliary = (tokens: Tokens, i: number): boolean => /^(?:has|have|had|been|was|were|'ve|'s)$/.test(lower(tokens, i - 1)) || /^(?:has|have|had|been|was|were)$/.test(lower(tokens, i - 2));

const isAheadInfinitive = (tokens: Tokens, i: number): boolean => AHEAD.has(lower(tokens, i)) || /^(?:wants?|agreed|agrees|promised|pledged|vowed|decided|ready|going|about|likely|able|time|plans?|deadline|hopes?|scheduled)$/.test(lower(tokens, i));
