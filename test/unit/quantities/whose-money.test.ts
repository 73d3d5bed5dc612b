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
  it('keeps the commonest where no country is told', () => { assert.deepEqual(units('The fare is 40 rupees.'), ['rupee']); });
});
