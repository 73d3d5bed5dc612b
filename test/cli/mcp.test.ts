import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { ASSISTANT_TOOLS } from '../../src/formats/assistant-tools';
import { writeSidecar } from '../../src/review/sidecar';
import { bundledMcp } from '../support/cli-bundle';
import { journal, target } from '../unit/review/decide';

const ARTICLE = 'date 2022-03-16 Velmar, March 16 (NWA) "We will open the sluices by April 30," minister Anna Petrel said.\nShe expects 400 farmers to come.\n';
type Told = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

describe('the server for assistants', () => {
  let bundle: { readonly program: string; readonly folder: string };
  let folder: string;
  let client: Client;

  before(async () => {
    bundle = await bundledMcp();
    folder = await mkdtemp(path.join(tmpdir(), 'on-the-record-mcp-'));
    await mkdir(path.join(folder, 'archive'));
    await writeFile(path.join(folder, 'archive', 'river.news'), ARTICLE);
    await writeFile(path.join(folder, 'secret.txt'), 'Nobody may read this.');
    await symlink(path.join(folder, 'secret.txt'), path.join(folder, 'archive', 'linked.txt'));
    client = new Client({ name: 'test', version: '1' });
    await client.connect(new StdioClientTransport({ command: process.execPath, args: [bundle.program, 'mcp', path.join(folder, 'archive')] }));
  });
  after(async () => {
    await client.close();
    await rm(folder, { recursive: true, force: true });
    await rm(bundle.folder, { recursive: true, force: true });
  });

  async function ask(name: string, input: Readonly<Record<string, unknown>>): Promise<{ readonly told: Told; readonly failed: boolean; readonly words: string }> {
    const answer = await client.callTool({ name, arguments: { ...input } });
    const [part] = answer.content as { readonly text: string }[];
    return { told: answer.structuredContent as Told, failed: answer.isError === true, words: part!.text };
  }

  it('offers a list of articles and one tool a layer, and says that none of them writes', async () => {
    const { tools } = await client.listTools();
    assert.deepEqual(tools.map((one) => one.name), ['articles', ...ASSISTANT_TOOLS.map((one) => one.name)]);
    assert.ok(tools.every((one) => one.annotations?.readOnlyHint === true && (one.description ?? '').includes('Read-only')));
    assert.deepEqual((await ask('articles', {})).told, { articles: ['linked.txt', 'river.news'], more: false });
  });

  it('tells who said what, when, how much, and what was undertaken, each with its place', async () => {
    for (const { name, layer } of ASSISTANT_TOOLS) {
      const { told, failed, words } = await ask(name, { article: 'river.news' });
      assert.equal(failed, false, words);
      assert.deepEqual(Object.keys(told), ['article', layer]);
      assert.ok(told[layer]!.length > 0, name);
      for (const one of told[layer]!) if (typeof one.text === 'string') assert.equal(ARTICLE.slice(one.start as number, one.end as number), one.text);
    }
    const { told } = await ask('ledger', { article: 'river.news' });
    assert.deepEqual([told.commitments![0]!.agents, told.commitments![0]!.line], [['Anna Petrel'], 1]);
  });

  it('reads text that it is handed, with its date', async () => {
    const { told } = await ask('dates', { text: 'She left on Friday.', date: '2022-03-16' });
    assert.equal(told.dates![0]!.value, '2022-03-11');
  });

  it('puts the readers’ decisions on it', async () => {
    const counted = async (): Promise<unknown[]> => (await ask('quantities', { article: 'river.news' })).told.quantities!.map((one) => one.text);
    assert.deepEqual(await counted(), ['400 farmers']);
    const sidecar = { journal: journal({ kind: 'reject', target: target(ARTICLE, 'quantities', '400 farmers') }), others: [] };
    await writeFile(path.join(folder, 'archive', 'river.news.annotations.json'), writeSidecar(sidecar));
    assert.deepEqual(await counted(), []);
  });

  it('reads nothing outside its folders, nor through a link out of them', async () => {
    for (const article of ['../secret.txt', path.join(folder, 'secret.txt'), 'linked.txt', '/etc/hostname', '.', '']) {
      const { failed, words } = await ask('quotes', { article });
      assert.ok(failed && words.includes('no article “'), `${article}: ${words}`);
    }
  });

  it('says what is wrong with a question, and goes on', async () => {
    assert.match((await ask('quotes', {})).words, /either “article” or “text”/);
    assert.match((await ask('dates', { text: 'On Friday.', date: 'soon' })).words, /a day like/);
    assert.equal((await ask('quotes', { article: 'river.news' })).failed, false);
  });
});
