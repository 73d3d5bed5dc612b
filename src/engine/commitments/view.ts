import type { Commissive } from '../lexicon/commissives';
import type { Polarity } from '../model';
import type { Paragraph, TokenRange, VerbGroup } from '../text/paragraph';
import type { Subject, Subjects } from '../text/subjects';
import { coreOf, endOfAction, type Starts } from './action';
import { conditionOf } from './conditions';
import { agentBehindBy, earlierSubject, outerSubject } from './control';
import { isAnswerToReporter, isAsked, isForeseen, isInCondition, isIndirectQuestion } from './guards';
import type { CommitmentRule, LocalCommitment, Needs } from './local';

/** What the rules of one paragraph look things up in. */
export interface View {
  readonly paragraph: Paragraph;
  readonly subjects: Subjects;
  readonly starts: Starts;
}

export interface Parts {
  readonly subject: Subject | null;
  readonly word: Pick<Commissive, 'firmness' | 'polarity'>;
  readonly needs: Needs;
  readonly certainty: number;
  /** The verb group of the trigger, or the one that governs a noun. */
  readonly group?: VerbGroup | null;
  readonly inner?: Subject | null;
  readonly possessor?: Subject | null;
  readonly counterparty?: TokenRange | null;
  /** Where the span begins, if before the trigger: "announced | plans". */
  readonly first?: number;
  /** Lemma of the action's verb, for modals; the group itself where it is passive. */
  readonly verb?: string;
  readonly passive?: VerbGroup | null;
}

/** Puts a commitment together, unless a guard says that nobody undertakes it here. */
export function build(view: View, rule: CommitmentRule, trigger: TokenRange, behind: number, parts: Parts): LocalCommitment | null {
  const { paragraph, starts } = view;
  const { tokens } = paragraph;
  // "“would never” | sell": the mark that closes the quotation of the trigger is no word of the action.
  const actionFirst = tokens[behind]?.tag === "''" ? behind + 1 : behind;
  if (actionFirst >= tokens.length || tokens[actionFirst]!.sentence !== tokens[trigger.first]!.sentence) return null;
  const subjectFirst = parts.subject?.first ?? trigger.first;
  if (isAsked(paragraph, trigger) || isInCondition(paragraph, subjectFirst, trigger.first)) return null;
  if (parts.subject && (isIndirectQuestion(paragraph, subjectFirst, trigger.first) || isForeseen(paragraph, subjectFirst))) return null;
  if (isAnswerToReporter(view, trigger, actionFirst, parts.word)) return null;
  const last = endOfAction(paragraph, starts, actionFirst);
  if (last <= actionFirst) return null;
  const action = { first: actionFirst, last };
  const agent = parts.possessor ?? parts.subject;
  return {
    start: tokens[parts.first ?? trigger.first]!.start, end: tokens[last - 1]!.end, rule, trigger, action, core: coreOf(paragraph, starts, action),
    subject: parts.subject, outer: agent ? outerSubject(view, agent) : null, earlier: agent ? earlierSubject(view, agent) : null, inner: parts.inner ?? null, possessor: parts.possessor ?? null,
    by: parts.passive ? agentBehindBy(view, parts.passive.last, last) : null,
    counterparty: parts.counterparty ?? null, condition: conditionOf(paragraph, action, subjectFirst),
    verb: parts.verb ?? null, firmness: parts.word.firmness, polarity: parts.word.polarity, needs: parts.needs, certainty: parts.certainty,
  };
}

export const opposite = (polarity: Polarity): Polarity => (polarity === 'positive' ? 'negative' : 'positive');
