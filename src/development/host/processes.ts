import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { constants } from 'node:os';

/** Starts a program in a process group of its own, so that it can be ended with all that it starts itself. */
export function spawnGroup(program: string, args: readonly string[], options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv }) {
  return spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' });
}

/** Ends a process group at once; does nothing where it is gone already. Synchronous, so that it works while the process exits. */
export function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Turns the signals that end a process into an ordinary exit, so that what is registered for `exit` runs. `code` 128 + n by habit. */
export function exitOnSignals(code?: number): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(code ?? 128 + constants.signals[signal]));
}
