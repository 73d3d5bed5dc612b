/** The two ends of what the extension supports; the tests run at both. */

/** A release of VS Code, and the build of it on the npm registry. */
export interface Release {
  readonly name: 'oldest' | 'newest';
  /** VS Code's own version. */
  readonly vscode: string;
  readonly codeServer: { readonly version: string; readonly sha512: string; readonly megabytes: number };
  /** Major versions of Node that its server runs under. */
  readonly nodes: readonly number[];
}

export const OLDEST: Release = {
  name: 'oldest', vscode: '1.100.3', nodes: [20, 22, 24],
  codeServer: { version: '4.100.3', megabytes: 42, sha512: 'q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==' },
};

export const NEWEST: Release = {
  name: 'newest', vscode: '1.139.1', nodes: [22, 24],
  codeServer: { version: '4.139.1', megabytes: 90, sha512: 'fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==' },
};

/** The release of a name; throws for another. */
export function releaseNamed(name: string): Release {
  const found = [OLDEST, NEWEST].find((one) => one.name === name);
  if (found === undefined) throw new Error(`there are the oldest and the newest VS Code, not “${name}”`);
  return found;
}
