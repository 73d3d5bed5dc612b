import { TAGS, type Tag } from '../tagset';
import { mendTags } from './agreement';
import { decode } from './model';
import { mendNames } from './names';
import type { RawToken } from '../tokens';
import { PAD, SentenceState } from './state';
import { getWeights } from './weights';

const state = new SentenceState();

/**
 * Part-of-speech tags for one sentence: fills `tags[first..last)` with the Penn tags of `tokens[first..last)`. Each word may have the
 * tags that the lexicon knows or the guesser infers; where there are several, an averaged perceptron (Collins 2002) chooses from left
 * to right by the words around and the tags given so far.
 */
export function tagSentence(tokens: readonly RawToken[], first: number, last: number, tags: Tag[]): void {
  state.read(tokens, first, last);
  decode(state, getWeights());
  for (let i = first; i < last; i++) tags[i] = TAGS[state.tag[i - first + PAD]!]!;
  mendNames(tokens, first, last, tags);
  mendTags(tokens, first, last, tags);
}
