/**
 * A case is a string of bytes, read as a row of choices: whatever makes bytes (chance, a shrinker, a fuzzer that looks at coverage) makes cases, and
 * fewer bytes make a smaller one. When the bytes are used up every choice is the first.
 */
export class Choices {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  get more(): boolean {
    return this.at < this.bytes.length;
  }

  byte(): number {
    return this.bytes[this.at++] ?? 0;
  }

  /** From 0 up to, not including, `limit`. */
  below(limit: number): number {
    const value = limit <= 256 ? this.byte() : (this.byte() * 256 + this.byte()) * (limit > 65_536 ? 65_536 : 1);
    return limit <= 1 ? 0 : value % limit;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  /** All that is left. */
  rest(): Uint8Array {
    const rest = this.bytes.subarray(this.at);
    this.at = this.bytes.length;
    return rest;
  }
}
