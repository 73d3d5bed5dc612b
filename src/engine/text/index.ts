import { chunkNounPhrases } from './noun-phrases';
import { rangeAt, type Paragraph, type Sentence } from './paragraph';
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
  const tokens = tokenise(text);
  const sentences = splitSentences(tokens).map(({ first, last }): Sentence => ({ first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end }));
  const signs: number[] = [];
  let allSigns = 0;
  for (const { form } of tokens) {
    signs.push(form.signs);
    allSigns |= form.signs;
  }
  const tags = new Array<Tag>(tokens.length).fill('SYM');
  for (const [sentence, { first, last }] of sentences.entries()) {
    tagSentence(tokens, first, last, tags);
    for (let i = first; i < last; i++) {
      const token = tokens[i]!;
      token.tag = tags[i]!;
      token.sentence = sentence;
    }
  }
  const nounPhrases = chunkNounPhrases(tokens, signs);
  const verbGroups = chunkVerbGroups(tokens);
  return { text, tokens, signs, allSigns, sentences, nounPhrases, verbGroups, nounPhraseAt: rangeAt(nounPhrases, tokens.length), verbGroupAt: rangeAt(verbGroups, tokens.length) };
}
