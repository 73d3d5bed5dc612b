import { cp } from 'node:fs/promises';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { temporaryFolder } from './temporary-folder';
import { QUIET, writeSettings } from './host/settings';
import type { TestHost } from './host/test-host';
import { at } from './paths';
import type { SuiteHost } from './suite';

export interface VSCodeTests {
  /** Folder of the extension under development. */
  readonly extension: string;
  /** Bundled suite, as `bundleSuite` names it. */
  readonly tests: string;
  /** Folder of installed extensions; a fresh one by default. */
  readonly extensions?: string;
  /** Extension host; Node by default. */
  readonly host?: SuiteHost;
}

/** Runs a suite in VS Code with a workspace, settings and user data of its own; rejects when a test fails. */
export async function runInVSCode(vscode: TestHost, { extension, tests, extensions, host = 'node' }: VSCodeTests): Promise<void> {
  console.log(vscode.description);
  const folder = await temporaryFolder('test');
  const workspace = path.join(folder, 'workspace');
  const userData = path.join(folder, 'user');
  // Tests write into the workspace: each run has its own copy.
  await cp(at('test/fixtures/workspace'), workspace, { recursive: true });
  await writeSettings(userData, QUIET);
  await runTests({
    vscodeExecutablePath: vscode.executable, extensionDevelopmentPath: extension, extensionTestsPath: tests,
    launchArgs: [
      workspace, `--user-data-dir=${userData}`, `--extensions-dir=${extensions ?? path.join(folder, 'extensions')}`,
      ...(host === 'web' ? ['--extensionDevelopmentKind=web'] : []),
    ],
  });
}
