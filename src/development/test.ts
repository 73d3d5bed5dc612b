/**
 * Runs all checks of the project, or the named ones, and says at the end how they went and what failed.
 *
 *     npm test [-- stage…]
 */
import { runShown } from './command';
import { countTests, failures, NO_TESTS, sum, type Counts } from './mocha-counts';
import { stagesNamed, type Stage } from './stages';

/** No stage should take a third of this on two slow cores; one that does hangs. */
const LIMIT = 8 * 60_000;

interface Outcome {
  readonly stage: Stage;
  readonly ok: boolean;
  readonly ran: boolean;
  readonly counts: Counts;
  /** What it wrote of its failures; empty where it went well. */
  readonly trouble: string;
  readonly seconds: number;
}

async function runStage(stage: Stage): Promise<Outcome> {
  console.log(`\n━━ ${stage.heading}`);
  const command = stage.command();
  if (command === null) {
    console.log('nothing of this kind yet');
    return { stage, ok: true, ran: false, counts: NO_TESTS, trouble: '', seconds: 0 };
  }
  const started = performance.now();
  const { code, output } = await runShown(command, LIMIT);
  const counts = countTests(output);
  // A stage that fails without a failing test (types, lint, a crash) counts as one failure.
  const failed = code === 0 ? counts.failed : Math.max(counts.failed, 1);
  const ok = failed === 0;
  return { stage, ok, ran: true, counts: { ...counts, failed }, trouble: ok ? '' : failures(output), seconds: (performance.now() - started) / 1000 };
}

function summaryLine({ stage, ok, ran, counts, seconds }: Outcome): string {
  const state = ran ? (ok ? 'ok' : 'FAILED') : '–';
  const tests = counts.passed + counts.failed === 0 ? '' : `${counts.passed} passed, ${counts.failed} failed${counts.pending > 0 ? `, ${counts.pending} skipped` : ''}`;
  return `${stage.name.padEnd(14)} ${state.padEnd(8)} ${`${seconds.toFixed(1)} s`.padStart(8)}   ${tests}`.trimEnd();
}

async function main(names: readonly string[]): Promise<number> {
  const outcomes: Outcome[] = [];
  for (const stage of stagesNamed(names)) outcomes.push(await runStage(stage));
  // Once more at the end: a log of many thousand lines is read from there, or kept from there.
  for (const { stage, trouble } of outcomes) if (trouble !== '') console.log(`\n━━ What failed: ${stage.heading}\n${trouble}`);
  const total = outcomes.map((outcome) => outcome.counts).reduce(sum, NO_TESTS);
  console.log(`\n━━ Summary\n${outcomes.map(summaryLine).join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  return outcomes.every((outcome) => outcome.ok) ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => { process.exitCode = code; },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
