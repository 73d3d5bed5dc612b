/**
 * What an action says besides what is to be done: how that compares with what was told before, and what happened around it. Words there do not tell
 * whether two tellings are of one deed, and figures there are none of the deed's.
 */
import type { Span } from '../engine';

/** What opens a part that tells of something else: "…, where the harvest failed", "…, after its profit rose". */
const ELSEWHERE = /^(?:after|where|which|who|whom|whose|while|whereas|because|although|though|since|when|as|despite|amid|following|but|even|up from|down from|compared|saying|arguing|citing|blaming|adding|calling)\b/i;
/** "…, three years after a landslide"; "…, a week before the vote". */
const MEASURED = /^(?:about |almost |just |more than |less than )?[\p{L}\p{N}.-]+ (?:\p{L}+ )?(?:years?|months?|weeks?|days?|hours?|decades?) (?:after|before|since|ago|on from)\b/iu;
/** "…, twice as much as before", "…, half of what it had". */
const TIMES = /^(?:twice|double|triple|half|\p{L}+ times) (?:as|the|of|what|that)\b/iu;
/** "300 fewer than announced", "two years later than planned"; but not "more than 500 homes", "no later than Friday". */
const THAN_BEFORE = /(?:\b[\p{L}\p{N}.,]+ (?:(?:a|an|per ?cent|years?|months?|weeks?|days?) ){0,2})?\b(?:later|earlier|sooner|more|fewer|less|higher|lower|longer|bigger|smaller) than (?:originally |previously |initially |first |it |he |she |they |we )?(?:had |was |were |is |are )?(?:planned|announced|expected|promised|agreed|scheduled|intended|foreseen|hoped|proposed|offered|pledged|last|before)\b/iu;
/** "in 2028 instead of 2030". */
const INSTEAD = /\b(?:instead of|rather than)\b/i;

/** Offsets as those of the span; in their order. */
export function asidesIn(text: string, { start, end }: Span): Span[] {
  const asides: Span[] = [];
  let at = start;
  for (const part of text.slice(start, end).split(/(?<=[,;–—]\s)/u)) {
    const from = at === start ? openingIn(part) : isElsewhere(part) ? 0 : openingIn(part);
    if (from !== -1) asides.push({ start: at + from, end: at + part.length });
    at += part.length;
  }
  return asides;
}

const isElsewhere = (part: string): boolean => ELSEWHERE.test(part) || MEASURED.test(part) || TIMES.test(part);

/** Where a comparison begins in a part; -1 where there is none. */
function openingIn(part: string): number {
  const found = [THAN_BEFORE, INSTEAD].map((pattern) => part.search(pattern)).filter((at) => at !== -1);
  return found.length === 0 ? -1 : Math.min(...found);
}
