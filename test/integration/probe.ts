import assert from 'node:assert/strict';
import { commands, extensions, Position, Range, Uri, window, workspace, type TextDocument, type TextEditor } from 'vscode';
import type { Annotations, Span } from '../../src/engine';
import type { Probe } from '../../src/extension/probe';

export const ID = 'on-the-record.on-the-record';

/** The extension's own view of its state. */
export async function probe(): Promise<Probe> {
  const extension = extensions.getExtension<Probe>(ID);
  assert.ok(extension, `${ID} is not installed`);
  return extension.activate();
}

export async function open(name: string): Promise<TextEditor> {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder, 'no workspace folder is open');
  return window.showTextDocument(await workspace.openTextDocument(Uri.joinPath(folder.uri, name)), { preview: false });
}

/** The reading of a document that is an article. */
export async function readingOf(document: TextDocument): Promise<Annotations> {
  const annotations = await (await probe()).annotationsOf(document.uri);
  assert.ok(annotations, `${document.uri.toString()} is not read as an article`);
  return annotations;
}

/** The position in the middle of the first `words`. */
export function positionOf(document: TextDocument, words: string): Position {
  const start = document.getText().indexOf(words);
  assert.notEqual(start, -1, `“${words}” is not in the text`);
  return document.positionAt(start + Math.floor(words.length / 2));
}

export function textOf(document: TextDocument, { start, end }: Span): string {
  return document.getText(new Range(document.positionAt(start), document.positionAt(end)));
}

/** Takes the workspace's decisions and rules away, and waits until those on the document are gone. */
export async function clearDecisions(document: TextDocument): Promise<void> {
  const root = workspace.workspaceFolders![0]!.uri;
  await window.showTextDocument(document);
  await commands.executeCommand('workbench.action.files.revert');
  await commands.executeCommand('workbench.action.closeAllEditors');
  for (const [name] of await workspace.fs.readDirectory(root)) {
    if (name.includes('.annotations.json') || name === '.on-the-record.json') await workspace.fs.delete(Uri.joinPath(root, name), { recursive: true });
  }
  const it$ = await probe();
  await until('decisions are gone', async () => ((await it$.reviewOf(document.uri))?.journal.length ?? 0) === 0);
}

/** Waits until something holds: the editor does much of its work after the call that asked for it. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 8_000; waited += 50) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`waited in vain until ${what}`);
}
