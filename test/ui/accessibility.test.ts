import assert from 'node:assert/strict';
import { PanelBrowser, THEMES, type Mode, type PanelPage } from './browser';
import { ENTRIES, LEDGER } from './ledger';
import { ledger } from '../unit/panel/entries';

describe('the ledger’s page, for everybody', function () {
  this.timeout(60_000);
  const browser = new PanelBrowser();
  before(() => browser.start());
  after(() => browser.stop());

  /** All that can be open is open. */
  async function unfold(panel: PanelPage): Promise<void> {
    await panel.page.getByRole('button', { name: 'Filter' }).click();
    for (const index of [0, 1, 3]) await panel.page.getByRole('button', { name: `Details: ${ENTRIES[index]!.sentence}` }).click();
    await panel.page.getByRole('button', { name: 'overtaken by events' }).first().click();
    await panel.page.getByText(ENTRIES[2]!.deed).click({ modifiers: ['Control'] });
    await panel.tell({ type: 'cursor', id: ENTRIES[4]!.id });
  }

  for (const theme of THEMES) {
    for (const mode of ['view', 'tab'] satisfies Mode[]) {
      it(`is clean by axe in a ${mode}, ${theme}`, async () => {
        const panel = await browser.open(LEDGER, { theme, mode });
        assert.deepEqual(await panel.violations(), []);
        await unfold(panel);
        assert.deepEqual(await panel.violations(), []);
        await panel.page.close();
      });
    }
  }

  it('is clean by axe when it is empty', async () => {
    for (const state of ['none', 'reading', 'not-english', 'read'] as const) {
      const panel = await browser.open(ledger([], { state }));
      assert.deepEqual(await panel.violations(), [], state);
      await panel.page.close();
    }
  });

  it('has room in a side bar of 200 pixels and at a zoom of 400 per cent', async () => {
    for (const [mode, width, height] of [['view', 200, 700], ['view', 170, 400], ['tab', 320, 256]] as const) {
      const panel = await browser.open(LEDGER, { mode, width, height });
      await unfold(panel);
      assert.deepEqual(await panel.overflow(), [], `${mode} ${width}`);
      await panel.page.close();
    }
  });

  it('leaves the page to the ledger where the window is low', async () => {
    const panel = await browser.open(LEDGER, { mode: 'tab', width: 320, height: 256 });
    assert.equal(await panel.page.locator('.toolbar').evaluate((element) => getComputedStyle(element).position), 'static');
    await panel.page.close();
  });

  it('keeps its forms in forced colours, and keeps still where motion is not wanted', async () => {
    const panel = await browser.open(LEDGER);
    await panel.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await unfold(panel);
    assert.equal(await panel.page.locator('.entry.selected').first().evaluate((element) => getComputedStyle(element).outlineStyle), 'solid');
    assert.equal(await panel.page.locator('.icon-chevron').first().evaluate((element) => getComputedStyle(element).transitionDuration), '0s');
    await panel.page.close();
  });

  it('tells each firmness and each status by a form of its own', async () => {
    const panel = await browser.open(LEDGER);
    const forms = await panel.page.locator('.firmness-mark').evaluateAll((all) => all.map((one) => one.innerHTML));
    assert.equal(new Set(forms).size, ENTRIES.length);
    await panel.page.getByRole('button', { name: `Details: ${ENTRIES[0]!.sentence}` }).click();
    assert.equal(new Set(await panel.page.locator('.choices .status-mark path').evaluateAll((all) => all.map((one) => one.getAttribute('d')))).size, 4);
    await panel.page.close();
  });

  it('is reached by Tab in the order in which it is read', async () => {
    const panel = await browser.open(LEDGER);
    const stops: string[] = [];
    for (let presses = 0; presses < 8; presses++) {
      await panel.press('Tab');
      stops.push(await panel.focused());
    }
    assert.deepEqual(stops.slice(0, 6), ['search', 'filter', 'group-by', 'turn', 'sort-by', 'group agent Sorvia and Tamland']);
    await panel.page.close();
  });
});
