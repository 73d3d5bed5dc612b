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
  /** The action without relative and past clauses: what is told of a time in there ("the pier that it struck last May") is not when it is due. */
  readonly core: TokenRange;
  readonly subject: Subject | null;
  /** The subject of the clause around it, whom a pronoun means that nobody else could be found for ("the firm said it would"). */
  readonly outer: Subject | null;
  /** The subject of a sentence before, for a pronoun that neither tells ("Acme builds mills. It will …"). */
  readonly earlier: Subject | null;
  /** Who is to act by the promise's own words, where that is another ("assured them that the army would withdraw"). */
  readonly inner: Subject | null;
  /** A possessor or complement that is the agent instead of the subject ("Pakistan's resolve", "a pledge by Rome"). */
  readonly possessor: Subject | null;
  /** "will be sold by the bank". */
  readonly by: Subject | null;
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
  /**
   * `chooser`: somebody who can choose ("the board will", not "shares will"); `understood`: a passive, whose agent need not be named; `owner`: whoever owns a promise has chosen;
   * `statement`: what a plan holds, undertaken by whoever issues the text or is its topic.
   */
  readonly agent: 'chooser' | 'understood' | 'owner' | 'statement';
  /**
   * Only inside reported speech: in `any`, or in `indirect` speech ("said it would sell"; "we would sell" is a hypothesis, "I would go" in one's own mouth none);
   * `retold`: in indirect speech alone ("said he was going to sell"; "I was going to sell" is over).
   */
  readonly report: 'none' | 'any' | 'indirect' | 'retold';
  /** Only when the agent, or one who speaks for it, says so: "we will find them". */
  readonly self: boolean;
}

export type CommitmentRule =
  | 'commitment.verb' // "agreed to sell the mill"
  | 'commitment.adjective' // "stand ready to help"
  | 'commitment.noun' // "its decision to close"
  | 'commitment.participle' // "its planned merger"
  | 'commitment.modal' // "will meet them on Friday"
  | 'commitment.modal-passive' // "the shares will be sold"
  | 'commitment.going-to' // "we are going to rebuild it"
  | 'commitment.be-to' // "is to visit Rome"
  | 'commitment.list-item'; // "The party will: | cut fares; | …"
