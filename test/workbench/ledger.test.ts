import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import wording from '../../package.nls.json';
import { startSession, type Session } from '../../src/development/host/session';
import { findOnPath } from '../../src/development/host/find-program';
import { at } from '../../src/development/paths';
import { temporaryFolder } from '../../src/development/temporary-folder';
import { readSidecar } from '../../src/review/sidecar';

const SAMPLE = '1-tunnel-accord.news';
/** A busy machine takes its time, in milliseconds. */
const PATIENCE = 30_000;

/** Waits until something is as it should be: page, extension and article tell each other of it one after the other. */
async function until<T>(what: string, look: () => Promise<T>, wanted: (found: T) => boolean): Promise<void> {
  const begun = Date.now();
  let found = await look();
  while (!wanted(found)) {
    assert.ok(Date.now() - begun < PATIENCE, `waited in vain until ${what}; it is ${JSON.stringify(found)}`);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
    found = await look();
  }
}

const hasGit = findOnPath(['git']) !== null;

/** An earlier wording of the sample, and the sample. */
async function commitTwice(folder: string): Promise<void> {
  const git = (...args: readonly string[]): void => { execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: folder, stdio: 'ignore' }); };
  const file = path.join(folder, SAMPLE);
  const text = await readFile(file, 'utf8');
  git('init', '--quiet');
  for (const [wording, message] of [[text.replace('by the end of September', 'by the end of June'), 'First take'], [text, 'Second take']] as const) {
    await writeFile(file, wording);
    git('add', '.');
    git('commit', '--quiet', '--message', message);
  }
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

describe('the ledger in VS Code', function () {
  this.timeout(2 * PATIENCE);
  let session: Session;
  let folder: string;
  let view: FrameLocator;
  const refused: string[] = [];
  const rows = (page: FrameLocator): Locator => page.locator('[data-row]');
  const row = (page: FrameLocator, words: string): Locator => page.locator('[data-row]', { hasText: words });
  const counted = (): Promise<string> => view.locator('.count-line').innerText();
  /** "Ln 5, Col 3 (20 selected)". */
  const selection = (): Promise<string> => session.page.locator('#status\\.editor\\.selection').innerText();
  /** Which entry the cursor in the article is in. */
  const current = async (): Promise<string> => oneLine((await view.locator('[aria-current] .sentence').allInnerTexts()).join());
  const focused = (page: FrameLocator): Promise<string> => page.locator('body').evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.focus ?? '');
  const choose = async (page: FrameLocator, list: string, option: string): Promise<void> => {
    await page.getByRole('combobox', { name: list }).click();
    await page.getByRole('option', { name: option }).click();
  };

  before(async function () {
    if (process.platform === 'win32') this.skip();
    folder = path.join(await temporaryFolder('ledger'), 'samples');
    await cp(at('media/samples'), folder, { recursive: true });
    if (hasGit) await commitTwice(folder);
    session = await startSession({ folder, settings: { 'git.enabled': hasGit, 'git.openRepositoryInParentFolders': 'never' }, size: { width: 1400, height: 900 } });
    session.page.on('console', (message) => { if (/Content Security Policy/i.test(message.text()) && message.location().url.includes('panel')) refused.push(message.text()); });
    await session.workbench.openFile(SAMPLE);
    await session.workbench.marked();
    await session.workbench.openContainer(wording.container);
    view = await session.workbench.ledger('view');
  });
  after(() => session.close());

  it('lists what the article tells', async () => {
    await until('all of it is there', counted, (words) => /^\d\d commitments$/.test(words));
    assert.match(oneLine(await row(view, 'advertise the first contracts').innerText()), /pledged · the end of September 2024 · 139 days left · passed by today/);
  });

  it('is filtered as the reader types', async () => {
    await view.locator('.search').click();
    await session.page.keyboard.type('contr');
    await until('one is left', () => rows(view).count(), (count) => count === 1);
    await session.page.keyboard.press('Escape');
    await until('all are there again', counted, (words) => /^\d\d commitments$/.test(words));
  });

  it('is grouped anew, and is as it was after it was out of sight', async () => {
    await choose(view, 'Group by', 'Deadline');
    const headings = (): Promise<string[]> => view.locator('h2 .label').allInnerTexts();
    await until('deadlines stand above', headings, (all) => all.includes('Within a year of the article'));
    await session.workbench.openContainer('Explorer');
    await session.workbench.openContainer(wording.container);
    view = await session.workbench.ledger('view');
    await until('deadlines stand above again', headings, (all) => all.includes('Within a year of the article'));
  });

  it('leads to the passage by a click, and the cursor in the article leads to the entry', async () => {
    await row(view, 'advertise the first contracts').locator('.sentence').click();
    await until('the passage is selected', selection, (words) => words.includes('selected'));
    await until('the entry is marked', current, (words) => words.includes('advertise the first contracts'));
    await session.workbench.clickWords('pledged to visit');
    await until('the other entry is marked', current, (words) => words.includes('visit Ljubljana'));
  });

  it('takes a status by the keyboard alone, and keeps it beside the article', async () => {
    const { keyboard } = session.page;
    await view.locator('.search').click();
    await keyboard.type('customs hall');
    await until('one is left', () => rows(view).count(), (count) => count === 1);
    await keyboard.press('Enter');
    await until('the entry has the focus', () => focused(view), (key) => key.startsWith('entry '));
    await keyboard.press('ArrowRight');
    await until('its details are open', () => view.locator('.details').count(), (count) => count === 1);
    for (let presses = 0; presses < 12 && !(await focused(view)).startsWith('status kept'); presses++) await keyboard.press('Tab');
    await keyboard.press('Enter');
    await until('the note is asked for', () => focused(view), (key) => key.startsWith('draft note'));
    await keyboard.type('the hall was opened on 2 December');
    await keyboard.press('Enter');
    await until('it is kept', () => view.locator('.badge-kept').count(), (count) => count === 1);
    const statuses = async (): Promise<unknown[]> => {
      const { sidecar } = readSidecar(await readFile(path.join(folder, `${SAMPLE}.annotations.json`), 'utf8').catch(() => ''));
      return sidecar.journal.flatMap((one) => (one.kind === 'status' ? [[one.status, one.note]] : []));
    };
    assert.equal(await view.locator('.status-form').count(), 0);
    await until('it is on disk', statuses, (all) => JSON.stringify(all) === '[["kept","the hall was opened on 2 December"]]');
  });

  it('is opened in full size, and sorted by a column', async () => {
    await session.workbench.runCommand(wording['command.openLedger']);
    const tab = await session.workbench.ledger('tab');
    const heading = tab.getByRole('columnheader', { name: 'By when' });
    const dues = async (): Promise<string[]> => (await tab.locator('tr.entry .col-deadline').allInnerTexts()).map(oneLine);
    await heading.getByRole('button').click();
    await until('the nearest deadline comes first', dues, ([first = '']) => first.startsWith('Wednesday, 15 May 2024'));
    assert.equal(await heading.getAttribute('aria-sort'), 'ascending');
    await heading.getByRole('button').click();
    await until('it comes last', dues, ([first = '']) => !first.startsWith('Wednesday, 15 May 2024'));
    assert.equal(await heading.getAttribute('aria-sort'), 'descending');
    await tab.locator('.mark').first().click();
    await until('a mark of the time line opens its entry', () => tab.locator('.details').count(), (count) => count === 1);
  });

  it('is that of the folder, where it is wanted', async () => {
    await session.workbench.runCommand(wording['command.folderLedger']);
    const about = (): Promise<string> => session.workbench.ledger('tab').then((tab) => tab.locator('.dates').innerText());
    await until('all samples are read', about, (words) => words.startsWith('4 articles'));
    const tab = await session.workbench.ledger('tab');
    assert.match(oneLine(await row(tab, 'advertise the first contracts').innerText()), /1-tunnel-accord\.news 14 May 2024/);
  });

  it('is compared with the article at an earlier commit', async function () {
    if (!hasGit) this.skip();
    await session.workbench.goToTab(SAMPLE);
    await session.workbench.runCommand(wording['command.compareLedger']);
    await session.workbench.choose('An earlier commit…');
    await session.workbench.choose('First take');
    const changes = (): Promise<string> => session.workbench.ledger('tab').then((tab) => tab.locator('.change').first().innerText({ timeout: 1_000 })).catch(() => '');
    await until('the other deadline is told', changes, (words) => words === 'another deadline: “the end of June” → “the end of September”');
  });

  it('was refused nothing by the page’s own policy', () => {
    assert.deepEqual(refused, []);
  });
});
