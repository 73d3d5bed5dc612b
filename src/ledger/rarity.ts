/** How much a word tells: one that many undertakings share ("talks") says little about which is meant (inverse document frequency, Spärck Jones 1972). */
export class Rarity {
  private readonly counts = new Map<string, number>();
  private total = 0;

  add(stems: Iterable<string>): void {
    this.total++;
    for (const stem of stems) this.counts.set(stem, (this.counts.get(stem) ?? 0) + 1);
  }

  /** At least 1: even the commonest content word says something. */
  of(stem: string): number {
    return 1 + Math.log((this.total + 1) / (this.counts.get(stem) ?? 1));
  }
}
