/** The formats that can be read back. */
import { readBrat } from './brat/read';
import { FormatError, parseJson, type ForeignFile } from './foreign-file';
import { isOwnJson, readJson } from './json/read';
import { isWebAnnotation, readWebAnnotations } from './web-annotation/read';

export const IMPORT_FORMATS = ['json', 'brat', 'web-annotation'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/**
 * Which format a file is in, by its name and by what is in it.
 * @throws FormatError for one that is none of them
 */
export function formatOf(name: string, content: string): ImportFormat {
  if (name.toLowerCase().endsWith('.ann')) return 'brat';
  const value = parseJson(content);
  if (isOwnJson(value)) return 'json';
  if (isWebAnnotation(value)) return 'web-annotation';
  throw new FormatError('neither an export of On the Record (JSON), nor Web Annotations, nor a brat .ann file');
}

/**
 * @param text the text that the annotations were made on, for those that count in it without telling it: brat, and Web Annotations that tell positions alone
 * @throws FormatError
 */
export function readForeign(format: ImportFormat, content: string, text: string): ForeignFile {
  switch (format) {
    case 'json': return readJson(content);
    case 'brat': return readBrat(content, text);
    case 'web-annotation': return readWebAnnotations(content, text);
  }
}
