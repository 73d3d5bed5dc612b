import type { FrameLocator, Locator, Page } from 'playwright-core';

const STARTED = 60_000;
const SHOWN = 15_000;

/** What a reader does in the workbench: every step waits until VS Code shows that it is done, never for a time. */
export class WorkbenchDriver {
  constructor(readonly page: Page) {}

  /** Opens a file of the workspace's top folder from the explorer; `shown` is how long a large one may take, in milliseconds. */
  async openFile(name: string, shown = SHOWN): Promise<void> {
    // The first: files named after it, such as its decisions', stand behind it.
    const row = this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first();
    await row.waitFor({ timeout: STARTED });
    await row.dblclick();
    await this.page.locator('.tab.active', { hasText: name }).waitFor({ timeout: shown });
    await this.page.locator('.editor-instance .view-line').first().waitFor({ timeout: shown });
    await this.page.locator('.statusbar-item', { hasText: 'Activating Extensions' }).waitFor({ state: 'hidden', timeout: shown });
  }

  /** Waits until the explorer lists something: then the folder is open. */
  async inExplorer(name: string): Promise<void> {
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().waitFor({ timeout: STARTED });
    await this.page.locator('.statusbar-item', { hasText: 'Activating Extensions' }).waitFor({ state: 'hidden', timeout: SHOWN });
    await this.settle();
  }

  /** Takes what a list that is asked from offers. */
  async choose(words: string): Promise<void> {
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first();
    await row.click({ timeout: SHOWN });
    // Another list may stand there behind it.
    await row.waitFor({ state: 'hidden', timeout: SHOWN });
    await this.settle();
  }

  /** Waits until the open article has its marks. */
  async marked(): Promise<void> {
    await this.page.locator('.editor-instance .view-line [class*="TextEditorDecorationType"]').first().waitFor({ timeout: STARTED });
    await this.settle();
  }

  /** Clicks an icon of the activity bar by the title of its container, and waits for what it opens. */
  async openContainer(title: string): Promise<void> {
    // Forced: a badge lies over the icon, and hands the click on.
    await this.page.locator(`.activitybar .action-label[aria-label^="${title}"]`).click({ timeout: SHOWN, force: true });
    await this.page.locator('.sidebar .composite.title', { hasText: new RegExp(title, 'i') }).waitFor({ timeout: SHOWN });
    await this.settle();
  }

  /** Opens the palette and types; waits for a command that fits. */
  async openPalette(text: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input');
    await input.waitFor({ timeout: SHOWN });
    await input.fill(`>${text}`);
    await this.page.locator('.quick-input-list .monaco-list-row').first().waitFor({ timeout: SHOWN });
    await this.settle();
  }

  /** Runs a command by the title that the palette shows. */
  async runCommand(title: string): Promise<void> {
    const marked = this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title });
    // A palette that was opened before VS Code knew the extension's commands does not learn of them.
    for (let tries = 0; tries < 5; tries += 1) {
      await this.openPalette(title);
      if (await marked.waitFor({ timeout: 3000 }).then(() => true, () => false)) break;
      await this.page.keyboard.press('Escape');
    }
    await marked.waitFor({ timeout: 100 });
    await this.page.keyboard.press('Enter');
    // The command may ask something in the same place at once: only the palette must be gone.
    await this.page.locator('.quick-input-widget:visible', { has: this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }) }).waitFor({ state: 'hidden', timeout: SHOWN });
    await this.settle();
  }

  /** Puts the keyboard into the open editor, at its beginning. */
  async focusEditor(): Promise<void> {
    await this.page.locator('.editor-instance .view-line').first().click({ timeout: SHOWN, position: { x: 2, y: 4 } });
  }

  /** Goes to an editor that is open. */
  async goToTab(name: string): Promise<void> {
    await this.page.locator('.tab', { hasText: name }).first().click({ timeout: SHOWN });
    await this.settle();
  }

  /** Puts the cursor into words of the open editor. */
  async clickWords(words: string): Promise<void> {
    const { x, y } = await this.placeOf(words);
    await this.page.mouse.click(x, y);
  }

  /** Waits until a view of the side bar has rows. */
  async rows(view: string): Promise<void> {
    await this.page.locator('.split-view-view.visible .pane', { has: this.page.locator('.pane-header', { hasText: view }) }).locator('.monaco-list-row').first().waitFor({ timeout: SHOWN });
    await this.settle();
  }

  /** Opens a view of the side bar, or closes it where it is open. */
  async fold(view: string): Promise<void> {
    await this.page.locator('.sidebar .pane-header', { hasText: new RegExp(`^\\s*${view}`, 'i') }).click({ timeout: SHOWN, position: { x: 40, y: 10 } });
    await this.settle();
  }

  /** Drags the edge of the side bar, by pixels. */
  async widenSideBar(by: number): Promise<void> {
    const box = await this.page.locator('.part.sidebar').boundingBox();
    if (box === null) throw new Error('no side bar');
    const [x, y] = [box.x + box.width, box.y + box.height / 3];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + by, y, { steps: 5 });
    await this.page.mouse.up();
    await this.settle();
  }

  /** Moves the mouse over something that is in sight; nothing is scrolled for it. */
  async pointAt(what: Locator): Promise<void> {
    const box = await what.boundingBox();
    if (box === null) throw new Error('what the mouse is to point at is not in sight');
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
  }

  /** Clicks a button of the open page by its words. */
  async clickButton(words: string): Promise<void> {
    await this.page.locator('.editor-instance').getByRole('button', { name: words }).first().click({ timeout: SHOWN });
  }

  /** Moves the mouse over words of the open editor until a hover shows; `expected` are words that it must hold. */
  async hover(words: string, expected = ''): Promise<Locator> {
    const card = this.page.locator('.monaco-hover:not(.hidden)', { hasText: expected }).last();
    const { x, y } = await this.placeOf(words);
    // The first move may come before the provider of the hover is registered.
    for (let tries = 0; tries < 5; tries += 1) {
      await this.page.mouse.move(x, y + 120);
      await this.page.mouse.move(x, y, { steps: 6 });
      if (await card.waitFor({ timeout: 3000 }).then(() => true, () => false)) return card;
    }
    throw new Error(`no hover over “${words}”${expected === '' ? '' : ` that says “${expected}”`}`);
  }

  /** The middle of words on the screen, in the open editor; they may not run over a line's end. */
  async placeOf(words: string): Promise<{ readonly x: number; readonly y: number }> {
    const line = this.page.locator('.editor-instance .view-line', { hasText: words }).first();
    await line.waitFor({ timeout: SHOWN });
    const place = await line.evaluate((element, sought) => {
      // VS Code writes blanks as no-break spaces, and breaks a line into many spans.
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (texts.nextNode()) nodes.push(texts.currentNode as Text);
      const start = nodes.map((node) => node.data).join('').replaceAll('\u00A0', ' ').indexOf(sought);
      if (start === -1) return null;
      const middle = start + Math.floor(sought.length / 2);
      let before = 0;
      for (const node of nodes) {
        if (middle < before + node.data.length) {
          const range = document.createRange();
          range.setStart(node, middle - before);
          range.setEnd(node, middle - before + 1);
          const box = range.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
        before += node.data.length;
      }
      return null;
    }, words);
    if (place === null) throw new Error(`“${words}” is not on one line of the editor`);
    return place;
  }

  /** Puts the mouse and every open widget away. */
  async tidy(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.mouse.move(1000, 740);
    await this.page.locator('.monaco-hover:not(.hidden)').waitFor({ state: 'hidden', timeout: 3000 }).catch(() => undefined);
  }

  /** The page of the ledger in the side bar, or in the tab in front; resolves when it lists something. */
  async ledger(place: 'view' | 'tab'): Promise<FrameLocator> {
    const frames = this.page.locator('iframe.webview.ready');
    for (let waited = 0; waited < SHOWN; waited += 250) {
      // By name: frames come and go, and change their places.
      for (const name of await frames.evaluateAll((all) => all.map((one) => one.getAttribute('name')))) {
        const inner = this.page.locator(`iframe.webview[name="${name}"]`).contentFrame().frameLocator('#active-frame');
        if (await inner.locator(`body[data-mode="${place}"] [data-row]`).first().isVisible().catch(() => false)) return inner;
      }
      await this.page.waitForTimeout(250);
    }
    throw new Error(`no ledger in the ${place}`);
  }

  /** Waits until the workbench has stopped changing for a third of a second (at most five seconds). */
  async settle(): Promise<void> {
    await this.page.evaluate(() => new Promise<void>((resolve) => {
      const finish = (): void => {
        observer.disconnect();
        resolve();
      };
      let quiet = setTimeout(finish, 350);
      const observer = new MutationObserver(() => {
        clearTimeout(quiet);
        quiet = setTimeout(finish, 350);
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      setTimeout(finish, 5000);
    }));
  }
}
