import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { PanelBrowser, type PanelPage } from './browser';
import { ENTRIES, LEDGER, many } from './ledger';
import { ledger } from '../unit/panel/entries';

describe('the ledger’s page', function () {
  this.timeout(60_000);
  const browser = new PanelBrowser();
  let panel: PanelPage;
  const [share, pay, hope, refuse, visit] = ENTRIES as [typeof ENTRIES[0], typeof ENTRIES[0], typeof ENTRIES[0], typeof ENTRIES[0], typeof ENTRIES[0]];
  before(() => browser.start());
  after(() => browser.stop());
  beforeEach(async () => { panel = await browser.open(LEDGER); });
  afterEach(async () => {
    const { faults } = panel;
    await panel.page.close();
    assert.deepEqual(faults, []);
  });
  const focusFirst = async (): Promise<void> => {
    await panel.page.locator('.search').focus();
    await panel.press('ArrowDown');
  };
  /** The words of a row on one line, once it is in sight and drawn. */
  const drawn = async (row: Locator): Promise<string> => {
    await row.scrollIntoViewIfNeeded();
    await panel.page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(resolve); }); }));
    return (await row.innerText()).replace(/\s+/g, ' ');
  };
  const counted = (): Promise<string> => panel.page.locator('[role=status]').innerText();

  describe('shows', () => {
    it('each undertaking under who acts, with firmness, deadline and days left in words', async () => {
      assert.deepEqual(await panel.page.locator('h2').allInnerTexts().then((all) => all.map((one) => one.replace(/\s+/g, ' '))), ['Sorvia and Tamland 1', 'Tamland 2', 'Adeyemi 2']);
      assert.match(await drawn(panel.row('share the water')), /agreed ·.*2032 · 3943 days left/);
      assert.match(await drawn(panel.row('ready to pay')), /offered ·.*18 March 2022 · 2 days left · passed by today · on a condition · kept/);
      assert.match(await drawn(panel.row('hopes to win')), /hoped for · soon · a guess/);
      assert.match(await drawn(panel.row('refused to talk')), /pledged · a refusal · told 2 times · with a note/);
      assert.equal(await counted(), '5 commitments');
    });

    it('article text as text and nothing else', async () => {
      assert.ok((await panel.sentences()).some((one) => one.includes('<img src=x onerror=alert(1)> and <b>more</b>')));
      assert.equal(await panel.page.locator('img, main b').count(), 0);
    });

    it('whole sentences where the agent does not stand above them', async () => {
      await panel.tell({ type: 'group', by: 'firmness' });
      assert.ok((await panel.sentences()).includes(pay.sentence));
    });

    it('why there is nothing, and what to do about it', async () => {
      const text = async (state: 'none' | 'can-annotate' | 'reading' | 'not-english' | 'read'): Promise<string> => {
        await panel.tell({ type: 'ledger', ledger: ledger([], { state, articleDay: null, articleDate: null }) });
        return panel.page.locator('main').innerText();
      };
      assert.match(await text('none'), /Open a news article/);
      await panel.page.locator('vscode-button').click();
      assert.deepEqual(await panel.saidOf('command'), [{ type: 'command', command: 'openSample' }]);
      assert.match(await text('can-annotate'), /doesn’t look like an article/);
      assert.match(await text('reading'), /Reading the article/);
      assert.match(await text('not-english'), /Only English/);
      assert.match(await text('read'), /Nobody undertakes anything/);
      assert.equal(await panel.page.locator('.toolbar').isVisible(), false);
    });

    it('that a large file was read in part, and that the article’s date is not known', async () => {
      await panel.tell({ type: 'ledger', ledger: { ...LEDGER, articleDay: null, articleDate: null, partial: 'There may be more.' } });
      assert.deepEqual(await panel.page.locator('.notice').allInnerTexts(), ['There may be more.', 'The article’s date is not known: days left can’t be counted from it. Set the article’s date…']);
      await panel.page.getByText('Set the article’s date…').click();
      assert.deepEqual(await panel.saidOf('command'), [{ type: 'command', command: 'setArticleDate' }]);
    });

    it('a thousand entries without keeping anybody waiting', async () => {
      await panel.tell({ type: 'ledger', ledger: many(1000) });
      assert.equal(await panel.rows.count(), 1000);
      const took = await panel.page.evaluate(async () => {
        const field = document.querySelector<HTMLInputElement>('vscode-textfield')!;
        const begun = performance.now();
        field.value = 'number 998';
        field.dispatchEvent(new Event('input'));
        await new Promise((resolve) => { requestAnimationFrame(resolve); });
        return performance.now() - begun;
      });
      assert.equal(await panel.rows.count(), 1);
      assert.ok(took < 1500, `${took} ms`);
    });
  });

  describe('searches', () => {
    it('as the reader types, and says how much is left', async () => {
      await panel.page.locator('.search').focus();
      await panel.page.keyboard.type('tamland pay');
      assert.deepEqual(await panel.sentences(), [pay.deed]);
      assert.equal(await counted(), '1 of 5 commitments');
      await panel.page.keyboard.type(' zzz');
      assert.match(await panel.page.locator('main').innerText(), /Nothing fits this search/);
      assert.equal(await counted(), 'None of 5 commitments');
      await panel.press('Escape');
      assert.equal((await panel.sentences()).length, 5);
    });

    it('for what is typed while the list has the focus', async () => {
      await focusFirst();
      await panel.press('w');
      await panel.page.keyboard.type('in');
      assert.equal(await panel.focused(), 'search');
      assert.deepEqual(await panel.sentences(), [hope.deed]);
    });

    it('with filters that only offer what there is', async () => {
      await panel.page.getByRole('button', { name: 'Filter' }).click();
      const chips = (await panel.page.locator('.chip').allInnerTexts()).map((one) => one.replace(/\s+/g, ' '));
      assert.deepEqual(chips, ['agreed 1', 'pledged 1', 'intended 1', 'offered 1', 'hoped for 1', 'with a deadline 4', 'passed by today 1', 'kept 1', 'no status yet 4']);
      await panel.page.getByRole('button', { name: 'pledged' }).click();
      assert.equal(await panel.focused(), 'chip firmness pledged');
      assert.deepEqual(await panel.sentences(), [refuse.deed]);
      assert.equal(await panel.page.getByRole('button', { name: 'Filter (1 on)' }).count(), 1);
      await panel.page.getByText('Clear filters').click();
      assert.equal((await panel.sentences()).length, 5);
    });
  });

  describe('is arranged', () => {
    it('by a choice of groups, which the extension is told', async () => {
      await panel.page.getByRole('combobox', { name: 'Group by' }).click();
      await panel.page.getByRole('option', { name: 'Deadline' }).click();
      assert.deepEqual(await panel.page.locator('h2 .label').allInnerTexts(), ['Within a week of the article', 'Within a year of the article', 'Later', 'Some time, not fixed to a day', 'No deadline']);
      assert.deepEqual(await panel.saidOf('group'), [{ type: 'group', by: 'deadline' }]);
    });

    it('by a choice of order', async () => {
      await panel.tell({ type: 'group', by: 'none' });
      await panel.page.getByRole('combobox', { name: 'Sort by' }).click();
      await panel.page.getByRole('option', { name: 'Deadline' }).click();
      assert.deepEqual(await panel.sentences(), [pay, visit, share, hope, refuse].map((one) => one.sentence));
      await panel.page.getByRole('button', { name: 'Turn the order around' }).click();
      assert.deepEqual(await panel.sentences(), [refuse, hope, share, visit, pay].map((one) => one.sentence));
    });

    it('and is so again when it was hidden meanwhile', async () => {
      await panel.page.locator('.search').focus();
      await panel.page.keyboard.type('a');
      await panel.page.getByRole('button', { name: `Details: ${pay.sentence}` }).click();
      await panel.page.locator('[data-group="agent Adeyemi"]').click();
      // All that the page holds, whether the browser has drawn it yet or not: rows out of sight are drawn late.
      const before = await panel.page.locator('main').textContent();
      await panel.load();
      assert.equal(await panel.page.locator('main').textContent(), before);
      assert.equal(await panel.page.locator('.details').count(), 1);
      assert.equal(await panel.page.locator('[data-group="agent Adeyemi"]').getAttribute('aria-expanded'), 'false');
    });
  });

  describe('leads to the article', () => {
    it('with a click, and keeps the focus', async () => {
      await panel.page.getByText(pay.deed).click();
      assert.deepEqual(await panel.saidOf('show'), [{ type: 'show', id: pay.id, passage: 0, how: 'peek' }]);
    });

    it('with Enter, and goes there', async () => {
      await focusFirst();
      await panel.press('Enter');
      assert.deepEqual((await panel.saidOf('show')).at(-1), { type: 'show', id: share.id, passage: 0, how: 'go' });
    });

    it('as the arrow keys go from entry to entry, where the article is in sight', async () => {
      await focusFirst();
      await panel.press('ArrowDown', 'ArrowDown');
      await panel.page.waitForTimeout(400);
      assert.deepEqual(await panel.saidOf('show'), [{ type: 'show', id: pay.id, passage: 0, how: 'follow' }]);
    });

    it('to each passage of what is told more than once', async () => {
      await panel.page.getByRole('button', { name: `Details: ${refuse.sentence}` }).click();
      await panel.page.getByText('“would not talk”').click();
      assert.deepEqual((await panel.saidOf('show')).at(-1), { type: 'show', id: refuse.id, passage: 1, how: 'peek' });
    });

    it('and follows the cursor there', async () => {
      await panel.page.setViewportSize({ width: 300, height: 260 });
      await panel.tell({ type: 'cursor', id: refuse.id });
      const row = panel.row('refused to talk');
      assert.equal(await row.getAttribute('aria-current'), 'location');
      await panel.tell({ type: 'cursor', id: null });
      assert.equal(await panel.page.locator('[aria-current]').count(), 0);
    });
  });

  describe('is worked from the keyboard', () => {
    const at = async (): Promise<string> => panel.focused();

    it('with one stop for Tab, and arrow keys for the rest', async () => {
      await focusFirst();
      assert.equal(await at(), `entry ${share.id}`);
      await panel.press('ArrowUp');
      assert.equal(await at(), 'group agent Sorvia and Tamland');
      await panel.press('ArrowLeft', 'ArrowDown');
      assert.equal(await at(), 'group agent Tamland', 'a folded group is stepped over');
      await panel.press('ArrowUp', 'ArrowRight', 'ArrowRight');
      assert.equal(await at(), `entry ${share.id}`);
      await panel.press('End');
      assert.equal(await at(), `entry ${refuse.id}`);
      await panel.press('Home');
      assert.equal(await at(), 'group agent Sorvia and Tamland');
      assert.equal(await panel.page.locator('main [tabindex="0"]').count(), 1);
    });

    it('opens and closes details with Right and Left, and goes to the group from what is closed', async () => {
      await focusFirst();
      await panel.press('ArrowRight');
      assert.match(await panel.page.locator('.details').innerText(), /Towards\s+the farmers of both banks/);
      assert.equal(await at(), `entry ${share.id}`);
      await panel.press('ArrowLeft');
      assert.equal(await panel.page.locator('.details').count(), 0);
      await panel.press('ArrowLeft');
      assert.equal(await at(), 'group agent Sorvia and Tamland');
    });

    it('selects with Space, more with Shift, all with Ctrl+A, none with Escape', async () => {
      const selected = (): Promise<number> => panel.page.locator('.pick:checked').count();
      await focusFirst();
      await panel.press('Space');
      assert.equal(await selected(), 1);
      assert.equal(await panel.page.locator('.selection').innerText().then((text) => text.split('\n')[0]), '1 selected');
      await panel.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown');
      assert.equal(await selected(), 3);
      assert.equal(await counted(), '5 commitments, 3 selected');
      await panel.press('Control+a');
      assert.equal(await selected(), 5);
      await panel.press('Control+c');
      assert.deepEqual(await panel.saidOf('handOver'), [{ type: 'handOver', ids: [share, pay, visit, hope, refuse].map((one) => one.id), as: 'text' }]);
      await panel.press('Escape');
      assert.equal(await selected(), 0);
    });

    it('undoes and redoes decisions', async () => {
      await focusFirst();
      await panel.press('Control+z', 'Control+Shift+z');
      assert.deepEqual((await panel.saidOf('command')).map((one) => one.command), ['undo', 'redo']);
    });

    it('and copies what a menu asks for: the selected, or all that is shown', async () => {
      await panel.tell({ type: 'handOver', as: 'markdown' });
      assert.equal((await panel.saidOf('handOver'))[0]?.ids.length, 5);
      await panel.page.getByText(hope.deed).click({ modifiers: ['Control'] });
      await panel.tell({ type: 'handOver', as: 'markdown' });
      assert.deepEqual((await panel.saidOf('handOver'))[0]?.ids, [hope.id]);
    });
  });

  describe('keeps a status', () => {
    const open = async (): Promise<void> => {
      await panel.page.getByRole('button', { name: `Details: ${hope.sentence}` }).click();
      await panel.page.getByRole('button', { name: 'broken' }).click();
    };

    it('with a day, a note and a source', async () => {
      await open();
      assert.equal(await panel.focused(), `draft note ${hope.id}`);
      assert.equal((await panel.page.locator('.status-form vscode-single-select').getByRole('combobox').innerText()).trim(), 'broken');
      await panel.page.keyboard.type('lost by far');
      await panel.press('Tab');
      await panel.page.keyboard.type('https://example.org/result');
      await panel.press('Enter');
      assert.deepEqual(await panel.saidOf('status'), [{ type: 'status', id: hope.id, status: 'broken', date: '2022-04-01', note: 'lost by far', link: 'https://example.org/result' }]);
      assert.equal(await panel.focused(), `entry ${hope.id}`);
      await panel.tell({ type: 'ledger', ledger: LEDGER });
      assert.equal(await panel.page.locator('.status-form').count(), 0, 'it stays closed');
    });

    it('but not with a source that is no web address', async () => {
      await open();
      await panel.press('Tab');
      await panel.page.keyboard.type('javascript:alert(1)');
      await panel.page.getByRole('button', { name: 'Save' }).click();
      assert.match(await panel.page.locator('[role=alert]').innerText(), /begins with https/);
      assert.deepEqual(await panel.saidOf('status'), []);
    });

    it('and what is being typed, when the article is read again or the view is hidden', async () => {
      await open();
      await panel.page.keyboard.type('half a');
      await panel.tell({ type: 'ledger', ledger: LEDGER });
      await panel.load();
      assert.equal(await panel.page.locator('vscode-textfield[data-focus^="draft note"]').evaluate((field) => (field as HTMLInputElement).value), 'half a');
      await panel.page.locator('vscode-textfield[data-focus^="draft note"]').focus();
      await panel.press('Escape');
      assert.equal(await panel.page.locator('.status-form').count(), 0);
    });

    it('that is told, taken back, and whose source is opened', async () => {
      await panel.page.getByRole('button', { name: `Details: ${pay.sentence}` }).click();
      assert.match((await panel.page.locator('.status').innerText()).replace(/\s+/g, ' '), /kept, 18 March 2022.*the bank says so.*Open the source/);
      await panel.page.getByText('Open the source').click();
      await panel.page.getByText('Take back').click();
      assert.deepEqual((await panel.said()).filter((one) => one.type !== 'show' && one.type !== 'ready'), [{ type: 'openLink', id: pay.id }, { type: 'takeBackStatus', id: pay.id }]);
    });

    it('beside confirming, rejecting, correcting and noting', async () => {
      await panel.page.getByRole('button', { name: `Details: ${hope.sentence}` }).click();
      for (const name of ['Confirm', 'Reject', 'Correct…', 'Note…']) await panel.page.getByRole('button', { name, exact: true }).click();
      assert.deepEqual((await panel.saidOf('decide')).map((one) => one.verb), ['accept', 'reject', 'correct', 'note']);
    });
  });
});
