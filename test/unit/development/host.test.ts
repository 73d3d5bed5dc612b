import assert from 'node:assert/strict';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from '../../../src/development/host/browser';
import { findOnPath } from '../../../src/development/host/find-program';
import { installFromFolder } from '../../../src/development/host/installed-extension';
import { killGroup, spawnGroup } from '../../../src/development/host/processes';

describe('the test host', () => {
  let folder: string;
  const { CHROME_PATH } = process.env;

  beforeEach(async () => { folder = await mkdtemp(path.join(tmpdir(), 'on-the-record-')); });
  afterEach(async () => {
    if (CHROME_PATH === undefined) delete process.env.CHROME_PATH;
    else process.env.CHROME_PATH = CHROME_PATH;
    await rm(folder, { recursive: true, force: true });
  });

  it('finds a program on the PATH, the first name first, and only what can be run', async () => {
    const [here, there] = [path.join(folder, 'here'), path.join(folder, 'there')];
    await mkdir(here);
    await mkdir(there);
    await writeFile(path.join(here, 'code'), '');
    await mkdir(path.join(here, 'chromium'));
    await writeFile(path.join(there, 'code'), '#!/bin/sh\n');
    await chmod(path.join(there, 'code'), 0o755);
    const searched = [here, '', there].join(path.delimiter);
    assert.equal(findOnPath(['chromium', 'code'], searched), path.join(there, 'code'));
    assert.equal(findOnPath(['chromium'], searched), null);
  });

  it('takes the browser that CHROME_PATH names, and no other when that is not there', () => {
    process.env.CHROME_PATH = process.execPath;
    assert.equal(findChromium(), process.execPath);
    process.env.CHROME_PATH = path.join(folder, 'no-browser');
    assert.equal(findChromium(), null);
  });

  it('counts an extension as installed where it lies', async () => {
    await installFromFolder(path.join(folder, 'extensions'), '/some/where', { publisher: 'p', name: 'n', version: '1.2.3' });
    const [entry] = JSON.parse(await readFile(path.join(folder, 'extensions', 'extensions.json'), 'utf8')) as [{ identifier: { id: string }; location: { path: string } }];
    assert.deepEqual([entry.identifier.id, entry.location.path], ['p.n', '/some/where']);
  });

  it('ends a program with all that it started', async function () {
    if (process.platform === 'win32') this.skip();
    const child = spawnGroup('/bin/sh', ['-c', 'sleep 60 & echo started; wait'], { cwd: folder });
    await once(child.stdout, 'data');
    killGroup(child);
    // The output closes when the last process that holds it is gone, the grandchild among them.
    await once(child, 'close', { signal: AbortSignal.timeout(5000) });
    killGroup(child);
  });
});
