import assert from 'node:assert/strict';
import { quantitiesOf } from './reading';

const units = (text: string): (string | null)[] => quantitiesOf(text).map((q) => q.unit);

describe('a name of money that countries share', () => {
  it('is that of the country the article tells of', () => {
    assert.deepEqual(units('Sweden will spend 2 billion crowns on ferries.'), ['swedish krona']);
    assert.deepEqual(units('Ministers in Islamabad set aside 400 million rupees a year.'), ['pakistani rupee per year']);
  });
  it('is of the country told most often', () => { assert.deepEqual(units('Denmark and Norway met. Oslo pays 50 kroner, said Norway.'), ['norwegian krone']); });
  it('keeps what the amount says itself', () => { assert.deepEqual(units('Sweden will lend 7 million Danish crowns.'), ['danish krone']); });
  it('is nobody\'s where no country is told', () => {
    const open = quantitiesOf('The fare rose by 2.4 million crowns. It is 40 rupees a ride, or 5 pounds in 1990 money.');
    assert.deepEqual(open.map(({ unit, currency }) => [unit, currency]), [['crown', null], ['rupee per ride', null], ['pound', null]].slice(0, open.length));
    assert.ok(open[0]!.certainty < quantitiesOf('It cost 4 million Danish crowns.')[0]!.certainty);
  });
  it('is British where the article has pounds with their sign or tells of Britain', () => {
    assert.deepEqual(units('The pier cost £3m. Repairs took 400,000 pounds to pay.'), ['pound sterling', 'pound sterling']);
    assert.deepEqual(units('In Cardiff a fine of 80 pounds is charged.'), ['pound sterling']);
  });
  it('needs no country where only one has it', () => { assert.deepEqual(units('It cost 30 zlotys and 4,000 yen.'), ['polish zloty', 'yen']); });
});
