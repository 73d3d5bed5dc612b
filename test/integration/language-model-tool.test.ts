import assert from 'node:assert/strict';
import { CancellationTokenSource, commands, lm, LanguageModelTextPart } from 'vscode';
import { open, readingOf } from './probe';

const TOOL = 'onTheRecord_readArticle';
interface Told { readonly article: { readonly date: string }; readonly quotes?: readonly { readonly text: string; readonly start: number; readonly speaker: string | null }[]; readonly dates?: readonly unknown[] }

async function ask(input: object): Promise<Told> {
  const result = await lm.invokeTool(TOOL, { input, toolInvocationToken: undefined }, new CancellationTokenSource().token);
  const [part] = result.content;
  assert.ok(part instanceof LanguageModelTextPart);
  return JSON.parse(part.value) as Told;
}

describe('the tool for assistants', () => {
  afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('tells what the open article says, and where', async () => {
    const { document } = await open('river-accord.news');
    const { quotes } = await readingOf(document);
    const told = await ask({ uri: document.uri.toString(), layers: ['quotes'] });
    assert.equal(told.article.date, '2022-03-16');
    assert.deepEqual(told.quotes?.map(({ start, text }) => ({ start, text })), quotes.map(({ start, text }) => ({ start, text })));
    assert.equal(told.dates, undefined);
  });

  it('says so where no article is open', async () => {
    await open('notes.json');
    await assert.rejects(ask({}), /No such article is open/);
  });
});
