import { Uri, workspace } from 'vscode';
import type { DocumentKind, DocumentReader } from '../../../formats/documents/article-text';

const loaded = new Map<DocumentKind, Promise<DocumentReader>>();

/**
 * The reader of a kind of document: a script of its own in the extension's folder, which costs nothing until it is needed.
 * The web's extension host has no other way to load a second script than to read it and run it; so it is done everywhere.
 */
export function loadReader(extension: Uri, kind: DocumentKind): Promise<DocumentReader> {
  const known = loaded.get(kind) ?? load(Uri.joinPath(extension, 'dist', 'documents', `${kind}.js`));
  loaded.set(kind, known);
  known.catch(() => loaded.delete(kind));
  return known;
}

async function load(script: Uri): Promise<DocumentReader> {
  const source = new TextDecoder('utf-8').decode(await workspace.fs.readFile(script));
  const module: { exports: unknown } = { exports: {} };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- our own file, no words of a document
  new Function('module', 'exports', source)(module, module.exports);
  return module.exports as DocumentReader;
}
