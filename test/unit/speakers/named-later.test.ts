import assert from 'node:assert/strict';
import { Told } from './told';

describe('speakers: told first, named later', () => {
  it('takes a title in the headline for the one person with that title below', () => {
    const told = new Told('# Governor says tunnel will stay shut\n\nThe tunnel will stay shut, Governor Nils Aas said on Friday.');
    assert.equal(told.name('Governor'), 'Nils Aas');
  });

  it('leaves a title open that two people have', () => {
    const told = new Told('Governor says tunnel will stay shut\n\nThe tunnel will stay shut, Governor Nils Aas said on Friday. Governor Ruth Berg of the next county said that she was sorry.');
    assert.equal(told.who('Governor')?.kind, 'unnamed');
  });

  it('takes an office for whoever speaks next under a new name alone', () => {
    const told = new Told('The ferry line will hire sixty sailors, its chairwoman said on Friday.\n\n"We have waited for years," Ruth Berg told reporters.');
    assert.equal(told.name('its chairwoman'), 'Ruth Berg');
    assert.deepEqual(told.speaker('Ruth Berg')?.roles, ['chairwoman']);
    assert.ok(told.mention('its chairwoman')!.certainty < 0.7);
  });

  it('leaves an office open before somebody with an office of his own, of the other gender, or told before', () => {
    for (const next of ['union leader Ruth Berg', 'Peter Berg', 'Ruth Berg, a sailor,']) {
      const told = new Told(`The ferry line will hire sixty sailors, its chairwoman said on Friday.\n\n"We have waited for years," ${next} told reporters.`);
      assert.equal(told.who('its chairwoman')?.kind, 'unnamed', next);
    }
    const told = new Told('Ruth Berg sat in the front row. The ferry line will hire sixty sailors, its chairwoman said on Friday.\n\n"We have waited for years," Ruth Berg told reporters.');
    assert.equal(told.who('its chairwoman')?.kind, 'unnamed');
  });

  it('takes a company for the one that the next paragraph begins with', () => {
    const told = new Told('A bus company has agreed to pay $2 million to its drivers, their lawyers told the High Court on Friday.\n\nNordvik Travel Ltd, which runs 90 buses, said it was sorry.');
    assert.equal(told.name('A bus company'), 'Nordvik Travel Ltd');
  });

  it('leaves a company open before a public body or a bank', () => {
    for (const next of ['The Transport Agency', 'Nordvik Bank']) {
      const told = new Told(`A bus company has agreed to pay $2 million to its drivers.\n\n${next}, which looked into the case, said it was glad.`);
      assert.notEqual(told.name('A bus company'), next);
      assert.equal(told.name('A bus company'), 'a bus company');
    }
  });
});
