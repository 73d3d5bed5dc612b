/** Coreference over the whole article: names first, then in reading order descriptions and pronouns. Linear in the mentions. */
import type { Document } from '../document';
import { CAPITALS, COUNTRIES } from '../lexicon/countries';
import { genderOfFirstName } from '../lexicon/first-name-genders';
import type { Evidence, Mention, MentionForm, Span, Speaker } from '../model';
import type { NounPhrase } from '../text/paragraph';
import { takenUp } from './description-antecedents';
import { nameOf, newEntity, type Entity } from './entities';
import { History } from './history';
import type { LocalMention } from './local';
import { NameBook, type NameReading, type PlacedName } from './name-book';
import { placeNames } from './name-starts';
import { NamesAhead } from './named-later';
import { antecedentOf } from './pronoun-antecedents';
import { learnRole, learnSide, supposeCompany, supposeHome, topicOf } from './roles';
import { inMidSentence } from './sentence-case';
import { sideMeant } from './sides';
import { speakersAndMentions, type Read } from './telling';

interface Reading {
  readonly entity: Entity;
  readonly form: MentionForm;
  readonly code: string;
  readonly certainty: number;
  readonly evidence?: Evidence;
}

/** `local[i]` belongs to `document.paragraphs[i]`. */
export function* resolveSpeakers(document: Document, local: readonly (readonly LocalMention[])[]): Generator<void, { speakers: Speaker[]; mentions: Mention[] }, void> {
  const reader = new Reader(document, local);
  const read = yield* reader.read();
  return speakersAndMentions(document, read);
}

/** Paragraphs read between two steps. */
const PARAGRAPHS_A_STEP = 100;

class Reader {
  private readonly history = new History();
  private readonly names: ReadonlyMap<LocalMention, PlacedName>[];
  private readonly book = new NameBook();
  private ahead: NamesAhead | null = null;
  private readonly read_: Read[] = [];
  private readonly home: string | null;
  /** Mentions of the paragraph being read that have been resolved, by their index. */
  private resolved: (Reading | null)[] = [];
  private paragraph = 0;
  private offset = 0;
  private sentences = 0;

  constructor(private readonly document: Document, private readonly local: readonly (readonly LocalMention[])[]) {
    this.names = placeNames(document, local);
    this.home = homeOf(document.article.dateline?.place ?? '');
  }

  *read(): Generator<void, readonly Read[], void> {
    yield* this.book.read(this.names.flatMap((own) => [...own.values()]));
    for (const { index, start, paragraph } of this.document.paragraphs) {
      const own = this.local[index] ?? [];
      this.resolved = own.map(() => null);
      this.paragraph = index;
      this.offset = start;
      for (const one of own) if (one.shape === 'name') this.resolved[one.index] = this.ofName(one);
      for (const one of own) this.tell(one);
      this.sentences += paragraph.sentences.length;
      if (index % PARAGRAPHS_A_STEP === 0) yield;
    }
    const all = new Set(this.read_.map((r) => r.entity));
    const topic = topicOf(all);
    for (const entity of all) {
      supposeHome(entity, this.home);
      supposeCompany(entity, topic);
    }
    return this.read_;
  }

  private seat(one: LocalMention): { paragraph: number; sentence: number } {
    return { paragraph: this.paragraph, sentence: this.sentences + one.sentence };
  }

  private span(one: LocalMention): Span {
    return { start: this.offset + one.start, end: this.offset + one.end };
  }

  private tell(one: LocalMention): void {
    if (one.shape === 'description' && one.kind === null) {
      this.remember(null, one);
      return;
    }
    const reading = this.resolve(one);
    if (!reading) return;
    const { entity } = reading;
    this.learn(entity, one, reading.code);
    entity.mentions++;
    this.remember(entity, one);
    const start = one.shape === 'name' ? this.startOfName(one) : this.offset + one.start;
    const span = { start, end: this.offset + one.end };
    this.read_.push({ entity, span, form: reading.form, code: reading.code, certainty: reading.certainty, evidence: reading.evidence ?? null });
  }

  private remember(entity: Entity | null, mention: LocalMention): void {
    this.history.add({ entity, mention, span: this.span(mention), paragraph: this.paragraph, sentence: this.sentences + mention.sentence });
  }

  private startOfName(one: LocalMention): number {
    const placed = this.names[this.paragraph]!.get(one);
    return this.offset + (placed && placed.words.length < one.words.length ? one.second : one.start);
  }

  private resolve(one: LocalMention): Reading | null {
    const known = this.resolved[one.index];
    if (known || one.shape === 'name') return known ?? null;
    const reading = this.bySameness(one) ?? (one.shape === 'pronoun' ? this.ofPronoun(one) : this.ofDescription(one));
    this.resolved[one.index] = reading;
    return reading;
  }

  private entityOf(one: LocalMention | null): Entity | null {
    return one ? (this.resolve(one)?.entity ?? null) : null;
  }

  private bySameness(one: LocalMention): Reading | null {
    if (!one.same) return null;
    const other = this.resolve(one.same.mention);
    if (!other) return null;
    const form: MentionForm = one.shape === 'pronoun' ? 'pronoun' : one.kind === 'person' ? 'role' : 'description';
    return { entity: other.entity, form, code: one.same.rule, certainty: one.same.rule === 'mention.predicate' ? 0.78 : 0.88, evidence: this.points(one.same.rule, other.entity, this.span(one.same.mention)) };
  }

  private points(code: string, entity: Entity, span: Span, where?: string): Evidence {
    return { code, span, args: { name: nameOf(entity), ...(where === undefined ? {} : { where }) } };
  }

  // ------------------------------------------------------------ names

  private ofName(one: LocalMention): Reading | null {
    const placed = this.names[this.paragraph]!.get(one);
    const reading: NameReading | undefined = placed && this.book.readings.get(placed);
    if (!reading?.entity.kind) return null;
    const { entity } = reading;
    entity.supposedGender ??= entity.kind === 'person' ? genderOfFirstName(entity.words) : null;
    // "Vienna promised to pay": a capital that acts is its country's government.
    const country = one.salient && entity.kind === 'place' ? CAPITALS.get(one.words.join(' ').toLowerCase()) : undefined;
    const state = country === undefined ? null : this.book.named(country);
    if (state && this.isInForeground(one)) return { entity: state, form: 'description', code: 'mention.capital', certainty: 0.7 };
    return { entity, form: reading.form, code: reading.code, certainty: reading.certainty * (entity.certainty > 0.7 ? 1 : 0.8) };
  }

  private isInForeground(one: LocalMention): boolean {
    const before = this.document.paragraphs[this.paragraph]!.paragraph.tokens[one.first - 1];
    return before?.tag !== 'IN' && before?.tag !== 'TO';
  }

  private learn(entity: Entity, one: LocalMention, code: string): void {
    if (one.gender !== null && entity.gender === null && one.shape !== 'pronoun') entity.gender = one.gender;
    entity.honorific ??= one.honorific;
    if (one.shape === 'pronoun') return;
    if (one.noun !== '') entity.nouns.set(one.noun, one);
    if (entity.kind !== 'person' && entity.kind !== 'unnamed') return;
    const owner = this.entityOf(one.owner);
    if (one.noun === 'counterpart' && owner && owner !== entity) {
      owner.counterpart ??= entity;
      entity.counterpart ??= owner;
    }
    // Whom the article calls "the judge" was told with that office before.
    if (one.role !== null && code !== 'mention.role') {
      const role = one.role.toLowerCase().endsWith('counterpart') ? this.counterpartRole(entity, owner) : one.role;
      if (role !== null && !this.isByline(one)) learnRole(entity, role);
      if (one.otherRole !== null) learnRole(entity, one.otherRole);
    }
    if (owner && entity.roles.length > 0 && one.role?.toLowerCase().endsWith('counterpart')) learnSide(entity, one, null);
    else learnSide(entity, one, owner ?? this.entityOf(one.of));
  }

  private isByline(one: LocalMention): boolean {
    const { byline } = this.document.article;
    const { start } = this.span(one);
    return byline !== null && start >= byline.start && start < byline.end;
  }

  /** "his Pakistani counterpart": the office of whoever "he" is. */
  private counterpartRole(self: Entity, owner: Entity | null): string | null {
    const holder = owner && owner.roles.length > 0 ? owner : (this.history.last((e) => e !== self && e.kind === 'person' && e.roles.length > 0)?.entity ?? null);
    return holder?.roles[0] ?? null;
  }

  // ------------------------------------------------------------ descriptions

  private ofDescription(one: LocalMention): Reading | null {
    const owner = this.entityOf(one.owner);
    const form: MentionForm = one.kind === 'person' ? 'role' : 'description';
    const { tokens } = this.document.paragraphs[this.paragraph]!.paragraph;
    const side = sideMeant(one, tokens, owner, this.history, this.book);
    if (side) return { entity: side.entity, form: 'description', code: side.code, certainty: side.certainty, evidence: this.points(side.code, side.about ?? side.entity, this.span(one)) };
    if (one.kind === 'place') return null;
    if (owner && one.noun === 'counterpart') {
      const known = owner.counterpart;
      const told = known && (one.country === null || known.affiliation === one.country) ? this.history.last((e) => e === known) : null;
      if (told) return { entity: known!, form, code: 'mention.counterpart', certainty: 0.85, evidence: this.points('mention.counterpart', known!, told.span) };
      const other = this.history.last((e) => e.kind === 'person' && e !== owner && one.country !== null && e.affiliation === one.country && e.roles.some((r) => owner.roles.includes(r)));
      if (other) return { entity: other.entity!, form, code: 'mention.counterpart', certainty: 0.85, evidence: this.points('mention.counterpart', other.entity!, other.span) };
    }
    const taken = takenUp(one, owner, this.history);
    if (taken) {
      const { entity, span } = taken.telling;
      if (entity.kind === 'person' && one.country !== null) entity.affiliation ??= one.country;
      return { entity, form, code: taken.code, certainty: taken.certainty, evidence: this.points(taken.code, entity, span) };
    }
    return this.namedLater(one, form) ?? this.somebodyNew(one, owner);
  }

  private namedLater(one: LocalMention, form: MentionForm): Reading | null {
    this.ahead ??= new NamesAhead(this.local, this.names, this.book);
    const found = this.ahead.of(one, this.paragraph);
    if (!found) return null;
    const offset = this.document.paragraphs[found.paragraph]!.start;
    const evidence = this.points(found.code, found.entity, { start: offset + found.mention.start, end: offset + found.mention.end });
    return { entity: found.entity, form, code: found.code, certainty: found.certainty, evidence };
  }

  private somebodyNew(one: LocalMention, owner: Entity | null): Reading {
    const entity = newEntity([], one.kind === 'person' ? 'unnamed' : one.kind);
    const { start, end } = this.phraseOf(one);
    const words = this.document.text.slice(start, end).replace(/\s+/g, ' ');
    // "Mayor refuses to sign": a title without an article is like a name.
    const isTitle = one.determiner === 'bare' && one.kind === 'person';
    entity.description = isTitle ? words : inMidSentence(this.document.paragraphs[this.paragraph]!.paragraph, one.first, words);
    entity.gender = one.gender;
    entity.certainty = 0.75;
    entity.owner = owner;
    return { entity, form: 'description', code: 'speaker.described', certainty: 0.8, evidence: { code: 'speaker.described', span: this.span(one) } };
  }

  /** The description with the complement that says whose or where: "a spokesman for the bank", "The government in Nairobi". */
  private phraseOf(one: LocalMention): Span {
    const { start, end } = this.span(one);
    const { tokens, nounPhrases } = this.document.paragraphs[this.paragraph]!.paragraph;
    if (one.of?.sentence === one.sentence) return { start, end: Math.max(end, this.offset + one.of.end) };
    const joint = tokens[one.last]?.lower;
    const behind = joint === 'of' || joint === 'by' ? phraseFrom(nounPhrases, one.last + 1) : undefined;
    return { start, end: behind ? this.offset + tokens[behind.last - 1]!.end : end };
  }

  // ------------------------------------------------------------ pronouns

  /** "On his part, Khan said": whose name follows as the subject. */
  private namedAhead(one: LocalMention): Reading | null {
    const { tokens, sentences } = this.document.paragraphs[this.paragraph]!.paragraph;
    const { first } = sentences[one.sentence]!;
    if (one.kind !== 'person' || one.first - first > 5 || tokens[first]!.tag !== 'IN' && tokens[first]!.tag !== 'VBG' && tokens[first]!.tag !== 'TO') return null;
    const next = this.local[this.paragraph]!.slice(one.index + 1).find((m) => m.shape === 'name');
    if (next?.sentence !== one.sentence || !next.salient || tokens[next.first - 1]?.text !== ',' || next.first - one.first > 8) return null;
    const reading = this.resolved[next.index];
    if (reading?.entity.kind !== 'person' || (reading.entity.gender !== null && reading.entity.gender !== one.gender)) return null;
    return { ...reading, form: 'pronoun', code: 'mention.pronoun-ahead', certainty: 0.8, evidence: this.points('mention.pronoun-ahead', reading.entity, this.span(next)) };
  }

  private ofPronoun(one: LocalMention): Reading | null {
    if (RELATIVE.has(one.noun)) return null;
    const seat = this.seat(one);
    const ahead = this.namedAhead(one);
    if (ahead) return ahead;
    const found = antecedentOf(one, seat, this.history);
    if (!found) return null;
    const { entity, telling, code, certainty } = found;
    if (one.gender !== null && entity.gender === null && certainty >= 0.72) {
      entity.gender = one.gender;
      entity.evidence.push({ code: 'speaker.gender-pronoun', span: this.span(one) });
    }
    const where = telling.sentence === seat.sentence ? 'sentence' : telling.paragraph === seat.paragraph ? 'paragraph' : 'before';
    return { entity, form: 'pronoun', code, certainty, evidence: this.points(code, entity, telling.span, where) };
  }
}

/** The noun phrase that begins with a token; phrases lie in order, so that halving finds it. */
function phraseFrom(phrases: readonly NounPhrase[], first: number): NounPhrase | undefined {
  let lo = 0;
  let hi = phrases.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (phrases[mid]!.first < first) lo = mid + 1;
    else hi = mid;
  }
  return phrases[lo]?.first === first ? phrases[lo] : undefined;
}

/** The country of a dateline: "Vienna", "KISUMU, Kenya". */
function homeOf(place: string): string | null {
  const parts = place.toLowerCase().split(',').map((part) => part.trim());
  return COUNTRIES.get(parts.at(-1)!) ?? CAPITALS.get(parts[0]!) ?? null;
}

const RELATIVE = new Set(['who', 'whom', 'whose', 'which']);
