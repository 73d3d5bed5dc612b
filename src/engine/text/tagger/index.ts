import type { TokenKind } from '../paragraph';
import type { Tag } from '../tagset';
import { getLexicon, type Lexicon } from './lexicon';
import { tagMark } from './marks';
import { choose } from './rules';

/** What the tagger needs of a token. */
export interface TaggerToken {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
}

/** Fills `tags[first..last)` for the tokens of one sentence. */
export function tagSentence(tokens: readonly TaggerToken[], first: number, last: number, tags: Tag[]): void {
  const lexicon = getLexicon();
  const candidates = new Array<readonly Tag[]>(last - first);
  for (let i = first; i < last; i++) candidates[i - first] = candidatesOf(tokens, i, first, lexicon);
  for (let i = first; i < last; i++) {
    const own = candidates[i - first]!;
    tags[i] = own.length === 1 ? own[0]! : choose(tokens, i, first, last, own, candidates, tags);
  }
}

function candidatesOf(tokens: readonly TaggerToken[], i: number, first: number, lexicon: Lexicon): readonly Tag[] {
  const t = tokens[i]!;
  if (t.kind === 'number') return /\d(?:st|nd|rd|th)$/.test(t.lower) ? ['JJ'] : /[a-z]s?$/.test(t.lower) ? [t.lower.endsWith('s') ? 'NNS' : 'JJ'] : ['CD'];
  if (t.kind !== 'word') return tagMark(t, i > first ? tokens[i - 1]! : undefined);
  const capital = t.text.charCodeAt(0) !== t.lower.charCodeAt(0);
  if (!capital) return split(lexicon.tagsOf(t.lower));
  const common = lexicon.known(t.lower);
  if (i === first || tokens[i - 1]!.kind === 'quotation-mark') return split(common ?? lexicon.capitalised(t.lower) ?? 'NNP');
  if (t.lower === 'i' || t.lower === "i'm") return ['PRP'];
  return split(lexicon.capitalised(t.lower) ?? (common !== undefined && isFunctionWord(common) ? common : common?.startsWith('NNS') ? 'NNPS' : 'NNP'));
}

const FUNCTION = /^(?:DT|IN|CC|TO|PRP|WDT|WP|WRB|EX|POS|PDT)/;
const isFunctionWord = (tags: string): boolean => FUNCTION.test(tags);
const split = (tags: string): readonly Tag[] => tags.split(' ') as Tag[];
