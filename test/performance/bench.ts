/**
 * Measures the speed of the engine beside its peers, what a key costs, how time grows with the text, what stays in memory,
 * what an archive takes, and what the extension costs in a real VS Code; writes docs/performance.md, or of it the parts that are named.
 *
 *     npm run bench [-- part…]
 *
 * Exit codes: 0 every limit is kept, 1 one is not, 2 wrong use or the corpora are not here.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { at } from '../../src/development/paths';
import { exitOnSignals } from '../../src/development/host/processes';
import { NotHere, material } from '../evaluation/material';
import { archive } from './archive';
import { article } from './articles';
import { editor } from './editor';
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
  { name: 'archive', heading: 'Archives on the command line', run: archive },
  { name: 'editor', heading: 'In VS Code', run: editor },
  { name: 'folder', heading: 'The ledger of a folder', run: folder },
];

const introduction = (day: string): string => `# How fast it is

Written by \`npm run bench\` on ${day}, Node ${process.version}, ${String(cpus().length)} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}. Times are processor time of the whole process (collector
and compiler included), for it does not depend on what else the machine does, unless a section says otherwise. The texts are news of PolNeAR, TimeBank and AQUAINT, which are not part of
this project. “Cold” is the rule: nothing is kept from an earlier version of a text, except where keys are measured. The command fails when a limit is not kept.`;

const today = (): string => new Date().toISOString().slice(0, 10);

/** The page with some of its sections measured anew, each saying when; a section that it had not stands at its end. */
function withSections(page: string, sections: ReadonlyMap<string, string>): string {
  const [head = '', ...others] = page.split(/^(?=## )/m).map((one) => one.trimEnd());
  const headingOf = (section: string): string => section.slice(3).split('\n', 1)[0]!;
  const dated = (heading: string, section: string): string => section.replace(`## ${heading}`, `## ${heading}\n\nMeasured by itself on ${today()}.`);
  const known = others.map((section) => {
    const anew = sections.get(headingOf(section));
    return anew === undefined ? section : dated(headingOf(section), anew);
  });
  const added = [...sections].filter(([heading]) => !others.some((section) => headingOf(section) === heading)).map(([heading, section]) => dated(heading, section));
  return [head, ...known, ...added].join('\n\n');
}

function partsNamed(names: readonly string[]): readonly Part[] {
  const unknown = names.find((name) => !PARTS.some((part) => part.name === name));
  if (unknown !== undefined) throw new NotHere(`no part “${unknown}”; there are ${PARTS.map((part) => part.name).join(', ')}`);
  return names.length === 0 ? PARTS : PARTS.filter((part) => names.includes(part.name));
}

async function main(names: readonly string[]): Promise<number> {
  const parts = partsNamed(names);
  material('corpora');
  const engine = await bundledEngine();
  const sections = new Map<string, string>();
  const broken: Figure[] = [];
  for (const part of parts) {
    const { text, figures } = await part.run(engine);
    const section = [`## ${part.heading}`, ...(text === undefined ? [] : [text]), figuresTable(figures)].join('\n\n');
    console.log(`${section}\n`);
    sections.set(part.heading, section);
    broken.push(...figures.filter((one) => !isKept(one)));
  }
  const page = names.length === 0 ? [introduction(today()), ...sections.values()].join('\n\n') : withSections(await readFile(PAGE, 'utf8'), sections);
  await writeFile(PAGE, `${page.trimEnd()}\n`);
  console.log(`written to ${PAGE}`);
  for (const one of broken) console.error(`not kept: ${one.what}`);
  return broken.length > 0 ? 1 : 0;
}

exitOnSignals();
main(process.argv.slice(2)).then(
  // Leaving ends whatever VS Code was started, also where a part of it failed.
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof NotHere ? error.message : error);
    process.exit(error instanceof NotHere ? 2 : 1);
  },
);
