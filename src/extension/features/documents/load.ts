import type { Uri } from 'vscode';
import type { DocumentKind, DocumentReader } from '../../../formats/documents/article-text';
import { loadScript } from '../../services/scripts';

const loaded = new Map<DocumentKind, Promise<DocumentReader>>();

/** The reader of a kind of document: a script of its own, which costs nothing until it is needed. */
export function loadReader(extension: Uri, kind: DocumentKind): Promise<DocumentReader> {
  const known = loaded.get(kind) ?? loadScript<DocumentReader>(extension, 'documents', `${kind}.js`).then(({ exports }) => exports);
  loaded.set(kind, known);
  known.catch(() => loaded.delete(kind));
  return known;
}
