/** A file that holds several articles, such as a press digest, cut at its own boundaries. */
import type { Annotator, Span } from '../engine';

/** A line of nothing but rules: `=====`, `* * *`. */
const RULE = /^[ \t]*([=_~#*-])[ \t]*(?:\1[ \t]*){2,}$/;
/** What databases put between articles: "Document 3 of 25", "3 of 25 DOCUMENTS", "End of Document". */
const COUNTER = /^[ \t]*(?:(?:document|article|story)[ \t]+)?\d{1,5}[ \t]+of[ \t]+\d{1,5}(?:[ \t]+(?:documents|articles|stories))?[ \t]*$/i;
const END = /^[ \t]*end of (?:document|article|story)[ \t]*$/i;
/** An article's own first line: `date 2021-04-07`, `Date: 7 April 2021`. */
const DATE_LINE = /^(?:date|published)(?:[ \t]+\d{4}-\d\d|[ \t]*:)/i;

/** Where the engine looks for a beginning: headline, byline, dateline. */
const HEAD = 1_500;
const LEAST_WORDS = 15;

/**
 * The articles in a text, in order; one that is the whole text where it holds only one. A boundary counts only where an
 * article begins behind it: with metadata, a byline or a dateline, and with some text. "* * *" within an article is none.
 */
export function articlesIn(text: string, annotator: Annotator): Span[] {
  const begins = ({ start, end }: Span): boolean => {
    const { metadata, byline, dateline } = annotator.annotate(text.slice(start, Math.min(end, start + HEAD))).article;
    return metadata.length > 0 || byline !== null || dateline !== null;
  };
  const articles: Span[] = [];
  for (const piece of piecesOf(text)) {
    const last = articles.at(-1);
    if (last !== undefined && (!hasWords(text, piece) || !begins(piece))) articles[articles.length - 1] = { start: last.start, end: piece.end };
    // What stands before the first article, such as the digest's own title, is a part of none.
    else if (last !== undefined && articles.length === 1 && !begins(last)) articles[0] = piece;
    else articles.push(piece);
  }
  return articles.length > 1 ? articles : [{ start: 0, end: text.length }];
}

const hasWords = (text: string, { start, end }: Span): boolean => (text.slice(start, Math.min(end, start + 10 * HEAD)).match(/\S+/g)?.length ?? 0) >= LEAST_WORDS;

/** The text between all lines that may be boundaries, without white space around. */
function piecesOf(text: string): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  let blank = true;
  const close = (end: number): void => {
    const words = text.slice(start, end);
    if (words.trim() !== '') pieces.push({ start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length });
  };
  let at = 0;
  for (const line of text.split('\n')) {
    const behind = Math.min(text.length, at + line.length + 1);
    const bare = line.trimEnd();
    if (isFrontMatter(text, at, bare)) {
      close(at);
      start = at;
    } else if (RULE.test(bare) && !isFence(text, start, at, bare) || COUNTER.test(bare) || END.test(bare)) {
      close(at);
      start = behind;
    } else if (blank && DATE_LINE.test(bare) && !text.slice(start, at).trim().startsWith('---')) {
      close(at);
      start = at;
    }
    blank = bare === '';
    at = behind;
  }
  close(text.length);
  return pieces;
}

/** A fence with an entry behind it opens front matter. */
function isFrontMatter(text: string, at: number, line: string): boolean {
  return line === '---' && /^[a-z][\w-]*:/i.test(text.slice(at + 3).trimStart());
}

/** A fence that closes the front matter with which the piece begins. */
function isFence(text: string, start: number, at: number, line: string): boolean {
  const head = text.slice(start, at).trimStart();
  return line === '---' && head.startsWith('---') && !head.includes('\n\n');
}
