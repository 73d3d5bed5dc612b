import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { mapInOrder } from '../../../src/cli/work/in-order';

async function* upTo(count: number, taken: number[] = []): AsyncGenerator<number, void, void> {
  for (let i = 0; i < count; i += 1) {
    taken.push(i);
    await Promise.resolve();
    yield i;
  }
}

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = [];
  for await (const one of source) out.push(one);
  return out;
}

const light = (): number => 1;

describe('work in order', () => {
  it('gives the results in the order of the items, however long each takes', async () => {
    const results = mapInOrder(upTo(20), async (item) => { await sleep((item * 7) % 5); return item * item; }, light, { items: 6, weight: Infinity });
    assert.deepEqual(await collect(results), Array.from({ length: 20 }, (_, i) => i * i));
  });

  it('does several at a time, and never more than there is room for', async () => {
    let under = 0;
    let most = 0;
    await collect(mapInOrder(upTo(30), async () => { most = Math.max(most, ++under); await sleep(1); under -= 1; }, light, { items: 4, weight: Infinity }));
    assert.equal(most, 4);
  });

  it('takes heavy items one at a time', async () => {
    let under = 0;
    let most = 0;
    await collect(mapInOrder(upTo(6), async () => { most = Math.max(most, ++under); await sleep(1); under -= 1; }, () => 100, { items: 4, weight: 50 }));
    assert.equal(most, 1);
  });

  it('takes nothing more while nobody takes the results', async () => {
    const taken: number[] = [];
    const results = mapInOrder(upTo(100, taken), (item) => Promise.resolve(item), light, { items: 5, weight: Infinity });
    await results.next();
    await sleep(20);
    assert.ok(taken.length <= 7, `${taken.length} taken`);
    await results.return();
  });

  it('gives a result while the source is silent', async () => {
    async function* oneThenSilence(): AsyncGenerator<number, void, void> {
      yield 1;
      await new Promise(() => undefined);
    }
    assert.deepEqual(await mapInOrder(oneThenSilence(), (item) => Promise.resolve(item), light, { items: 4, weight: Infinity }).next(), { value: 1, done: false });
  });
});
