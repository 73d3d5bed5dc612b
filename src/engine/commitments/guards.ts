/** What keeps a commissive word from being a commitment. Each guard names the sentence that it was made for. */
import { ANSWER_VERBS, type Commissive } from '../lexicon/commissives';
import { FORESEEING, FORESEEN_NOUNS } from '../lexicon/foreseeing';
import { nounSingular, verbLemma } from '../text/lemma';
import type { Paragraph, TokenRange, VerbGroup } from '../text/paragraph';
import { isVerb } from '../text/tagset';
import type { View } from './view';

/** Negated, these still tell what somebody means to do: "does not plan to sell". "Has not promised to" tells nothing. */
export const NEGATABLE: ReadonlySet<string> = new Set(['plan', 'intend', 'expect', 'mean', 'aim', 'want', 'propose', 'seek', 'wish', 'threaten']);

const POSSIBLE = new Set(['may', 'might', 'could', 'can', 'should', 'must']);

/** "The bank may agree to sell." */
export const isPossibility = (group: VerbGroup): boolean => group.modal !== null && POSSIBLE.has(group.modal);

/** "Will the board agree to sell?" */
export function isAsked(paragraph: Paragraph, trigger: TokenRange): boolean {
  const { tokens, sentences } = paragraph;
  const sentence = sentences[tokens[trigger.first]!.sentence]!;
  for (let i = sentence.last - 1; i >= trigger.last && i > sentence.last - 4; i--) if (tokens[i]!.text === '?') return true;
  return false;
}

const CONDITIONAL = new Set(['if', 'unless', 'whether', 'until', 'once', 'should', 'suppose', 'supposing', 'lest']);

/** "If the bank agrees to sell", "until they promise to": nobody has undertaken it. */
export function isInCondition(paragraph: Paragraph, subjectFirst: number, triggerFirst: number): boolean {
  const { tokens, sentences } = paragraph;
  const from = sentences[tokens[triggerFirst]!.sentence]!.first;
  for (let i = subjectFirst - 1; i >= from && i >= subjectFirst - 3; i--) {
    const word = tokens[i]!;
    // "If re-elected I will": the condition has its own verb, and the clause behind it is the undertaking.
    if (word.tag === 'VBN') return false;
    // "Should the army decide to act, …" begins its sentence; elsewhere "should" is a duty.
    if (CONDITIONAL.has(word.lower) && (word.tag !== 'MD' || i === from)) return true;
    if (word.text === ',' || word.text === ';') return false;
  }
  return false;
}

/** "how | much | the alliance would spend". */
const MEASURED = new Set(['much', 'many', 'far', 'long', 'soon', 'often', 'quickly', 'high', 'big', 'deep']);

const ASKING = new Set(['how', 'what', 'why', 'whether', 'which', 'whatever', 'however', 'where', 'who', 'whom', 'whoever', 'whomever']);

/** "They discussed how they will tackle it", "he did not say what he would do": talk about an action, not an undertaking of it. */
export function isIndirectQuestion(paragraph: Paragraph, subjectFirst: number, triggerFirst: number): boolean {
  const { tokens } = paragraph;
  const before = tokens[subjectFirst - 1];
  if (subjectFirst >= triggerFirst || before?.sentence !== tokens[triggerFirst]!.sentence || !(ASKING.has(before.lower) || before.lower === 'when' || MEASURED.has(before.lower))) return false;
  const earlier = tokens[subjectFirst - 2];
  // "announce when it will begin"; not "he will leave when it will hurt".
  if (before.lower === 'when') return earlier !== undefined && isVerb(earlier.tag);
  if (MEASURED.has(before.lower)) return earlier?.lower === 'how';
  // "That is why we will": told, not asked. "The accord under which they agreed", "the road, which the city will close": a relative clause.
  if (before.lower === 'why') return !BE.test(earlier?.lower ?? '');
  // "he goes on to Rome, where he will meet": told of a place.
  if (before.lower === 'where') return earlier?.text !== ',';
  return !(before.lower === 'which' && earlier !== undefined && (earlier.tag === 'IN' || earlier.text === ','));
}

/**
 * "The hope that Rome will send help", "officials fear the rebels will attack": looked for in another, not undertaken; of oneself one may
 * warn or doubt ("a warning that it would close the port"). `subjectFirst` is the first token of the clause's subject.
 */
export function isForeseen({ tokens }: Paragraph, subjectFirst: number): boolean {
  if (tokens[subjectFirst]!.tag === 'PRP') return false;
  const before = tokens[tokens[subjectFirst - 1]?.lower === 'that' ? subjectFirst - 2 : subjectFirst - 1];
  if (before?.sentence !== tokens[subjectFirst]!.sentence || before.kind !== 'word') return false;
  const lemma = verbLemma(before.lower, before.tag);
  return FORESEEN_NOUNS.has(nounSingular(before.lower)) || (FORESEEING.has(lemma) && !ALSO_OF_ONESELF.test(lemma));
}

/** A spokesman may warn that his company will sue. */
const ALSO_OF_ONESELF = /^(?:warn|argue|suggest|conclude)$/;

const BE = /^(?:is|'s|was)$/;

/** "Declined to comment", "would not say", "refused to discuss it": over when told. */
export function isAnswerToReporter(view: View, trigger: TokenRange, actionFirst: number, word: Pick<Commissive, 'polarity'>): boolean {
  if (word.polarity !== 'negative') return false;
  const { tokens, verbGroups } = view.paragraph;
  for (let i = actionFirst; i < actionFirst + 3 && i < tokens.length; i++) {
    const group = view.starts.verbGroup.get(i);
    if (isNoAnswer(view, group?.main ?? i)) return true;
    if (group) return ANSWER_VERBS.has(group.lemma) && !isFirstPersonWill(view, trigger);
    if (ANSWER_VERBS.has(tokens[i]!.lower) && tokens[i]!.tag === 'VB') return tokens[i]!.lower !== 'be' && tokens[i]!.lower !== 'provide' && tokens[i]!.lower !== 'give';
  }
  // "he declined to" ends the sentence: told already.
  return verbGroups.length > 0 && actionFirst >= tokens.length;
}

/** "Would not rule out closures", "refused to be drawn": left open, whoever says so. */
function isNoAnswer({ paragraph: { tokens } }: View, i: number): boolean {
  return tokens[i]!.lower === 'rule' ? tokens[i + 1]?.lower === 'out' : tokens[i]!.lower === 'drawn' && tokens[i - 1]?.lower === 'be';
}

const isFirstPersonWill = (view: View, trigger: TokenRange): boolean => {
  const before = view.paragraph.tokens[trigger.first - 1];
  return before?.lower === 'we' || before?.lower === 'i';
};

/** What one does by saying so: "I want to thank you", "we are happy to announce". */
const COURTESIES = new Set([
  'thank', 'congratulate', 'say', 'declare', 'acknowledge', 'ask', 'tell', 'commend', 'stress', 'emphasise', 'emphasize', 'remind', 'be', 'see', 'know', 'hear', 'talk', 'apologise', 'apologize', 'welcome', 'announce', 'report', 'have',
  'note', 'point', 'mention', 'add', 'believe', 'think', 'understand', 'hope', 'seem', 'become',
]);

/** "I want to thank", "is happy to be here": over in the saying, or a mood. */
export function isCourtesy(view: View, actionFirst: number): boolean {
  for (let i = actionFirst; i < actionFirst + 3; i++) {
    const group = view.starts.verbGroup.get(i);
    if (group) return COURTESIES.has(group.lemma);
  }
  return false;
}
