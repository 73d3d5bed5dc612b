import type { TokenKind } from '../paragraph';
import { classOf } from './classes';

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

/** The class of punctuation or a symbol. */
export const classOfMark = (text: string, kind: TokenKind): number => MARKS.get(text) ?? (kind === 'punctuation' ? COLON : SYMBOL);

/** The class of a quotation mark behind the word `before`; `open`: a straight double mark before it in the sentence is still open. */
export function classOfQuotationMark(text: string, before: string | undefined, open: boolean): number {
  if ((text === "'" || text === '’') && before?.endsWith('s')) return POSSESSIVE_OR_CLOSE;
  return CLOSING.has(text) || (text === '"' && open) ? CLOSE : OPEN;
}
