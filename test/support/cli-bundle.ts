import path from 'node:path';
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

/** The same with the script that serves assistants beside it, in a folder of their own. */
export async function bundledMcp(): Promise<{ readonly program: string; readonly folder: string }> {
  const folder = at('out', 'test', `mcp-${process.pid}`);
  const outfiles = await Promise.all(targetsNamed(['cli', 'mcp']).map(async ({ entry, options, outfile: shipped }) => {
    const outfile = path.join(folder, path.basename(shipped));
    await build({ ...options, absWorkingDir: ROOT, entryPoints: [entry], outfile, bundle: true, logLevel: 'warning' });
    return outfile;
  }));
  return { program: outfiles[0]!, folder };
}
