import type { Annotations } from '../../engine';
import type { InputArticle } from '../inputs';

/** An output format: what to write before, for each article, and after. */
export interface Sink {
  readonly opening: string;
  article(article: InputArticle, annotations: Annotations, index: number): string;
  closing(written: number): string;
}
