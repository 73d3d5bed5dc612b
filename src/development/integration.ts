/**
 * Runs the integration tests in a real VS Code.
 *
 *     tsx src/development/integration.ts node   in the Node extension host: test/integration
 *     tsx src/development/integration.ts web    in the web worker: test/integration and test/web
 */
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { exitOnSignals } from './host/processes';
import { temporaryFolder } from './host/server';
import { QUIET, writeSettings } from './host/settings';
import { chooseTestHost } from './host/test-host';
import { at, ROOT } from './paths';
import { bundleSuite, type SuiteHost } from './suite';
import { testFiles } from './test-files';

const FOLDERS: Readonly<Record<SuiteHost, readonly string[]>> = { node: ['test/integration'], web: ['test/integration', 'test/web'] };

async function main(host: string | undefined): Promise<void> {
  if (host !== 'node' && host !== 'web') throw new Error('say which extension host: node or web');
  const tests = await bundleSuite(`integration-${host}`, host, testFiles(...FOLDERS[host]));
  const vscode = await chooseTestHost();
  console.log(vscode.description);
  const folder = await temporaryFolder('test');
  const userData = path.join(folder, 'user');
  // Tests write into the workspace: each run has its own copy.
  await cp(at('test/fixtures/workspace'), path.join(folder, 'workspace'), { recursive: true });
  await writeSettings(userData, QUIET);
  await runTests({
    vscodeExecutablePath: vscode.executable, extensionDevelopmentPath: ROOT, extensionTestsPath: tests,
    launchArgs: [
      path.join(folder, 'workspace'), '--disable-extensions', `--user-data-dir=${userData}`, `--extensions-dir=${path.join(folder, 'extensions')}`,
      ...(host === 'web' ? ['--extensionDevelopmentKind=web'] : []),
    ],
  });
}

exitOnSignals();
main(process.argv[2]).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
