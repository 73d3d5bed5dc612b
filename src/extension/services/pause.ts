/** Lets whatever else waits for the extension host have its turn. */
export function pause(): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, 0); });
}
