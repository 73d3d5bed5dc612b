import { BEFORE_NAME } from '../lexicon/abbreviations';
import { isDigit, isUpper } from './characters';
import type { TokenRange } from './paragraph';
import type { RawToken } from './tokens';

/**
 * Sentences as ranges of tokens. A full stop that an abbreviation keeps ends the sentence only when what follows begins one;
 * closing marks and brackets behind the stop go with it.
 */
export function splitSentences(tokens: readonly RawToken[]): TokenRange[] {
  const out: TokenRange[] = [];
  let first = endOfBlockMarks(tokens);
  if (first > 0) out.push({ first: 0, last: first });
  for (let i = first; i < tokens.length; i++) {
    if (!endsAt(tokens, i)) continue;
    let last = i + 1;
    while (last < tokens.length && closes(tokens, last)) last++;
    out.push({ first, last });
    first = last;
    i = last - 1;
  }
  if (first < tokens.length) out.push({ first, last: tokens.length });
  return out;
}

const BLOCK_MARK = /^(?:#{1,6}|[>\-*+•‣▪])$/;

/** Heading, block quote and list item of Markdown ("## ", "> - "): marks that begin the paragraph are no part of what is written; not "-5 degrees", "#MeToo". */
function endOfBlockMarks(tokens: readonly RawToken[]): number {
  let i = 0;
  while (i + 1 < tokens.length && isBlockMark(tokens, i)) i++;
  return i;
}

/** The tokeniser has each `#` by itself. */
const isBlockMark = (tokens: readonly RawToken[], i: number): boolean => {
  const next = tokens[i + 1]!;
  return BLOCK_MARK.test(tokens[i]!.text) && (next.spaced || (tokens[i]!.text === '#' && next.text === '#'));
};

/** A mark that still belongs to the sentence before: it touches the word before and white space follows, or nothing. */
function closes(tokens: readonly RawToken[], i: number): boolean {
  const t = tokens[i]!;
  if (t.spaced || (t.form.stop !== 'end' && t.form.stop !== 'closing')) return false;
  const next = tokens[i + 1];
  return t.form.stop === 'end' || next === undefined || next.spaced || next.form.stop === 'closing';
}

function endsAt(tokens: readonly RawToken[], i: number): boolean {
  switch (tokens[i]!.form.stop) {
    case 'end': return !isInside(tokens, i);
    case 'abbreviation': return abbreviationEnds(tokens, i);
    default: return false;
  }
}

/** A stop in mid-sentence: "Yahoo! shares", "the “Who?” of", "... and". */
function isInside(tokens: readonly RawToken[], i: number): boolean {
  let next = i + 1;
  while (next < tokens.length && closes(tokens, next)) next++;
  const follower = tokens[next];
  if (follower === undefined) return false;
  // No blank behind the stop and no mark either: "Kelly.com", "end.The" – a lower-case follower says it goes on.
  if (!follower.spaced && follower.kind !== 'quotation-mark' && follower.text !== '(') return !isUpper(follower.text.charCodeAt(0));
  // "Ms Blunt (R-Mo.) noted": a bracket closes behind the stop, and a small letter goes on.
  if (tokens[i]!.text === '.') return next > i + 1 && tokens[next - 1]!.text === ')' && follower.kind === 'word' && !isUpper(follower.text.charCodeAt(0));
  return !beginsSentence(tokens, next);
}

function beginsSentence(tokens: readonly RawToken[], i: number): boolean {
  const t = tokens[i]!;
  if (t.kind === 'quotation-mark' || t.text === '(' || t.text === '[') {
    const inner = tokens[i + 1];
    return inner !== undefined && (isUpper(inner.text.charCodeAt(0)) || isDigit(inner.text.charCodeAt(0)));
  }
  return isUpper(t.text.charCodeAt(0)) || isDigit(t.text.charCodeAt(0)) || t.text === '$' || t.text === '—' || t.text === '--';
}

/** Words that begin a sentence far more often than they go on in one after an abbreviation. */
const STARTERS = new Set([
  'the', 'he', 'she', 'it', 'they', 'we', 'i', 'but', 'and', 'in', 'on', 'at', 'a', 'an', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their', 'our',
  'if', 'when', 'while', 'as', 'for', 'after', 'before', 'since', 'although', 'though', 'however', 'there', 'under', 'according', 'some', 'most', 'many', 'no', 'not', 'so', 'what', 'who', 'how', 'why',
]);

/** "… of Acme Corp. The board …" ends; "Acme Corp. said", "Gen. Bajwa", "J. Smith", "the U.S. Senate" do not. */
function abbreviationEnds(tokens: readonly RawToken[], i: number): boolean {
  const t = tokens[i]!;
  let next = i + 1;
  while (next < tokens.length && closes(tokens, next)) next++;
  const follower = tokens[next];
  if (follower === undefined) return true;
  const stem = t.lower.slice(0, -1);
  if (BEFORE_NAME.has(stem)) return false;
  const initial = t.text.length === 2;
  if (next > i + 1 && follower.spaced && beginsSentence(tokens, next)) return true;
  if (!follower.spaced) return false;
  if (follower.kind === 'quotation-mark') return beginsSentence(tokens, next);
  if (initial) return STARTERS.has(follower.lower) && isUpper(follower.text.charCodeAt(0));
  return isUpper(follower.text.charCodeAt(0)) && STARTERS.has(follower.lower);
}
