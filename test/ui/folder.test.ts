import assert from 'node:assert/strict';
import { PanelBrowser, THEMES, type PanelPage } from './browser';
import { FOLDER, HOMES, MARKET, manyArticles, MILL, VERSIONS } from './folder';

describe('the page of a folder’s ledger', function () {
  this.timeout(60_000);
  const browser = new PanelBrowser();
  let panel: PanelPage;
  before(() => browser.start());
  after(() => browser.stop());
  beforeEach(async () => { panel = await browser.open(FOLDER, { mode: 'tab' }); });
  afterEach(async () => {
    const { faults } = panel;
    await panel.page.close();
    assert.deepEqual(faults, []);
  });
  const details = (sentence: string) => panel.page.getByRole('button', { name: `Details: ${sentence}` });

  it('groups by who acts, those of whom most is told first', async () => {
    assert.deepEqual(await panel.page.locator('h2 .label').allInnerTexts(), ['Acme', 'Lund']);
    assert.equal(await panel.page.locator('.count-line').innerText(), '3 commitments');
    assert.equal(await panel.page.locator('.dates').innerText(), '4 articles, 4 with commitments');
  });

  it('says of each in which article it is told last, and what changed', async () => {
    const row = (await panel.row('build 500 homes').innerText()).replace(/\s+/g, ' ');
    assert.match(row, /another deadline · another figure/);
    assert.match(row, /a-very-long-name.*2023-09-01 and 2 before/);
    assert.match(await panel.row('close the market').innerText(), /no date/);
  });

  it('tells it from article to article, with both wordings and why it is taken for the same', async () => {
    await details(HOMES.sentence).click();
    assert.deepEqual(await panel.saidOf('complete'), [{ type: 'complete', id: HOMES.id }]);
    const trail = panel.page.locator('.trail');
    assert.match(await trail.innerText(), /another deadline: “June 2024” → “December 2024”/);
    assert.match(await trail.innerText(), /Why it is taken for the same: who acts is the same \(Acme\); the same words: build, homes.* a guess/);
    await trail.locator('.quote').nth(1).click();
    assert.deepEqual(await panel.saidOf('show'), [{ type: 'show', id: HOMES.id, passage: 1, how: 'peek' }]);
  });

  it('shows the newest telling for the row itself', async () => {
    await panel.row('build 500 homes').locator('.sentence').click();
    assert.deepEqual(await panel.saidOf('show'), [{ type: 'show', id: HOMES.id, passage: 2, how: 'peek' }]);
  });

  it('fills in the evidence when it comes, and leaves the details open', async () => {
    await details(HOMES.sentence).click();
    assert.match(await panel.page.locator('.why').innerText(), /Looking it up/);
    await panel.tell({ type: 'patch', ledger: { ...FOLDER, entries: [] }, entries: [{ ...HOMES, whole: true, evidence: ['“will” announces it'] }], gone: [], last: true });
    assert.match(await panel.page.locator('.why').innerText(), /“will” announces it/);
  });

  it('filters by what changed', async () => {
    await panel.page.getByRole('button', { name: 'Filter' }).click();
    await panel.page.locator('[data-focus="chip flag withdrawn"]').click();
    assert.deepEqual(await panel.sentences(), [MILL.deed]);
    assert.equal(await panel.page.locator('.count-line').innerText(), '1 of 3 commitments');
  });

  it('leads to what changed at once, and back', async () => {
    const link = panel.page.getByRole('button', { name: '2 changed' });
    await link.click();
    assert.deepEqual(new Set(await panel.sentences()), new Set([HOMES.deed, MILL.deed]));
    await link.click();
    assert.equal(await panel.rows.count(), 3);
  });

  it('finds by the name of an article', async () => {
    await panel.page.locator('.search').focus();
    await panel.page.keyboard.type('harbour.news');
    assert.deepEqual(await panel.sentences(), [HOMES.deed]);
  });

  it('sorts by the articles’ dates', async () => {
    await panel.tell({ type: 'group', by: 'none' });
    assert.deepEqual(await panel.sentences(), [HOMES.deed, MILL.deed, MARKET.deed]);
  });

  it('tells how far the reading is, and lets it be stopped and taken up again', async () => {
    await panel.tell({ type: 'progress', progress: { words: 'Reading: 10 of 400 files', done: 10, total: 400, stopped: false } });
    assert.equal(await panel.page.locator('progress').getAttribute('max'), '400');
    await panel.page.getByRole('button', { name: 'Stop' }).click();
    assert.deepEqual(await panel.saidOf('stop'), [{ type: 'stop' }]);
    await panel.tell({ type: 'progress', progress: { words: 'Stopped: 10 of 400 files are read', done: 10, total: 400, stopped: true } });
    await panel.page.getByRole('button', { name: 'Go On' }).click();
    assert.deepEqual(await panel.saidOf('resume'), [{ type: 'resume' }]);
    await panel.tell({ type: 'progress', progress: null });
    assert.equal(await panel.page.locator('.progress').isVisible(), false);
  });

  it('takes entries in parts, and lets them go', async () => {
    const bare = { ...FOLDER, entries: [] };
    await panel.tell({ type: 'patch', ledger: bare, entries: [{ ...MILL, id: 'another', sentence: 'Acme will sing', deed: 'will sing' }], gone: [HOMES.id], last: false });
    assert.equal(await panel.rows.count(), 3);
    await panel.tell({ type: 'patch', ledger: bare, entries: [], gone: [MARKET.id], last: true });
    assert.deepEqual(await panel.sentences(), [MILL.deed, 'will sing']);
  });

  it('names the files that could not be read', async () => {
    await panel.page.getByText('1 file could not be read').click();
    assert.match(await panel.page.locator('details.notice').innerText(), /binary\.txt: it is no text/);
  });

  it('draws thousands of entries a part at a time, and finds one of them at once', async () => {
    await panel.page.close();
    panel = await browser.open(manyArticles(5_000), { mode: 'tab' });
    assert.ok(await panel.rows.count() <= 250);
    assert.match(await panel.page.locator('.more-rows').innerText(), /of 5000 are shown/);
    const before = await panel.rows.count();
    await panel.page.getByRole('button', { name: 'Show more' }).click();
    assert.ok(await panel.rows.count() > before);
    await panel.page.locator('.search').focus();
    await panel.page.keyboard.insertText('number 4321 ');
    assert.equal(await panel.rows.count(), 1);
  });

  for (const theme of THEMES) {
    for (const [name, ledger] of [['folder', FOLDER], ['versions', VERSIONS]] as const) {
      it(`is clean by axe: ${name}, ${theme}`, async () => {
        await panel.page.close();
        panel = await browser.open(ledger, { theme, mode: 'tab' });
        await panel.tell({ type: 'progress', progress: { words: 'Reading: 10 of 400 files', done: 10, total: 400, stopped: false } });
        await panel.page.getByRole('button', { name: 'Filter' }).click();
        await details(ledger.entries[0]!.sentence).click();
        assert.deepEqual(await panel.violations(), []);
      });
    }
  }

  it('has room in a narrow tab and at a zoom of 400 per cent', async () => {
    for (const [width, height] of [[480, 700], [320, 256]] as const) {
      await panel.page.setViewportSize({ width, height });
      await details(HOMES.sentence).click();
      assert.deepEqual(await panel.overflow(), [], String(width));
      await details(HOMES.sentence).click();
    }
  });
});

describe('the page of two versions', function () {
  this.timeout(60_000);
  const browser = new PanelBrowser();
  before(() => browser.start());
  after(() => browser.stop());

  it('tells what came, went and changed, and filters by it', async () => {
    const panel = await browser.open(VERSIONS, { mode: 'tab' });
    assert.equal(await panel.rows.count(), 4);
    assert.deepEqual(await panel.page.locator('.flag').allInnerTexts(), ['gone', 'added']);
    assert.match((await panel.page.locator('.change').allInnerTexts()).join(), /^another figure: “.+” → “.+”$/);
    await panel.page.getByRole('button', { name: 'Filter' }).click();
    await panel.page.locator('[data-focus="chip flag unchanged"]').click();
    assert.deepEqual(await panel.sentences(), ['will open the pier']);
    await panel.page.close();
  });

  it('offers no decision on what is gone', async () => {
    const panel = await browser.open(VERSIONS, { mode: 'tab' });
    await panel.page.getByRole('button', { name: 'Details: Weiss promised' }).click();
    assert.equal(await panel.page.locator('.details .decide').count(), 0);
    assert.deepEqual(panel.faults, []);
    await panel.page.close();
  });
});
