/**
 * Stands in for the desktop `code` executable where that cannot be downloaded: takes the flags that `runTests()` of
 * `@vscode/test-electron` passes, runs the tests in a real VS Code (server under Node, workbench in a headless browser),
 * and ends with their exit code.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { exitOnSignals } from './processes';
import { releaseNamed } from './releases';
import { startServer } from './server';
import { writeSettings, type Settings } from './settings';
import { launchBrowser, openWorkbench } from './workbench';

const LIMIT = Number(process.env.VSCODE_TEST_LIMIT ?? 300_000);
/** Lines of the workbench that are not the tests'. */
const NOISE = /^(?:Resolv(?:ing|ed) connection token|Creating a socket|Updating additional builtin|ChatSessionStore|\[Service Worker\]|getaddrinfo |Failed to fetch|net::)/;

interface Flags {
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly positional: readonly string[];
}

/** VS Code's own habit: `--name=value`, `--name`, and the folder to open. */
function readFlags(args: readonly string[]): Flags {
  const options = new Map<string, string[]>();
  const positional: string[] = [];
  for (const arg of args) {
    if (!arg.startsWith('--')) {
      positional.push(arg);
      continue;
    }
    const [name = '', ...value] = arg.slice(2).split('=');
    options.set(name, [...(options.get(name) ?? []), value.join('=')]);
  }
  return { options, positional };
}

/** The setting that puts extensions under development into another extension host. */
function extensionKinds(folders: readonly string[], kind: string): Settings {
  const idOf = (folder: string): string => {
    const { publisher, name } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { publisher: string; name: string };
    return `${publisher}.${name}`;
  };
  return { 'remote.extensionKind': Object.fromEntries(folders.map((folder) => [idOf(folder), [kind]])) };
}

async function addSettings(userData: string, added: Settings): Promise<void> {
  let own: Settings = {};
  try {
    own = JSON.parse(readFileSync(path.join(userData, 'User', 'settings.json'), 'utf8')) as Settings;
  } catch {
    // A fresh folder has none.
  }
  await writeSettings(userData, { ...own, ...added });
}

async function main({ options, positional }: Flags): Promise<number> {
  const one = (name: string): string => {
    const value = options.get(name)?.at(-1);
    if (value === undefined || value === '') throw new Error(`--${name} is missing`);
    return value;
  };
  const extensions = options.get('extensionDevelopmentPath') ?? [];
  const userData = one('user-data-dir');
  const kind = options.get('extensionDevelopmentKind')?.at(-1);
  if (kind !== undefined) await addSettings(userData, extensionKinds(extensions, kind));

  const server = await startServer({ release: releaseNamed(one('release')), restricted: options.has('restricted'), userData, extensions: one('extensions-dir'), env: process.env, progress: console.error });
  const { browser, page } = await launchBrowser();
  const result = new Promise<number>((resolve) => {
    let settled = false;
    const settle = (code: number, reason?: string): void => {
      if (settled) return;
      settled = true;
      if (reason !== undefined) console.error(reason);
      resolve(code);
    };
    const fail = (reason: string): void => { settle(1, reason); };
    void server.ended.then((last) => { fail(`the server ended:\n${last}`); });
    browser.on('disconnected', () => { fail('the browser ended'); });
    page.on('crash', () => { fail('the workbench crashed'); });
    setTimeout(() => { fail(`no result after ${LIMIT / 1000} s`); }, LIMIT).unref();
    void Promise.all([
      page.exposeFunction('codeAutomationExit', (code: number) => { settle(code); }),
      page.exposeFunction('codeAutomationLog', (type: 'log' | 'warn' | 'error', args: unknown[]) => {
        if (!NOISE.test(String(args[0]))) (type === 'log' ? console.log : console.error)(...args);
      }),
    ]).then(() => openWorkbench(page, { authority: server.authority, folder: positional[0] ?? null, extensions, tests: one('extensionTestsPath') }))
      .catch((error: unknown) => { fail(String(error)); });
  });
  const code = await result;
  await browser.close().catch(() => undefined);
  return code;
}

exitOnSignals();
main(readFlags(process.argv.slice(2))).then(
  // Leaving ends the server and clears the temporary folders.
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
