/** Every rule of a layer, by name: the sentence that it was made for, and one that it must leave alone. */
import assert from 'node:assert/strict';
import { rulesIn, sourcesIn } from '../../src/development/rules';

export type RuleCases = Readonly<Record<string, readonly [madeFor: string, leftAlone: string]>>;

/** Tries each rule on both of its sentences, and fails for a rule of the folder `engine` that has none. */
export function tryRules(folder: string, cases: RuleCases, rulesOf: (text: string) => readonly string[]): void {
  it('has a sentence for and one against each rule of the layer', () => {
    const rules = rulesIn(sourcesIn(folder), []).filter((one) => one.fires);
    assert.deepEqual(Object.keys(cases).sort(), rules.map((one) => one.name).sort());
  });
  it('tells at each rule what it must leave alone', () => {
    const silent = rulesIn(sourcesIn(folder), []).filter((one) => one.fires && !one.told.some(({ words }) => /\bnot\b/i.test(words)));
    assert.deepEqual(silent.map((one) => one.name), []);
  });
  for (const [rule, [madeFor, leftAlone]] of Object.entries(cases)) {
    it(`${rule}: “${madeFor}”; not “${leftAlone}”`, () => {
      assert.ok(rulesOf(madeFor).includes(rule), `“${madeFor}” shows ${rulesOf(madeFor).join(', ')}`);
      assert.ok(!rulesOf(leftAlone).includes(rule), `“${leftAlone}” shows ${rule}`);
    });
  }
}
