/** Spans looked up by place: an article of hours of reading has thousands, and each undertaking asks for those in it. */
import type { Span } from '../engine';

export class Spans<T extends Span> {
  private readonly sorted: readonly T[];
  /** The furthest end of all up to each: spans may nest. */
  private readonly reach: readonly number[];

  constructor(spans: readonly T[]) {
    this.sorted = [...spans].sort((a, b) => a.start - b.start);
    let furthest = 0;
    this.reach = this.sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  }

  /** Those that share a character with the span, in the order of the text. */
  touching({ start, end }: Span): T[] {
    const out: T[] = [];
    for (let i = this.before(end) - 1; i >= 0 && this.reach[i]! > start; i--) if (this.sorted[i]!.end > start) out.push(this.sorted[i]!);
    return out.reverse();
  }

  /** How many begin before `at`. */
  private before(at: number): number {
    let lo = 0;
    let hi = this.sorted.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (this.sorted[mid]!.start < at) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  }
}
