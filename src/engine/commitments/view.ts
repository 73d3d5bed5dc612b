import type { Commissive } from '../lexicon/commissives';
import type { Paragraph, TokenRange, VerbGroup } from '../text/paragraph';
import type { Subject, Subjects } from '../text/subjects';
import { conditionIn, endOfAction, type Starts } from './action';
import { isAnswerToReporter, isAsked, isInCondition, isIndirectQuestion } from './guards';
import type { CommitmentRule, LocalCommitment, Needs } from './local';

/** What the rules of one paragraph look things up in. */
export interface View {
  readonly paragraph: Paragraph;
  readonly subjects: Subjects;
  readonly starts: Starts;
}

export interface Parts {
  readonly subject: Subject | null;
  readonly word: Commissive;
  readonly needs: Needs;
  readonly counterparty: TokenRange | null;
  readonly possessor: TokenRange | null;
  /** The verb group of the trigger, or the one that governs a noun. */
  readonly group: VerbGroup | null;
  readonly certainty: number;
  /** Lemma of the action's verb, for modals. */
  readonly verb?: string;
}

/** Puts a commitment together, unless a guard says that nobody undertakes it here. */
export function build(view: View, rule: CommitmentRule, trigger: TokenRange, actionFirst: number, parts: Parts): LocalCommitment | null {
  const { paragraph, starts } = view;
  const { tokens } = paragraph;
  if (actionFirst >= tokens.length || tokens[actionFirst]!.sentence !== tokens[trigger.first]!.sentence) return null;
  if (isAsked(paragraph, trigger) || isInCondition(paragraph, parts.subject?.first ?? trigger.first, trigger.first)) return null;
  if (parts.subject && isIndirectQuestion(paragraph, parts.subject.first, trigger.first)) return null;
  if (isAnswerToReporter(view, trigger, actionFirst, parts.word)) return null;
  const last = endOfAction(paragraph, starts, actionFirst);
  if (last <= actionFirst) return null;
  const action = { first: actionFirst, last };
  return {
    start: tokens[trigger.first]!.start, end: tokens[last - 1]!.end, rule, trigger, action,
    subject: parts.subject, possessor: parts.possessor, counterparty: parts.counterparty, condition: conditionIn(paragraph, action),
    verb: parts.verb ?? null, firmness: parts.word.firmness, polarity: parts.word.polarity, needs: parts.needs, certainty: parts.certainty,
  };
}
