import assert from 'node:assert/strict';
import { commands, ConfigurationTarget, Range, workspace, type InlayHint, type TextDocument } from 'vscode';
import { open, readingOf } from './probe';

async function hintsIn(document: TextDocument): Promise<string[]> {
  const all = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  const hints = await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all);
  return hints.map((one) => `${document.getText(document.getWordRangeAtPosition(one.position.translate(0, -1)))} ${one.label as string}`);
}

describe('small print', () => {
  const set = (value: unknown): Thenable<void> => workspace.getConfiguration('onTheRecord').update('inlayHints', value, ConfigurationTarget.Global);
  afterEach(async () => {
    await set(undefined);
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('is not there unless it is wanted', async () => {
    const { document } = await open('river-accord.news');
    await readingOf(document);
    assert.deepEqual(await hintsIn(document), []);
  });

  it('tells which day is meant, and who', async () => {
    const { document } = await open('river-accord.news');
    const { mentions, speakers } = await readingOf(document);
    await set({ dates: true });
    assert.ok((await hintsIn(document)).some((one) => /\b2022\b/.test(one)));
    await set({ speakers: true });
    const pronoun = mentions.find((one) => one.form === 'pronoun' && one.certainty >= 0.6);
    assert.ok(pronoun, 'the article has a pronoun');
    const name = speakers.find((one) => one.id === pronoun.speaker)!.name;
    const hints = await hintsIn(document);
    assert.ok(hints.includes(`${pronoun.text} ${name}`), hints.join(' · '));
    assert.ok(!hints.some((one) => /\b2022\b/.test(one)), 'dates are not wanted now');
  });
});
