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

export const TARGETS: readonly Target[] = [
  { name: 'extension', entry: 'src/extension/extension.ts', outfile: 'dist/extension.js', budget: 1500, options: { ...node, external: ['vscode'] } },
  {
    name: 'web', entry: 'src/extension/extension.ts', outfile: 'dist/web/extension.js', budget: 1500,
    // The worker's loader wraps the bundle in a function and hands it `require` for `vscode` alone.
    options: { platform: 'browser', format: 'cjs', target: 'es2022', external: ['vscode'], define: { global: 'globalThis' } },
  },
  { name: 'panel', entry: 'src/panel/panel.ts', outfile: 'dist/panel.js', budget: 150, options: { platform: 'browser', format: 'iife', target: 'es2022' } },
  { name: 'panel-style', entry: 'src/panel/panel.css', outfile: 'dist/panel.css', budget: 30, options: { target: 'es2022' } },
  { name: 'html', entry: 'src/formats/documents/html.ts', outfile: 'dist/documents/html.js', budget: 500, options: documentReader },
  { name: 'docx', entry: 'src/formats/documents/docx.ts', outfile: 'dist/documents/docx.js', budget: 350, options: documentReader },
  { name: 'pdf', entry: 'src/formats/documents/pdf.ts', outfile: 'dist/documents/pdf.js', budget: 1700, options: documentReader },
  {
    name: 'cli', entry: 'src/cli/main.ts', outfile: 'dist/cli.js', budget: 1500,
    options: { ...node, banner: { js: '#!/usr/bin/env node' }, define: { PRODUCT_VERSION: JSON.stringify(manifest.version) } },
  },
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
