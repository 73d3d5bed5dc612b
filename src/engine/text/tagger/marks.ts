import type { Tag } from '../tagset';

const CLOSING = new Set(['”', '’', '»', '›', "''", "'"]);

/** Tags of punctuation, quotation marks and symbols. */
export function tagMark(token: { readonly text: string; readonly kind: string }, before: { readonly text: string; readonly kind: string } | undefined): readonly Tag[] {
  const { text } = token;
  if (token.kind === 'quotation-mark') {
    if ((text === "'" || text === '’') && before?.kind === 'word' && before.text.endsWith('s')) return ['POS'];
    return [CLOSING.has(text) ? "''" : '``'];
  }
  switch (text) {
    case ',': return [','];
    case '.': case '!': case '?': return ['.'];
    case '(': case '[': case '{': return ['('];
    case ')': case ']': case '}': return [')'];
    case '$': case '£': case '€': case '¥': case '₹': return ['$'];
    case '%': return ['NN'];
    case '&': return ['CC'];
    case '#': return ['#'];
    default: return [token.kind === 'punctuation' ? ':' : 'SYM'];
  }
}
