import { chmod } from 'node:fs/promises';
import { build, context, type BuildOptions, type BuildResult } from 'esbuild';
import { at, ROOT } from './paths';
import type { Target } from './targets';

export interface BundleMode {
  /** Minified and without source maps, as it is shipped. */
  readonly production: boolean;
}

export interface Bundled {
  readonly target: Target;
  /** Size on disk in bytes. */
  readonly bytes: number;
}

function optionsFor(target: Target, { production }: BundleMode) {
  return {
    ...target.options,
    absWorkingDir: ROOT, entryPoints: [target.entry], outfile: target.outfile, bundle: true, metafile: true as const,
    minify: production, sourcemap: production ? false : 'linked', legalComments: 'none', logLevel: 'warning', charset: 'utf8',
  } satisfies BuildOptions;
}

function bytesOf(target: Target, result: BuildResult<{ metafile: true }>): number {
  const bytes = result.metafile.outputs[target.outfile]?.bytes;
  if (bytes === undefined) throw new Error(`esbuild wrote no ${target.outfile}`);
  return bytes;
}

/** Bundles one target; rejects where the code does not bundle (esbuild has printed why). */
export async function bundle(target: Target, mode: BundleMode): Promise<Bundled> {
  const result = await build(optionsFor(target, mode));
  if (target.options.banner?.js?.startsWith('#!')) await chmod(at(target.outfile), 0o755);
  return { target, bytes: bytesOf(target, result) };
}

/** Bundles again at each change, until the process ends. */
export async function watch(target: Target, mode: BundleMode): Promise<void> {
  const watcher = await context(optionsFor(target, mode));
  await watcher.watch();
}

/** The bundles that weigh more than they may. Budgets hold for what is shipped, so only for minified bundles. */
export function overBudget(bundles: readonly Bundled[]): readonly Bundled[] {
  return bundles.filter(({ target, bytes }) => bytes > target.budget * 1000);
}
