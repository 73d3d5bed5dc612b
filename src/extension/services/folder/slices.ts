/** Long work on the main thread in short slices: the editor gets its turn in between. */

/** Milliseconds. */
const SLICE = 8;

/** Lets everything else that waits have its turn. */
export function pause(): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, 0); });
}

/** Runs to the end, or until it is no longer wanted (then undefined). */
export async function inSlices<T>(steps: Generator<void, T, void>, wanted: () => boolean = () => true): Promise<T | undefined> {
  for (;;) {
    const begun = performance.now();
    let step = steps.next();
    while (step.done !== true && performance.now() - begun < SLICE) step = steps.next();
    if (step.done === true) return step.value;
    await pause();
    if (!wanted()) return undefined;
  }
}
