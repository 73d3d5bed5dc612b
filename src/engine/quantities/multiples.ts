import { UNITS_AND_TEENS } from '../lexicon/number-words';
import { evidence, type LocalQuantity, type Opening } from './local';
import { modifierBefore } from './modifiers';
import type { Piece } from './pieces';
import { NUMBER_RULES } from './rules';
import type { Scan } from './scan';

const FACTORS: ReadonlyMap<string, number> = new Map([['twice', 2], ['double', 2], ['triple', 3], ['half', 0.5]]);
const NOUNS = new Set(['number', 'amount', 'figure', 'sum', 'total', 'price', 'size', 'level', 'rate', 'many', 'much']);

/**
 * "twice as many" stays a factor. "twice that", "half that amount", "three times as many": a multiple of a figure told before. Not "twice as fast", "half that country",
 * "double standards".
 */
export function multipleAt(scan: Scan, i: number): { readonly quantity: LocalQuantity; readonly last: number } | null {
  const { pieces } = scan;
  const piece = pieces[i]!;
  const times = pieces[i + 1]?.lower === 'times';
  const factor = times ? UNITS_AND_TEENS.get(piece.lower) ?? (/^\d+$/.test(piece.text) ? Number(piece.text) : undefined) : FACTORS.get(piece.lower);
  if (factor === undefined) return null;
  let last = i + (times ? 2 : 1);
  if (pieces[last]?.lower === 'as' && (pieces[last + 1]?.lower === 'much' || pieces[last + 1]?.lower === 'many')) return { last: last + 2, quantity: multiple(pieces, i, last + 2, factor, null) };
  if (!times && factor > 1 && comparesWithThing(scan, i)) return { last, quantity: timesThing(pieces, i, factor) };
  if (pieces[last]?.lower !== 'that' && pieces[last]?.lower !== 'this') return null;
  last++;
  const next = pieces[last];
  if (next && NOUNS.has(next.lower)) last++;
  else if (next?.kind === 'word' && next.tag.startsWith('N')) return null;
  return { last, quantity: multiple(pieces, i, last, factor, 'multiple') };
}

/** "nearly twice the original budget", "double its rivals' price"; not "doubled", "will double the fee" (a verb), "rang twice the next day" (a date), "twice the Turner Prize". */
function comparesWithThing(scan: Scan, i: number): boolean {
  const { pieces } = scan;
  const determiner = pieces[i + 1];
  if (determiner?.sentence !== pieces[i]!.sentence || !(determiner.lower === 'the' || determiner.lower === 'what' || determiner.tag === 'PRP$')) return false;
  if (pieces[i]!.tag.startsWith('VB') || /^(?:MD|TO|PRP)$/.test(pieces[i - 1]?.tag ?? '')) return false;
  const np = determiner.lower === 'what' ? undefined : scan.nounPhraseAt(determiner.token);
  if (scan.isTaken(i + 1, i + 3)) return false;
  return np === undefined ? determiner.lower === 'what' : !scan.paragraph.tokens[np.head]!.tag.startsWith('NNP');
}

/** A factor beside the thing it multiplies, as "three times the price" has it. */
function timesThing(pieces: readonly Piece[], i: number, factor: number): LocalQuantity {
  const modifier = modifierBefore(pieces, i);
  const quantity = multiple(pieces, modifier?.first ?? i, i + 1, factor, null);
  return { ...quantity, unit: 'time', modifier: modifier?.modifier ?? 'exact' };
}

function multiple(pieces: readonly Piece[], first: number, last: number, factor: number, open: Opening | null): LocalQuantity {
  const span = { start: pieces[first]!.start, end: pieces[last - 1]!.end };
  return {
    ...span, number: span, value: factor, low: null, high: null, unit: null, dimension: 'ratio', currency: null, modifier: 'exact', counted: null, elliptic: false, change: null, disagrees: [],
    certainty: 0.6, rules: [NUMBER_RULES.multiple], evidence: [evidence('quantity.multiple', span, { factor })], hints: { open, people: false, verb: null, cue: null, figure: null, compared: false, aside: false },
  };
}
