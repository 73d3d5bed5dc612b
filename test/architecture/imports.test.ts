import assert from 'node:assert/strict';
import { ROOT } from '../../src/development/paths';
import { breach } from '../support/house-rules';
import { findCycle, importGraph, specifiersOf, type Import } from '../support/import-graph';

describe('the house', () => {
  const imports = importGraph(ROOT, 'src');

  it('has an import graph to look at', () => {
    assert.ok(imports.some(({ from, to }) => from === 'src/cli/main.ts' && to === 'src/cli/run.ts'));
    assert.ok(imports.some(({ from, to }) => from === 'src/engine/index.ts' && to === 'src/engine/pipeline.ts'));
  });

  it('lets imports run one way only', () => {
    const breaches = imports.flatMap((one) => {
      const reason = breach(one);
      return reason === null ? [] : [`${one.from} → ${one.to}: ${reason}`];
    });
    assert.deepEqual(breaches, []);
  });

  it('has no import cycle', () => {
    assert.equal(findCycle(imports)?.join(' → ') ?? null, null);
  });
});

describe('the check of the house', () => {
  const arrow = (from: string, to: string, typeOnly = false): Import => ({ from: `src/${from}`, to: to.startsWith('~') ? to.slice(1) : `src/${to}`, outside: to.startsWith('~'), typeOnly });

  it('forbids what the house rules forbid', () => {
    const forbidden: Import[] = [
      arrow('engine/text/tokens.ts', '~node:fs'), arrow('engine/text/tokens.ts', '~vscode', true), arrow('engine/text/tokens.ts', 'formats/csv.ts'),
      arrow('engine/text/tokens.ts', 'engine/article/index.ts'), arrow('engine/article/index.ts', 'engine/dates/index.ts'), arrow('engine/dates/index.ts', 'engine/quantities/index.ts'),
      arrow('engine/quotes/index.ts', 'engine/commitments/index.ts', true), arrow('engine/lexicon/verbs.ts', 'engine/text/tokens.ts'), arrow('engine/dates/index.ts', 'engine/index.ts'),
      arrow('engine/dates/index.ts', 'engine/pipeline.ts', true), arrow('engine/model.ts', 'engine/text/tokens.ts'), arrow('engine/mood/index.ts', 'engine/text/tokens.ts'),
      arrow('review/journal.ts', 'formats/csv.ts'), arrow('formats/csv.ts', 'cli/main.ts'), arrow('formats/csv.ts', '~node:path'), arrow('formats/csv.ts', 'engine/text/tokens.ts'),
      arrow('cli/main.ts', 'extension/extension.ts'), arrow('cli/main.ts', '~vscode'), arrow('extension/extension.ts', '~node:fs'), arrow('extension/extension.ts', 'engine/model.ts', true),
      arrow('extension/extension.ts', 'panel/panel.ts'), arrow('extension/extension.ts', 'development/build.ts'), arrow('panel/panel.ts', 'engine/index.ts', true), arrow('panel/panel.ts', '~vscode', true),
      arrow('ledger/threads.ts', 'formats/csv.ts'), arrow('ledger/threads.ts', '~vscode'), arrow('review/journal.ts', 'ledger/model.ts'), arrow('worker/pool.ts', '~node:fs'), arrow('worker/script.ts', 'extension/extension.ts'),
      arrow('cli/main.ts', 'worker/pool.ts'), arrow('panel/panel.ts', 'ledger/model.ts', true), arrow('tools/x.ts', 'engine/index.ts'), { from: 'src/cli/main.ts', to: 'test/support/model.ts', outside: false, typeOnly: false },
    ];
    assert.deepEqual(forbidden.filter((one) => breach(one) === null), []);
  });

  it('allows what they allow', () => {
    const allowed: Import[] = [
      arrow('engine/index.ts', 'engine/pipeline.ts'), arrow('engine/pipeline.ts', 'engine/commitments/index.ts'), arrow('engine/dates/index.ts', 'engine/index.ts', true),
      arrow('engine/document.ts', 'engine/text/paragraph.ts', true), arrow('engine/quotes/index.ts', 'engine/speakers/index.ts'), arrow('engine/dates/rules.ts', 'engine/lexicon/months.ts'),
      arrow('engine/lexicon/verbs.ts', 'engine/text/tagset.ts', true), arrow('formats/csv.ts', 'engine/index.ts'), arrow('formats/csv.ts', 'review/journal.ts'),
      arrow('cli/main.ts', '~node:fs'), arrow('extension/extension.ts', '~vscode'), arrow('extension/extension.ts', 'panel/messages.ts'), arrow('panel/panel.ts', 'panel/messages.ts'),
      arrow('ledger/record.ts', 'engine/comparing.ts'), arrow('ledger/read.ts', 'review/apply.ts'), arrow('worker/script.ts', 'ledger/read.ts'), arrow('extension/extension.ts', 'ledger/threads.ts'),
      arrow('extension/extension.ts', 'worker/pool.ts'), arrow('worker/thread.ts', '~node:worker_threads'), arrow('development/train.ts', 'engine/text/tokens.ts'),
    ];
    assert.deepEqual(allowed.map(breach).filter((reason) => reason !== null), []);
  });

  it('finds a cycle of any length, and none where it runs over a type', () => {
    const round = [arrow('a.ts', 'b.ts'), arrow('b.ts', 'c.ts'), arrow('c.ts', 'b.ts')];
    assert.deepEqual(findCycle(round), ['src/b.ts', 'src/c.ts', 'src/b.ts']);
    assert.equal(findCycle([arrow('a.ts', 'b.ts'), arrow('b.ts', 'a.ts', true)]), null);
    assert.equal(findCycle([arrow('a.ts', 'b.ts'), arrow('a.ts', 'c.ts'), arrow('b.ts', 'd.ts'), arrow('c.ts', 'd.ts')]), null);
  });

  it('reads imports of every form, and none out of a comment or a string', () => {
    const source = `
      import a, { type B } from './value';
      import type { C } from './type';
      import { type D, type E } from './types';
      import {} from './effect';
      import './bare';
      export { f } from './again';
      export type * from './again-type';
      const g = await import('./dynamic');
      const h = require('./required');
      let i: import('./in-type').I;
      // import './comment'
      const text = "import './string'";
    `;
    const told = specifiersOf('x.ts', source).map(({ name, typeOnly }) => `${name}${typeOnly ? ' (type)' : ''}`);
    assert.deepEqual(told, [
      './value', './type (type)', './types (type)', './effect', './bare', './again', './again-type (type)', './dynamic', './required', './in-type (type)',
    ]);
  });
});
