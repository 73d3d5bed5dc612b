import type { Span } from '../../engine';
import type { Lookup } from '../lookup';

/** Letters before and after the words that are shown with them. */
const BEFORE = 30;
const AFTER = 50;

/** The words of a passage amid those around it in its sentence, on one line: "…finish the new customs hall by May, he…". */
export function snippetOf(lookup: Lookup, { start, end }: Span): string {
  const sentence = sentenceAt(lookup.annotations.article.sentences, start) ?? { start, end };
  const from = wordStart(lookup.text, Math.max(sentence.start, start - BEFORE), sentence.start);
  const to = wordEnd(lookup.text, Math.min(Math.max(sentence.end, end), end + AFTER), sentence.end);
  const words = lookup.text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > sentence.start ? '…' : ''}${words}${to < sentence.end ? '…' : ''}`;
}

function sentenceAt(sentences: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found !== undefined && found.start <= offset ? found : undefined;
}

/** The next beginning of a word at or after `at`, so that none is cut; a word without end is cut all the same. */
function wordStart(text: string, at: number, first: number): number {
  if (at === first) return at;
  const blank = text.slice(at, at + BEFORE).search(/\s/);
  return blank === -1 ? whole(text, at) : at + blank + 1;
}

function wordEnd(text: string, at: number, last: number): number {
  if (at >= last) return at;
  const blank = /\s\S*$/.exec(text.slice(at - AFTER, at));
  return blank === null ? whole(text, at) : at - AFTER + blank.index;
}

/** Never between the halves of a surrogate pair. */
function whole(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
