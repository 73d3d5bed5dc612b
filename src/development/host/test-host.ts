import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import type { Command } from '../command';
import { at } from '../paths';
import { codeServer } from './code-server';
import { screen, whyNoDownload } from './desktop';
import { findOnPath } from './find-program';
import type { Release } from './releases';
import { temporaryFolder } from '../temporary-folder';

/** A VS Code in which tests run. */
export interface TestHost {
  readonly kind: 'desktop' | 'web';
  /** For people: what it is and why it was taken. */
  readonly description: string;
  /** To be passed to `runTests` as `vscodeExecutablePath`. */
  readonly executable: string;
  /** The command that installs a package into an extensions folder. */
  installCommand(vsix: string, extensions: string): Promise<Command>;
}

/**
 * The desktop VS Code where its download can be reached and there is a screen to show it on, else the one from the npm
 * registry. `VSCODE_TEST_HOST=desktop` or `web` settles it.
 */
export async function chooseTestHost(release: Release): Promise<TestHost> {
  const wanted = process.env.VSCODE_TEST_HOST;
  if (wanted !== undefined && wanted !== 'desktop' && wanted !== 'web') throw new Error(`VSCODE_TEST_HOST must be desktop or web, not “${wanted}”`);
  if (wanted === 'desktop') return desktop(release);
  const why = wanted === 'web' ? 'as VSCODE_TEST_HOST says' : screen() === 'none' ? 'there is no display and no xvfb-run' : await whyNoDownload();
  return why === null ? desktop(release) : web(release, why);
}

async function desktop({ vscode }: Release): Promise<TestHost> {
  const program = await downloadAndUnzipVSCode(vscode);
  const xvfb = screen() === 'virtual' ? findOnPath(['xvfb-run']) : null;
  return {
    kind: 'desktop', description: `VS Code ${vscode}, desktop`,
    executable: xvfb === null ? program : await writeProgram('code-under-xvfb', [xvfb, '-a', program]),
    async installCommand(vsix, extensions) {
      const [cli = program, ...args] = resolveCliArgsFromVSCodeExecutablePath(program);
      const userData = await temporaryFolder('install');
      return [cli, ...args.filter((arg) => !arg.startsWith('--extensions-dir') && !arg.startsWith('--user-data-dir')), '--install-extension', vsix, '--extensions-dir', extensions, '--user-data-dir', userData];
    },
  };
}

async function web(release: Release, why: string): Promise<TestHost> {
  const standIn = [process.execPath, '--import', 'tsx', at('src/development/host/stand-in.ts'), `--release=${release.name}`];
  const executable = await writeProgram(`code-stand-in-${release.name}`, standIn);
  return {
    kind: 'web', description: `VS Code ${release.vscode} from the npm registry, in a browser (${why})`, executable,
    async installCommand(vsix, extensions) {
      const { folder: server, node } = await codeServer(release, console.log);
      const folder = await temporaryFolder('install');
      return [node, path.join(server, 'out', 'server-main.js'), '--install-extension', vsix, '--extensions-dir', extensions, '--user-data-dir', folder, '--server-data-dir', folder, '--accept-server-license-terms'];
    },
  };
}

/** A program file that runs a command with its own arguments behind: `runTests` wants one file. */
async function writeProgram(name: string, command: readonly string[]): Promise<string> {
  const windows = process.platform === 'win32';
  const file = path.join(at('out', 'host'), windows ? `${name}.cmd` : name);
  const quoted = command.map((part) => (windows ? `"${part}"` : `'${part.replaceAll("'", String.raw`'\''`)}'`)).join(' ');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, windows ? `@${quoted} %*\r\n` : `#!/bin/sh\nexec ${quoted} "$@"\n`, { mode: 0o755 });
  return file;
}
