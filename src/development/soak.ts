/**
 * Two hours' worth of random commands in a real VS Code, one behind the other without a pause: nothing breaks, and memory stays flat.
 *
 *     npm run soak [-- --commands N --seed S]
 *
 * `npm test` runs a few hundred of them.
 */
import { parseArgs } from 'node:util';
import { runShown, script } from './command';

/** A command each half second. */
const TWO_HOURS = 2 * 60 * 60 * 2;
/** Milliseconds that it may take, in all. */
const LIMIT = 60 * 60_000;

async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { commands: { type: 'string', default: String(TWO_HOURS) }, seed: { type: 'string', default: String(Date.now() % 1e9) } } });
  if (!(Number(values.commands) > 0) || !Number.isSafeInteger(Number(values.seed))) throw new RangeError('--commands and --seed are numbers');
  console.log(`seed ${values.seed}`);
  // They reach the extension host, which is a child of a child of this process.
  Object.assign(process.env, { SOAK_COMMANDS: values.commands, SOAK_SEED: values.seed, VSCODE_TEST_FILES: 'soak', VSCODE_TEST_LIMIT: String(LIMIT) });
  return (await runShown(script('src/development/integration.ts', 'node'), LIMIT)).code;
}

main(process.argv.slice(2)).then(
  (code) => { process.exitCode = code; },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
