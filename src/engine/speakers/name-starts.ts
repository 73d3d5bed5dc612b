/** Which capitalised words at the start of a sentence are names: those that are names elsewhere too, or no words of the language. */
import { COMMON_WORDS } from '../lexicon/common-words';
import { FIRST_NAMES } from '../lexicon/first-names';
import { NAME_NOUNS, ORGANISATIONS } from '../lexicon/organisations';
import { PLACES } from '../lexicon/places';
import { PARTICLES } from '../lexicon/titles';
import type { Byline, Span } from '../model';
import { remembered } from '../text/memo';
import type { Paragraph } from '../text/paragraph';
import type { LocalMention } from './local';
import { Tally } from './tally';
import { isRoleNoun } from './words';
import type { WrittenName } from './written-name';

/** Words of an article by which the capital at the start of a sentence is judged, kept from one version to the next. */
export class Capitals {
  /** Words that stand without a capital somewhere. */
  private readonly lower = new Tally();
  /** Whole names, and the words at their edges, where a capital means something. */
  private readonly sure = new Tally();
  /** Last words of names at the start of a sentence. */
  private readonly ends = new Tally();

  add(paragraph: Paragraph, local: readonly LocalMention[]): void {
    this.lower.add(wordsInLowerCase(paragraph));
    const { sure, ends } = wordsOfNames(local);
    this.sure.add(sure);
    this.ends.add(ends);
  }

  remove(paragraph: Paragraph, local: readonly LocalMention[]): void {
    this.lower.remove(wordsInLowerCase(paragraph));
    const { sure, ends } = wordsOfNames(local);
    this.sure.remove(sure);
    this.ends.remove(ends);
  }

  /** Tells of names that begin a sentence whether words by which they are judged came or went since this was last asked; null where none did. */
  takeChanges(): ((mention: LocalMention) => boolean) | null {
    const flipped = new Set([...this.lower.takeFlipped(), ...this.sure.takeFlipped(), ...this.ends.takeFlipped()]);
    return flipped.size === 0 ? null : ({ name }) => name !== null && (flipped.has(name.whole) || flipped.has(name.lower[0]!) || (name.rest !== null && flipped.has(name.rest.whole)));
  }

  /** The name that a mention tells: all of it, what stands behind the word that began the sentence, or null for none. */
  nameOf({ initial, name, signs, acronym }: LocalMention): WrittenName | null {
    if (name === null || !initial || acronym !== null || this.sure.has(name.whole)) return name;
    const first = name.lower[0]!;
    if (name.rest !== null) {
      const begun = !PARTICLES.has(first) && this.sure.has(name.rest.whole) && (this.lower.has(first) || (!this.sure.has(first) && COMMON_WORDS.has(first)));
      return begun ? name.rest : name;
    }
    if (this.ends.has(name.whole) || signs.some((s) => s.weight >= 3) || FIRST_NAMES.has(first) || ORGANISATIONS.has(first) || PLACES.has(first)) return name;
    return this.lower.has(first) || COMMON_WORDS.has(first) || NAME_NOUNS.has(first) || PEOPLE_ENDING.test(first) ? null : name;
  }
}

/** What the head of an article says of names: where it was filed, and who wrote it. */
export class Authors {
  private readonly names: ReadonlySet<string>;

  constructor(private readonly dateline: Span | null, private readonly byline: Byline | null) {
    this.names = new Set((byline?.authors ?? []).map((name) => name.toLowerCase()));
  }

  /** Where dateline and byline stand in a paragraph, as a word: the same as long as its names are to be taken in the same way. */
  around(paragraph: Span): string {
    if (!touches(this.dateline, paragraph) && !touches(this.byline, paragraph)) return '';
    const place = (span: Span | null): string => (touches(span, paragraph) ? `${String(span!.start - paragraph.start)} ${String(span!.end - paragraph.start)}` : '');
    const byline = place(this.byline);
    return `${place(this.dateline)}|${byline}|${byline === '' ? '' : [...this.names].join('|')}`;
  }

  isIn({ start }: Span): boolean {
    return this.byline !== null && start >= this.byline.start && start < this.byline.end;
  }

  /** How a name at its place in the article is to be taken; null for none: where an article was filed nobody speaks, and a byline names only its authors. */
  take(name: WrittenName, span: Span): { readonly author: boolean } | null {
    if (this.dateline && span.start >= this.dateline.start && span.end <= this.dateline.end) return null;
    const inByline = this.byline !== null && span.start >= this.byline.start && span.end <= this.byline.end;
    // "Transport Correspondent", the paper: a byline names only its authors.
    const author = inByline && this.names.has(name.whole) && !isRoleNoun(name.lower.at(-1)!);
    return !inByline || author ? { author } : null;
  }
}

const touches = (span: Span | null, { start, end }: Span): boolean => span !== null && span.start < end && span.end > start;

/** The names of a paragraph that the start of a sentence may have made. */
export const initialsOf = (local: readonly LocalMention[]): readonly LocalMention[] => local.filter(({ initial, name }) => initial && name !== null);

/** "Forecasters", "Lobbyists": people by what they do. */
const PEOPLE_ENDING = /(?:er|or|ist|ian|ant|man|woman)s$/;

const wordsInLowerCase = remembered(({ tokens }: Paragraph): ReadonlySet<string> => {
  const out = new Set<string>();
  for (const { text, lower, kind } of tokens) if (kind === 'word' && text === lower) out.add(lower);
  return out;
});

function wordsOfNames(local: readonly LocalMention[]): { sure: string[]; ends: string[] } {
  const sure: string[] = [];
  const ends: string[] = [];
  for (const { initial, name } of local) {
    if (name === null || (initial && name.words.length === 1)) continue;
    // "Northgate Rovers" in a headline lets "Rovers" begin a sentence.
    if (initial) ends.push(name.lower.at(-1)!);
    else sure.push(name.whole, name.lower[0]!, name.lower.at(-1)!);
  }
  return { sure, ends };
}
