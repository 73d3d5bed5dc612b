/** Scripts of the extension's own folder that are read when they are first needed. The web's extension host has no other way to load a second script; so it is done everywhere. */
import { Uri, workspace } from 'vscode';

export interface Loaded<Exports> {
  readonly exports: Exports;
  readonly bytes: Uint8Array;
  readonly source: string;
}

/** @param name below `dist`; a bundle in CommonJS that asks for nothing else */
export async function loadScript<Exports>(extension: Uri, ...name: readonly string[]): Promise<Loaded<Exports>> {
  const script = Uri.joinPath(extension, 'dist', ...name);
  const bytes = await workspace.fs.readFile(script);
  const source = new TextDecoder('utf-8').decode(bytes);
  const module: { exports: unknown } = { exports: {} };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- our own file, no words of a document
  new Function('module', 'exports', `${source}\n//# sourceURL=${script.toString(true)}`)(module, module.exports);
  return { exports: module.exports as Exports, bytes, source };
}
