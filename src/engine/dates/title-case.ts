/** In a line whose words all begin with capitals ("Storm That Hit Last Week Kills Nine") a capital makes no name. */
import { DAY_PARTS, TIME_UNITS } from '../lexicon/time-units';
import { isUpper } from '../text/characters';
import type { Tokens } from './words';

/** Words too short or too plain to be written with a capital in every style of headline. */
const SHORTEST = 4;
const FEWEST = 5;
const MOST = 40;
const SHARE = 0.8;
/** What may stand before a unit in an expression of time; behind anything else the unit stays a part of a name ("Black History Month"). */
const BEFORE = /^(?:last|next|this|past|every|each|first|second|third|one|two|three|four|five|six|seven|eight|nine|ten|few|several|many|\d+)$/;
const ALONE = new Set(['today', 'yesterday', 'tomorrow', 'tonight', 'now', 'currently', 'recently', 'early', 'late', 'earlier', 'later', 'ago']);

/** The tokens with the capitals of their words of time taken off, where the line is one of capitals; else the tokens as they are. */
export function withoutTitleCase(tokens: Tokens): Tokens {
  return isTitleCase(tokens) ? tokens.map((token, i) => (isOfTime(tokens, i) ? { ...token, text: token.lower } : token)) : tokens;
}

function isTitleCase(tokens: Tokens): boolean {
  if (tokens.length < FEWEST || tokens.length >= MOST || tokens[tokens.length - 1]!.sentence !== tokens[0]!.sentence) return false;
  let [words, capitals] = [0, 0];
  for (const { kind, text } of tokens) {
    if (kind !== 'word' || text.length < SHORTEST) continue;
    words++;
    if (isUpper(text.charCodeAt(0))) capitals++;
  }
  return words >= FEWEST && capitals >= words * SHARE;
}

function isOfTime(tokens: Tokens, i: number): boolean {
  const { kind, lower } = tokens[i]!;
  if (kind !== 'word') return false;
  if (ALONE.has(lower) || BEFORE.test(lower)) return true;
  return (TIME_UNITS.has(lower) || DAY_PARTS.has(lower)) && BEFORE.test(tokens[i - 1]?.lower ?? '');
}
