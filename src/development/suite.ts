import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { at, ROOT } from './paths';

/** The extension host in which a suite runs. */
export type SuiteHost = 'node' | 'web';

const HOSTS: Readonly<Record<SuiteHost, BuildOptions>> = {
  node: { platform: 'node', target: 'node20' },
  web: { platform: 'browser', target: 'es2022', alias: { 'node:assert/strict': at('test/support/assert.ts') } },
};

// Mocha's browser build would take the bundle's own \`module\` for its export; without one it makes itself a global.
const DEFINE = { module: 'undefined', exports: 'undefined', global: 'globalThis' };

/**
 * Bundles test files into one module with the `run` that VS Code calls. Returns its path without ending, as
 * `extensionTestsPath` wants it.
 */
export async function bundleSuite(name: string, host: SuiteHost, files: readonly string[]): Promise<string> {
  const required = files.map((file) => `require(${JSON.stringify(`./${path.relative(ROOT, file).replaceAll('\\', '/')}`)});`);
  const outfile = at('out', name, 'suite.js');
  await build({
    stdin: {
      contents: `import { runMocha } from './test/support/run-mocha';\nexport const run = () => runMocha(() => {\n${required.join('\n')}\n});\n`,
      resolveDir: ROOT, sourcefile: `${name}-suite.ts`, loader: 'ts',
    },
    absWorkingDir: ROOT, outfile, bundle: true, format: 'cjs', external: ['vscode'], sourcemap: 'inline', logLevel: 'warning', define: DEFINE, ...HOSTS[host],
  });
  return outfile.replace(/\.js$/, '');
}
