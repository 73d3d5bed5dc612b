/** The formats that an article can be exported in, by the name that the command line and the palette know them under. */
import { toAnn } from './brat/write';
import { ANNOTATION_CONF } from './brat/types';
import { toConll } from './conll/write';
import { toJsonLines } from './json/lines';
import { toJson } from './json/write';
import { toHtmlReport } from './report/html';
import { toMarkdownReport } from './report/markdown';
import { baseName, type ReviewedArticle } from './reviewed-article';
import { csvOf } from './tables/csv';
import type { TableName } from './tables/tables';
import { toTei } from './tei/write';
import { toWebAnnotations } from './web-annotation/write';

export interface ExportedFile {
  readonly name: string;
  readonly content: string;
}

interface ExportFormat {
  /** How the name of the file ends; of the first one where there are several. */
  readonly ending: string;
  /** Exports of several articles may stand in one file, one behind the other. */
  readonly joins: boolean;
  /** One article makes several files. */
  readonly several: boolean;
  readonly files: (article: ReviewedArticle) => readonly ExportedFile[];
}

const single = (ending: string, write: (article: ReviewedArticle) => string, joins = false): ExportFormat => ({
  ending, joins, several: false, files: (article) => [{ name: `${baseName(article.name)}${ending}`, content: write(article) }],
});
const table = (name: TableName): ExportFormat => single(`.${name}.csv`, (article) => csvOf(article, name));

/** brat finds a text's annotations by its name, and their types in one file for the whole folder. */
function toBrat(article: ReviewedArticle): ExportedFile[] {
  const name = baseName(article.name);
  return [{ name: `${name}.ann`, content: toAnn(article) }, { name: `${name}.txt`, content: article.text }, { name: 'annotation.conf', content: ANNOTATION_CONF }];
}

const FORMATS = {
  'json': single('.on-the-record.json', toJson),
  'jsonl': single('.jsonl', toJsonLines, true),
  'csv-ledger': table('ledger'),
  'csv-quotes': table('quotes'),
  'csv-dates': table('dates'),
  'csv-quantities': table('quantities'),
  'markdown': single('.report.md', toMarkdownReport),
  'html': single('.report.html', toHtmlReport),
  'brat': { ending: '.ann', joins: false, several: true, files: toBrat },
  'web-annotation': single('.annotations.jsonld', toWebAnnotations),
  'tei': single('.tei.xml', toTei),
  'conll': single('.conllup', toConll, true),
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type ExportFormatName = keyof typeof FORMATS;
export const EXPORT_FORMATS = Object.keys(FORMATS) as readonly ExportFormatName[];

export function exportFormat(name: ExportFormatName): ExportFormat {
  return FORMATS[name];
}
