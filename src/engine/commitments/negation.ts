import type { Paragraph, VerbGroup } from '../text/paragraph';

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
