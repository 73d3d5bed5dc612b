import assert from 'node:assert/strict';
import { CancellationTokenSource, commands, lm, LanguageModelTextPart } from 'vscode';
import type { Annotations } from '../../src/engine';
import { ASSISTANT_TOOLS, type AssistantTool } from '../../src/formats/assistant-tools';
import { open, readingOf } from './probe';

interface Passage { readonly text: string; readonly start: number }
type Told = { readonly article: { readonly date: string } } & Readonly<Record<AssistantTool['layer'], readonly Passage[] | undefined>>;

async function ask(tool: string, input: object): Promise<Told> {
  const result = await lm.invokeTool(`onTheRecord_${tool}`, { input, toolInvocationToken: undefined }, new CancellationTokenSource().token);
  const [part] = result.content;
  assert.ok(part instanceof LanguageModelTextPart);
  return JSON.parse(part.value) as Told;
}

const places = (passages: readonly Passage[]): Passage[] => passages.map(({ start, text }) => ({ start, text }));

describe('the tools for assistants', () => {
  afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

  for (const { name, layer } of ASSISTANT_TOOLS) {
    it(`tell of an open article its ${name}, where they stand, and nothing else`, async () => {
      const { document } = await open('river-accord.news');
      const annotations: Annotations = await readingOf(document);
      const { article, ...told } = await ask(name, { uri: document.uri.toString() });
      assert.equal(article.date, '2022-03-16');
      assert.deepEqual(Object.keys(told), ['uri', layer]);
      if (layer === 'speakers') assert.equal(told.speakers?.length, annotations.speakers.length);
      else assert.deepEqual(places(told[layer] ?? []), places(annotations[layer]));
    });
  }

  it('say so where no article is open', async () => {
    await open('notes.json');
    await assert.rejects(ask('quotes', {}), /No such article is open/);
  });
});
