/** Which parts of the engine's code a case reached, as V8 itself counts: what a case must reach anew to be kept. */
import { Session } from 'node:inspector/promises';

export class Coverage {
  private readonly session = new Session();
  private readonly reached = new Set<string>();

  /** Starts counting, block by block. */
  async start(): Promise<void> {
    this.session.connect();
    await this.session.post('Profiler.enable');
    await this.session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
  }

  /** How many blocks of the project's own code were reached for the first time since the last call. */
  async fresh(): Promise<number> {
    const before = this.reached.size;
    const { result } = await this.session.post('Profiler.takePreciseCoverage');
    for (const { url, functions } of result) {
      if (!/\/src\/(?:engine|review|formats|panel|cli)\//.test(url)) continue;
      for (const { ranges } of functions) for (const { startOffset, endOffset, count } of ranges) if (count > 0) this.reached.add(`${url}:${startOffset}-${endOffset}`);
    }
    return this.reached.size - before;
  }

  get size(): number {
    return this.reached.size;
  }

  stop(): void {
    this.session.disconnect();
  }
}
