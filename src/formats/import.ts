/** The formats that can be read back. */
import { readSidecar, type Sidecar } from '../review/sidecar';
import { readBrat } from './brat/read';
import { FormatError, parseJson, type ForeignFile } from './foreign-file';
import { isOwnJson, readJson } from './json/read';
import { isWebAnnotation, readWebAnnotations } from './web-annotation/read';

/** `decisions`: a file with decisions, such as a colleague's, or the copy that is left of forgotten ones. */
export const IMPORT_FORMATS = ['json', 'brat', 'web-annotation', 'decisions'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/**
 * Which format a file is in, by its name and by what is in it.
 * @throws FormatError for one that is none of them
 */
export function formatOf(name: string, content: string): ImportFormat {
  if (name.toLowerCase().endsWith('.ann')) return 'brat';
  if (decisionsIn(content) !== undefined) return 'decisions';
  const value = parseJson(content);
  if (isOwnJson(value)) return 'json';
  if (isWebAnnotation(value)) return 'web-annotation';
  throw new FormatError('neither an export of On the Record (JSON), nor Web Annotations, nor a brat .ann file, nor a file with decisions');
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
    case 'decisions': {
      const found = decisionsIn(content);
      if (found === undefined) throw new FormatError('no file with decisions');
      return { annotations: [], decisions: found.journal, others: found.others.length };
    }
  }
}

/** Of a damaged file, what is whole in it. */
function decisionsIn(content: string): Sidecar | undefined {
  const reading = readSidecar(content.replace(/^\uFEFF/, ''));
  return reading.state === 'foreign' || (reading.state === 'broken' && reading.sidecar.journal.length === 0) ? undefined : reading.sidecar;
}
