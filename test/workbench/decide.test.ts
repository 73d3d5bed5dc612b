import assert from 'node:assert/strict';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import wording from '../../package.nls.json';
import { startSession, type Session } from '../../src/development/host/session';
import { at } from '../../src/development/paths';
import { temporaryFolder } from '../../src/development/temporary-folder';
import type { Journal } from '../../src/review/model';
import { readSidecar } from '../../src/review/sidecar';
import { PATIENCE, until } from './until';

const RIVER = 'river-accord.news';
const SUFFIX = '.annotations.json';

/** Every way to a decision that the workbench has, with the mouse and the keys that a reader uses. */
describe('decisions in VS Code', function () {
  this.timeout(3 * PATIENCE);
  let session: Session;
  let folder: string;
  const sidecar = (name = RIVER): string => path.join(folder, `${name}${SUFFIX}`);
  const journal = async (name = RIVER): Promise<Journal> => readSidecar(await readFile(sidecar(name), 'utf8').catch(() => '')).sidecar.journal;
  const told = async (name = RIVER): Promise<string[]> => (await journal(name)).map((one) => `${one.kind} ${'target' in one ? `${one.target.layer} ${one.target.anchor.quote}` : ''}`.trim());
  const toldIs = (...wanted: readonly string[]): Promise<unknown> => until('it is decided', told, (all) => JSON.stringify(all) === JSON.stringify(wanted));
  const key = (name: string): Promise<void> => session.page.keyboard.press(name);
  const quickPick = (words: string | RegExp): Locator => session.page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first();
  const asked = (question: string): Promise<void> => session.page.locator('.quick-input-title', { hasText: question }).waitFor({ timeout: PATIENCE });
  const menuItem = (words: string): Locator => session.page.locator('.monaco-menu .action-item', { hasText: words }).last();
  const dialog = (): Locator => session.page.locator('.monaco-dialog-box');
  const markedWords = async (): Promise<string> => (await session.page.locator('#status\\.editor\\.selection').innerText());
  const run = (command: keyof typeof wording): Promise<void> => session.workbench.runCommand(`${wording.category}: ${wording[command]}`);
  /** A menu takes no click in its first moments: one that opened it may still be on its way. */
  const choose = async (words: string): Promise<void> => {
    await menuItem(words).hover();
    await session.workbench.settle();
    await menuItem(words).click();
    await menuItem(words).waitFor({ state: 'hidden', timeout: PATIENCE });
  };
  const contextMenuOn = async (words: string): Promise<void> => {
    const { x, y } = await session.workbench.placeOf(words);
    await session.page.mouse.click(x, y, { button: 'right' });
    await menuItem(wording['submenu.decide']).hover();
    await menuItem(wording['command.reject']).waitFor({ timeout: PATIENCE });
  };

  before(async function () {
    if (process.platform === 'win32') this.skip();
    folder = path.join(await temporaryFolder('decide'), 'workspace');
    await cp(at('test/fixtures/workspace'), folder, { recursive: true });
    session = await startSession({ folder, dialogs: true, size: { width: 1400, height: 900 } });
    await session.workbench.openFile(RIVER);
    await session.workbench.marked();
  });
  beforeEach(async () => {
    await session.workbench.tidy();
    await rm(sidecar(), { force: true });
    await session.workbench.settle();
  });
  after(() => session.close());

  it('are made by the links of a card', async () => {
    await session.workbench.hover('April 30', 'Reject');
    await session.page.locator('.monaco-hover:not(.hidden) a', { hasText: 'Confirm' }).first().click();
    await toldIs('accept dates April 30');
    await session.workbench.tidy();
    await session.workbench.hover('April 30', 'Confirmed');
    await session.page.locator('.monaco-hover:not(.hidden) a', { hasText: 'Reject' }).first().click();
    await toldIs('accept dates April 30', 'reject dates April 30');
  });

  it('are made from the light bulb', async () => {
    await session.workbench.clickWords('12 percent');
    await session.workbench.settle();
    await key('Control+.');
    const action = session.page.locator('.action-widget .monaco-list-row', { hasText: 'Confirm: ' }).first();
    await action.waitFor({ timeout: PATIENCE });
    await key('Enter');
    await toldIs('accept quantities 12 percent');
  });

  it('are made from the context menu', async () => {
    await contextMenuOn('April 30');
    await choose(wording['command.reject']);
    await until('one of several is asked for', () => quickPick('Date').isVisible(), Boolean);
    await quickPick('Date').click();
    await toldIs('reject dates April 30');
  });

  it('are made for words that are selected', async () => {
    const { x, y } = await session.workbench.placeOf('farmer');
    await session.page.mouse.dblclick(x, y);
    await until('they are selected', markedWords, (words) => words.includes('selected'));
    await contextMenuOn('farmer');
    await choose(wording['command.addAnnotation']);
    await quickPick('Speaker').waitFor({ timeout: PATIENCE });
    await quickPick('Figure').click();
    await asked('How much?');
    await session.page.keyboard.type('3');
    await key('Enter');
    await toldIs('add quantities farmer');
  });

  it('are made in the rows of a view', async () => {
    await session.workbench.openContainer(wording.container);
    await session.workbench.runCommand('On the Record: Focus on Dates View');
    await session.workbench.rows('Dates');
    const row = session.page.locator('.pane', { has: session.page.locator('.pane-header', { hasText: 'Dates' }) }).locator('.monaco-list-row', { hasText: '2014' }).first();
    await row.hover();
    await row.locator('.action-label[aria-label^="Confirm"]').click();
    await toldIs('accept dates 2014');
    await row.click({ button: 'right' });
    await menuItem(wording['command.note']).waitFor({ timeout: PATIENCE });
    await choose(wording['command.note']);
    await asked('Note on');
    await session.page.keyboard.type('Says who?');
    await key('Enter');
    await toldIs('accept dates 2014', 'note dates 2014');
    await session.workbench.openContainer('Explorer');
  });

  it('are made from the keyboard alone, which can be left at any time', async () => {
    await session.workbench.focusEditor();
    await key('Control+Home');
    await key('Alt+F9');
    const bar = session.page.locator('.statusbar-item', { hasText: 'A confirm' });
    await bar.waitFor({ timeout: PATIENCE });
    const steps = [['a', 'accept'], ['r', 'reject'], ['u', 'undo'], ['Shift+U', 'redo']] as const;
    for (const [index, [pressed, kind]] of steps.entries()) {
      await key(pressed);
      await until(kind, async () => (await journal()).map((one) => one.kind), (kinds) => kinds.length === index + 1 && kinds.at(-1) === kind);
      await session.workbench.settle();
    }
    await key('c');
    await asked('Correct');
    await key('Escape');
    await key('t');
    await asked('Note on');
    await key('Escape');
    await session.workbench.settle();
    await key('Escape');
    await bar.waitFor({ state: 'hidden', timeout: PATIENCE });
    // Then letters are letters again.
    await key('Control+End');
    await key('a');
    await until('it is typed', () => session.page.locator('.tab.active.dirty').count(), (count) => count === 1);
    await key('Control+Z');
    assert.equal((await journal()).length, 4);
  });

  it('go along when the article is saved under another name', async () => {
    await session.workbench.hover('April 30', 'Reject');
    await session.page.locator('.monaco-hover:not(.hidden) a', { hasText: 'Reject' }).first().click();
    await toldIs('reject dates April 30');
    await session.workbench.runCommand('File: Save As...');
    const input = session.page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill(path.join(folder, 'saved-as.news'));
    await session.workbench.settle();
    await key('Enter');
    await session.page.locator('.tab.active', { hasText: 'saved-as.news' }).waitFor({ timeout: PATIENCE });
    await until('they stand under both names', () => told('saved-as.news'), (all) => all.join() === 'reject dates April 30');
    await toldIs('reject dates April 30');
    await session.workbench.openFile(RIVER);
  });

  it('are forgotten only after a question, and a copy is left', async () => {
    await session.workbench.hover('April 30', 'Reject');
    await session.page.locator('.monaco-hover:not(.hidden) a', { hasText: 'Reject' }).first().click();
    await toldIs('reject dates April 30');
    const before = await readFile(sidecar(), 'utf8');
    await session.workbench.tidy();
    for (const answer of ['Cancel', 'Forget']) {
      await run('command.forgetDecisions');
      await dialog().waitFor({ timeout: PATIENCE });
      assert.match(await dialog().innerText(), /Forget all decisions on river-accord\.news\?\s+They are moved to a copy/);
      if (answer === 'Forget') break;
      await dialog().getByRole('button', { name: answer }).click();
      await dialog().waitFor({ state: 'hidden' });
      assert.equal(await readFile(sidecar(), 'utf8'), before);
    }
    await dialog().getByRole('button', { name: 'Forget', exact: true }).click();
    await until('a copy is left', async () => (await readdir(folder)).filter((name) => name.startsWith(`${RIVER}${SUFFIX}`)), (names) => names.join() === `${RIVER}${SUFFIX}.forgotten-1`);
    assert.equal(await readFile(`${sidecar()}.forgotten-1`, 'utf8'), before);
    await session.page.locator('.notification-toast', { hasText: 'A copy is in river-accord.news.annotations.json.forgotten-1' }).waitFor({ timeout: PATIENCE });
    await rm(`${sidecar()}.forgotten-1`);
  });
});
