/** "No jobs | will be cut": of a passive, the ledger must say what is acted on, or it would seem to be the agent. The article is English; so are these. */

const PASSIVE = /^(?:(?:will|would|shall)(?:n['’]t)?|won['’]t|['’](?:ll|d)|(?:is|are|was|were) to)(?: (?:not|never|also|soon|then|now|only))? be (?:\p{L}+ly )?(\p{L}+)/iu;
const PARTICIPLE = /(?:ed|[^p]en|wn|ung|orn|ought|aught)$/i;
const IRREGULAR = new Set(['sold', 'built', 'paid', 'cut', 'put', 'sent', 'held', 'kept', 'bought', 'let', 'made', 'done', 'set', 'given', 'shown', 'laid', 'led', 'left', 'met', 'read', 'run', 'shut', 'spent', 'split', 'told', 'won', 'lent', 'found', 'fed', 'hit', 'hurt', 'bound', 'begun', 'rebuilt', 'repaid', 'withheld']);
const ADJECTIVES = new Set(['keen', 'green', 'golden', 'wooden', 'red', 'forlorn', 'own']);
/** Where a clause may begin. */
const BOUNDARY = /[,.;:!?“”"‘()—–]|\b(?:that|and|but|said|says|added|insisted|because|while|if)\b/giu;
/** Words that have a capital only where a sentence begins. */
const SMALL = /^(?:the|a|an|no|nobody|none|nothing|all|its|their|his|her|our|my|these|those|every|each|some|many|most|any|it|they)\b/i;
const PRONOUN = /^(?:who|which|that|what|whom|whose|there)\b/i;

/** Whether the words of an undertaking, as one line, are in the passive. */
export function isPassive(words: string): boolean {
  const verb = PASSIVE.exec(words)?.[1]?.toLowerCase();
  return verb !== undefined && (IRREGULAR.has(verb) || (PARTICIPLE.test(verb) && !ADJECTIVES.has(verb)));
}

/**
 * What is acted on, as far as what stands right before the words tells: "no jobs", "the shares". Null where that is cut off or hangs on something before it.
 * @param before up to `most` code units
 */
export function actedOn(before: string, most: number): string | null {
  const last = [...before.matchAll(BOUNDARY)].at(-1);
  if (last === undefined && before.length >= most) return null;
  const thing = before.slice(last === undefined ? 0 : last.index + last[0].length).replace(/\s+/g, ' ').trim();
  if (thing === '' || PRONOUN.test(thing)) return null;
  return SMALL.test(thing) ? thing.charAt(0).toLowerCase() + thing.slice(1) : thing;
}
