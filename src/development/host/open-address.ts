import { spawn } from 'node:child_process';
import { screen } from './desktop';
import { findOnPath } from './find-program';

function opener(): readonly string[] | null {
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  const program = screen() === 'own' ? findOnPath(['xdg-open', 'wslview']) : null;
  return program === null ? null : [program];
}

/** Opens an address in the reader's browser. Where there is none, or it does not start, nothing happens: the address was printed. */
export function openAddress(address: string): void {
  const [program, ...args] = opener() ?? [];
  if (program === undefined || process.env.BROWSER === 'none') return;
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
