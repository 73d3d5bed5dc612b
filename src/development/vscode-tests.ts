import { cp, mkdir, writeFile } from 'node:fs/promises';
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
  /** What is open: one folder; two, each with settings of its own; one that is not trusted (the desktop's test runs always trust). One, if not told. */
  readonly workspace?: 'folder' | 'folders' | 'restricted';
}

const SECOND: Readonly<Record<string, string>> = {
  '.vscode/settings.json': '{ "onTheRecord.dates.order": "dayFirst" }',
  'pier.news': 'date 2021-06-30 North Haven, June 30 (Coast Wire) The pier opened on 03/04/2021, the harbour board said.\n',
};

/** Runs a suite in VS Code with a workspace, settings and user data of its own; rejects when a test fails. */
export async function runInVSCode(vscode: TestHost, { extension, tests, extensions, host = 'node', workspace: open = 'folder' }: VSCodeTests): Promise<void> {
  console.log(vscode.description);
  const folder = await temporaryFolder('test');
  const workspace = path.join(folder, 'workspace');
  const userData = path.join(folder, 'user');
  // Tests write into the workspace: each run has its own copy.
  await cp(at('test/fixtures/workspace'), workspace, { recursive: true });
  await writeSettings(userData, { ...QUIET, 'security.workspace.trust.startupPrompt': 'never' });
  const restricted = open === 'restricted' && vscode.kind === 'web';
  await runTests({
    extensionTestsEnv: restricted ? { ON_THE_RECORD_RESTRICTED: '1' } : {},
    vscodeExecutablePath: vscode.executable, extensionDevelopmentPath: extension, extensionTestsPath: tests,
    launchArgs: [
      open === 'folders' ? await withSecondFolder(folder) : workspace, ...(restricted ? ['--restricted'] : []), `--user-data-dir=${userData}`, `--extensions-dir=${extensions ?? path.join(folder, 'extensions')}`,
      ...(host === 'web' ? ['--extensionDevelopmentKind=web'] : []),
    ],
  });
}

/** A workspace of the first folder and another; the path of its file. */
async function withSecondFolder(folder: string): Promise<string> {
  for (const [name, content] of Object.entries(SECOND)) {
    const file = path.join(folder, 'second', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const file = path.join(folder, 'two.code-workspace');
  await writeFile(file, JSON.stringify({ folders: [{ path: 'workspace' }, { path: 'second' }] }));
  return file;
}
