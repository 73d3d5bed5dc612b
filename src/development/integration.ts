/**
 * Runs the integration tests in a real VS Code.
 *
 *     tsx src/development/integration.ts node [newest]   in the Node extension host: test/integration, and test/node in the oldest
 *     tsx src/development/integration.ts web [newest]    in the web worker: test/integration and test/web
 *
 * In the oldest VS Code that the extension supports with a folder, or in the newest with a workspace of two folders. `VSCODE_TEST_FILES=walk` takes the files whose path has that in it.
 */
import { exitOnSignals } from './host/processes';
import { releaseNamed } from './host/releases';
import { chooseTestHost } from './host/test-host';
import { ROOT } from './paths';
import { bundleSuite, type SuiteHost } from './suite';
import { testFiles } from './test-files';
import { runInVSCode } from './vscode-tests';

const FOLDERS: Readonly<Record<SuiteHost, readonly string[]>> = { node: ['test/integration'], web: ['test/integration', 'test/web'] };
/** What takes long, and is measured with what only Node has: in one release alone. */
const MEASURED = 'test/node';

async function main(host: string | undefined, release = 'oldest'): Promise<void> {
  if (host !== 'node' && host !== 'web') throw new Error('say which extension host: node or web');
  const tests = await bundleSuite(`integration-${host}`, host, testFiles(...FOLDERS[host], ...(host === 'node' && release === 'oldest' ? [MEASURED] : [])).filter((file) => file.includes(process.env.VSCODE_TEST_FILES ?? '')));
  await runInVSCode(await chooseTestHost(releaseNamed(release)), { extension: ROOT, tests, host, workspace: release === 'newest' ? 'folders' : 'folder' });
}

exitOnSignals();
main(process.argv[2], process.argv[3]).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
