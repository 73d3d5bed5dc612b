import assert from 'node:assert/strict';

/** A busy machine takes its time, in milliseconds. */
export const PATIENCE = 30_000;

/** Waits until something is as it should be, and returns it: workbench, extension and files tell each other of it one after the other. */
export async function until<T>(what: string, look: () => Promise<T>, wanted: (found: T) => boolean): Promise<T> {
  const begun = Date.now();
  for (;;) {
    const found = await look();
    if (wanted(found)) return found;
    assert.ok(Date.now() - begun < PATIENCE, `waited in vain until ${what}; it is ${JSON.stringify(found)}`);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
}
