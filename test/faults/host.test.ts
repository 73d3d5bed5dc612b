import assert from 'node:assert/strict';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { WorkbenchDriver } from '../../src/development/host/driver';
import { extensionHosts } from '../../src/development/host/extension-hosts';
import { startSession, type Session } from '../../src/development/host/session';
import { at } from '../../src/development/paths';
import { temporaryFolder } from '../../src/development/temporary-folder';
import { readSidecar } from '../../src/review/sidecar';

const RIVER = 'river-accord.news';
/** A busy machine takes its time, in milliseconds. */
const PATIENCE = 90_000;

async function until<T>(what: string, look: () => Promise<T | undefined> | T | undefined): Promise<NonNullable<T>> {
  const begun = Date.now();
  while (Date.now() - begun < PATIENCE) {
    const found = await look();
    if (found !== undefined && found !== null && found !== false) return found;
    await sleep(100);
  }
  throw new Error(`waited in vain until ${what}`);
}

/** How many annotations wait for a decision: as the review says in the status bar. */
async function undecided({ page }: WorkbenchDriver): Promise<number | undefined> {
  const text = await page.locator('.statusbar-item', { hasText: 'A confirm' }).first().innerText({ timeout: 1_000 }).catch(() => '');
  return /\/(\d+) · A confirm/.exec(text)?.slice(1).map(Number)[0];
}

/** Starts the review and waits until it shows how many are left. */
async function review(workbench: WorkbenchDriver): Promise<number> {
  await workbench.focusEditor();
  return until('the review has begun', async () => {
    await workbench.page.keyboard.press('Alt+F9');
    await sleep(700);
    return undecided(workbench);
  });
}

async function decide(workbench: WorkbenchDriver, key: 'a' | 'r', before: number): Promise<number> {
  await workbench.page.keyboard.press(key);
  return until('it is decided', async () => {
    const now = await undecided(workbench);
    return now !== undefined && now < before ? now : undefined;
  });
}

describe('the host, when things go wrong', function () {
  this.timeout(2 * PATIENCE);
  let session: Session;
  let folder: string;
  const sidecar = (): string => path.join(folder, `${RIVER}.annotations.json`);
  const kept = async (): Promise<number> => {
    const { state, sidecar: { journal } } = readSidecar(await readFile(sidecar(), 'utf8').catch(() => ''));
    assert.notEqual(state, 'broken');
    return journal.length;
  };

  before(async function () {
    if (process.platform === 'win32') this.skip();
    folder = path.join(await temporaryFolder('faults'), 'workspace');
    await cp(at('test/fixtures/workspace'), folder, { recursive: true });
    session = await startSession({ folder });
    await session.workbench.openFile(RIVER);
    await session.workbench.marked();
  });
  after(() => session.close());

  it('keeps what was decided when the extension host is killed in the middle of work, and goes on', async () => {
    const { workbench, server } = session;
    const all = await review(workbench);
    let left = await decide(workbench, 'a', all);
    left = await decide(workbench, 'r', left);
    const [victim] = extensionHosts(server.pid);
    assert.ok(victim);
    // One more decision is on its way.
    await workbench.page.keyboard.press('a');
    process.kill(victim, 'SIGKILL');
    await until('another host has started', () => extensionHosts(server.pid).some((pid) => pid !== victim));
    await workbench.marked();
    const now = await review(workbench);
    assert.ok(now <= left, `${now} of ${all} undecided, ${left} were`);
    assert.ok(await kept() >= all - left);
    assert.deepEqual((await readdir(folder)).filter((name) => name.includes('broken')), []);
    assert.ok(await decide(workbench, 'a', now) < now);
  });

  it('shows in one window what is decided in another, and keeps both', async () => {
    const { workbench } = session;
    const here = await review(workbench);
    const before = await kept();
    const other = await session.openWindow();
    await other.openFile(RIVER);
    await other.marked();
    const there = await review(other);
    assert.equal(there, here);
    const left = await decide(other, 'r', there);
    await until('the first window knows it', async () => await review(workbench) === left);
    await decide(workbench, 'a', left);
    await until('both are kept', async () => await kept() === before + 2);
    await other.page.close();
  });

  it('keeps decisions with their passages when the file is changed on disk by another hand', async () => {
    const { workbench } = session;
    const left = await review(workbench);
    const article = await readFile(path.join(folder, RIVER), 'utf8');
    await writeFile(path.join(folder, RIVER), article.replace('\n\nForeign Minister', '\n\nIt rained.\n\nForeign Minister'));
    await workbench.page.locator('.view-line', { hasText: 'rained' }).first().waitFor({ timeout: PATIENCE });
    await workbench.marked();
    await until('the decisions hold', async () => await review(workbench) === left);
  });

  it('keeps a decision when the folder is deleted under it', async () => {
    const { workbench } = session;
    const before = await kept();
    const left = await review(workbench);
    await rm(folder, { recursive: true });
    await decide(workbench, 'r', left);
    await until('all are on disk again', async () => await kept() === before + 1);
  });
});
