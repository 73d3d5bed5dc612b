import wording from '../../package.nls.json';
import type { WorkbenchDriver } from './host/driver';
import type { Settings } from './host/settings';

/** Puts settings into the folder while VS Code runs, beside those that all pictures are taken with. */
export type Configure = (settings: Settings) => Promise<void>;

/** A picture: what to do in the workbench before it is taken. The steps go on from where the scene before left off. */
export interface Scene {
  readonly name: string;
  /** The folder that is open, from the project's; another than before is opened anew. The samples that come with the extension, unless told otherwise. */
  readonly folder?: string;
  readonly steps: (workbench: WorkbenchDriver, configure: Configure) => Promise<void>;
}

/** A year of several outlets, and two versions of one article. */
const NEWSROOM = 'test/fixtures/newsroom';
const VERSIONS = 'test/fixtures/versions';

const SAMPLE = '1-tunnel-accord.news';

/** Title of the extension's own container in the activity bar. */
const CONTAINER = wording.container;

export const SCENES: readonly Scene[] = [
  { name: 'article', steps: async (workbench) => { await workbench.openFile(SAMPLE); await workbench.marked(); } },
  { name: 'hover', steps: async (workbench) => { await workbench.hover('Marta Hollerbach'); await workbench.settle(); } },
  ...([['quote', 'waited for this'], ['date', 'the end of September'], ['quantity', '410 million'], ['commitment', 'will advertise']] as const).map(([layer, words]): Scene => ({
    name: `hover-${layer}`, steps: async (workbench) => { await workbench.tidy(); await workbench.hover(words); await workbench.settle(); },
  })),
  { name: 'views', steps: async (workbench) => { await workbench.tidy(); await workbench.openContainer(CONTAINER); await workbench.ledger('view'); await workbench.tidy(); } },
  {
    name: 'commitment', steps: async (workbench) => {
      await workbench.page.locator('.pane-header', { hasText: wording['view.speakers'] }).click();
      const page = await workbench.ledger('view');
      const entry = page.locator('.entry', { hasText: 'advertise the first contracts' });
      await entry.locator('.sentence').click();
      await entry.locator('.more').click();
      await page.locator('.details').waitFor();
      await entry.evaluate((row) => { row.scrollIntoView({ block: 'start' }); });
      await workbench.settle();
    },
  },
  { name: 'palette', steps: async (workbench) => { await workbench.tidy(); await workbench.openPalette(wording.displayName); } },
  {
    name: 'dates', steps: async (workbench) => {
      await workbench.tidy();
      await workbench.widenSideBar(140);
      await workbench.fold(wording['view.commitments']);
      await workbench.runCommand('On the Record: Focus on Dates View');
      await workbench.rows('Dates');
    },
  },
  {
    name: 'figures', steps: async (workbench) => {
      await workbench.fold(wording['view.dates']);
      await workbench.runCommand('On the Record: Focus on Figures View');
      await workbench.rows('Figures');
    },
  },
  {
    name: 'speakers', steps: async (workbench) => {
      await workbench.fold(wording['view.figures']);
      await workbench.runCommand('On the Record: Focus on Speakers View');
      await workbench.rows('Speakers');
    },
  },
  {
    name: 'outline', steps: async (workbench) => {
      await workbench.openContainer('Explorer');
      await workbench.fold('Samples');
      await workbench.runCommand('Explorer: Focus on Outline View');
      await workbench.rows('Outline');
      await workbench.clickWords('the first contracts');
      await workbench.settle();
    },
  },
  {
    name: 'peek', steps: async (workbench) => {
      await workbench.widenSideBar(-140);
      await workbench.clickWords('Marta Hollerbach');
      await workbench.runCommand(`${wording.category}: ${wording['command.peekQuotes']}`);
      await workbench.page.locator('.peekview-widget .monaco-list-row').first().waitFor();
      await workbench.settle();
    },
  },
  {
    name: 'status', steps: async (workbench) => {
      await workbench.tidy();
      await workbench.tidy();
      await workbench.pointAt(workbench.page.locator('[id="status.languageStatus"]'));
      await workbench.page.locator('.hover-language-status').first().waitFor();
      await workbench.settle();
    },
  },
  {
    name: 'inlay-hints', steps: async (workbench, configure) => {
      await workbench.tidy();
      await configure({ 'onTheRecord.inlayHints': { dates: true, speakers: true } });
      await workbench.page.locator('.view-line [class*="dyn-rule"]').first().waitFor();
      await workbench.settle();
    },
  },
  ...(['focus', 'paragraph'] as const).map((density): Scene => ({
    name: `density-${density}`, steps: async (workbench, configure) => {
      await configure({ 'onTheRecord.density': density });
      await workbench.clickWords('stand ready');
      await workbench.tidy();
      await workbench.settle();
    },
  })),
  {
    name: 'review', steps: async (workbench, configure) => {
      await configure({});
      await workbench.tidy();
      await workbench.openContainer(CONTAINER);
      await workbench.fold(wording['view.commitments']);
      await workbench.focusEditor();
      await workbench.runCommand('On the Record: Review Annotations');
      for (const key of ['n', 'n', 'n', 'n']) {
        await workbench.page.keyboard.press(key);
        await workbench.settle();
      }
    },
  },
  {
    name: 'ledger', steps: async (workbench) => {
      await workbench.tidy();
      await workbench.runCommand(wording['command.openLedger']);
      await workbench.ledger('tab');
      await workbench.settle();
    },
  },
  { name: 'legend', steps: async (workbench) => { await workbench.tidy(); await workbench.runCommand(wording['command.showLegend']); await workbench.settle(); } },
  ...['open', 'marks', 'hover', 'ledger', 'decide'].map((step): Scene => ({ name: `walkthrough-${step}`, steps: (workbench) => openStep(workbench, step as WalkthroughStep) })),
  {
    name: 'speaker', steps: async (workbench) => {
      await workbench.goToTab(SAMPLE);
      await workbench.clickWords('Marta Hollerbach');
      await workbench.runCommand(`${wording.category}: ${wording['command.speakerCard']}`);
      await workbench.clickWords('6 quotes');
      await workbench.tidy();
      await workbench.settle();
    },
  },
  {
    name: 'settings', steps: async (workbench) => {
      await workbench.runCommand('Preferences: Open Settings (UI)');
      await workbench.page.locator('.settings-editor .suggest-input-container').click();
      await workbench.page.keyboard.type('@ext:on-the-record.on-the-record');
      await workbench.settle();
    },
  },
  {
    name: 'folder-ledger', folder: NEWSROOM, steps: async (workbench) => {
      await workbench.inExplorer('market-daily');
      await workbench.runCommand(wording['command.folderLedger']);
      await (await workbench.ledger('tab')).locator('.progress').waitFor({ state: 'hidden' });
      await workbench.settle();
    },
  },
  {
    name: 'folder-promise', folder: NEWSROOM, steps: async (workbench) => {
      const page = await workbench.ledger('tab');
      await page.locator('.search').click();
      await workbench.page.keyboard.type('affordable homes');
      await page.locator('.entry', { hasText: 'not build affordable homes' }).locator('.more').click();
      await page.locator('.trail').waitFor();
      await page.locator('.opened').evaluate((row) => { row.scrollIntoView({ block: 'start' }); });
      await workbench.settle();
    },
  },
  {
    name: 'compare-ledger', folder: VERSIONS, steps: async (workbench) => {
      await workbench.openFile('shipyard-1.news');
      await workbench.openFile('shipyard-2.news');
      await workbench.marked();
      await workbench.runCommand(wording['command.compareLedger']);
      await workbench.choose('shipyard-1.news');
      await workbench.ledger('tab');
      await workbench.settle();
    },
  },
];

type WalkthroughStep = 'open' | 'marks' | 'hover' | 'ledger' | 'decide';

/** Opens the walkthrough at one of its steps; the first is shown by itself. Escape would leave it again. */
async function openStep(workbench: WorkbenchDriver, step: WalkthroughStep): Promise<void> {
  if (step === 'open') {
    await workbench.tidy();
    await workbench.runCommand(`${wording.category}: ${wording['command.openWalkthrough']}`);
  } else {
    await workbench.clickButton(wording[`walkthrough.${step}.title`]);
  }
  await workbench.settle();
}
