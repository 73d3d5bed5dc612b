/**
 * Packs the extension (twice: the same sources give the same bytes), looks into the package, installs it in a fresh VS Code that knows nothing of this folder, and runs
 * `test/installed` there.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runShown, tool } from './command';
import { exitOnSignals } from './host/processes';
import { OLDEST } from './host/releases';
import { temporaryFolder } from './temporary-folder';
import { chooseTestHost } from './host/test-host';
import { packExtension } from './package';
import { at } from './paths';
import { bundleSuite } from './suite';
import { testFiles } from './test-files';
import { runInVSCode } from './vscode-tests';

const VSIX = at('out', 'package', 'extension.vsix');
const AGAIN = at('out', 'package', 'again.vsix');
const CONTENTS_LIMIT = 60_000;

/** Test runs want an extension under development; this one does nothing. */
async function writeBystander(folder: string): Promise<string> {
  const bystander = path.join(folder, 'bystander');
  await mkdir(bystander, { recursive: true });
  await writeFile(path.join(bystander, 'package.json'), JSON.stringify({ name: 'bystander', publisher: 'test', version: '1.0.0', engines: { vscode: '^1.100.0' } }));
  return bystander;
}

async function main(): Promise<void> {
  console.log(`packed ${((await packExtension(VSIX)) / 1000).toFixed(1)} kB`);
  await packExtension(AGAIN);
  if (!(await readFile(VSIX)).equals(await readFile(AGAIN))) throw new Error('packed twice, the bytes differ');
  const { code } = await runShown(tool('mocha/bin/mocha.js', ...testFiles('test/package')), CONTENTS_LIMIT);
  if (code !== 0) throw new Error('the package is not what it should be');

  const vscode = await chooseTestHost(OLDEST);
  const folder = await temporaryFolder('package');
  const extensions = path.join(folder, 'installed-extensions');
  const [program, ...args] = await vscode.installCommand(VSIX, extensions);
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  await runInVSCode(vscode, { extension: await writeBystander(folder), extensions, workspace: 'restricted', tests: await bundleSuite('installed', 'node', testFiles('test/installed')) });
}

exitOnSignals();
main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
