import { chromium, type Browser, type Page } from 'playwright-core';
import { addressOf, type WorkbenchAddress } from './address';
import { CHROMIUM_FLAGS, findChromium, NO_CHROMIUM } from './browser';

export interface Workbench {
  readonly browser: Browser;
  readonly page: Page;
}

/** A busy machine takes its time, in milliseconds. */
const LOADED = 120_000;

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
export async function openWorkbench(page: Page, options: WorkbenchAddress): Promise<void> {
  await page.goto(addressOf(options), { timeout: LOADED });
}
