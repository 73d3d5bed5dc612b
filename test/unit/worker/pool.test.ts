import assert from 'node:assert/strict';
import { RECORD_VERSION, type ArticleRecord } from '../../../src/ledger/model';
import type { Reading } from '../../../src/ledger/read';
import { createPool, NoThreads, Unreadable } from '../../../src/worker/pool';
import type { Answer, Task } from '../../../src/worker/task';
import type { Listener, Thread } from '../../../src/worker/thread';

const reading = (text: string): Reading => ({ text, name: '', date: null, presumedDate: null, dayFirst: null, sidecars: [], rules: null });
const recordFor = (text: string): ArticleRecord => ({ version: RECORD_VERSION, engine: '', headline: text, day: null, language: 'en', length: 0, partial: false, items: [], voices: [] });

/** Threads that answer with the text as headline, fail on "fail", end on "end" and are silent on "hang". */
function threads(started: { count: number }): (listener: Listener) => Promise<Thread> {
  return ({ answered, ended }) => {
    started.count++;
    const post = ({ number, reading: { text } }: Task): void => {
      const answer: Answer = text === 'fail' ? { number, failure: 'no' } : { number, record: recordFor(text) };
      if (text !== 'hang') setTimeout(() => { if (text === 'end') ended('it ended'); else answered(answer); }, 1);
    };
    return Promise.resolve({ post, stop: () => undefined });
  };
}

const headline = async (read: Promise<ArticleRecord>): Promise<string> => read.then((one) => one.headline ?? '', (error: unknown) => `${(error as Error).constructor.name}: ${(error as Error).message}`);

describe('the pool of threads that read articles', () => {
  it('reads many with few threads', async () => {
    const started = { count: 0 };
    const pool = createPool(threads(started), 2);
    const texts = Array.from({ length: 20 }, (_, index) => `article ${index}`);
    assert.deepEqual(await Promise.all(texts.map((text) => headline(pool.read(reading(text))))), texts);
    assert.equal(started.count, 2);
    pool.close();
  });

  it('loses with a thread that ends, fails or hangs its own article and no other', async () => {
    const pool = createPool(threads({ count: 0 }), 1, 30);
    assert.equal(await headline(pool.read(reading('first'))), 'first');
    const told = await Promise.all(['fail', 'end', 'hang', 'last'].map((text) => headline(pool.read(reading(text)))));
    assert.deepEqual(told, ['Unreadable: no', 'Unreadable: it ended', 'Unreadable: given up after 0 s', 'last']);
    pool.close();
  });

  it('says so where there can be no threads', async () => {
    const forbidden = createPool(() => Promise.reject(new Error('not here')), 2);
    await assert.rejects(forbidden.read(reading('a')), NoThreads);
    const stillborn = createPool(({ ended }) => {
      setTimeout(() => { ended('it ended'); }, 1);
      return Promise.resolve({ post: () => undefined, stop: () => undefined });
    }, 2);
    await assert.rejects(stillborn.read(reading('a')), NoThreads);
  });

  it('lets nobody wait when it is closed', async () => {
    const pool = createPool(threads({ count: 0 }), 1);
    const read = [pool.read(reading('hang')), pool.read(reading('a'))];
    const settled = Promise.allSettled(read);
    pool.close();
    assert.deepEqual((await settled).map((one) => one.status === 'rejected' && (one.reason instanceof Unreadable || one.reason instanceof NoThreads)), [true, true]);
  });
});
