import assert from 'node:assert/strict';
import { commands, window } from 'vscode';
import manifest from '../../package.json';
import wording from '../../package.nls.json';
import { until } from './probe';

const label = (): string => window.tabGroups.activeTabGroup.activeTab?.label ?? '';

describe('the first five minutes', () => {
  afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('the walkthrough opens from the palette, and the legend with it', async () => {
    for (const command of ['onTheRecord.openWalkthrough', 'onTheRecord.showLegend']) {
      await commands.executeCommand(command);
      // An extension under development may be listed late: then the page that lists all walkthroughs comes instead.
      await until(`${command} shows a page`, () => /^(?:Walkthrough|Welcome)/.test(label()));
      await commands.executeCommand('workbench.action.closeAllEditors');
    }
  });

  it('its button opens the sample without a question', async () => {
    const [name] = JSON.parse(decodeURIComponent(/openSample\?(\S+?)\)/.exec(sampleLink())![1]!)) as string[];
    await commands.executeCommand('onTheRecord.openSample', name);
    await until('the sample is open', () => label() === name);
  });

  it('every command that a step names exists', async () => {
    const known = new Set(await commands.getCommands());
    const named = stepTexts().flatMap((text) => [...text.matchAll(/command:([\w.]+)/g)].map((found) => found[1]!));
    assert.ok(named.length >= 4);
    assert.deepEqual(named.filter((name) => !known.has(name)), []);
  });
});

function stepTexts(): string[] {
  const words = wording as Readonly<Record<string, string>>;
  return manifest.contributes.walkthroughs.flatMap((one) => one.steps).map((step) => words[step.description.slice(1, -1)]!);
}

function sampleLink(): string {
  return stepTexts().find((text) => text.includes('openSample'))!;
}
