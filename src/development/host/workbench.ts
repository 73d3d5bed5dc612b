import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium, NO_CHROMIUM } from './browser';

export interface WorkbenchOptions {
  readonly authority: string;
  /** A folder or a `.code-workspace` file; none for an empty window. */
  readonly folder: string | null;
  /** Folders of extensions under development. */
  readonly extensions: readonly string[];
  /** Module to run inside the extension host, as `extensionTestsPath` has it. */
  readonly tests?: string;
  readonly size?: { readonly width: number; readonly height: number };
}

export interface Workbench {
  readonly browser: Browser;
  readonly page: Page;
}

/** The address that opens a workbench as VS Code's own browser tests do. */
function addressOf({ authority, folder, extensions, tests }: WorkbenchOptions): string {
  const remote = (file: string): string => `vscode-remote://${authority}${encodeURI(path.resolve(file))}`;
  const payload = [
    ...extensions.map((extension) => ['extensionDevelopmentPath', remote(extension)]),
    ...(tests === undefined ? [] : [['extensionTestsPath', remote(tests)]]),
    ['skipWelcome', 'true'], ['skipReleaseNotes', 'true'],
  ];
  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  if (folder === null) query.set('ew', 'true');
  else query.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', path.resolve(folder));
  return `http://${authority}/?${query.toString()}`;
}

/** A headless browser with an empty page. */
export async function launchBrowser(size = { width: 1280, height: 800 }): Promise<Workbench> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(NO_CHROMIUM);
  const browser = await chromium.launch({ executablePath, headless: true, args: [...CHROMIUM_FLAGS] });
  const page = await browser.newPage({ viewport: size });
  // tsx marks named functions with a helper that functions sent to the page don't find there.
  await page.addInitScript('globalThis.__name = (named) => named');
  return { browser, page };
}

/** Opens the workbench in a page. Resolves when the page is loaded; VS Code then still starts. */
export async function openWorkbench(page: Page, options: WorkbenchOptions): Promise<void> {
  await page.goto(addressOf(options));
}
