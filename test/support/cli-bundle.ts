import { build } from 'esbuild';
import { at, ROOT } from '../../src/development/paths';
import { targetsNamed } from '../../src/development/targets';

/** Bundles the command line as it is shipped, and gives the path of the script: only that can run in worker threads. */
export async function bundledCli(): Promise<string> {
  const outfile = at('out', 'test', `cli-${process.pid}.js`);
  const [{ entry, options }] = targetsNamed(['cli']) as [ReturnType<typeof targetsNamed>[number]];
  await build({ ...options, absWorkingDir: ROOT, entryPoints: [entry], outfile, bundle: true, logLevel: 'warning' });
  return outfile;
}
