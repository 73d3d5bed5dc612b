import type { Paragraph } from './paragraph';

/** Words, sentences, tags and phrases of one paragraph. */
export function analyseParagraph(text: string): Paragraph {
  return { text, tokens: [], sentences: [], nounPhrases: [], verbGroups: [] };
}
