import type { Token } from '../text/paragraph';

/**
 * Which tokens stand between double quotation marks, by the tagger's reading of the marks. The quotes layer pairs marks with more care; for
 * the question who "he" may be a slip costs little.
 */
export function quotedTokens(tokens: readonly Token[]): Uint8Array {
  const out = new Uint8Array(tokens.length);
  let inside = false;
  for (let i = 0; i < tokens.length; i++) {
    const { kind, tag, text, spaced } = tokens[i]!;
    if (kind === 'quotation-mark' && tag !== 'POS' && !(text === "'" || text === '’') && !(text === '‘' && !spaced)) inside = tag === '``' || (tag !== "''" && !inside);
    else if (kind === 'quotation-mark' && inside && tag === "''") inside = false;
    else if (inside) out[i] = 1;
  }
  return out;
}
