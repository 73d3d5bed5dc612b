import type { Article } from './model';
import type { PlacedParagraph } from './text/paragraph';

/** The article as the passes over the whole of it see it: its text, its structure, and its paragraphs with their words. */
export interface Document {
  readonly text: string;
  readonly article: Article;
  readonly paragraphs: readonly PlacedParagraph[];
}
