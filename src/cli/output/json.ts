import type { Sink } from './sink';

/** One article: the model itself. */
export const jsonObject: Sink = {
  opening: '',
  article: (_article, annotations) => `${JSON.stringify(annotations, null, 2)}\n`,
  closing: () => '',
};

/** Several: an array of `{ id, annotations }`, an element at a time. */
export const jsonArray: Sink = {
  opening: '[',
  article: ({ id }, annotations, index) => `${index === 0 ? '' : ','}\n${JSON.stringify({ id, annotations }, null, 2)}`,
  closing: (written) => (written === 0 ? ']\n' : '\n]\n'),
};
