import { workspace, type TextDocument, type TextEditor, type Uri } from 'vscode';
import type { Annotations, Span } from '../engine';
import type { Reviewed } from '../review/apply';
import type { Highlights } from './features/highlights';
import type { LedgerPages } from './features/ledger';
import type { Review } from './features/review';
import type { LostNode } from './features/review/lost';
import type { Views } from './features/views';
import type { Services } from './services';
import type { TreeNode } from './trees/node';

/** The extension's state for tests: what is known, what is painted, what the views hold. */
export interface Probe {
  /** The reading of the document as it stands, when it is done; undefined for what is no article. */
  annotationsOf(uri: Uri): Promise<Annotations | undefined>;
  /** Whether the engine was loaded, which the first article does. */
  isEngineLoaded(): boolean;
  decorationsOf(editor: TextEditor): Readonly<Record<string, readonly Span[]>>;
  /** How often marks of a style were handed to an editor. */
  marksHandedOver(): number;
  treeOf(view: string): readonly TreeNode[];
  selectedIn(view: string): string | undefined;
  /** What is shown of the document, with the reader's decisions on it. */
  reviewOf(uri: Uri): Promise<Reviewed | undefined>;
  /** The file that the decisions on a document are kept in. */
  decisionsFileOf(uri: Uri): Uri | undefined;
  lostDecisions(): readonly LostNode[];
  /** Where this workspace's own files are kept. */
  storageFolder(): Uri;
  readonly ledger: LedgerPages;
}

export function createProbe(services: Services, highlights: Highlights, views: Views, review: Review, ledger: LedgerPages): Probe {
  const openAt = (uri: Uri): TextDocument | undefined => workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  return {
    isEngineLoaded: () => services.engine.isLoaded,
    annotationsOf: async (uri) => {
      const document = openAt(uri);
      return document === undefined ? undefined : (await services.articles.fresh(document))?.annotations;
    },
    reviewOf: async (uri) => {
      const document = openAt(uri);
      return document === undefined ? undefined : (await services.articles.fresh(document))?.lookup.review;
    },
    decisionsFileOf: (uri) => {
      const document = openAt(uri);
      return document && services.decisions.fileOf(document);
    },
    lostDecisions: () => review.lost(),
    storageFolder: () => services.context.storageUri ?? services.context.globalStorageUri,
    ledger,
    decorationsOf: (editor) => highlights.paintedIn(editor),
    marksHandedOver: () => highlights.handedOver(),
    treeOf: (view) => views.nodesOf(view),
    selectedIn: (view) => views.selectedIn(view),
  };
}
