import { getLexicon } from './lexicon';
import type { RawToken } from '../tokens';
import type { Tag } from '../tagset';

/** Words in a capital letter that are part of a name, though the lexicon has them for a verb, an adjective or a preposition. Goes before the other mending. */
export function mendNames(tokens: readonly RawToken[], first: number, last: number, tags: Tag[]): void {
  for (let i = first + 1; i < last; i++) {
    if (!isCapitalised(tokens[i]!)) continue;
    const before = tags[i - 1]!;
    const next = i + 1 < last ? tags[i + 1]! : '.';
    if (isParticle(tokens, first, i - 1)) tags[i - 1] = 'NNP';
    if (isSpeaker(tokens[i]!, tags[i]!, before, next) || isSurname(tags[i]!, before, next)) tags[i] = 'NNP';
  }
}

const isCapitalised = ({ text, lower }: RawToken): boolean => text !== lower;

/** Inside surnames, in capitals or not, and seldom anything else there. */
const PARTICLES = new Set('de del della di da dos du el la le van von der den ter bin ibn'.split(' '));

/** Before a capital: "Bill | de | Lasio", "De | Lasio said"; not "the price of la Scala". */
function isParticle(tokens: readonly RawToken[], first: number, i: number): boolean {
  const { lower } = tokens[i]!;
  return lower.length < 6 && PARTICLES.has(lower) && (isCapitalised(tokens[i]!) || (i > first && isCapitalised(tokens[i - 1]!)));
}

const OPENS = new Set<Tag>([',', ':', '(', ')', '``', "''", '.', 'CC']);

/** "“It is dead,” Cross wrote": a verb behind a mark, with another right behind; not "COUNCIL SAYS", nor "“It is dead.” Well said". */
function isSpeaker({ lower }: RawToken, tag: Tag, before: Tag, next: Tag): boolean {
  if (!OPENS.has(before) || (next !== 'VBD' && next !== 'VBZ')) return false;
  return tag === 'VB' || tag === 'VBP' || tag === 'VBD' || (tag === 'RB' && getLexicon().tagsOf(lower).startsWith('VB'));
}

/** "said David French of": an adjective that ends a name. */
const isSurname = (tag: Tag, before: Tag, next: Tag): boolean => (tag === 'JJ' || tag === 'VB' || tag === 'VBG') && (before === 'NNP' || before === 'NNPS') && BEHIND_NAME.has(next);

const BEHIND_NAME = new Set<Tag>(['IN', ',', 'VBD', 'VBZ', 'POS', '.']);
