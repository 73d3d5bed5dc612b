import './vscode-stand-in';
import assert from 'node:assert/strict';
import type { Range, TextDocument } from 'vscode';
import type { ArticleFiles } from '../../../src/extension/services/article-files';

const nothing = { dispose: () => undefined };
class Place { constructor(readonly startLine: number, readonly startCharacter: number, readonly endLine: number, readonly endCharacter: number) {} }

function articleFiles(): ArticleFiles {
  /* eslint-disable @typescript-eslint/no-require-imports -- the editor's stand-in gets the few more parts that this service asks for, before it is loaded */
  Object.assign(require('vscode') as object, {
    Disposable: { from: () => nothing }, EventEmitter: class { event = (): typeof nothing => nothing; fire(): void { /* nobody listens */ } dispose(): void { /* nor here */ } }, Range: Place,
    workspace: { onDidCloseTextDocument: () => nothing, onDidChangeTextDocument: () => nothing },
  });
  const service = require('../../../src/extension/services/article-files') as { ArticleFiles: new (settings: unknown, storage: unknown) => ArticleFiles };
  /* eslint-enable */
  return new service.ArticleFiles({ of: () => ({ detectArticles: true }), onDidChange: () => nothing }, { ofFile: () => undefined });
}

/** A plain text of so many equal lines, which counts the lines that are asked for. */
function document(line: string, lineCount: number): { readonly document: TextDocument; readonly asked: () => number } {
  let asked = 0;
  const getText = (range?: Range & Place): string => {
    const lines = range === undefined ? lineCount : Math.min(lineCount, range.endLine);
    asked += lines;
    return `${line}\n`.repeat(lines);
  };
  return { asked: () => asked, document: { uri: { scheme: 'file' }, languageId: 'plaintext', lineCount, getText, isClosed: false } as unknown as TextDocument };
}

describe('a large text that is opened', () => {
  const PROSE = 'Ana Ruiz, the mayor of Northfield, said on Monday that the city will pay for the bridge. “We will not wait,” she said.\n';

  it('costs nothing when it is a log: not one of its lines is read', () => {
    const log = document('2024-03-06 12:00:00 INFO worker 7 took 35 ms', 1_000_000);
    assert.equal(articleFiles().isArticle(log.document), false);
    assert.equal(log.asked(), 0);
  });

  it('is looked at in its first lines alone', () => {
    const long = document(PROSE, 50_000);
    assert.equal(articleFiles().isArticle(long.document), true);
    assert.ok(long.asked() <= 1_000, `${long.asked()} lines`);
  });
});
