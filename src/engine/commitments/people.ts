import type { Mention, Span, Speaker } from '../model';

/** Mentions and speakers by place and by id; spans are looked up by bisection. */
export class People {
  private readonly byId = new Map<string, Speaker>();
  private readonly sorted: readonly Mention[];
  private readonly sentenceStarts: ReadonlySet<number>;

  constructor(speakers: readonly Speaker[], mentions: readonly Mention[], sentences: readonly Span[]) {
    for (const s of speakers) this.byId.set(s.id, s);
    this.sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
    this.sentenceStarts = new Set(sentences.map((s) => s.start));
  }

  speaker(id: string | null): Speaker | null {
    return id === null ? null : (this.byId.get(id) ?? null);
  }

  /** The mention that covers `head` (the longest one, unless it reaches far beyond `phrase`). */
  at(head: Span, phrase: Span): Mention | null {
    let best: Mention | null = null;
    const behind = this.firstBehind(head.start);
    for (let i = behind - 1; i >= 0 && i >= behind - 8; i--) {
      const m = this.sorted[i]!;
      if (m.end >= head.end && (m.start >= phrase.start - 1 || best === null)) best = m;
    }
    return best;
  }

  /**
   * Whom the text is about just before `at`: the organisation or country that began a sentence last, as centering has it
   * (Grosz, Joshi & Weinstein 1995). Looks back over a few dozen mentions.
   */
  topic(at: number): { speaker: Speaker; span: Span } | null {
    const behind = this.firstBehind(at);
    for (let i = behind - 1; i >= 0 && i >= behind - 48; i--) {
      const m = this.sorted[i]!;
      if (!this.sentenceStarts.has(m.start) || m.form === 'pronoun') continue;
      const speaker = this.speaker(m.speaker);
      if (speaker?.kind === 'organisation' || speaker?.kind === 'place') return { speaker, span: { start: m.start, end: m.end } };
    }
    return null;
  }

  private firstBehind(at: number): number {
    let lo = 0;
    let hi = this.sorted.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (this.sorted[mid]!.start <= at) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  }
}
