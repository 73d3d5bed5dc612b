/** Which way imports may run in `src`. */
import type { Import } from './import-graph';

/** Folder of `src` → folders of `src` that it may import besides itself. `development` builds and measures: it may look anywhere. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  engine: [], review: ['engine'], ledger: ['review', 'engine'], formats: ['review', 'engine'], worker: ['ledger', 'engine'], cli: ['formats', 'review', 'engine'],
  extension: ['worker', 'ledger', 'formats', 'review', 'engine', 'panel'], panel: [],
};

/** Folder of `src`, or a folder in it → modules from outside that it may import. */
const OUTSIDE: Readonly<Record<string, (module: string) => boolean>> = {
  // Unit conversions come from a library, loaded with the first card that needs one.
  // Node puts a file in another's place in one step, which the editor does in two; asked for where there is a Node.
  extension: (module) => module === 'vscode' || module === 'convert' || module === 'node:fs/promises',
  cli: (module) => module.startsWith('node:'),
  // Threads of Node's, where there are no web workers.
  worker: (module) => module === 'node:worker_threads' || module === 'node:os',
  // The editor's own look: buttons, fields, lists to choose from.
  panel: (module) => module.startsWith('@vscode-elements/elements/'),
  // Read what other programs wrote; each is bundled apart and loaded when such a document is opened.
  'formats/documents': (module) => ['@mozilla/readability', 'fflate', 'linkedom', 'mammoth/mammoth.browser', 'unpdf'].includes(module),
  // Speaks with assistants; bundled apart and loaded by one command.
  'cli/mcp': (module) => module.startsWith('node:') || module.startsWith('@modelcontextprotocol/server'),
  // Finds edited passages again.
  review: (module) => module === 'approx-string-match',
};

/** Folder of the engine → folders of the engine that it may import besides itself. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  lexicon: [], text: [], article: ['text'], dates: ['text', 'article'], quantities: ['text', 'article'], speakers: ['text', 'article'],
  quotes: ['text', 'article', 'speakers'], commitments: ['text', 'article', 'speakers', 'quotes', 'dates'],
};

/** Files of the engine that every layer may import. */
const SHARED = new Set(['model.ts', 'document.ts']);

/** Whether a text is an article is asked of every plain text, and names are compared between articles: small doors that spare windows the whole engine. */
const ENGINE_DOORS = new Set(['index.ts', 'article/looks-like-article.ts', 'comparing.ts']);

/** Says what is wrong with an import, or null where it keeps the house rules. */
export function breach({ from, to, outside, typeOnly }: Import): string | null {
  const [, folder = '', ...inside] = from.split('/');
  if (folder === 'development') return null;
  const allowed = FOLDERS[folder];
  if (!allowed) return `src/${folder} is no folder of the house`;
  if (outside) return (OUTSIDE[`${folder}/${inside[0] ?? ''}`] ?? OUTSIDE[folder])?.(to) ? null : `src/${folder} may not import ${to}`;
  const [root, target = '', ...behind] = to.split('/');
  if (root !== 'src') return `src/${folder} may not import ${to}`;
  if (target !== folder) {
    if (!allowed.includes(target)) return `src/${folder} may not import src/${target}`;
    if (target === 'engine' && !ENGINE_DOORS.has(behind.join('/'))) return 'the engine is entered through its doors alone';
    if (behind[0] === 'documents' && behind[1] !== 'article-text.ts') return 'readers of documents are loaded when they are needed, never imported';
    if (target === 'panel' && !behind[0]?.startsWith('messages')) return 'of the panel only its messages may be imported';
    return null;
  }
  return folder === 'engine' ? layerBreach(inside, behind, typeOnly) : null;
}

function layerBreach(from: readonly string[], to: readonly string[], typeOnly: boolean): string | null {
  const [layer = '', ...rest] = from;
  // index.ts and pipeline.ts put the layers together; the shared files stand below them all.
  if (rest.length === 0 && !SHARED.has(layer)) return null;
  const [target = '', ...behind] = to;
  if (behind.length === 0) {
    if (SHARED.has(target) || (target === 'index.ts' && typeOnly)) return null;
    return `engine/${layer} may not import engine/${target}`;
  }
  if (rest.length === 0) return typeOnly ? null : `engine/${layer} may import types alone`;
  const allowed = LAYERS[layer];
  if (!allowed) return `engine/${layer} is no layer of the engine`;
  // Word lists speak of parts of speech, so they know the types of the text layer.
  const lexical = target === 'lexicon' || (layer === 'lexicon' && target === 'text' && typeOnly);
  return target === layer || lexical || allowed.includes(target) ? null : `engine/${layer} may not import engine/${target}`;
}
