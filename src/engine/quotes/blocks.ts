/** Block quotes in Markdown. */
import type { TokenRange } from '../text/paragraph';
import { isProperNoun } from '../text/tagset';
import { isDash } from './credits';
import type { View } from './view';

/** The words of a block quote, without a line that names their source. */
export function blockOf(view: View, credit: number): TokenRange | null {
  const last = credit < 0 ? view.tokens.length : credit;
  return view.tokens[0]?.text === '>' && last > 1 ? { first: 1, last } : null;
}

/** Where the last line of a block quote begins that is a dash and a name, with no verb of its own: "> — Ann Lee, mayor of Rome"; -1 for none, as in a list of names. */
export function creditAt(view: View): number {
  if (view.tokens[0]?.text !== '>') return -1;
  let line = view.tokens.length - 1;
  while (line > 0 && view.tokens[line]!.text !== '>') line--;
  const np = view.phraseOf(line + 2);
  if (!isDash(view.lower(line + 1)) || np?.first !== line + 2 || !isProperNoun(view.tokens[np.head]!.tag) || view.finiteVerbs(np.first, view.tokens.length) > 0) return -1;
  return line > 0 && isDash(view.lower(1)) ? -1 : line;
}
