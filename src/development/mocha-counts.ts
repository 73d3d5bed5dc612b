/** How many tests passed and failed, as mocha's closing lines tell. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly pending: number;
}

export const NO_TESTS: Counts = { passed: 0, failed: 0, pending: 0 };

export const sum = (a: Counts, b: Counts): Counts => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, pending: a.pending + b.pending });

// eslint-disable-next-line no-control-regex -- colours are control characters
const COLOURS = /\u001B\[[\d;]*m/g;

/** Adds up the closing lines (`12 passing (34ms)`) of all mocha runs in an output. */
export function countTests(output: string): Counts {
  const total = (word: string): number =>
    [...output.replace(COLOURS, '').matchAll(new RegExp(`^ *(\\d+) ${word}\\b`, 'gm'))].reduce((before, match) => before + Number(match[1]), 0);
  return { passed: total('passing'), failed: total('failing'), pending: total('pending') };
}

/** Lines of a failing stage that are told once more at the end. */
const LINES_TOLD = 60;

/** What an output tells of its failures: mocha's list of them, or where there is none (types, lint, a crash) the last lines. */
export function failures(output: string): string {
  const lines = output.replace(COLOURS, '').trimEnd().split('\n');
  const first = lines.findIndex((line) => /^ *\d+ failing\b/.test(line));
  return (first < 0 ? lines.slice(-LINES_TOLD) : lines.slice(first, first + LINES_TOLD)).join('\n');
}
