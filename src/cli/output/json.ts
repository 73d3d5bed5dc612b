import type { Sink } from './sink';

/** One article: the model itself. */
export const jsonObject: Sink = {
  opening: '',
  before: () => '',
  article: (_article, annotations) => `${JSON.stringify(annotations, null, 2)}\n`,
  failure: () => null,
  closing: () => '',
};

/** Several: an array of `{ id, annotations }`, an element at a time. */
export const jsonArray: Sink = {
  opening: '[',
  before: (index) => (index === 0 ? '\n' : ',\n'),
  article: ({ id }, annotations) => JSON.stringify({ id, annotations }, null, 2),
  failure: () => null,
  closing: (written) => (written === 0 ? ']\n' : '\n]\n'),
};
