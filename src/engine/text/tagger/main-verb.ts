import { isNoun, type Tag } from '../tagset';
import type { RawToken } from '../tokens';
import { getLexicon } from './lexicon';

const FOLLOWS_VERB = new Set<Tag>(['TO', 'DT', 'PRP', 'PRP$', 'IN', 'NNP', 'CD', '$', 'WRB', 'WP']);
const RELATIVE = new Set(['who', 'whom', 'whose', 'which']);

/**
 * Gives a sentence its finite verb where none was found outside its relative clauses: "Norway plans to build a harbour", "Lee, who wrote the
 * bill, agreed to drop it, and left"; not "Lee, who wrote the bill, asked by both sides, said". A word becomes only what the lexicon knows of it.
 */
export function findMainVerb(tokens: readonly RawToken[], first: number, last: number, tags: Tag[]): void {
  let relative = false;
  let found = -1;
  for (let i = first; i < last; i++) {
    if (tags[i] === ',') {
      // "Northern Docks plans to open a pier, its owner wrote": whatever comes behind the comma has a subject of its own; not "plans to cut jobs failed".
      if (found > first && tags[found + 1] === 'TO' && isBareName(tags, first, found)) break;
      // Behind a relative clause the verb of its antecedent stands, whatever comes later.
      if (relative && tags[i + 1] === 'VBN' && tags[i + 2] === 'TO' && i + 2 < last && finiteForm(tokens, tags, i + 1)) {
        tags[i + 1] = 'VBD';
        return;
      }
      relative = i + 1 < last && RELATIVE.has(tokens[i + 1]!.lower);
    } else if (relative) continue;
    // "Acme Lines plans to buy ships and hopes to sell others": what goes with it is a verb.
    else if (tags[i] === 'CC' && i + 1 < last && tags[i + 1] === 'VBZ' && found > first && tags[found + 1] === 'TO' && isBareName(tags, first, found)) break;
    else if (isFinite(tags[i]!)) return;
    else if (found < 0 && i > first && i < last - 1 && FOLLOWS_VERB.has(tags[i + 1]!) && finiteForm(tokens, tags, i)) found = i;
  }
  if (found >= 0) tags[found] = finiteForm(tokens, tags, found)!;
}

/** Nothing but a name from the beginning on. */
function isBareName(tags: readonly Tag[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (tags[i] !== 'NNP' && tags[i] !== 'NNPS') return false;
  return true;
}

const isFinite = (t: Tag): boolean => t === 'VBD' || t === 'VBZ' || t === 'VBP' || t === 'MD';

/** The past of a participle, the verb of a plural, where a subject or the comma behind its parenthesis stands before; null for another word. */
function finiteForm(tokens: readonly RawToken[], tags: readonly Tag[], i: number): Tag | null {
  const before = tags[i - 1]!;
  if (tags[i] === 'VBN') {
    if (!isNoun(before) && before !== 'PRP' && before !== ',') return null;
    return tokens[i + 1]!.lower !== 'by' && getLexicon().allows(tokens[i]!.lower, 'VBD') ? 'VBD' : null;
  }
  if (tags[i] !== 'NNS' && tags[i] !== 'NNPS') return null;
  return (isNoun(before) || before === 'PRP') && getLexicon().allows(tokens[i]!.lower, 'VBZ') ? 'VBZ' : null;
}
