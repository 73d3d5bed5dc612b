/** Mulberry32: the same numbers for the same seed on every machine. */
export class Random {
  constructor(private state: number) {}

  /** 0 to 1, 1 left out. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number below `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<T>(all: readonly T[]): T {
    return all[this.below(all.length)]!;
  }
}
