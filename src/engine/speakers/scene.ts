import type { Span } from '../model';
import { phraseAt, type NounPhrase, type Paragraph, type TokenRange } from '../text/paragraph';
import type { LocalMention } from './local';
import { quotedTokens } from './quoted';
import { salientTokens } from './salience';
import { writtenName } from './written-name';

/** One paragraph while its mentions are gathered: look-ups by token, and what has been found. */
export class Scene {
  readonly mentions: LocalMention[] = [];
  private readonly salient: readonly boolean[];
  private readonly quoted: Uint8Array;
  /** By token; null where none has its head there. */
  private readonly byHead: (LocalMention | null)[];
  private readonly covered: Uint8Array;

  constructor(readonly paragraph: Paragraph) {
    this.salient = salientTokens(paragraph);
    this.quoted = quotedTokens(paragraph.tokens);
    this.covered = new Uint8Array(paragraph.tokens.length);
    this.byHead = paragraph.tokens.map(() => null);
  }

  /** The noun phrase in which a token stands. */
  phrase(token: number): NounPhrase | null {
    return phraseAt(this.paragraph, token) ?? null;
  }

  span({ first, last }: TokenRange): Span {
    const { tokens } = this.paragraph;
    return { start: tokens[first]!.start, end: tokens[last - 1]!.end };
  }

  /** Adds a mention with what its place tells; a name covers its words, so that no description begins inside. */
  add(range: TokenRange, head: number, own: Own): LocalMention {
    const { tokens } = this.paragraph;
    // Field by field: spreading here took a tenth of the whole engine's time.
    const mention: LocalMention = {
      start: tokens[range.first]!.start, end: tokens[range.last - 1]!.end, first: range.first, last: range.last, head, sentence: tokens[head]!.sentence, index: -1,
      shape: own.shape, words: own.words ?? NONE, name: own.shape === 'name' ? writtenName(own.words ?? NONE, own.initial) : null, initial: own.initial ?? false, second: own.second ?? -1, signs: own.signs ? [...own.signs] : [],
      honorific: own.honorific ?? null, role: own.role ?? null, otherRole: own.otherRole ?? null, country: own.country ?? null, gender: own.gender ?? null, noun: own.noun ?? '', modifiers: own.modifiers ?? NONE,
      determiner: own.determiner ?? 'bare', kind: own.kind ?? null, plural: own.plural ?? false, acronym: own.acronym ?? null, owner: own.owner ?? null, of: own.of ?? null,
      same: own.same ?? null, salient: this.salient[head]!, quoted: this.quoted[head] === 1,
    };
    this.mentions.push(mention);
    this.byHead[head] = mention;
    if (own.shape === 'name') this.covered.fill(1, range.first, range.last);
    return mention;
  }

  isCovered(token: number): boolean {
    return this.covered[token] === 1;
  }

  /** The mention whose head this token is. */
  at(head: number): LocalMention | null {
    return head < 0 ? null : (this.byHead[head] ?? null);
  }

  /** The mention whose head ends the stretch before a token: what a possessive mark or a relative pronoun belongs to. */
  before(token: number): LocalMention | null {
    return this.at(token - 1);
  }

  /** "company to hire", "as captain": a singular noun without a determiner brings in nobody, unless grammar ties it to somebody. */
  dropBare(): void {
    const kept = this.mentions.filter((one) => one.shape !== 'description' || one.determiner !== 'bare' || one.plural || isTied(one) || this.isOffice(one));
    this.mentions.splice(0, this.mentions.length, ...kept);
  }

  /** "Governor", "Prime Minister": with a capital in mid-sentence an office is like a name; so it is where a headline begins with it: "Police chief says". */
  private isOffice(one: LocalMention): boolean {
    const { tokens } = this.paragraph;
    if (one.kind !== 'person') return false;
    return tokens[one.first - 1]?.sentence === one.sentence ? tokens[one.head]!.tag.startsWith('NNP') : one.salient && one.role !== null;
  }

  /** The mentions in reading order, longer ones before those inside them, each with its place. */
  finish(): readonly LocalMention[] {
    this.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
    for (const [i, mention] of this.mentions.entries()) mention.index = i;
    return this.mentions;
  }
}

const isTied = ({ same, owner, of }: LocalMention): boolean => [same, owner, of].some((tie) => tie !== null);

type Placed = 'start' | 'end' | 'first' | 'last' | 'head' | 'sentence' | 'index' | 'name' | 'salient' | 'quoted';
/** What the maker of a mention knows of it: its shape, and whatever differs from nothing. */
export type Own = Pick<LocalMention, 'shape'> & Partial<Omit<LocalMention, Placed | 'shape'>>;

const NONE: readonly string[] = [];
