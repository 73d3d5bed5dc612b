import type { ReviewedArticle } from '../reviewed-article';
import { toCsv } from '../table';
import { tableOf, type TableName } from './tables';

/**
 * With a byte order mark: without it Excel takes the file for the machine's old code page and shows “ as â€œ. LibreOffice,
 * Google Sheets, R and pandas all know the mark for what it is.
 */
export function csvOf(article: ReviewedArticle, name: TableName): string {
  return `\uFEFF${toCsv(tableOf(article, name))}`;
}
