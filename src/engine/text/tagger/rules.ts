import type { Tag } from '../tagset';
import type { TaggerToken } from './index';

const HAVE = new Set(['have', 'has', 'had', 'having', "'ve", 'be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'m", "'re", 'get', 'gets', 'got', "'s"]);
const BEFORE_NOUN = new Set<Tag>(['DT', 'PRP$', 'JJ', 'JJR', 'JJS', 'POS', 'CD', 'NN', 'NNP', 'VBG', 'WP$']);
const VERBS = new Set<Tag>(['VB', 'VBP', 'VBZ', 'VBD', 'VBN', 'VBG', 'MD']);

/** The tag that suits the words around: the first that fits its neighbours, else the likeliest. */
export function choose(
  tokens: readonly TaggerToken[], i: number, first: number, last: number,
  own: readonly Tag[], candidates: readonly (readonly Tag[])[], tags: readonly Tag[],
): Tag {
  const has = (t: Tag): boolean => own.includes(t);
  const before = i > first ? tags[i - 1]! : undefined;
  const next = i + 1 < last ? candidates[i + 1 - first]! : [];
  const { lower } = tokens[i]!;
  if (lower === "'s") return before !== undefined && (before === 'PRP' || before === 'EX' || before === 'WP') ? 'VBZ' : 'POS';
  if (lower === 'that') return thatTag(before, next);
  if (has('MD') && !(before === 'DT' || before === 'JJ' || before === 'PRP$' || before === 'POS')) return 'MD';
  if (has('VB') && wantsInfinitive(tokens, i, first, tags)) return 'VB';
  if (before !== undefined && BEFORE_NOUN.has(before) && before !== 'NN' && before !== 'NNP') {
    for (const t of own) if (!VERBS.has(t) || t === 'VBG' || (t === 'VBN' && next.some((x) => x.startsWith('NN')))) return t;
  }
  if (has('VBN') && has('VBD')) return afterAuxiliary(tokens, i, first, tags) ? 'VBN' : before === undefined || before === 'IN' || before === 'DT' ? 'VBN' : 'VBD';
  if (has('VB') && has('VBP')) {
    if (before === 'PRP' || before === 'NNS' || before === 'NNPS' || before === 'WDT' || before === 'WP') return 'VBP';
    if (own[0] === 'VBP' || own[0] === 'VB') return before === 'TO' || before === 'MD' || before === 'RB' || before === undefined ? 'VB' : 'VBP';
  }
  if (has('VBZ') && (before === 'PRP' || before === 'NN' || before === 'NNP' || before === 'WDT' || before === 'RB') && next.some((x) => x === 'DT' || x === 'IN' || x === 'TO' || x === 'PRP' || x === 'PRP$')) return 'VBZ';
  return own[0]!;
}

function thatTag(before: Tag | undefined, next: readonly Tag[]): Tag {
  if (before !== undefined && before.startsWith('NN') && next.some((t) => VERBS.has(t))) return 'WDT';
  if (before !== undefined && (before === 'IN' || before === 'VB') && next.some((t) => t.startsWith('NN'))) return 'DT';
  return next.some((t) => t === 'VBZ' || t === 'VBD' || t === 'MD') && (before === undefined || before === 'CC') ? 'DT' : 'IN';
}

/** "to", a modal or "do" stands before, with nothing but adverbs between: "did not plan", "will soon leave". */
function wantsInfinitive(tokens: readonly TaggerToken[], i: number, first: number, tags: readonly Tag[]): boolean {
  let k = i - 1;
  while (k >= first && tags[k] === 'RB') k--;
  if (k < first) return false;
  return tags[k] === 'TO' || tags[k] === 'MD' || (k < i - 1 && ['do', 'does', 'did'].includes(tokens[k]!.lower));
}

/** "has not been told": an auxiliary stands before, with nothing but adverbs and other auxiliaries between. */
function afterAuxiliary(tokens: readonly TaggerToken[], i: number, first: number, tags: readonly Tag[]): boolean {
  for (let k = i - 1; k >= first && k >= i - 4; k--) {
    if (HAVE.has(tokens[k]!.lower) && tags[k] !== 'POS') return true;
    if (tags[k] !== 'RB' && tags[k] !== 'PRP') return false;
  }
  return false;
}
