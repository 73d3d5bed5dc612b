import type { Firmness, Polarity, Span } from '../model';
import type { TokenRange } from '../text/paragraph';
import type { Subject } from '../text/subjects';

/** A commissive expression with its action, as one paragraph shows it. Token ranges and offsets are the paragraph's. */
export interface LocalCommitment extends Span {
  readonly rule: CommitmentRule;
  /** The commissive expression alone. */
  readonly trigger: TokenRange;
  /** From behind the trigger to the end of the action. */
  readonly action: TokenRange;
  readonly subject: Subject | null;
  /** A possessor that is the agent instead of the subject ("Pakistan's resolve"). */
  readonly possessor: TokenRange | null;
  readonly counterparty: TokenRange | null;
  readonly condition: TokenRange | null;
  /** Lemma of the action's verb behind a modal, else null. */
  readonly verb: string | null;
  readonly firmness: Firmness;
  readonly polarity: Polarity;
  /** Which proof of will the passage still owes; the article decides over them. */
  readonly needs: Needs;
  readonly certainty: number;
}

export interface Needs {
  /** The agent must be somebody who chooses: "the board will", not "shares will". */
  readonly chooser: boolean;
  /** Only inside reported speech: "said it would sell". */
  readonly report: boolean;
  /** The action undergoes rather than acts ("will face"): never, or only when the agent says so itself ("we will win"). */
  readonly speech: boolean;
}

export type CommitmentRule =
  | 'commitment.verb' // "agreed to sell the mill"
  | 'commitment.adjective' // "stand ready to help"
  | 'commitment.noun' // "its decision to close"
  | 'commitment.modal' // "will meet them on Friday"
  | 'commitment.modal-passive' // "the shares will be sold"
  | 'commitment.going-to' // "we are going to rebuild it"
  | 'commitment.be-to'; // "is to visit Rome"
