import type { Annotations } from '../../engine';
import type { ArticleRecord } from '../../formats/records';

/** An output format. Pieces that do not depend on their neighbours, and what stands between them: articles are written out on several threads. */
export interface Sink {
  readonly opening: string;
  /** Before the article with this number, from 0. */
  before(index: number): string;
  article(article: ArticleRecord, annotations: Annotations): string;
  /** In place of an article that could not be annotated; null where the format has no place for that. */
  failure(id: string | null, reason: string): string | null;
  closing(written: number): string;
}
