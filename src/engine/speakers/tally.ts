/** Counts how often words occur over an article, and tells which came or went since it was last asked. */
export class Tally {
  private readonly counts = new Map<string, number>();
  private flipped = new Set<string>();

  has(word: string): boolean {
    return this.counts.has(word);
  }

  add(words: Iterable<string>): void {
    for (const word of words) {
      const count = this.counts.get(word) ?? 0;
      if (count === 0) this.flip(word);
      this.counts.set(word, count + 1);
    }
  }

  remove(words: Iterable<string>): void {
    for (const word of words) {
      const count = this.counts.get(word) ?? 0;
      if (count > 1) this.counts.set(word, count - 1);
      else if (this.counts.delete(word)) this.flip(word);
    }
  }

  /** Words that occur now and did not, or the other way round. */
  takeFlipped(): ReadonlySet<string> {
    const { flipped } = this;
    this.flipped = new Set();
    return flipped;
  }

  private flip(word: string): void {
    if (!this.flipped.delete(word)) this.flipped.add(word);
  }
}
