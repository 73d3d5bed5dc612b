import type { Streams } from './annotate';

/** Milliseconds between two lines. */
const PAUSE = 200;
const ERASE = '\r\u001b[K';

export interface Progress {
  /** One more article is done with. */
  tick(how: 'annotated' | 'failed' | 'kept', bytes: number): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
  /** The last word. */
  close(): void;
}

const SILENT: Progress = { tick: () => undefined, clear: () => undefined, close: () => undefined };

/** How far the work has come, on a terminal, in a line that is written again and again; nothing where nobody looks. */
export function progress({ stderr, stdout }: Streams, toStdout: boolean): Progress {
  if (stderr.isTTY !== true || (toStdout && stdout.isTTY === true)) return SILENT;
  const begun = Date.now();
  const counts = { annotated: 0, failed: 0, kept: 0 };
  let megabytes = 0;
  let shown = 0;
  const line = (): string => {
    const seconds = (Date.now() - begun) / 1000;
    const others = [counts.kept > 0 ? `, ${grouped(counts.kept)} done before` : '', counts.failed > 0 ? `, ${grouped(counts.failed)} failed` : ''].join('');
    return `${grouped(counts.annotated)} annotated${others}; ${megabytes.toFixed(1)} MB in ${seconds.toFixed(0)} s`;
  };
  return {
    tick(how, bytes) {
      counts[how] += 1;
      if (how === 'annotated') megabytes += bytes / 1_000_000;
      if (Date.now() - shown < PAUSE) return;
      shown = Date.now();
      stderr.write(`${ERASE}${line()}`);
    },
    clear: () => { stderr.write(ERASE); },
    close: () => { stderr.write(`${ERASE}${line()}\n`); },
  };
}

function grouped(count: number): string {
  const rest = count % 1000;
  return count < 1000 ? String(count) : `${grouped((count - rest) / 1000)},${String(rest).padStart(3, '0')}`;
}
