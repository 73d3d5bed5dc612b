import { spawn } from 'node:child_process';
import { at, ROOT } from './paths';

/** A program and its arguments. */
export type Command = readonly [program: string, ...args: string[]];

/** A tool among the installed packages, by the path of its script in there. */
export const tool = (script: string, ...args: readonly string[]): Command => [process.execPath, at('node_modules', script), ...args];

/** A script of the project's own. */
export const script = (file: string, ...args: readonly string[]): Command => [process.execPath, '--import', 'tsx', at(file), ...args];

export interface CommandResult {
  /** Exit code; 1 for a command that was killed. */
  readonly code: number;
  /** All it wrote, to either stream. */
  readonly output: string;
}

/** Runs a command in the project's folder, shows what it writes, and keeps that. Kills it after `limit` milliseconds. */
export function runShown([program, ...args]: Command, limit: number): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], timeout: limit });
    const chunks: Buffer[] = [];
    for (const [stream, shown] of [[child.stdout, process.stdout], [child.stderr, process.stderr]] as const) {
      stream.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        shown.write(chunk);
      });
    }
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal !== null) console.error(`ended by ${signal}`);
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() });
    });
  });
}
