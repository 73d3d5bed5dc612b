import { temporaryFolder } from '../temporary-folder';
import { codeServer } from './code-server';
import { killGroup, spawnGroup } from './processes';
import type { Release } from './releases';

export interface ServerOptions {
  readonly release: Release;
  /** Folders are not trusted, as where somebody opens a stranger's; they are, if not told. */
  readonly restricted?: boolean;
  readonly userData: string;
  readonly extensions: string;
  /** VS Code asks its questions in dialogs; else it refuses to, for in a test nobody may be there to answer. */
  readonly dialogs?: boolean;
  /** Asked of whoever opens the page; none for a server that lives as long as one test. */
  readonly token?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly progress: (line: string) => void;
}

export interface Server {
  readonly port: number;
  /** `127.0.0.1:port`. */
  readonly authority: string;
  /** The folder in which it keeps its logs and its own state. */
  readonly data: string;
  /** Process id of the server, whose children the extension hosts are. */
  readonly pid: number;
  /** Resolves when the server ends by itself, with what it wrote last. */
  readonly ended: Promise<string>;
  /** Ends it with all that it started. Happens by itself when this process exits. */
  stop(): void;
}

const LISTENING = /Extension host agent listening on (\d+)/;
const KEPT_OUTPUT = 8000;

/** Starts VS Code's server on a free port of the loopback interface, and waits until it listens. */
export async function startServer({ release, restricted = false, dialogs = false, userData, extensions, token, env, progress }: ServerOptions): Promise<Server> {
  const { folder: cwd, node } = await codeServer(release, progress);
  const data = await temporaryFolder('server');
  const child = spawnGroup(node, [
    'out/server-main.js', '--host', '127.0.0.1', '--port', '0', ...(token === undefined ? ['--without-connection-token'] : ['--connection-token', token]),
    '--accept-server-license-terms', ...(restricted ? [] : ['--disable-workspace-trust']), '--disable-telemetry', '--telemetry-level', 'off', '--disable-update-check',
    // `info`, for below that mocha's output is swallowed; the smoke test driver makes the workbench steadier to drive.
    '--disable-getting-started-override', ...(dialogs ? [] : ['--enable-smoke-test-driver']), '--log', 'info',
    '--server-data-dir', data, '--user-data-dir', userData, '--extensions-dir', extensions,
  ], { cwd, ...(env ? { env } : {}) });
  const stop = (): void => {
    killGroup(child);
    process.removeListener('exit', stop);
  };
  process.once('exit', stop);
  let output = '';
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => { resolve(error.message); });
    child.on('exit', () => { resolve(output); });
  });
  const listening = new Promise<number>((resolve) => {
    const hear = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-KEPT_OUTPUT);
      const match = LISTENING.exec(output);
      if (match) resolve(Number(match[1]));
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
  });
  const port = await Promise.race([listening, ended.then((last) => Promise.reject(new Error(`the server ended before it listened:\n${last}`)))]);
  return { port, authority: `127.0.0.1:${port}`, data, pid: child.pid!, ended, stop };
}
