/** How long the extension host is held up: the processor time between two turns of its event loop. */

export interface Turns {
  /** Milliseconds of processor time of the longest turn so far. */
  longest(): number;
  stop(): void;
}

/**
 * Looks every few milliseconds. Of processor time and the time on the wall the smaller counts: the first has that of all threads in it, such
 * as those that read a folder, and a busy machine makes the second longer.
 */
export function watchTurns(): Turns {
  let longest = 0;
  let before = process.cpuUsage();
  let then = performance.now();
  const look = (): void => {
    const { user, system } = process.cpuUsage(before);
    const now = performance.now();
    longest = Math.max(longest, Math.min((user + system) / 1000, now - then));
    before = process.cpuUsage();
    then = now;
  };
  const timer = setInterval(look, 1);
  return {
    longest: () => {
      look();
      return longest;
    },
    stop: () => { clearInterval(timer); },
  };
}
