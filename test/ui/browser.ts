/** The ledger's page alone, in a real browser: bundled as it is shipped, under its own strict policy, with the colours of VS Code's own themes. */
import axe from 'axe-core';
import { build } from 'esbuild';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../../src/development/host/workbench';
import { ROOT } from '../../src/development/paths';
import { targetsNamed } from '../../src/development/targets';
import type { FromPage, Kind, Ledger, ToPage } from '../../src/panel/messages';
import themes from './themes.json';
import { ENGLISH } from './words';

export type Theme = keyof typeof themes;
export const THEMES = Object.keys(themes) as Theme[];
export type Mode = 'view' | 'tab';

const ORIGIN = 'http://panel.test';

async function bundled(name: string): Promise<string> {
  const [target] = targetsNamed([name]);
  const { outputFiles } = await build({ ...target!.options, absWorkingDir: ROOT, entryPoints: [target!.entry], bundle: true, write: false, logLevel: 'silent' });
  return outputFiles[0]!.text;
}

function html(mode: Mode, theme: Theme, kind: Kind): string {
  const policy = `default-src 'none'; style-src ${ORIGIN}; script-src 'nonce-test'`;
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Ledger</title>
    <link rel="stylesheet" href="/theme.css"><link rel="stylesheet" href="/panel.css"></head>
    <body class="${themes[theme].className}" data-mode="${mode}" data-kind="${kind}"><script nonce="test" src="/panel.js"></script></body></html>`;
}

function themeCss(mode: Mode, theme: Theme): string {
  const vars = Object.entries(themes[theme].vars).map(([name, value]) => `${name}: ${value};`).join('');
  return `:root { ${vars} } body { background: var(${mode === 'view' ? '--vscode-sideBar-background' : '--vscode-editor-background'}); }`;
}

/** What the page has for VS Code: it keeps the state, also over a reload, and notes what is said. */
function standIn(): void {
  const said: unknown[] = [];
  Object.assign(globalThis, {
    said,
    acquireVsCodeApi: () => ({
      postMessage: (message: unknown) => { said.push(message); },
      getState: (): unknown => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined,
      setState: (state: unknown) => { sessionStorage.setItem('state', JSON.stringify(state)); },
    }),
  });
}

export interface Options {
  readonly mode?: Mode;
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
}

/** One browser for all tests of a file. */
export class PanelBrowser {
  private browser: Browser | undefined;
  private files: ReadonlyMap<string, string> = new Map();

  async start(): Promise<void> {
    const [script, style, { browser }] = await Promise.all([bundled('panel'), bundled('panel-style'), launchBrowser()]);
    this.browser = browser;
    this.files = new Map([['/panel.js', script], ['/panel.css', style]]);
  }

  async open(ledger: Ledger, { mode = 'view', theme = 'dark', width = mode === 'view' ? 300 : 1100, height = 700 }: Options = {}): Promise<PanelPage> {
    const page = await this.browser!.newPage({ viewport: { width, height } });
    const files = new Map([...this.files, ['/', html(mode, theme, ledger.kind)], ['/theme.css', themeCss(mode, theme)]]);
    await page.route(`${ORIGIN}/**`, (route) => {
      const path = new URL(route.request().url()).pathname;
      const body = files.get(path);
      const contentType = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'text/html';
      return body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body, contentType });
    });
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(standIn);
    const panel = new PanelPage(page, ledger);
    await panel.load();
    return panel;
  }

  async stop(): Promise<void> {
    await this.browser?.close();
  }
}

export class PanelPage {
  /** What went wrong in the page: errors, and what its policy forbade. */
  readonly faults: string[] = [];

  constructor(readonly page: Page, private readonly ledger: Ledger) {
    page.on('pageerror', (error) => { this.faults.push(String(error)); });
    page.on('console', (message) => { if (message.type() === 'error' && !message.text().includes('favicon')) this.faults.push(message.text()); });
  }

  /** Loads the page, or loads it again as VS Code does when a view is shown anew. */
  async load(): Promise<void> {
    await this.page.goto(`${ORIGIN}/`);
    await this.tell({ type: 'setup', words: ENGLISH, group: 'agent' });
    const { entries, kind } = this.ledger;
    if (kind === 'article') await this.tell({ type: 'ledger', ledger: this.ledger });
    else await this.tell({ type: 'patch', ledger: { ...this.ledger, entries: [] }, entries, gone: [], last: true });
    // Drawn once, it may need a scroll bar, and is drawn again for the width that is left.
    for (let frames = 0; frames < 2; frames++) await this.page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => { resolve(null); }); }));
  }

  async tell(message: ToPage): Promise<void> {
    await this.page.evaluate((data) => { window.postMessage(data, '*'); }, message);
    await this.page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => { resolve(null); }); }));
  }

  /** What the page said since the last time. */
  async said(): Promise<FromPage[]> {
    return this.page.evaluate(() => (globalThis as unknown as { said: FromPage[] }).said.splice(0));
  }

  async saidOf<T extends FromPage['type']>(type: T): Promise<Extract<FromPage, { type: T }>[]> {
    return (await this.said()).filter((message): message is Extract<FromPage, { type: T }> => message.type === type);
  }

  get rows(): Locator {
    return this.page.locator('[data-row]');
  }

  row(words: string): Locator {
    return this.page.locator('[data-row]', { hasText: words });
  }

  async sentences(): Promise<string[]> {
    return this.page.locator('.sentence').allTextContents();
  }

  /** Key of what has the focus. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.focus ?? document.activeElement?.localName ?? '');
  }

  press(...keys: readonly string[]): Promise<void> {
    return keys.reduce<Promise<void>>((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  /** What axe finds fault with, each with the elements it is about. */
  async violations(): Promise<string[]> {
    await this.page.evaluate(axe.source);
    const found = await this.page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }));
    return found.violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 140)} – ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`));
  }

  /** Whether something stands out over the right edge. */
  async overflow(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      return [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > clientWidth + 1 && one.closest('.table-frame') === null).map((one) => `${one.localName}.${one.getAttribute('class') ?? ''}`);
    });
  }
}
