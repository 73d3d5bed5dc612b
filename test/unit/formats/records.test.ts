import assert from 'node:assert/strict';
import { parseRecord } from '../../../src/formats/records';
import { referenceTime } from '../../../src/formats/reference-time';

describe('article records', () => {
  const read = (record: unknown) => parseRecord(JSON.stringify(record));

  it('give id, text and date, and let other fields pass', () => {
    assert.deepEqual(read({ id: 'a', text: 'Words.', date: '2021-04-07', genre: 'news', meta: { author: 'A' } }), { id: 'a', text: 'Words.', date: '2021-04-07', dayFirst: undefined });
    assert.equal(read({ id: 'a', text: '', date: null }).date, null);
  });

  it('prefer the full reference time to the day, by the clock on the wall', () => {
    assert.equal(read({ id: 'a', text: '', date: '2013-02-12', meta: { reference: '2013-02-12T23:30:00.000-02:00' } }).date, '2013-02-12T23:30:00');
  });

  it('keep the day-first habit, whichever it is', () => {
    assert.equal(read({ id: 'a', text: '', meta: { dayFirst: false } }).dayFirst, false);
    assert.equal(read({ id: 'a', text: '', meta: { dayFirst: true } }).dayFirst, true);
  });

  it('say what is wrong with a record that is none', () => {
    const wrong: [unknown, RegExp][] = [
      [[], /must be an object/], [null, /must be an object/], [{ text: 'x' }, /“id”/], [{ id: 1, text: 'x' }, /“id”/], [{ id: 'a' }, /“text”/], [{ id: 'a', text: 3 }, /“text”/],
      [{ id: 'a', text: '', date: '2021-02-29' }, /“date”/], [{ id: 'a', text: '', date: 20210407 }, /“date”/],
      [{ id: 'a', text: '', meta: { reference: 'yesterday' } }, /“meta.reference”/], [{ id: 'a', text: '', meta: { dayFirst: 'yes' } }, /“meta.dayFirst”/],
    ];
    for (const [record, message] of wrong) assert.throws(() => read(record), message);
    assert.throws(() => parseRecord('{"id":'), /not JSON/);
  });
});

describe('reference times', () => {
  it('are days of the calendar, with or without a clock time', () => {
    for (const good of ['2024-02-29', '2000-02-29', '2021-12-31', '2021-04-07T00:00', '2021-04-07T23:59:59']) assert.equal(referenceTime(good), good);
    for (const bad of ['2023-02-29', '1900-02-29', '2021-04-31', '2021-13-01', '2021-00-10', '2021-4-7', '2021-04-07T24:00', '2021-04-07 10:00', '07/04/2021', ''])
      assert.equal(referenceTime(bad), null, bad);
  });
});
