import { textReport } from '../../formats/text-report';
import type { Sink } from './sink';

export const text: Sink = {
  opening: '',
  article: (article, annotations, index) => `${index === 0 ? '' : '\n'}${textReport(article.id, article.text, annotations)}`,
  closing: () => '',
};
