import type { Span } from '../model';
import { inOrder } from '../text/order';

/** Spans in order, looked up by place. Nesting is shallow in news, so that a look a few places back is enough. */
export class Around<T extends Span> {
  private readonly sorted: readonly T[];

  constructor(spans: readonly T[]) {
    this.sorted = inOrder(spans);
  }

  /** The innermost span that covers `span`, or null. */
  innermost(span: Span): T | null {
    let best: T | null = null;
    for (let i = this.firstBehind(span.start) - 1, steps = 0; i >= 0 && steps < 12; i--, steps++) {
      const one = this.sorted[i]!;
      if (one.end >= span.end && (best === null || one.end - one.start < best.end - best.start)) best = one;
    }
    return best;
  }

  /** Those that begin inside `span`, in order. */
  within(span: Span): T[] {
    const out: T[] = [];
    for (let i = this.firstAtOrBehind(span.start); i < this.sorted.length && this.sorted[i]!.start < span.end; i++) out.push(this.sorted[i]!);
    return out;
  }

  private firstBehind(at: number): number {
    return this.bisect((one) => one.start > at);
  }

  private firstAtOrBehind(at: number): number {
    return this.bisect((one) => one.start >= at);
  }

  private bisect(holds: (one: T) => boolean): number {
    let lo = 0;
    let hi = this.sorted.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (holds(this.sorted[mid]!)) hi = mid;
      else lo = mid + 1;
    }
    return lo;
  }
}
