/**
 * Measures the speed of the engine beside its peers, what a key costs, how time grows with the text, and what stays in memory;
 * writes docs/performance.md.
 *
 *     npm run bench [-- part…]
 *
 * Exit codes: 0 every limit is kept, 1 one is not, 2 wrong use or the corpora are not here.
 */
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { at } from '../../src/development/paths';
import { NotHere, material } from '../evaluation/material';
import { article } from './articles';
import { bundledEngine, type Engine } from './engine';
import { folder } from './folder';
import { growth } from './growth';
import { keystrokes } from './keystrokes';
import { figuresTable, isKept, type Figure } from './limits';
import { memory } from './memory';
import { steps } from './steps';
import { throughput } from './throughput';

const PAGE = at('docs', 'performance.md');

interface Part {
  readonly name: string;
  readonly heading: string;
  run(engine: Engine): Promise<{ readonly text?: string; readonly figures: readonly Figure[] }> | { readonly text?: string; readonly figures: readonly Figure[] };
}

const PARTS: readonly Part[] = [
  { name: 'peers', heading: 'Beside its peers', run: throughput },
  { name: 'article', heading: 'One article', run: (engine) => ({ figures: article(engine) }) },
  { name: 'keys', heading: 'While typing', run: (engine) => ({ figures: keystrokes(engine) }) },
  { name: 'growth', heading: 'Long and hostile texts', run: growth },
  { name: 'steps', heading: 'Stopping', run: (engine) => ({ figures: steps(engine) }) },
  { name: 'memory', heading: 'Memory', run: (engine) => ({ figures: memory(engine) }) },
  { name: 'folder', heading: 'The ledger of a folder', run: folder },
];

const introduction = (day: string): string => `# How fast it is

Written by \`npm run bench\` on ${day}, Node ${process.version}, ${String(cpus().length)} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}. Times are processor time of the whole process (collector
and compiler included), for it does not depend on what else the machine does. The texts are news of PolNeAR, TimeBank and AQUAINT, which are not part of
this project. “Cold” is the rule: nothing is kept from an earlier version of a text, except where keys are measured. The command fails when a limit is not kept.`;

function partsNamed(names: readonly string[]): readonly Part[] {
  const unknown = names.find((name) => !PARTS.some((part) => part.name === name));
  if (unknown !== undefined) throw new NotHere(`no part “${unknown}”; there are ${PARTS.map((part) => part.name).join(', ')}`);
  return names.length === 0 ? PARTS : PARTS.filter((part) => names.includes(part.name));
}

async function main(names: readonly string[]): Promise<number> {
  const parts = partsNamed(names);
  material('corpora');
  const engine = await bundledEngine();
  const sections: string[] = [];
  const broken: Figure[] = [];
  for (const part of parts) {
    const { text, figures } = await part.run(engine);
    const section = [`## ${part.heading}`, ...(text === undefined ? [] : [text]), figuresTable(figures)].join('\n\n');
    console.log(`${section}\n`);
    sections.push(section);
    broken.push(...figures.filter((one) => !isKept(one)));
  }
  if (names.length === 0) {
    await writeFile(PAGE, `${[introduction(new Date().toISOString().slice(0, 10)), ...sections].join('\n\n')}\n`);
    console.log(`written to ${PAGE}`);
  }
  for (const one of broken) console.error(`not kept: ${one.what}`);
  return broken.length > 0 ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (code) => { process.exitCode = code; },
  (error: unknown) => {
    console.error(error instanceof NotHere ? error.message : error);
    process.exitCode = error instanceof NotHere ? 2 : 1;
  },
);
