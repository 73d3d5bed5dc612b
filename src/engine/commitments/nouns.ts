import { COMMISSIVE_NOUNS } from '../lexicon/commissives';
import type { NounPhrase, TokenRange } from '../text/paragraph';
import { isNoun } from '../text/tagset';
import { complementOf } from './complements';
import type { LocalCommitment } from './local';
import { build, type View } from './view';

/** Verbs by which their subject makes a noun its own undertaking: "announced plans to", "made a pledge to", "has a plan to". */
const MAKES = new Set(['announce', 'make', 'have', 'unveil', 'reveal', 'outline', 'reaffirm', 'repeat', 'reiterate', 'renew', 'give', 'reach', 'sign', 'strike', 'express', 'affirm', 'voice', 'confirm', 'declare', 'disclose', 'release', 'present', 'set', 'take', 'detail', 'finalise', 'finalize', 'offer', 'submit', 'launch', 'conclude', 'seal', 'defend', 'underscore', 'stress']);

/** "its decision to close the plant", "Pakistan's resolve to", "announced plans for a split"; not "a plan to cut taxes would cost". */
export function recogniseNouns(view: View): LocalCommitment[] {
  const out: LocalCommitment[] = [];
  for (const np of view.paragraph.nounPhrases) {
    const one = ofNounPhrase(view, np);
    if (one) out.push(one);
  }
  return out;
}

function ofNounPhrase(view: View, np: NounPhrase): LocalCommitment | null {
  const { tokens } = view.paragraph;
  const head = tokens[np.head]!;
  if (!isNoun(head.tag) || np.head !== np.last - 1) return null;
  const word = COMMISSIVE_NOUNS.get(head.lower) ?? COMMISSIVE_NOUNS.get(head.lower.replace(/s$/, ''));
  if (!word) return null;
  const complement = complementOf(view, np.last, word, head.lower);
  if (!complement) return null;
  const possessor = possessorOf(view, np);
  const governor = governorOf(view, np);
  // Nobody owns it and nobody makes it: the plan or deal is only talked about.
  if (!possessor && (governor < 0 || !MAKES.has(view.paragraph.verbGroups[governor]!.lemma) || view.paragraph.verbGroups[governor]!.negated)) return null;
  if (/^(?:no|any|without)$/.test(tokens[np.first]!.lower) || tokens[np.first - 1]?.lower === 'without') return null;
  const group = governor < 0 ? null : view.paragraph.verbGroups[governor]!;
  return build(view, 'commitment.noun', { first: np.head, last: np.head + 1 }, complement.first, {
    subject: possessor || governor < 0 ? null : view.subjects.of(governor), word,
    // Whoever owns a decision or a promise has chosen: "its decision", "the mill's refusal".
    needs: { chooser: possessor === null, report: false, speech: false }, counterparty: complement.counterparty, possessor, group, certainty: 0.7,
  });
}

/** "Pakistan's resolve", "its decision": the tokens of the possessor, without the 's. */
function possessorOf(view: View, np: NounPhrase): TokenRange | null {
  const { tokens } = view.paragraph;
  for (let i = np.head - 1; i >= np.first; i--) {
    if (tokens[i]!.tag === 'POS') return { first: np.first, last: i };
    if (tokens[i]!.tag === 'PRP$') return { first: i, last: i + 1 };
  }
  return null;
}

/** The verb group whose object the phrase is: directly before it. */
function governorOf(view: View, np: NounPhrase): number {
  const { verbGroups } = view.paragraph;
  for (let i = verbGroups.length - 1; i >= 0; i--) if (verbGroups[i]!.last === np.first) return i;
  return -1;
}
