import type { BuildOptions } from 'esbuild';
import manifest from '../../package.json';

/** One bundle that the project ships. */
export interface Target {
  readonly name: string;
  readonly entry: string;
  readonly outfile: string;
  /** Most kilobytes (1000 bytes) that the minified bundle may weigh: a bundle past it fails the build. */
  readonly budget: number;
  readonly options: BuildOptions;
}

// VS Code 1.100 runs its extensions on Node 20.
const node: BuildOptions = { platform: 'node', format: 'cjs', target: 'node20' };

/** Read by the extension when a document of the kind is opened, on either host; what would reach the network is cut off. */
const documentReader: BuildOptions = { platform: 'browser', format: 'cjs', target: 'es2022', define: { global: 'globalThis', XMLHttpRequest: 'undefined' } };

/**
 * pdf.js asks `navigator` where it runs, and makes one where there is none; newer extension hosts have one that only throws at
 * that. It gets one to itself, which tells it nothing. And it gets bytes that end somewhere.
 */
const pdfReader: BuildOptions = {
  ...documentReader, inject: ['src/formats/documents/bounded-bytes.ts'], banner: { js: 'var pdfNavigator = {};' },
  define: { ...documentReader.define, 'globalThis.navigator': 'pdfNavigator', 'navigator': 'pdfNavigator' },
};

/** A script of its own beside the command line's, as the latter's source names it. */
const MCP_SERVER = './mcp-server';

export const TARGETS: readonly Target[] = [
  { name: 'extension', entry: 'src/extension/extension.ts', outfile: 'dist/extension.js', budget: 450, options: { ...node, external: ['vscode'] } },
  {
    name: 'web', entry: 'src/extension/extension.ts', outfile: 'dist/web/extension.js', budget: 450,
    // The worker's loader wraps the bundle in a function and hands it `require` for `vscode` alone.
    options: { platform: 'browser', format: 'cjs', target: 'es2022', external: ['vscode', 'node:worker_threads', 'node:os', 'node:fs/promises'], define: { global: 'globalThis' } },
  },
  { name: 'engine', entry: 'src/worker/engine.ts', outfile: 'dist/engine.js', budget: 1300, options: { platform: 'browser', format: 'cjs', target: 'es2022' } },
  { name: 'panel', entry: 'src/panel/panel.ts', outfile: 'dist/panel.js', budget: 150, options: { platform: 'browser', format: 'iife', target: 'es2022' } },
  { name: 'panel-style', entry: 'src/panel/panel.css', outfile: 'dist/panel.css', budget: 30, options: { target: 'es2022' } },
  { name: 'html', entry: 'src/formats/documents/html.ts', outfile: 'dist/documents/html.js', budget: 500, options: documentReader },
  { name: 'docx', entry: 'src/formats/documents/docx.ts', outfile: 'dist/documents/docx.js', budget: 350, options: documentReader },
  { name: 'pdf', entry: 'src/formats/documents/pdf.ts', outfile: 'dist/documents/pdf.js', budget: 1700, options: pdfReader },
  {
    name: 'cli', entry: 'src/cli/main.ts', outfile: 'dist/cli.js', budget: 1500,
    options: { ...node, banner: { js: '#!/usr/bin/env node' }, define: { PRODUCT_VERSION: JSON.stringify(manifest.version) }, external: [MCP_SERVER], supported: { 'dynamic-import': false } },
  },
  // The command line loads it for one command and not before.
  { name: 'mcp', entry: 'src/cli/mcp/mcp-server.ts', outfile: 'dist/mcp-server.js', budget: 500, options: node },
];

/** The targets of these names, all of them for none; throws for a name that is no target. */
export function targetsNamed(names: readonly string[]): readonly Target[] {
  if (names.length === 0) return TARGETS;
  return names.map((name) => {
    const target = TARGETS.find((one) => one.name === name);
    if (!target) throw new Error(`no target “${name}”; there are ${TARGETS.map((one) => one.name).join(', ')}`);
    return target;
  });
}
