/** Why the engine believes something, in words: one sentence a code, filled with its arguments and the words it points at. */
import { l10n } from 'vscode';
import type { Evidence } from '../../engine';
import { wordsOf, type Lookup } from '../lookup';
import { commitmentEvidence } from './evidence/commitments';
import { dateEvidence } from './evidence/dates';
import { quantityEvidence } from './evidence/quantities';
import { quoteEvidence } from './evidence/quotes';
import { speakerEvidence } from './evidence/speakers';

/** `words` are those in the text that led to it, shortened and in quotation marks; empty where there are none. */
export type EvidenceWording = (words: string, args: Readonly<Record<string, string | number>>) => string;
export type EvidenceWordings = Readonly<Record<string, EvidenceWording>>;

const WORDINGS: EvidenceWordings = { ...speakerEvidence, ...quoteEvidence, ...dateEvidence, ...quantityEvidence, ...commitmentEvidence };

export function hasWording(code: string): boolean {
  return Object.hasOwn(WORDINGS, code);
}

export function evidenceInWords(lookup: Lookup, evidence: Evidence): string {
  const words = evidence.span === undefined ? '' : quoted(wordsOf(lookup, evidence.span));
  const wording = hasWording(evidence.code) ? WORDINGS[evidence.code] : undefined;
  return wording === undefined ? readableCode(evidence.code, words) : wording(words, evidence.args ?? {});
}

/** A rule newer than its wording: `quote.cue-verb` with the words "said" becomes "cue verb: “said”". */
function readableCode(code: string, words: string): string {
  const name = code.slice(code.indexOf('.') + 1).replace(/[.-]/g, ' ');
  return words === '' ? name : l10n.t('{0}: {1}', name, words);
}

const LONGEST = 60;

function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return `“${line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line}”`;
}
