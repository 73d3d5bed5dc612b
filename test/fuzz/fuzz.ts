/**
 * The long run of random cases: the engine, edits, decisions, rules, messages, records.
 *
 *     npm run fuzz [-- target… --cases N --seed S --blind --case HEX]
 *
 * A million cases unless told otherwise. V8's block coverage chooses what is tried next; with --blind chance alone does. --case tries one case again.
 * Exit codes: 0 every promise was kept, 1 one was not (the case is shown, as small as could be made), 2 wrong use.
 */
import { parseArgs } from 'node:util';
import { checkCases, describeFinding, findingOf, type Finding } from './cases';
import { guided } from './guided';
import { TARGETS, type Target } from './targets';

const MILLION = 1_000_000;
/** Cases between two lines of progress. */
const ROUND = 20_000;

function targetsNamed(names: readonly string[]): readonly Target[] {
  const unknown = names.find((name) => !TARGETS.some((one) => one.name === name));
  if (unknown !== undefined) throw new RangeError(`no target “${unknown}”; there are ${TARGETS.map(({ name }) => name).join(', ')}`);
  return names.length === 0 ? TARGETS : TARGETS.filter(({ name }) => names.includes(name));
}

function atRandom(target: Target, count: number, seed: number): Finding | null {
  for (let done = 0; done < count; done += ROUND) {
    const finding = checkCases(target, Math.min(ROUND, count - done), seed + done);
    if (finding) return finding;
    console.log(`${target.name}: ${Math.min(count, done + ROUND)} of ${count} cases`);
  }
  return null;
}

function again(target: Target, hex: string): Finding | null {
  const bytes = Buffer.from(hex, 'hex');
  try {
    target.check(target.caseOf(bytes));
    return null;
  } catch (error) {
    return findingOf(target, bytes, error);
  }
}

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args], allowPositionals: true,
    options: { cases: { type: 'string', default: String(MILLION) }, seed: { type: 'string', default: String(Date.now() % 1e9) }, blind: { type: 'boolean', default: false }, case: { type: 'string' } },
  });
  const targets = targetsNamed(positionals);
  const [cases, seed] = [Number(values.cases), Number(values.seed)];
  if (!(cases > 0) || !Number.isSafeInteger(seed)) throw new RangeError('--cases and --seed are numbers');
  const sum = targets.reduce((total, { share }) => total + share, 0);
  console.log(`seed ${seed}`);
  let broken = 0;
  for (const target of targets) {
    const count = Math.ceil(cases * target.share / sum);
    const finding = values.case !== undefined ? again(target, values.case)
      : values.blind ? atRandom(target, count, seed) : await guided(target, count, seed, (line) => { console.log(line); });
    if (!finding) continue;
    broken += 1;
    console.error(describeFinding(finding));
  }
  return broken > 0 ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (code) => { process.exitCode = code; },
  (error: unknown) => {
    console.error(error instanceof RangeError ? error.message : error);
    process.exitCode = 2;
  },
);
