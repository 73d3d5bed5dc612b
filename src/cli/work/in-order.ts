export interface Room {
  /** Most items under way at once. */
  readonly items: number;
  /** Most weight under way at once; a single item may be heavier. */
  readonly weight: number;
}

/**
 * Does the same with each item, several at a time, and gives the results in the order of the items. Takes no more items than there is room for:
 * a slow consumer, or one slow item, stops the source. A result is given as soon as it is its turn, also while the source is silent.
 * @param run never rejects
 */
export async function* mapInOrder<T, R>(source: AsyncIterator<T>, run: (item: T) => Promise<R>, weigh: (item: T) => number, room: Room): AsyncGenerator<R, void, void> {
  const under: { readonly result: Promise<{ readonly result: R }>; readonly weight: number }[] = [];
  let weight = 0;
  let ended = false;
  let reading: Promise<{ readonly read: IteratorResult<T, unknown> }> | null = null;
  try {
    for (;;) {
      if (!ended && reading === null && under.length < room.items && weight < room.weight) reading = source.next().then((read) => ({ read }));
      const first = under[0]?.result;
      if (first === undefined && reading === null) return;
      const event = await Promise.race([first, reading].filter((one) => one !== undefined && one !== null));
      if ('result' in event) {
        weight -= under.shift()!.weight;
        yield event.result;
      } else {
        reading = null;
        if (event.read.done === true) {
          ended = true;
          continue;
        }
        const item = event.read.value;
        under.push({ result: run(item).then((result) => ({ result })), weight: weigh(item) });
        weight += under.at(-1)!.weight;
      }
    }
  } finally {
    // Not waited for: it may be in the middle of a read that never ends.
    void source.return?.();
  }
}
