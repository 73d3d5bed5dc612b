/**
 * Bundles what the project ships.
 *
 *     npm run build [-- target… --production --watch]
 */
import { parseArgs } from 'node:util';
import { bundle, overBudget, watch, type Bundled } from './bundle';
import { TARGETS, targetsNamed } from './targets';

const USAGE = `usage: npm run build [-- target… --production --watch]
targets: ${TARGETS.map((target) => target.name).join(', ')} (all of them, when none is named)
--production  minify, leave source maps out, and hold each bundle to its budget
--watch       bundle again at each change`;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function sizeLine({ target, bytes }: Bundled, production: boolean): string {
  const budget = production ? `   of ${kilobytes(target.budget * 1000)}` : '';
  return `${target.name.padEnd(10)} ${target.outfile.padEnd(24)} ${kilobytes(bytes).padStart(10)}${budget}`;
}

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args], allowPositionals: true,
    options: { production: { type: 'boolean', default: false }, watch: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const mode = { production: values.production };
  const targets = targetsNamed(positionals);
  if (values.watch) {
    await Promise.all(targets.map((target) => watch(target, mode)));
    console.log(`watching ${targets.map((target) => target.name).join(', ')}; Ctrl-C ends it`);
    return 0;
  }
  const bundles = await Promise.all(targets.map((target) => bundle(target, mode)));
  for (const one of bundles) console.log(sizeLine(one, mode.production));
  const heavy = mode.production ? overBudget(bundles) : [];
  for (const { target, bytes } of heavy) console.error(`${target.outfile} weighs ${kilobytes(bytes)}; its budget is ${kilobytes(target.budget * 1000)}`);
  return heavy.length > 0 ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (code) => { process.exitCode = code; },
  (error: unknown) => {
    console.error(`build failed: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  },
);
