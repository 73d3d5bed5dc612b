import { SPEECH_VERBS } from '../../lexicon/cue-verbs';
import { ANCHOR_KINDS, type Anchor } from '../anchors';
import { hashOf } from '../../text/hash';
import type { View } from '../view';

/** What every question about one anchor wants to know of it. */
export interface AnchorFacts {
  readonly anchor: Anchor;
  readonly lemma: number;
  readonly kind: number;
  /** Kind of word, form of the verb, passive or not: one number. */
  readonly form: number;
  /** Whether the lexicon has the verb for one of speech. */
  readonly speech: number;
  /** First token behind the cue's verb group. */
  readonly behind: number;
  readonly before: number;
  /** Depth in quotation marks, 0 or 1. */
  readonly quoted: number;
  /** The clause of the cue is begun by a conjunction ("if he says"): 1, else 0. */
  readonly subordinate: number;
  /** A quotation closes shortly before, or opens shortly behind, the cue. */
  readonly marks: number;
}

export const FORMS = ['finite', 'infinitive', 'participle', 'gerund'];

export function factsOf(view: View, anchor: Anchor): AnchorFacts {
  const group = anchor.group >= 0 ? view.paragraph.verbGroups[anchor.group]! : null;
  const kind = ANCHOR_KINDS.indexOf(anchor.kind);
  const form = kind * 64 + (group ? 1 + FORMS.indexOf(group.form) * 4 + (group.passive ? 2 : 0) + (group.modal ? 1 : 0) : 0);
  const behind = anchor.kind === 'verb' && group ? group.last : anchor.last;
  const before = (anchor.kind === 'verb' && group ? group.first : anchor.first) - 1;
  return {
    anchor, lemma: hashOf(anchor.lemma), kind, form, behind, before,
    speech: SPEECH_VERBS.has(anchor.lemma) ? 1 : 0, quoted: view.quotedAt[anchor.main]! >= 0 ? 1 : 0, marks: marksAround(view, before, behind), subordinate: subordinateAt(view, anchor),
  };
}

const SUBORDINATORS = new Set(['if', 'when', 'while', 'after', 'as', 'although', 'though', 'because', 'unless', 'once', 'before', 'since', 'whether']);

function subordinateAt(view: View, anchor: Anchor): number {
  const subject = anchor.group >= 0 ? view.subjectOf(anchor.group) : null;
  const at = (subject ? subject.first : anchor.group >= 0 ? view.paragraph.verbGroups[anchor.group]!.first : anchor.first) - 1;
  return SUBORDINATORS.has(view.lower(at)) ? 1 : 0;
}

function marksAround(view: View, before: number, behind: number): number {
  let closes = 0;
  for (let i = before; i >= 0 && i > before - 6 && closes === 0; i--) if (view.closesQuotation(i)) closes = before - i < 4 ? 1 : 2;
  let opens = 0;
  for (let i = behind; i < behind + 10 && opens === 0; i++) if (view.opensQuotation(i)) opens = i - behind < 2 ? 1 : i - behind < 5 ? 2 : 3;
  return closes * 4 + opens;
}

/** Tokens between two places, in steps that grow. */
export const distance = (n: number): number => (n < 6 ? n : n < 10 ? 6 : n < 16 ? 7 : n < 30 ? 8 : 9);
