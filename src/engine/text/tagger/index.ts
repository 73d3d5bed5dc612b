import type { TokenKind } from '../paragraph';
import type { Tag } from '../tagset';

/** Fills `tags[first..last)` for the tokens of one sentence. Placeholder: shape alone; the trained tagger takes this place. */
export function tagSentence(
  tokens: readonly { readonly text: string; readonly lower: string; readonly kind: TokenKind }[], first: number, last: number, tags: Tag[],
): void {
  for (let i = first; i < last; i++) {
    const t = tokens[i]!;
    tags[i] = t.kind === 'number' ? 'CD' : t.kind === 'word' ? (t.text === t.lower ? 'NN' : 'NNP') : ',';
  }
}
