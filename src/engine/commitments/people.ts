import { COUNTRIES } from '../lexicon/countries';
import type { Mention, Span, Speaker } from '../model';
import { isCommonWord } from '../text';
import type { Paragraph } from '../text/paragraph';
import { inOrder } from '../text/order';
import { isProperNoun } from '../text/tagset';

/** Mentions and speakers by place and by id; spans are looked up by bisection. */
export class People {
  private readonly byId = new Map<string, Speaker>();
  private byName: ReadonlyMap<string, Speaker> | null = null;
  private names: ReadonlySet<string> | null = null;
  private readonly sorted: readonly Mention[];

  /** `local`: what the paragraphs show, their names among it. */
  constructor(private readonly speakers: readonly Speaker[], mentions: readonly Mention[], private readonly sentences: readonly Span[], private readonly local: readonly { readonly names: readonly string[] }[]) {
    for (const s of speakers) this.byId.set(s.id, s);
    this.sorted = inOrder(mentions);
  }

  speaker(id: string | null): Speaker | null {
    return id === null ? null : (this.byId.get(id) ?? null);
  }

  /** Who goes by this name in the article. */
  named(name: string): Speaker | null {
    this.byName ??= new Map(this.speakers.map((one) => [one.name.toLowerCase(), one]));
    return this.byName.get(name.toLowerCase()) ?? null;
  }

  /** For whom they speak who hold an office that `fits`, each side once. */
  sidesOf(fits: (role: string) => boolean): readonly string[] {
    const sides = new Set<string>();
    for (const { roles, affiliation } of this.byId.values()) if (affiliation !== null && roles.some(fits)) sides.add(affiliation);
    return [...sides];
  }

  /** Organisations whose names end in a noun: "Penmouth Town Council" for "council". */
  bodiesNamed(noun: string): readonly string[] {
    return [...this.byId.values()].filter(({ kind, name }) => kind === 'organisation' && name.toLowerCase().endsWith(` ${noun}`) && NAMED.test(name)).map(({ name }) => name);
  }

  /** The mention that covers `head`: the longest one inside `phrase`, else the shortest one that reaches beyond it. */
  at(head: Span, phrase: Span): Mention | null {
    let inside: Mention | null = null;
    let beyond: Mention | null = null;
    const behind = this.firstBehind(head.start);
    for (let i = behind - 1; i >= 0 && i >= behind - 8; i--) {
      const m = this.sorted[i]!;
      if (m.end < head.end) continue;
      if (m.start >= phrase.start - 1 && m.end <= phrase.end) inside = m;
      // "Rome's plan" is no mention of Rome.
      else if (!/^['’]/.test(m.text.slice(phrase.end - m.start)) && (beyond === null || m.end - m.start < beyond.end - beyond.start)) beyond = m;
    }
    return inside ?? beyond;
  }

  /** Whether a word that begins a sentence with a capital is a name elsewhere ("Construction is set to begin"). */
  isName(lower: string, start: number): boolean {
    if (!this.beginsSentence(start) || !(isCommonWord(lower) || ABSTRACT.test(lower))) return true;
    this.names ??= new Set(this.local.flatMap(({ names }) => names));
    return this.names.has(lower);
  }

  /**
   * Whom the text is about just before `at`: of the organisations and countries that began a sentence lately, the one told of most often, as
   * centering has it (Grosz, Joshi & Weinstein 1995). Looks back over a few dozen mentions.
   */
  topic(at: number): { speaker: Speaker; span: Span } | null {
    const behind = this.firstBehind(at);
    const told = new Map<string, number>();
    let best: Mention | null = null;
    for (let i = behind - 1; i >= 0 && i >= behind - 48; i--) {
      const m = this.sorted[i]!;
      told.set(m.speaker, (told.get(m.speaker) ?? 0) + 1);
      if (!this.beginsSentence(m.start) || m.form === 'pronoun' || best?.speaker === m.speaker) continue;
      if (isBody(this.speaker(m.speaker)) && (best === null || told.get(m.speaker)! > told.get(best.speaker)!)) best = m;
    }
    const speaker = best && this.speaker(best.speaker);
    return speaker && best ? { speaker, span: { start: best.start, end: best.end } } : null;
  }

  private beginsSentence(at: number): boolean {
    let lo = 0;
    let hi = this.sentences.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (this.sentences[mid]!.start < at) lo = mid + 1;
      else hi = mid;
    }
    return this.sentences[lo]?.start === at;
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

/** The words that a paragraph writes with a capital where no sentence begins, in lower case. */
export function namesIn({ tokens }: Paragraph): readonly string[] {
  const names: string[] = [];
  for (let i = 1; i < tokens.length; i++) if (isProperNoun(tokens[i]!.tag) && tokens[i]!.sentence === tokens[i - 1]!.sentence && tokens[i - 1]!.kind === 'word') names.push(tokens[i]!.lower);
  return names;
}

/** An organisation or a state; towns stand in datelines. */
function isBody(speaker: Speaker | null): boolean {
  if (speaker === null || !NAMED.test(speaker.name)) return false;
  return speaker.kind === 'organisation' || (speaker.kind === 'place' && COUNTRIES.has(speaker.name.toLowerCase()));
}

/** Endings of nouns that are no names, however rare: "construction", "unemployment". */
const ABSTRACT = /(?:tion|sion|ment|ness|ing|ity|ance|ence|ship|ism|hood|age|ure|ics)s?$/;

/** "The museum", "Acme"; not "company", "S.". */
const NAMED = /^(?:[Tt]he\s|\p{Lu}\S\S)/u;
