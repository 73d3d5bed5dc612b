import { CAPITALS } from '../lexicon/countries';
import { genderOfFirstName } from '../lexicon/first-name-genders';
import type { MentionForm, Span } from '../model';
import type { NounPhrase } from '../text/paragraph';
import { takenUp } from './description-antecedents';
import { newEntity, recall, type Entity } from './entities';
import { History, Telling, type Seat } from './history';
import type { LocalMention } from './local';
import type { NameBook } from './name-book';
import type { Authors } from './name-starts';
import { NamesAhead } from './named-later';
import { antecedentOf } from './pronoun-antecedents';
import { Changes, newOutcome, type Outcome, type ParagraphRecord, type Why } from './records';
import { learnRole, learnSide } from './roles';
import { inMidSentence } from './sentence-case';
import { sideMeant } from './sides';

interface Reading {
  readonly entity: Entity;
  readonly form: MentionForm;
  readonly code: string;
  readonly certainty: number;
  readonly why?: Why;
}

/** Reads paragraph by paragraph: whom each mention means, and what that tells of him. */
export class Reader {
  readonly history = new History();
  /** Mentions of the paragraph being read that have been resolved, by their index. */
  private resolved: (Reading | null)[] = [];
  private here!: ParagraphRecord;
  private outcome = newOutcome();
  private changes = new Changes();
  /** Who came in by descriptions in the version before: the same come in again. */
  private known: Entity[] = [];

  constructor(private readonly book: NameBook, private readonly authors: Authors, private readonly ahead: NamesAhead) {}

  /**
   * Reads a paragraph behind those read before. `known` came in by descriptions of it, or of what stood in its place, in the version before; who comes in
   * again is taken off the list.
   */
  read(record: ParagraphRecord, known: Entity[]): Outcome {
    this.here = record;
    this.known = known;
    this.outcome = newOutcome();
    this.changes = new Changes();
    this.resolved = record.local.map(() => null);
    for (const one of record.local) if (one.shape === 'name') this.resolved[one.index] = this.ofName(one);
    for (const one of record.local) this.tell(one);
    this.outcome.changes.push(...this.changes.take());
    return this.outcome;
  }

  private tell(one: LocalMention): void {
    if (one.shape === 'description' && one.kind === null) {
      this.remember(null, one);
      return;
    }
    const reading = this.resolve(one);
    if (!reading) return;
    const { entity, form, code, certainty, why } = reading;
    this.learn(entity, one, code);
    this.remember(entity, one);
    const start = one.shape === 'name' ? this.startOfName(one) : one.start;
    this.outcome.read.push({ entity, seat: this.here, start, end: one.end, form, code, certainty, why: why ?? { code, seat: this.here, start, end: one.end, about: entity, where: null } });
  }

  private remember(entity: Entity | null, mention: LocalMention): void {
    const telling = new Telling(entity, mention, this.here);
    this.history.add(telling);
    this.outcome.tellings.push(telling);
  }

  private startOfName(one: LocalMention): number {
    return this.here.names[one.index]?.name === one.name ? one.start : one.second;
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
    return { entity: other.entity, form, code: one.same.rule, certainty: one.same.rule === 'mention.predicate' ? 0.78 : 0.88, why: this.points(one.same.rule, other.entity, one.same.mention) };
  }

  private points(code: string, about: Entity | null, { start, end }: Span, seat: Seat = this.here, where: Why['where'] = null): Why {
    return { code, seat, start, end, about, where };
  }

  /** Whoever bears just this name. */
  private named(name: string): Entity | null {
    const found = this.book.named(name);
    this.outcome.asked.set(name, found);
    return found;
  }

  // ------------------------------------------------------------ names

  private ofName(one: LocalMention): Reading | null {
    const reading = this.here.names[one.index]?.reading;
    if (!reading?.entity.kind) return null;
    const { entity } = reading;
    if (entity.supposedGender === null && entity.kind === 'person') {
      const supposed = genderOfFirstName(entity.words);
      if (supposed !== null) this.changes.note(entity);
      entity.supposedGender = supposed;
    }
    // "Vienna promised to pay": a capital that acts is its country's government.
    const country = one.salient && entity.kind === 'place' ? CAPITALS.get(one.words.join(' ').toLowerCase()) : undefined;
    const state = country === undefined ? null : this.named(country);
    if (state && this.isInForeground(one)) return { entity: state, form: 'description', code: 'mention.capital', certainty: 0.7 };
    return { entity, form: reading.form, code: reading.code, certainty: reading.certainty * (entity.certainty > 0.7 ? 1 : 0.8) };
  }

  private isInForeground(one: LocalMention): boolean {
    const before = this.here.paragraph.tokens[one.first - 1];
    return before?.tag !== 'IN' && before?.tag !== 'TO';
  }

  private learn(entity: Entity, one: LocalMention, code: string): void {
    if (one.shape === 'pronoun' && entity.honorific === one.honorific) return;
    this.changes.note(entity);
    if (one.gender !== null && entity.gender === null && one.shape !== 'pronoun') entity.gender = one.gender;
    entity.honorific ??= one.honorific;
    if (one.shape === 'pronoun') return;
    if (one.noun !== '') entity.nouns = new Map(entity.nouns).set(one.noun, one);
    if (entity.kind !== 'person' && entity.kind !== 'unnamed') return;
    const owner = this.entityOf(one.owner);
    if (one.noun === 'counterpart' && owner && owner !== entity) {
      this.changes.note(owner);
      owner.counterpart ??= entity;
      entity.counterpart ??= owner;
    }
    // Whom the article calls "the judge" was told with that office before.
    if (one.role !== null && code !== 'mention.role') {
      const role = one.role.toLowerCase().endsWith('counterpart') ? this.counterpartRole(entity, owner) : one.role;
      if (role !== null && !this.authors.isIn({ start: this.here.start + one.start, end: this.here.start + one.end })) learnRole(entity, role);
      if (one.otherRole !== null) learnRole(entity, one.otherRole);
    }
    if (owner && entity.roles.length > 0 && one.role?.toLowerCase().endsWith('counterpart')) learnSide(entity, one, null);
    else learnSide(entity, one, owner ?? this.entityOf(one.of));
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
    const { tokens } = this.here.paragraph;
    const side = sideMeant(one, tokens, owner, this.history, (name) => this.named(name));
    if (side) {
      if (side.about && side.entity.affiliation === null) {
        this.changes.note(side.entity);
        side.entity.affiliation = side.about.affiliation;
      }
      return { entity: side.entity, form: 'description', code: side.code, certainty: side.certainty, why: this.points(side.code, side.about ?? side.entity, one) };
    }
    if (one.kind === 'place') return null;
    if (owner && one.noun === 'counterpart') {
      const known = owner.counterpart;
      const told = known && (one.country === null || known.affiliation === one.country) ? this.history.last((e) => e === known) : null;
      if (told) return { entity: known!, form, code: 'mention.counterpart', certainty: 0.85, why: this.points('mention.counterpart', known, told.mention, told.seat) };
      const other = this.history.last((e) => e.kind === 'person' && e !== owner && one.country !== null && e.affiliation === one.country && e.roles.some((r) => owner.roles.includes(r)));
      if (other) return { entity: other.entity!, form, code: 'mention.counterpart', certainty: 0.85, why: this.points('mention.counterpart', other.entity, other.mention, other.seat) };
    }
    const taken = takenUp(one, owner, this.history);
    if (taken) {
      const { entity, mention, seat } = taken.telling;
      if (entity.kind === 'person' && one.country !== null && entity.affiliation === null) {
        this.changes.note(entity);
        entity.affiliation = one.country;
      }
      return { entity, form, code: taken.code, certainty: taken.certainty, why: this.points(taken.code, entity, mention, seat) };
    }
    return this.namedLater(one, form) ?? this.somebodyNew(one, owner);
  }

  private namedLater(one: LocalMention, form: MentionForm): Reading | null {
    this.outcome.lookedAhead ||= NamesAhead.looks(one);
    const found = this.outcome.lookedAhead ? this.ahead.of(one, this.here.index) : null;
    if (!found) return null;
    return { entity: found.entity, form, code: found.code, certainty: found.certainty, why: this.points(found.code, found.entity, found.mention, found.record) };
  }

  private somebodyNew(one: LocalMention, owner: Entity | null): Reading {
    const { start, end } = this.phraseOf(one);
    const words = this.here.paragraph.text.slice(start, end).replace(/\s+/g, ' ');
    // "Mayor refuses to sign": a title without an article is like a name.
    const isTitle = one.determiner === 'bare' && one.kind === 'person';
    const description = isTitle ? words : inMidSentence(this.here.paragraph, one.first, words);
    const entity = this.entityFor(one.kind === 'person' ? 'unnamed' : one.kind, description, owner);
    this.outcome.created.set(one, entity);
    entity.gender = one.gender;
    entity.certainty = 0.75;
    return { entity, form: 'description', code: 'speaker.described', certainty: 0.8, why: this.points('speaker.described', null, one) };
  }

  /** The same somebody as in the version before, if the same description brought one in, as he was before anything was told of him. */
  private entityFor(kind: Entity['kind'], description: string, owner: Entity | null): Entity {
    const fresh = newEntity([], kind);
    fresh.description = description;
    fresh.owner = owner;
    const found = this.known.slice(0, MOST_KNOWN).findIndex((one) => one.kind === kind && one.description === description && one.owner === owner);
    const [entity] = found < 0 ? [] : this.known.splice(found, 1);
    if (!entity) return fresh;
    recall(entity, fresh);
    return entity;
  }

  /** The description with the complement that says whose or where: "a spokesman for the bank", "The government in Nairobi". */
  private phraseOf(one: LocalMention): Span {
    const { start, end } = one;
    const { tokens, nounPhrases } = this.here.paragraph;
    if (one.of?.sentence === one.sentence) return { start, end: Math.max(end, one.of.end) };
    const joint = tokens[one.last]?.lower;
    const behind = joint === 'of' || joint === 'by' ? phraseFrom(nounPhrases, one.last + 1) : undefined;
    return { start, end: behind ? tokens[behind.last - 1]!.end : end };
  }

  // ------------------------------------------------------------ pronouns

  /** "On his part, Khan said": whose name follows as the subject. */
  private namedAhead(one: LocalMention): Reading | null {
    const { tokens, sentences } = this.here.paragraph;
    const { first } = sentences[one.sentence]!;
    if (one.kind !== 'person' || one.first - first > 5 || tokens[first]!.tag !== 'IN' && tokens[first]!.tag !== 'VBG' && tokens[first]!.tag !== 'TO') return null;
    const next = this.here.local.slice(one.index + 1).find((m) => m.shape === 'name');
    if (next?.sentence !== one.sentence || !next.salient || tokens[next.first - 1]?.text !== ',' || next.first - one.first > 8) return null;
    const reading = this.resolved[next.index];
    if (reading?.entity.kind !== 'person' || (reading.entity.gender !== null && reading.entity.gender !== one.gender)) return null;
    return { ...reading, form: 'pronoun', code: 'mention.pronoun-ahead', certainty: 0.8, why: this.points('mention.pronoun-ahead', reading.entity, next) };
  }

  private ofPronoun(one: LocalMention): Reading | null {
    if (RELATIVE.has(one.noun)) return null;
    const seat = { paragraph: this.here.index, sentence: this.here.sentences + one.sentence };
    const ahead = this.namedAhead(one);
    if (ahead) return ahead;
    const found = antecedentOf(one, seat, this.history);
    if (!found) return null;
    const { entity, telling, code, certainty } = found;
    if (one.gender !== null && entity.gender === null && certainty >= 0.72) {
      this.changes.note(entity);
      entity.gender = one.gender;
      this.outcome.learnt.push({ entity, why: this.points('speaker.gender-pronoun', null, one) });
    }
    const where = telling.sentence === seat.sentence ? 'sentence' : telling.paragraph === seat.paragraph ? 'paragraph' : 'before';
    return { entity, form: 'pronoun', code, certainty, why: this.points(code, entity, telling.mention, telling.seat, where) };
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

/** Of those known from the version before so many are looked through; keeps the work linear. */
const MOST_KNOWN = 8;

const RELATIVE = new Set(['who', 'whom', 'whose', 'which']);
