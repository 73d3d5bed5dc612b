import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import wording from '../../package.nls.json';
import { startSession, type Session } from '../../src/development/host/session';
import { temporaryFolder } from '../../src/development/temporary-folder';
import { PATIENCE, until } from './until';

const SAMPLE = '1-tunnel-accord.news';
type Step = 'open' | 'marks' | 'hover' | 'ledger' | 'decide';

/** The walkthrough as somebody follows it who has just installed the extension: from the palette, by its buttons alone, in a folder without articles. */
describe('the walkthrough, followed from an empty profile', function () {
  this.timeout(3 * PATIENCE);
  let session: Session;
  const run = (title: string): Promise<void> => session.workbench.runCommand(`${wording.category}: ${title}`);
  const isDone = (step: Step): Promise<boolean> => session.page.locator(`[role="checkbox"][data-done-step-id$="#${step}"]`).first().getAttribute('aria-checked').then((checked) => checked === 'true');
  const done = (step: Step): Promise<unknown> => until(`“${step}” is ticked`, () => isDone(step), (ticked) => ticked);
  const back = async (): Promise<void> => { await session.workbench.goToTab('Walkthrough'); };
  const select = async (step: Step): Promise<void> => {
    await session.workbench.clickButton(wording[`walkthrough.${step}.title`]);
    await session.workbench.settle();
  };
  const press = async (words: string): Promise<void> => {
    await session.page.locator('.getting-started-step.expanded .monaco-button', { hasText: words }).click({ timeout: PATIENCE });
    await session.workbench.settle();
  };

  before(async function () {
    if (process.platform === 'win32') this.skip();
    const folder = await temporaryFolder('walkthrough');
    await writeFile(path.join(folder, 'notes.md'), '- call the harbour\n');
    session = await startSession({ folder, dialogs: true, size: { width: 1400, height: 900 } });
    await session.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: PATIENCE });
  });
  after(() => session.close());

  it('opens from the palette with nothing ticked', async () => {
    await run(wording['command.openWalkthrough']);
    await session.page.locator('.gettingStartedCategoryDescription, .getting-started-category').filter({ hasText: wording['walkthrough.title'] }).first().waitFor({ timeout: PATIENCE });
    assert.deepEqual(await Promise.all((['open', 'ledger', 'decide'] as const).map(isDone)), [false, false, false]);
  });

  it('opens the sample article by its button, marks and all', async () => {
    await press('Open a Sample Article');
    await session.page.locator('.tab.active', { hasText: SAMPLE }).waitFor({ timeout: PATIENCE });
    await session.workbench.marked();
    await back();
    await done('open');
  });

  it('shows what can be switched off', async () => {
    await select('marks');
    await press('Choose What Is Shown');
    await session.page.locator('.quick-input-list .monaco-list-row', { hasText: wording['setting.layers.speakers'] }).waitFor({ timeout: PATIENCE });
    await session.page.keyboard.press('Escape');
    await done('marks');
  });

  it('tells of cards', async () => {
    await select('hover');
    await done('hover');
  });

  it('opens the ledger, with the article’s commitments in it', async () => {
    await select('ledger');
    await press('Open the Ledger');
    await session.workbench.ledger('view');
    await done('ledger');
  });

  it('begins the review of the sample, though the walkthrough is in front', async () => {
    await back();
    await select('decide');
    await press('Review the Open Article');
    await session.page.locator('.statusbar-item', { hasText: /1\/\d+ · A / }).waitFor({ timeout: PATIENCE });
    await session.page.locator('.tab.active', { hasText: SAMPLE }).waitFor({ timeout: PATIENCE });
    await back();
    await done('decide');
  });
});
