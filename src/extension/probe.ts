import { workspace, type TextEditor, type Uri } from 'vscode';
import type { Annotations, Span } from '../engine';
import type { Highlights } from './features/highlights';
import type { Views } from './features/views';
import type { Services } from './services';
import type { TreeNode } from './trees/node';

/** The extension's state for tests: what is known, what is painted, what the views hold. */
export interface Probe {
  /** The reading of the document as it stands, when it is done; undefined for what is no article. */
  annotationsOf(uri: Uri): Promise<Annotations | undefined>;
  decorationsOf(editor: TextEditor): Readonly<Record<string, readonly Span[]>>;
  treeOf(view: string): readonly TreeNode[];
  selectedIn(view: string): string | undefined;
}

export function createProbe(services: Services, highlights: Highlights, views: Views): Probe {
  return {
    annotationsOf: async (uri) => {
      const document = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
      return document === undefined ? undefined : (await services.articles.fresh(document))?.annotations;
    },
    decorationsOf: (editor) => highlights.paintedIn(editor),
    treeOf: (view) => views.nodesOf(view),
    selectedIn: (view) => views.selectedIn(view),
  };
}
