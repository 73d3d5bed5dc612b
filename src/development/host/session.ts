import path from 'node:path';
import type { Page } from 'playwright-core';
import manifest from '../../../package.json';
import { ROOT } from '../paths';
import { temporaryFolder } from '../temporary-folder';
import { WorkbenchDriver } from './driver';
import { installFromFolder } from './installed-extension';
import { OLDEST } from './releases';
import { startServer, type Server } from './server';
import { QUIET, writeSettings, type Settings } from './settings';
import { launchBrowser, openWorkbench, type Workbench } from './workbench';

export interface SessionOptions {
  /** The folder that is opened. */
  readonly folder: string;
  /** Whether this extension, as it is built, is installed; it is, unless told otherwise. */
  readonly installed?: boolean;
  readonly settings?: Settings;
  /** Whether somebody answers VS Code's dialogs. */
  readonly dialogs?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
}

/** A VS Code of its own, with user data of its own, that is driven as a reader does. */
export interface Session {
  readonly page: Page;
  readonly workbench: WorkbenchDriver;
  readonly server: Server;
  /** Where the server keeps its logs. */
  readonly logs: string;
  /** A second window of the same VS Code, on the same folder. */
  openWindow(): Promise<WorkbenchDriver>;
  close(): Promise<void>;
}

/** Starts a server and opens a window on the folder. Resolves when the page is loaded; VS Code then still starts. */
export async function startSession({ folder, installed = true, settings = {}, dialogs = false, size }: SessionOptions): Promise<Session> {
  const data = await temporaryFolder('session');
  const extensions = path.join(data, 'extensions');
  await writeSettings(path.join(data, 'user'), { ...QUIET, ...settings });
  if (installed) await installFromFolder(extensions, ROOT, manifest);
  const server = await startServer({ release: OLDEST, userData: path.join(data, 'user'), extensions, dialogs, progress: console.log });
  const { browser, page } = await launchBrowser(size);
  const address = { authority: server.authority, folder, extensions: [] };
  await openWorkbench(page, address);
  return {
    page, server, workbench: new WorkbenchDriver(page), logs: path.join(server.data, 'logs'),
    openWindow: () => openAnother(browser, address),
    close: async () => {
      await browser.close();
      server.stop();
    },
  };
}

/** In a context of its own: two windows of one browser share nothing but the server. */
async function openAnother(browser: Workbench['browser'], address: Parameters<typeof openWorkbench>[1]): Promise<WorkbenchDriver> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await page.addInitScript('globalThis.__name = (named) => named');
  await openWorkbench(page, address);
  return new WorkbenchDriver(page);
}
