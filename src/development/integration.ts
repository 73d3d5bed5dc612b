/**
 * Runs the integration tests in a real VS Code.
 *
 *     tsx src/development/integration.ts node   in the Node extension host: test/integration
 *     tsx src/development/integration.ts web    in the web worker: test/integration and test/web
 */
import { exitOnSignals } from './host/processes';
import { chooseTestHost } from './host/test-host';
import { ROOT } from './paths';
import { bundleSuite, type SuiteHost } from './suite';
import { testFiles } from './test-files';
import { runInVSCode } from './vscode-tests';

const FOLDERS: Readonly<Record<SuiteHost, readonly string[]>> = { node: ['test/integration'], web: ['test/integration', 'test/web'] };

async function main(host: string | undefined): Promise<void> {
  if (host !== 'node' && host !== 'web') throw new Error('say which extension host: node or web');
  const tests = await bundleSuite(`integration-${host}`, host, testFiles(...FOLDERS[host]));
  await runInVSCode(await chooseTestHost(), { extension: ROOT, tests, host });
}

exitOnSignals();
main(process.argv[2]).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
