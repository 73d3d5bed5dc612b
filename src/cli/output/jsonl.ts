import { toPredictions } from '../../formats/predictions';
import type { Sink } from './sink';

/** A line an article, also for one that failed: the lines that come out stand beside those that went in. */
export const jsonl: Sink = {
  opening: '',
  before: () => '',
  article: ({ id }, annotations) => `${JSON.stringify({ id, annotations: toPredictions(annotations) })}\n`,
  failure: (id, error) => `${JSON.stringify({ id, error })}\n`,
  closing: () => '',
};
