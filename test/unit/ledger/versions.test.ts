import assert from 'node:assert/strict';
import { compareVersions } from '../../../src/ledger/versions';
import { record } from './told';

const words = (before: readonly string[], after: readonly string[]): string[] =>
  compareVersions(record('2023-03-01', ...before), record('2023-03-01', ...after)).map((pair) => {
    if (pair.before === null) return `+ ${pair.after!.words}`;
    if (pair.after === null) return `- ${pair.before.words}`;
    return `${pair.changes.length === 0 ? '=' : '~'} ${pair.after.words}${pair.changes.map((one) => ` [${one.kind}: ${one.before} → ${one.after}]`).join('')}`;
  });

const FIRST = 'LENDAL — Acme said on Wednesday it would build 500 homes in Lendal by June 2024.';
const SECOND = 'Anna Weiss promised to repair the harbour bridge.';
const THIRD = 'Peter Lund vowed never to close the market.';

describe('two versions of one article', () => {
  it('are the same where nothing changed', () => {
    assert.deepEqual(words([FIRST, SECOND], [FIRST, SECOND]), ['= would build 500 homes in Lendal by June 2024', '= promised to repair the harbour bridge']);
  });

  it('tell what came in and what went out', () => {
    assert.deepEqual(new Set(words([FIRST, SECOND], [FIRST, THIRD])), new Set(['= would build 500 homes in Lendal by June 2024', '+ vowed never to close the market', '- promised to repair the harbour bridge']));
  });

  it('tell what is other: deadline, figure, firmness, polarity, agent', () => {
    const changed = (sentence: string): string[] => words([FIRST], [sentence]).flatMap((line) => line.split(' [').slice(1).map((one) => `[${one}`));
    assert.deepEqual(changed('LENDAL — Acme said on Wednesday it would build 500 homes in Lendal by May 2025.'), ['[deadline: June 2024 → May 2025]']);
    assert.deepEqual(changed('LENDAL — Acme said on Wednesday it would build 500 homes in Lendal.'), ['[deadline: June 2024 → ]']);
    assert.deepEqual(changed('LENDAL — Acme said on Wednesday it would build 450 homes in Lendal by June 2024.'), ['[figure: 500 homes → 450 homes]']);
    assert.deepEqual(changed('LENDAL — Acme said on Wednesday it planned to build 500 homes in Lendal by June 2024.'), ['[firmness: pledged → intended]']);
    assert.match(changed('LENDAL — Acme said on Wednesday it would not build 500 homes in Lendal by June 2024.')[0]!, /^\[withdrawn: /);
    assert.deepEqual(changed('LENDAL — Borland said on Wednesday it would build 500 homes in Lendal by June 2024.'), ['[agent: Acme → Borland]']);
  });
});
