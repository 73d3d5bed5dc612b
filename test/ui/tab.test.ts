import assert from 'node:assert/strict';
import { PanelBrowser, type PanelPage } from './browser';
import { ENTRIES, LEDGER } from './ledger';

describe('the ledger in a tab', function () {
  this.timeout(60_000);
  const browser = new PanelBrowser();
  let panel: PanelPage;
  before(() => browser.start());
  after(() => browser.stop());
  beforeEach(async () => { panel = await browser.open(LEDGER, { mode: 'tab' }); });
  afterEach(async () => {
    const { faults } = panel;
    await panel.page.close();
    assert.deepEqual(faults, []);
  });
  const deeds = (...indexes: readonly number[]): string[] => indexes.map((index) => ENTRIES[index]!.deed);

  it('is a table with a heading for each column', async () => {
    assert.deepEqual(await panel.page.getByRole('columnheader').allInnerTexts().then((all) => all.map((one) => one.trim())), ['', 'Firmness', 'Who acts', 'Commitment', 'By when', 'Told by', 'Status', 'Details']);
    assert.equal(await panel.page.getByRole('row').count(), 6);
    assert.match((await panel.row('ready to pay').innerText()).replace(/\s+/g, ' '), /On condition: parliament agrees.*Friday, 18 March 2022 2 days left passed 14 days ago, counted from today/);
  });

  it('is sorted by its headings, one way and the other', async () => {
    assert.deepEqual(await panel.sentences(), deeds(0, 1, 2, 3, 4));
    await panel.page.getByRole('button', { name: 'By when' }).click();
    assert.deepEqual(await panel.sentences(), deeds(1, 4, 0, 2, 3));
    assert.equal(await panel.page.locator('th.col-deadline').getAttribute('aria-sort'), 'ascending');
    assert.equal(await panel.focused(), 'sort deadline');
    await panel.press('Enter');
    assert.equal(await panel.page.locator('th.col-deadline').getAttribute('aria-sort'), 'descending');
    assert.deepEqual(await panel.sentences(), deeds(3, 2, 0, 4, 1));
  });

  it('selects all with one box', async () => {
    await panel.page.getByRole('checkbox', { name: 'Select all' }).click();
    assert.equal(await panel.page.locator('tbody .pick:checked').count(), 5);
    await panel.page.getByText('Copy as Markdown table').click();
    assert.equal((await panel.saidOf('handOver'))[0]?.ids.length, 5);
  });

  it('has a time line whose marks lead to the entries', async () => {
    const marks = panel.page.locator('.mark');
    assert.equal(await marks.count(), 3);
    await marks.first().focus();
    assert.match(await marks.first().getAttribute('aria-label') ?? '', /18 March 2022: Tamland is ready to pay/);
    await panel.press('ArrowRight', 'Enter');
    assert.equal(await panel.focused(), `entry ${ENTRIES[4]!.id}`);
    assert.equal(await panel.page.locator('.details').count(), 1);
    assert.deepEqual((await panel.page.locator('.tick text').allInnerTexts()).filter((one) => one === 'article' || one === 'today'), []);
    assert.deepEqual((await panel.page.locator('.tick-article text, .tick-today text').allTextContents()), ['article', 'today']);
  });

  it('puts no label of the time line on another', async () => {
    const boxes = await panel.page.locator('.mark text').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as { left: number; right: number; top: number; bottom: number }));
    for (const [i, a] of boxes.entries()) for (const b of boxes.slice(i + 1)) assert.ok(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top, JSON.stringify([a, b]));
  });

  it('opens details below the row', async () => {
    await panel.page.getByRole('button', { name: `Details: ${ENTRIES[1]!.sentence}` }).click();
    assert.match(await panel.page.locator('.details-row').innerText(), /“ready” is a word of willingness/);
  });

  it('groups rows under headings', async () => {
    await panel.tell({ type: 'group', by: 'firmness' });
    assert.deepEqual(await panel.page.locator('tbody h2 .label').allInnerTexts(), ['agreed', 'pledged', 'intended', 'offered', 'hoped for']);
    await panel.page.locator('[data-group="firmness agreed"]').click();
    assert.equal(await panel.rows.count(), 4);
  });

  it('is a list where there is no room for a table', async () => {
    await panel.page.setViewportSize({ width: 500, height: 700 });
    await panel.page.locator('ul.entries').first().waitFor();
    assert.equal(await panel.page.locator('table').count(), 0);
    assert.equal(await panel.rows.count(), 5);
  });
});
