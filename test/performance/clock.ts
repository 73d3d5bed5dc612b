/** Processor time of this process in milliseconds: on a machine that does other things too, it varies far less than the clock on the wall. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The value that `part` (0 to 1) of the values do not exceed. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? NaN;
}

/** The least processor time of some runs of a task, in milliseconds. */
export function leastTime(task: () => unknown, runs: number): number {
  let least = Infinity;
  for (let i = 0; i < runs; i += 1) {
    const started = processorTime();
    task();
    least = Math.min(least, processorTime() - started);
  }
  return least;
}
