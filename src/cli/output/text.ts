import { textReport } from '../../formats/text-report';
import type { Sink } from './sink';

export const text: Sink = {
  opening: '',
  before: (index) => (index === 0 ? '' : '\n'),
  article: (article, annotations) => textReport(article.id, article.text, annotations),
  failure: () => null,
  closing: () => '',
};
