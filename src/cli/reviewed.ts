import path from 'node:path';
import type { Annotator } from '../engine';
import type { ReviewedArticle } from '../formats/reviewed-article';
import { applyDecisions } from '../review/apply';
import { readJournal, readJournalIfThere, rulesFor } from './exchange/files';

/** Whose decisions are put on an article: those in a file beside it, in another file, or none. */
export type DecisionsOf = 'beside' | { readonly file: string } | null;

export interface ArticleText {
  readonly text: string;
  /** The file it was read from; null for standard input and for text that stands in no file. */
  readonly file: string | null;
  /** The name to go by: of the file, or what stands for one. */
  readonly name: string;
  /** What the engine may read a date from: the file's name without its ending. */
  readonly id: string | null;
}

/** An article with its annotations and with what was decided about them. @throws FileError */
export async function reviewedArticle({ text, file, name, id }: ArticleText, decisions: DecisionsOf, date: string | null, annotator: Annotator): Promise<ReviewedArticle> {
  const annotations = annotator.annotate(text, { ...(date === null ? {} : { date }), ...(id === null ? {} : { name: id }) });
  const journal = decisions === null ? [] : decisions !== 'beside' ? await readJournal(decisions.file) : file === null ? [] : await readJournalIfThere(`${file}.annotations.json`);
  const rules = decisions === null || file === null ? undefined : await rulesFor(file);
  return { name: path.basename(name), text, reviewed: applyDecisions(text, annotations, journal, rules) };
}
