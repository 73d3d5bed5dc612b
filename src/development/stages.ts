import { script, tool, type Command } from './command';
import { testFiles } from './test-files';

/** One step of `npm test`. */
export interface Stage {
  readonly name: string;
  readonly heading: string;
  /** What to run; null while there is nothing of its kind. */
  command(): Command | null;
}

const mocha = (folder: string): Command | null => {
  const files = testFiles(folder);
  return files.length === 0 ? null : tool('mocha/bin/mocha.js', ...files);
};

export const STAGES: readonly Stage[] = [
  { name: 'types', heading: 'Types', command: () => tool('typescript/bin/tsc', '-b') },
  {
    name: 'lint', heading: 'Lint',
    command: () => tool('eslint/bin/eslint.js', '.', '--max-warnings', '0', '--cache', '--cache-strategy', 'content', '--cache-location', 'out/eslint/'),
  },
  { name: 'unit', heading: 'Unit tests', command: () => mocha('test/unit') },
  { name: 'golden', heading: 'Golden articles', command: () => mocha('test/golden') },
  { name: 'cli', heading: 'The command line as a process', command: () => mocha('test/cli') },
  { name: 'properties', heading: 'Properties', command: () => mocha('test/properties') },
  { name: 'architecture', heading: 'Architecture', command: () => mocha('test/architecture') },
  { name: 'docs', heading: 'Pages that programs write', command: () => mocha('test/docs') },
  { name: 'ui', heading: 'The ledger’s page in a browser', command: () => mocha('test/ui') },
  { name: 'build', heading: 'Build', command: () => script('src/development/build.ts', '--production') },
  { name: 'integration', heading: 'Integration tests in VS Code, Node extension host', command: () => script('src/development/integration.ts', 'node') },
  { name: 'newest', heading: 'The same in the newest VS Code, with two folders', command: () => script('src/development/integration.ts', 'node', 'newest') },
  { name: 'web', heading: 'Integration tests in VS Code, web worker', command: () => script('src/development/integration.ts', 'web') },
  { name: 'workbench', heading: 'The ledger’s pages in VS Code, driven as a reader does', command: () => mocha('test/workbench') },
  { name: 'faults', heading: 'Faults in VS Code: a killed host, a deleted folder, two windows', command: () => mocha('test/faults') },
  { name: 'package', heading: 'The package, installed in VS Code, in a folder that is not trusted', command: () => script('src/development/package-test.ts') },
  { name: 'audit', heading: 'What is known against the packages', command: () => script('src/development/audit.ts') },
];

/** The stages of these names in their own order, all of them for none; throws for a name that is no stage. */
export function stagesNamed(names: readonly string[]): readonly Stage[] {
  const unknown = names.find((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown !== undefined) throw new Error(`no stage “${unknown}”; there are ${STAGES.map((stage) => stage.name).join(', ')}`);
  return names.length === 0 ? STAGES : STAGES.filter((stage) => names.includes(stage.name));
}
