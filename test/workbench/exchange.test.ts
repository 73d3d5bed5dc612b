import assert from 'node:assert/strict';
import { cp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import wording from '../../package.nls.json';
import { startSession, type Session } from '../../src/development/host/session';
import { at } from '../../src/development/paths';
import { temporaryFolder } from '../../src/development/temporary-folder';
import { readSidecar } from '../../src/review/sidecar';
import { PATIENCE, until } from './until';

const RIVER = 'river-accord.news';
const SAID = 'The ferry to Holm will not sail on Friday, the harbour master Ada Holm said on Tuesday, because the pier is being mended and the tide is too low for it.';

/** What goes out and comes in, by the menus and dialogs that a reader uses. */
describe('exchange in VS Code', function () {
  this.timeout(3 * PATIENCE);
  let session: Session;
  let folder: string;
  const file = (name: string): string => path.join(folder, name);
  const key = (name: string): Promise<void> => session.page.keyboard.press(name);
  const picks = (): Locator => session.page.locator('.quick-input-list .monaco-list-row');
  const input = (): Locator => session.page.locator('.quick-input-widget input.input');
  const pane = (view: string): Locator => session.page.locator('.pane', { has: session.page.locator('.pane-header', { hasText: view }) });
  const menuItem = (words: string): Locator => session.page.locator('.monaco-menu .action-item', { hasText: words }).last();
  const choose = async (words: string): Promise<void> => {
    await menuItem(words).hover({ timeout: PATIENCE });
    await session.workbench.settle();
    await menuItem(words).click();
  };
  /** The question that a command asks may follow the palette before that is seen to close. */
  const run = async (command: keyof typeof wording): Promise<void> => {
    await session.workbench.openPalette(`${wording.category}: ${wording[command]}`);
    await key('Enter');
    await session.workbench.settle();
  };
  const openMenuOf = async (view: string): Promise<void> => {
    const header = pane(view).locator('.pane-header');
    if (await header.getAttribute('aria-expanded') === 'false') await header.click();
    await header.hover();
    await session.workbench.settle();
    await header.locator('.action-label[aria-label*="More Actions"]').click({ timeout: PATIENCE });
    await menuItem(wording['command.exportArticle']).waitFor({ timeout: PATIENCE });
  };
  /** Answers the question for a file: the path is typed. */
  const answer = async (name: string): Promise<void> => {
    await session.page.locator('.quick-input-widget .quick-input-action .monaco-button', { hasText: /OK|Save|Open|Export/ }).first().waitFor({ timeout: PATIENCE });
    await session.workbench.settle();
    await input().fill(file(name));
    await session.workbench.settle();
    await key('Enter');
  };
  const written = (name: string): Promise<boolean> => until(`${name} is written`, () => stat(file(name)).then(({ size }) => size > 0, () => false), Boolean);

  before(async function () {
    if (process.platform === 'win32') this.skip();
    folder = path.join(await temporaryFolder('exchange'), 'workspace');
    await cp(at('test/fixtures/workspace'), folder, { recursive: true });
    await writeFile(file('ferry.html'), `<html><head><title>No ferry</title><meta property="article:published_time" content="2024-04-30T09:00:00Z"></head><body><nav>Menu</nav><article>${`<p>${SAID}</p>`.repeat(4)}</article></body></html>`);
    await writeFile(file('ferries.txt'), ['2024-04-30', '2024-05-07'].map((day) => `date ${day}\n\n${SAID}\n\n`).join(''));
    session = await startSession({ folder, dialogs: true, size: { width: 1400, height: 900 } });
    await session.workbench.openFile(RIVER);
    await session.workbench.marked();
  });
  beforeEach(() => session.workbench.tidy());
  after(() => session.close());

  it('begins in the menu of each view', async () => {
    await session.workbench.openContainer(wording.container);
    await session.workbench.ledger('view');
    for (const view of ['Commitments', 'Speakers', 'Dates', 'Figures']) {
      await openMenuOf(view);
      await key('Escape');
      await menuItem(wording['command.exportArticle']).waitFor({ state: 'hidden', timeout: PATIENCE });
      await session.workbench.settle();
    }
  });

  it('goes out in the format of the reader’s choice, which is first the next time', async () => {
    await openMenuOf('Speakers');
    await choose(wording['command.exportArticle']);
    await picks().first().waitFor({ timeout: PATIENCE });
    assert.match(await picks().first().innerText(), /^HTML report/);
    await picks().filter({ hasText: /^\s*JSON Lines/ }).first().click();
    await answer('river.jsonl');
    await written('river.jsonl');
    await session.page.locator('.notification-toast', { hasText: 'Exported as river.jsonl' }).waitFor({ timeout: PATIENCE });
    assert.match(await readFile(file('river.jsonl'), 'utf8'), /"text":"April 30"/);
    await run('command.exportArticle');
    await picks().first().waitFor({ timeout: PATIENCE });
    assert.match(await picks().first().innerText(), /^JSON Lines/);
    await key('Escape');
  });

  it('comes in after a look at what there is', async () => {
    await session.workbench.goToTab(RIVER);
    await run('command.exportArticle');
    await picks().filter({ hasText: 'Web Annotation' }).first().click();
    await answer('river.jsonld');
    await written('river.jsonld');
    await writeFile(file('river.jsonld'), (await readFile(file('river.jsonld'), 'utf8')).replaceAll('"value": "2022-04-30"', '"value": "2023-04-30"'));
    await run('command.importAnnotations');
    await answer('river.jsonld');
    const dialog = session.page.locator('.monaco-dialog-box');
    await dialog.waitFor({ timeout: PATIENCE });
    assert.match(await dialog.innerText(), /Take these annotations over as your decisions\?\s+1 to be corrected/);
    await dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await until('it is decided', async () => readSidecar(await readFile(file(`${RIVER}.annotations.json`), 'utf8').catch(() => '')).sidecar.journal.map((one) => one.kind), (kinds) => kinds.join() === 'correct');
    await session.workbench.hover('April 30', '30 April 2023');
  });

  it('compares with a colleague', async () => {
    await session.workbench.tidy();
    await cp(file(`${RIVER}.annotations.json`), file('theirs.json'));
    await rm(file(`${RIVER}.annotations.json`));
    await session.workbench.settle();
    await run('command.compareReviewers');
    await answer('theirs.json');
    await session.page.locator('.tab.active', { hasText: 'yours' }).waitFor({ timeout: PATIENCE });
    await session.workbench.settle();
    await key('t');
    await until('theirs is taken', async () => readSidecar(await readFile(file(`${RIVER}.annotations.json`), 'utf8').catch(() => '')).sidecar.journal.map((one) => one.kind), (kinds) => kinds.length > 0);
    await session.workbench.settle();
  });

  it('opens a web page from the explorer as an article', async () => {
    await session.workbench.openContainer('Explorer');
    await session.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'ferry.html' }).first().click({ button: 'right' });
    await choose(wording['command.openAsArticle']);
    await session.page.locator('.tab.active', { hasText: 'ferry.html.news' }).waitFor({ timeout: PATIENCE });
    await session.workbench.marked();
    await session.page.locator('.view-line', { hasText: 'date: 2024-04-30' }).first().waitFor();
  });

  it('opens the articles of a digest', async () => {
    await session.workbench.openFile('ferries.txt');
    await session.workbench.marked();
    await run('command.openFromDigest');
    await picks().first().waitFor({ timeout: PATIENCE });
    assert.equal(await picks().count(), 2);
    await picks().nth(1).click();
    await key('Enter');
    await session.page.locator('.tab.active', { hasText: 'ferries.txt.2.news' }).waitFor({ timeout: PATIENCE });
  });
});
