/**
 * Asks the registry whether anything is known against the packages in the lock file: `npm run audit`.
 *
 * Fails for what is shipped, whatever the severity; what is only used to build and test is listed. Where the registry does not
 * answer, as on a machine without a network, it says so and lets pass: no answer is no finding.
 */
import { execFile } from 'node:child_process';
import { bundledPackages } from './licences';
import { ROOT } from './paths';

/** Milliseconds until a registry that says nothing is given up. */
const PATIENCE = 30_000;

/** What of npm's answer is used; one that failed has `error` or `message` alone. */
export interface AuditReport {
  readonly vulnerabilities?: Readonly<Record<string, { readonly name: string; readonly severity: string; readonly via: readonly (string | { readonly title: string; readonly url: string })[] }>>;
  readonly message?: string;
}

export interface AuditResult {
  /** Null: the registry gave an answer; else why there is none. */
  readonly unanswered: string | null;
  /** Lines on packages whose code is shipped: these fail. */
  readonly shipped: readonly string[];
  readonly tools: readonly string[];
}

/** @param answer what `npm audit --json` printed */
export function auditResult(answer: string, shipped: ReadonlySet<string>): AuditResult {
  const report = parsed(answer);
  if (report?.vulnerabilities === undefined) return { unanswered: report?.message ?? 'the answer is no report', shipped: [], tools: [] };
  const found = Object.values(report.vulnerabilities);
  const lines = (wanted: boolean): string[] => found.filter(({ name }) => shipped.has(name) === wanted)
    .map(({ name, severity, via }) => `${name} (${severity}): ${via.map((one) => (typeof one === 'string' ? `by way of ${one}` : `${one.title} ${one.url}`)).join('; ')}`);
  return { unanswered: null, shipped: lines(true), tools: lines(false) };
}

function parsed(answer: string): AuditReport | null {
  try {
    return JSON.parse(answer) as AuditReport | null;
  } catch {
    return null;
  }
}

function ask(): Promise<string> {
  const windows = process.platform === 'win32';
  return new Promise((resolve) => {
    // npm ends with 1 for findings and for errors alike: what counts is what it prints.
    execFile(windows ? 'npm.cmd' : 'npm', ['audit', '--json'], { cwd: ROOT, shell: windows, timeout: PATIENCE, maxBuffer: 1 << 26 }, (_error, stdout) => { resolve(stdout); });
  });
}

async function main(): Promise<number> {
  const { unanswered, shipped, tools } = auditResult(await ask(), await bundledPackages());
  if (unanswered !== null) console.log(`not audited: ${unanswered}`);
  for (const line of tools) console.log(`used to build or test: ${line}`);
  for (const line of shipped) console.error(`shipped: ${line}`);
  if (unanswered === null) console.log(`${shipped.length} findings in what is shipped, ${tools.length} in what builds and tests it`);
  return shipped.length > 0 ? 1 : 0;
}

if (require.main === module) {
  main().then((code) => { process.exitCode = code; }, (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
