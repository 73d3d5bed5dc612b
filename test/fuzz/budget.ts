import assert from 'node:assert/strict';

/** Milliseconds of processor time for any case, and for each thousand characters: many times what it takes, and far less than a hang. */
const FIRST = 400;
const FOR_EACH_THOUSAND = 40;

/** Runs the task, and once more where it took too long: the first time may have been the compiler's or the collector's. */
export function withinBudget<T>(length: number, task: () => T): T {
  const most = FIRST + FOR_EACH_THOUSAND * length / 1000;
  const started = process.cpuUsage();
  const result = task();
  const took = milliseconds(process.cpuUsage(started));
  if (took <= most) return result;
  const again = process.cpuUsage();
  task();
  const second = milliseconds(process.cpuUsage(again));
  assert.ok(second <= most, `${second.toFixed(0)} ms for ${length} characters, ${most.toFixed(0)} ms are allowed`);
  return result;
}

const milliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;
