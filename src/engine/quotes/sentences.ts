import { readDateline } from '../article/dateline';
import { partAt } from './labels';
import type { Paragraph, TokenRange } from '../text/paragraph';

/** Tokens of a label. */
const LABEL = 2;

const MARK = /^[-–—―_:./]+$/;

/**
 * The paragraph's sentences; a dateline that stands before the first one is one by itself, and so is a label: "OSLO, May 6 (Coast Wire) -- | The pier will
 * open", "A: | “Not today,” she said".
 */
export function sentencesOf({ text, tokens, sentences }: Paragraph): readonly TokenRange[] {
  if (partAt(tokens)) return sentences.map((one) => (one.first < LABEL && one.last > LABEL ? { first: LABEL, last: one.last } : one));
  const dateline = readDateline(text, 0, text.length);
  if (!dateline) return sentences;
  let first = tokens.findIndex((t) => t.start >= dateline.end);
  while (first >= 0 && first < tokens.length && MARK.test(tokens[first]!.text)) first++;
  if (first <= 0 || first >= tokens.length) return sentences;
  return sentences.map((one) => (one.first < first && one.last > first ? { first, last: one.last } : one));
}
