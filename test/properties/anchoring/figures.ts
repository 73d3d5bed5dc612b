/**
 * Measures how decisions stay with their passages in edited articles, and writes docs/anchoring.md.
 *
 *     npm run anchoring [-- --trials 3000 --seed 1]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { at } from '../../../src/development/paths';
import { passagesToFollow, type Followed } from './articles';
import { EDITS } from './edits';
import { edited, MOST_EDITS, outcomes, type Outcome } from './trial';

/** Texts edited in one way only, for each way, as a share of all trials. */
const SHARE_OF_EACH = 0.1;

interface Counts extends Record<Outcome, number> {
  texts: number;
  gone: number;
}

const noCounts = (): Counts => ({ texts: 0, gone: 0, right: 0, orphaned: 0, wrong: 0 });

/** One trial: an article, edited, and what became of a fifth of its passages. */
function follow({ text, passages }: Followed, seed: number, kinds: readonly string[] | undefined, counts: Counts): number {
  const trial = edited(text, seed, kinds);
  counts.texts++;
  for (const one of outcomes(text, trial, passages.filter((_, index) => (index + seed) % 5 === 0))) {
    counts[one.outcome]++;
    if (one.gone) counts.gone++;
  }
  return trial.edits.length;
}

function measure(articles: readonly Followed[], trials: number, seed: number): { readonly each: ReadonlyMap<string, Counts>; readonly mixed: ReadonlyMap<number, Counts> } {
  const each = new Map(Object.keys(EDITS).map((kind) => [kind, noCounts()]));
  for (const [kind, counts] of each) {
    for (let i = 0; i < trials * SHARE_OF_EACH; i++) follow(articles[i % articles.length]!, seed + i, [kind], counts);
  }
  const mixed = new Map<number, Counts>();
  for (let i = 0; i < trials; i++) {
    const counts = noCounts();
    const edits = follow(articles[i % articles.length]!, seed + i, undefined, counts);
    mixed.set(edits, sum([mixed.get(edits) ?? noCounts(), counts]));
  }
  return { each, mixed: new Map([...mixed].sort(([a], [b]) => a - b)) };
}

const sum = (all: Iterable<Counts>): Counts => [...all].reduce((a, b) => ({
  texts: a.texts + b.texts, gone: a.gone + b.gone, right: a.right + b.right, orphaned: a.orphaned + b.orphaned, wrong: a.wrong + b.wrong,
}), noCounts());

function row(name: string, { texts, gone, right, orphaned, wrong }: Counts): string {
  const all = right + orphaned + wrong;
  const share = (part: number): string => `${part} (${(100 * part / all).toFixed(3)} %)`;
  return `| ${name} | ${texts} | ${all} | ${gone} | ${share(right)} | ${share(orphaned)} | ${share(wrong)} |`;
}

const table = (first: string, rows: readonly string[]): string =>
  [`| ${first} | texts | decisions | their words deleted | right | orphaned | wrong |`, '|---|--:|--:|--:|--:|--:|--:|', ...rows].join('\n');

function page(articles: number, trials: number, seed: number, { each, mixed }: ReturnType<typeof measure>): string {
  const [alone, together] = [sum(each.values()), sum(mixed.values())];
  return `# How decisions follow the text

Written by \`npm run anchoring -- --trials ${trials} --seed ${seed}\`; \`test/properties/anchoring.test.ts\` runs a part of it with every test, and fails past
0.1 % wrong. ${articles} articles (those of the golden tests and the samples) are edited, at random and the same each time, as people edit; a fifth of
their annotations, each a decision, are looked for again. Every character of an edited text knows where it came from, so what is right is known:

- **right**: found where most of its own characters now are (or a copy of them, where they themselves were deleted: moved by hand); or not
  found, and most of them were deleted.
- **orphaned**: its words are still there, and it was not found, or not safely: a lookalike was too near. It is listed with its candidates
  (*Decisions to look at*), to be placed or dropped by hand.
- **wrong**: taken for another passage.

## One to ${MOST_EDITS} edits of any kind

${table('edits', [...[...mixed].map(([edits, counts]) => row(String(edits), counts)), row('**all**', together)])}

## One edit, by its kind

${table('edit', [...[...each].map(([kind, counts]) => row(kind, counts)), row('**all**', alone)])}
`;
}

const { values } = parseArgs({ options: { trials: { type: 'string', default: '3000' }, seed: { type: 'string', default: '1' } } });
const [trials, seed] = [Number(values.trials), Number(values.seed)];
if (!Number.isInteger(trials) || trials < 1 || !Number.isInteger(seed)) throw new Error('--trials and --seed are whole numbers');
const articles = passagesToFollow();
const result = measure(articles, trials, seed);
writeFileSync(at('docs/anchoring.md'), page(articles.length, trials, seed, result));
const { right, orphaned, wrong } = sum([...result.each.values(), ...result.mixed.values()]);
console.log(`docs/anchoring.md: ${right} right, ${orphaned} orphaned, ${wrong} wrong`);
