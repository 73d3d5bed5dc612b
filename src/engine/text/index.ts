import { chunkNounPhrases } from './noun-phrases';
import type { Paragraph, Sentence, Token } from './paragraph';
import { splitSentences } from './sentences';
import { tagSentence } from './tagger';
import { getLexicon } from './tagger/lexicon';
import type { Tag } from './tagset';
import { tokenise } from './tokens';
import { chunkVerbGroups } from './verb-groups';

/** Whether a word, in lower case, is a common one: a capital that begins a sentence tells nothing of it. */
export const isCommonWord = (lower: string): boolean => getLexicon().known(lower) !== undefined;

/** Words, sentences, tags and phrases of one paragraph. */
export function analyseParagraph(text: string): Paragraph {
  const raw = tokenise(text);
  const ranges = splitSentences(raw);
  const tags = new Array<Tag>(raw.length).fill('SYM');
  const tokens = new Array<Token>(raw.length);
  const sentences: Sentence[] = [];
  for (const [sentence, range] of ranges.entries()) {
    tagSentence(raw, range.first, range.last, tags);
    for (let i = range.first; i < range.last; i++) {
      // Field by field, here and below: a spread makes objects whose every property is ten times as slow to read (V8), and all passes read tokens.
      const { start, end, text: word, lower, kind, spaced } = raw[i]!;
      tokens[i] = { start, end, text: word, lower, kind, spaced, tag: tags[i]!, sentence };
    }
    sentences.push({ first: range.first, last: range.last, start: raw[range.first]!.start, end: raw[range.last - 1]!.end });
  }
  return { text, tokens, sentences, nounPhrases: chunkNounPhrases(tokens), verbGroups: chunkVerbGroups(tokens) };
}
