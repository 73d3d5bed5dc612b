import { execFileSync } from 'node:child_process';

/** The extension hosts that a server has started, by process id. Not on Windows. */
export function extensionHosts(server: number): number[] {
  return execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n')
    .map((line) => /^ *(\d+) +(\d+) (.*)$/.exec(line)).filter((found) => found !== null)
    .filter(([, , parent, args]) => Number(parent) === server && args!.includes('--type=extensionHost')).map(([, pid]) => Number(pid));
}
