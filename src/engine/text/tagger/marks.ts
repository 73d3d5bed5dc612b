import { classOf } from './classes';
import type { TaggerToken } from './state';

const CLOSING = new Set(['”', '’', '»', '›', "''", "'"]);

const OPEN = classOf('``');
const CLOSE = classOf("''");
const POSSESSIVE_OR_CLOSE = classOf("'' POS");
const COLON = classOf(':');
const SYMBOL = classOf('SYM');
const MARKS = new Map<string, number>([
  [',', classOf(',')], ['.', classOf('.')], ['!', classOf('.')], ['?', classOf('.')], ['(', classOf('(')], ['[', classOf('(')], ['{', classOf('(')],
  [')', classOf(')')], [']', classOf(')')], ['}', classOf(')')], ['%', classOf('NN')], ['&', classOf('CC')], ['#', classOf('#')],
  ['$', classOf('$')], ['£', classOf('$')], ['€', classOf('$')], ['¥', classOf('$')], ['₹', classOf('$')],
]);

/** The class of punctuation, a quotation mark or a symbol; `open`: a straight double mark before it in the sentence is still open. */
export function classOfMark(token: TaggerToken, before: TaggerToken | undefined, open: boolean): number {
  if (token.kind === 'quotation-mark') {
    const { text } = token;
    if ((text === "'" || text === '’') && before?.lower.endsWith('s')) return POSSESSIVE_OR_CLOSE;
    return CLOSING.has(text) || (text === '"' && open) ? CLOSE : OPEN;
  }
  return MARKS.get(token.text) ?? (token.kind === 'punctuation' ? COLON : SYMBOL);
}
