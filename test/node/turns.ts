/** How long the extension host is held up: the processor time between two turns of its event loop. */

export interface Turns {
  /** Milliseconds of processor time of the longest turn so far. */
  longest(): number;
  stop(): void;
}

/** Looks every few milliseconds. Processor time, for a busy machine makes every turn longer on the clock on the wall. */
export function watchTurns(): Turns {
  let longest = 0;
  let before = process.cpuUsage();
  const look = (): void => {
    const { user, system } = process.cpuUsage(before);
    before = process.cpuUsage();
    longest = Math.max(longest, (user + system) / 1000);
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
