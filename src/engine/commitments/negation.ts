import type { Paragraph, TokenRange, VerbGroup } from '../text/paragraph';

export const isNegation = (lower: string): boolean => lower === 'not' || lower === "n't" || lower === 'never';

/** The first word of negation in the group, else its main verb. */
export function firstNegation(paragraph: Paragraph, group: VerbGroup): number {
  for (let i = group.first; i < group.last; i++) if (isNegation(paragraph.tokens[i]!.lower)) return i;
  return group.main;
}

/** The last word of negation in the group, else its first word. */
export function lastNegation(paragraph: Paragraph, group: VerbGroup): number {
  for (let i = group.last - 1; i > group.first; i--) if (isNegation(paragraph.tokens[i]!.lower)) return i;
  return group.first;
}

/** "No farm will be touched", "nobody would be evicted": the subject denies what the verb tells. */
export const isNobody = ({ tokens }: Paragraph, subject: TokenRange | null): boolean => subject !== null && NOBODY.test(tokens[subject.first]!.lower);

const NOBODY = /^(?:no|nobody|none|nothing|neither)$/;
