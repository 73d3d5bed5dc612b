import { build } from 'esbuild';
import type { Annotator, AnnotatorOptions } from '../../src/engine';
import { at, ROOT } from '../../src/development/paths';

export interface Engine {
  readonly createAnnotator: (options?: AnnotatorOptions) => Annotator;
}

/** The engine bundled as it is shipped: what runs through tsx is slower. */
export async function bundledEngine(): Promise<Engine> {
  const outfile = at('out', 'bench', 'engine.cjs');
  await build({ absWorkingDir: ROOT, entryPoints: ['src/engine/index.ts'], outfile, bundle: true, minify: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'warning' });
  return await import(outfile) as Engine;
}
