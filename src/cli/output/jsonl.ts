import { toPredictions } from '../../formats/predictions';
import type { Sink } from './sink';

export const jsonl: Sink = {
  opening: '',
  article: ({ id }, annotations) => `${JSON.stringify({ id, annotations: toPredictions(annotations) })}\n`,
  closing: () => '',
};
