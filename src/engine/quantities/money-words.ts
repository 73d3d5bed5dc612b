/** Words of money behind a figure, seen before the figure is read. */
import { CODES, CURRENCY_WORDS, NATIONAL } from '../lexicon/currencies';
import type { Piece } from './pieces';

/** Names of money that are also something else: only behind big numbers, plurals, or a nationality. */
export const DOUBTFUL_MONEY: ReadonlySet<string> = new Set(['won', 'mark', 'real', 'crown', 'rand', 'dong', 'leu', 'lei', 'buck', 'kip', 'penny', 'dram', 'sol']);

/** Whether money that can be nothing else is named at piece `i`: "kroner", "Danish kroner", "NOK"; not "won", "marks". */
export function moneyFollows(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  if (piece?.kind !== 'word' || piece.sentence !== pieces[i - 1]?.sentence) return false;
  const next = pieces[i + 1]?.lower ?? '';
  const national = NATIONAL.has(`${piece.lower} ${next}`) ? 2 : NATIONAL.has(piece.lower) ? 1 : 0;
  return CODES.has(piece.text) || isPlainMoney(piece.lower) || (national > 0 && CURRENCY_WORDS.has(pieces[i + national]?.lower ?? ''));
}

const isPlainMoney = (lower: string): boolean =>
  CURRENCY_WORDS.has(lower) && !DOUBTFUL_MONEY.has(lower) && (lower === 'crowns' || !DOUBTFUL_MONEY.has(lower.replace(/s$/, '')));
