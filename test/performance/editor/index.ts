/** What the extension costs in the window itself: a real VS Code with it and another without it, side by side, take turns. */
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CDPSession } from 'playwright-core';
import { extensionHosts } from '../../../src/development/host/extension-hosts';
import { startSession, type Session } from '../../../src/development/host/session';
import { temporaryFolder } from '../../../src/development/temporary-folder';
import { bundle } from '../../../src/development/bundle';
import { targetsNamed } from '../../../src/development/targets';
import { table } from '../../evaluation/table';
import { percentile } from '../clock';
import type { Figure } from '../limits';
import { newsOfLength } from '../texts';
import { Typist } from './latency';

const ARTICLE = 'long.news';
const LOG = 'service.txt';
/** Just below what VS Code shows extensions at all. */
const LOG_SIZE = 49_000_000;
/** As an article is shown by the extension's own defaults, so that both windows draw the same; and a large file is opened without a question. */
const SAME = { 'workbench.editorLargeFileConfirmation': 1024, 'editor.wordWrap': 'on', 'editor.wordBasedSuggestions': 'off', 'editor.unicodeHighlight.ambiguousCharacters': false };
const ROUNDS = 3;
const KEYS = 40;
/** Milliseconds between two keys of somebody who types fast. */
const PACE = 80;
/** Milliseconds in which a new reading comes and is painted: keys that fall into that count as well. */
const READING = 5_500;
const WINDOWS = 3;
/** Milliseconds in which a busy machine has read the article, or opened the log. */
const READ = 240_000;

interface Side {
  readonly session: Session;
  readonly typist: Typist;
  readonly protocol: CDPSession;
  readonly times: number[];
  readonly processor: number[];
}

export async function editor(): Promise<{ readonly text: string; readonly figures: readonly Figure[] }> {
  await Promise.all(targetsNamed(['extension', 'panel', 'panel-style']).map((target) => bundle(target, { production: true })));
  const folder = await temporaryFolder('typing');
  await writeFile(path.join(folder, ARTICLE), newsOfLength(1_000_000));
  await writeFile(path.join(folder, LOG), logOf(LOG_SIZE));
  const withIt = await sideOf(folder, true);
  const without = await sideOf(folder, false);
  const activation = await activationTime(folder);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const side of [withIt, without]) {
      await measured(side, KEYS, () => PACE);
      await measured(side, 5, () => READING * (0.2 + 0.8 * Math.random()));
    }
  }
  const log = { withIt: await openingLog(withIt), without: await openingLog(without) };
  await Promise.all([withIt.session.close(), without.session.close()]);
  const [a, b] = [withIt, without].map(({ times, processor }) => ({ median: percentile(times, 0.5), p95: percentile(times, 0.95), worst: Math.max(...times), processor: percentile(processor, 0.5) })) as [Row, Row];
  return {
    text: `A real VS Code (${ROUNDS * (KEYS + 5)} keys in the middle of a 1 MB article, ${PACE} ms apart, and some while a new reading is painted), with the extension and without it in turn. From key to paint the clock on the wall counts.\n\n${
      table(['from key to paint', 'median, ms', 'p95, ms', 'worst, ms', 'processor time of the window for a key, ms'], [['with', a], ['without', b]].map(([name, row]) => rowOf(name as string, row as Row)))}`,
    figures: [
      { what: 'key to paint, median, more than without', value: a.median - b.median, unit: 'ms', atMost: 8 },
      { what: 'key to paint, p95, more than without', value: a.p95 - b.p95, unit: 'ms', atMost: 17, note: 'a frame' },
      { what: 'the window’s processor time for a key, more than without', value: a.processor - b.processor, unit: 'ms', atMost: 4 },
      { what: `activation as VS Code counts it, least of ${WINDOWS} windows`, value: activation, unit: 'ms', atMost: 50 },
      ...(log.withIt === null || log.without === null ? [] : [{ what: 'opening a 49 MB log: processor time of the extension host, more than without', value: log.withIt - log.without, unit: 'ms', atMost: 150 }]),
    ],
  };
}

interface Row { readonly median: number; readonly p95: number; readonly worst: number; readonly processor: number }
const rowOf = (name: string, { median, p95, worst, processor }: Row): string[] => [name, ...[median, p95, worst, processor].map((value) => value.toFixed(1))];

async function sideOf(folder: string, installed: boolean): Promise<Side> {
  const session = await startSession({ folder, installed, settings: SAME });
  const { page, workbench } = session;
  await workbench.openFile(ARTICLE);
  if (installed) await page.locator('.editor-instance .view-line [class*="TextEditorDecorationType"]').first().waitFor({ timeout: READ });
  await workbench.focusEditor();
  await page.keyboard.press('Control+G');
  await page.keyboard.type('3000');
  await page.keyboard.press('Enter');
  await workbench.settle();
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { session, typist: await Typist.at(page), protocol, times: [], processor: [] };
}

async function measured(side: Side, keys: number, pause: () => number): Promise<void> {
  const before = await mainThread(side);
  side.times.push(...await side.typist.type(keys, pause));
  if (keys === KEYS) side.processor.push((await mainThread(side) - before) / keys);
}

/** Milliseconds of processor time of the window's own thread so far. */
async function mainThread({ protocol }: Side): Promise<number> {
  const { metrics } = await protocol.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
}

/** What "Show Running Extensions" says, in a window with a short article. */
async function activationTime(folder: string): Promise<number> {
  await writeFile(path.join(folder, 'short.news'), newsOfLength(4_000));
  let least = Infinity;
  for (let window = 0; window < WINDOWS; window += 1) {
    const session = await startSession({ folder });
    await session.workbench.openFile('short.news');
    await session.workbench.marked();
    await session.workbench.runCommand('Developer: Show Running Extensions');
    const row = session.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'On the Record' });
    const words = await row.innerText({ timeout: 15_000 });
    least = Math.min(least, Number(/Activation: (\d+)ms/.exec(words)?.[1] ?? Infinity));
    await session.close();
  }
  return least;
}

/** Milliseconds of processor time that the extension host takes from opening the log on; null where that cannot be told. */
async function openingLog({ session: { server, workbench, page } }: Side): Promise<number | null> {
  const [host] = extensionHosts(server.pid);
  if (host === undefined || !existsSync(`/proc/${host}/stat`)) return null;
  await workbench.settle();
  const before = processorTimeOf(host);
  await workbench.openFile(LOG, READ);
  await page.waitForTimeout(8_000);
  return processorTimeOf(host) - before;
}

/** Linux counts in hundredths of a second; the name in brackets may hold blanks. */
function processorTimeOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

function logOf(length: number): string {
  const lines: string[] = [];
  for (let i = 0, sum = 0; sum < length; i += 1) {
    const line = `2024-03-06T12:00:${String(i % 60).padStart(2, '0')}.${String(i % 1000).padStart(3, '0')}Z INFO worker ${i % 16} said "done" after ${i % 977} ms; the next one will begin on Friday`;
    lines.push(line);
    sum += line.length + 1;
  }
  return lines.join('\n');
}
