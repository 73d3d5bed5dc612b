/**
 * Runs the engine through the command line over the corpora beside the project, scores it, and prints a table a layer.
 * All layers together are written to docs/evaluation.md.
 *
 *     npm run evaluate [-- layer…]
 *
 * Exit codes: 0 measured (whatever the figures), 1 a failure, 2 wrong use or the corpora are not here.
 */
import { writeFile } from 'node:fs/promises';
import { at } from '../../src/development/paths';
import { buildCommandLine } from './engine-runs';
import { LAYERS } from './layers';
import type { Layer } from './layers/layer';
import { material, NotHere } from './material';

const PAGE = at('docs', 'evaluation.md');

const introduction = (day: string): string => `# How well it does

Written by \`npm run evaluate\` on ${day}: the engine, run through the command line on the development parts of public corpora (none of them is in
this project), and scored with the project's scorers. The quote model was trained on PolNeAR's training part; TimeBank, AQUAINT, NewsQuant and the
commitment articles were looked at while rules were written, so other texts will be a little harder. All figures are per cent. “95 %” is the percentile
bootstrap over documents (1,000 resamples). A share is of the gold ones, or of the matched ones where it says so.`;

function layersNamed(names: readonly string[]): readonly Layer[] {
  const unknown = names.find((name) => !LAYERS.some((layer) => layer.name === name));
  if (unknown !== undefined) throw new NotHere(`no layer “${unknown}”; there are ${LAYERS.map((layer) => layer.name).join(', ')}`);
  return names.length === 0 ? LAYERS : LAYERS.filter((layer) => names.includes(layer.name));
}

async function main(names: readonly string[]): Promise<void> {
  const layers = layersNamed(names);
  material('corpora');
  await buildCommandLine();
  const sections: string[] = [];
  for (const layer of layers) {
    const section = `## ${layer.heading}\n\n${await layer.measure()}`;
    console.log(`${section}\n`);
    sections.push(section);
  }
  if (names.length > 0) return;
  await writeFile(PAGE, `${[introduction(new Date().toISOString().slice(0, 10)), ...sections].join('\n\n')}\n`);
  console.log(`written to ${PAGE}`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? (error instanceof NotHere ? error.message : error.stack) : error);
  process.exitCode = error instanceof NotHere ? 2 : 1;
});
