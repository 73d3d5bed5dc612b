/**
 * Who bears which name, over the whole article at once: full names first, then the short forms ("Lavrov", "Acme", "IMF"), each for the bearer
 * told last before it. The sieves of Lee et al. (2013) for names: exact, then ever looser.
 */
import { CAPITALS, COUNTRIES } from '../lexicon/countries';
import { FIRST_NAMES } from '../lexicon/first-names';
import { LEGAL_FORMS, NAME_NOUNS, ORGANISATIONS } from '../lexicon/organisations';
import { PARTICLES } from '../lexicon/titles';
import type { MentionForm } from '../model';
import { newEntity, sameWords, type Entity } from './entities';
import { agree, fittingGender, leansPerson, nearest, type Bearer } from './bearers';
import { Votes } from './kinds';
import type { Sign } from './local';
import { inReadingOrder, type NameReading, type PlacedName } from './placed-name';
import { RelatedNames, type Circle } from './related-names';
import { initialsOfName, keyWords, normalised, SMALL_WORDS } from './written-name';

/** Behind a well-known short name these make its full one ("Ford Motor Company"); others make another ("Google Science Fair"). */
const CORPORATE = new Set([...LEGAL_FORMS, ...'computer motor motors airlines airways group corps corporation company systems industries technologies international energy bank'.split(' ')]);
/** Names read between two steps: a few milliseconds' worth. */
const NAMES_A_STEP = 500;

/** No name has more bearers worth looking at; keeps the work linear. */
const MOST_BEARERS = 16;

/** What the names alone tell of an entity, before anything else is read. */
export type Borne = Pick<Entity, 'words' | 'kind' | 'certainty' | 'gender'>;

/** What differs from the version before. */
export interface NameChanges {
  /** Names that mean somebody else, or mean him otherwise. */
  readonly changed: ReadonlySet<PlacedName>;
  /** Those of whom names tell otherwise, and those who are new. */
  readonly touched: ReadonlyMap<Entity, Borne>;
}

/** Kept from version to version: names are read again with those alone on which they bear. */
export class NameBook {
  /** What the names tell of those who bear them. */
  private readonly borne = new Map<Entity, Borne>();
  private readonly byKey = new Map<string, Bearer>();
  private readonly byWord = new Map<string, Bearer[]>();
  private readonly byInitials = new Map<string, Bearer>();
  private readonly aliases = new Map<string, Bearer>();
  /** Made when a second version comes, from the names of the first. */
  private related: RelatedNames | null = null;
  private names: readonly PlacedName[] = [];
  private changed = new Set<PlacedName>();
  /** Whoever was entered by a name in the version before, of those who are read again. */
  private known: ReadonlyMap<string, Entity> = new Map();

  /** Lets names stand for others that are read alike and stood where they stand. */
  replace(gone: readonly PlacedName[], came: readonly PlacedName[]): void {
    const related = this.relatedNames();
    for (const [i, one] of came.entries()) {
      related.remove(gone[i]!);
      related.add(one);
      one.reading = gone[i]!.reading;
    }
  }

  /** Goes on to a version in which some names are gone and others came; all are read, in steps, on which any of these bear. */
  *read(gone: readonly PlacedName[], came: readonly PlacedName[]): Generator<void, NameChanges, void> {
    this.changed = new Set();
    if (this.byKey.size === 0) {
      this.names = came;
      this.related = null;
      return { changed: this.changed, touched: yield* this.readAll(came) };
    }
    const related = this.relatedNames();
    for (const one of gone) related.remove(one);
    for (const one of came) related.add(one);
    const circle = yield* related.around([...gone, ...came]);
    const before = this.forget(circle);
    yield;
    const touched = yield* this.readAll([...circle.names].sort(inReadingOrder));
    for (const [entity, now] of touched) if (sameBorne(before.get(entity), now)) touched.delete(entity);
    return { changed: this.changed, touched };
  }

  private relatedNames(): RelatedNames {
    if (this.related) return this.related;
    this.related = new RelatedNames();
    for (const one of this.names) this.related.add(one);
    this.names = [];
    return this.related;
  }

  /** Takes all out that the names of a circle have entered; returns what they told. */
  private forget({ words }: Circle): ReadonlyMap<Entity, Borne> {
    const told = new Map<Entity, Borne>();
    const known = new Map<string, Entity>();
    for (const word of words) {
      const entity = this.byKey.get(word)?.entity;
      if (entity) known.set(word, entity);
      const borne = entity && this.borne.get(entity);
      if (borne) told.set(entity, borne);
      for (const entered of [this.byKey, this.byWord, this.byInitials, this.aliases]) entered.delete(word);
    }
    for (const entity of told.keys()) this.borne.delete(entity);
    this.known = known;
    return told;
  }

  /** Reads names, in their order and in steps; returns what they tell of those who bear them. */
  private *readAll(names: readonly PlacedName[]): Generator<void, Map<Entity, Borne>, void> {
    const bearers = new Set<Bearer>();
    const short: PlacedName[] = [];
    for (const [i, one] of names.entries()) {
      one.place = i;
      if (one.name.key.length > 1 && !one.name.isAlias) bearers.add(this.readFull(one));
      else short.push(one);
      if (i % NAMES_A_STEP === 0) yield;
    }
    for (const [i, one] of short.entries()) {
      bearers.add(this.readShort(one));
      if (i % NAMES_A_STEP === 0) yield;
    }
    const told = new Map<Entity, Borne>();
    for (const bearer of bearers) told.set(bearer.entity, this.decide(bearer));
    this.known = new Map();
    yield;
    return told;
  }

  /** Whoever bears just this name. */
  named(name: string): Entity | null {
    return this.byKey.get(keyWords(name.split(' ')).join(' '))?.entity ?? null;
  }

  private readFull(one: PlacedName): Bearer {
    const { words, key, keyText } = one.name;
    let bearer = this.byKey.get(keyText);
    if (!bearer) {
      bearer = this.fuller(key, one) ?? this.enter(one);
      this.byKey.set(keyText, bearer);
    }
    if (words.length > bearer.words.length) {
      bearer.words = words;
      bearer.key = key;
    }
    this.give(one, bearer, 'name', 'mention.name', 0.95);
    bearer.places.push(one.place);
    if (one.mention.acronym !== null) this.aliases.set(normalised(one.mention.acronym), bearer);
    return bearer;
  }

  /** "Sergey Viktorovich Lavrov" for Sergey Lavrov, "J. Roe" for Jane Roe, "China Eastern Airlines" for China Eastern. */
  private fuller(key: readonly string[], one: PlacedName): Bearer | undefined {
    if (COUNTRIES.has(one.name.keyText)) return undefined;
    for (const bearer of this.byWord.get(key.at(-1)!) ?? []) {
      const other = bearer.key;
      if (other.length < 2 || other.at(-1) !== key.at(-1) || !agree(bearer, one.mention)) continue;
      const [a, b] = [other[0]!, key[0]!];
      if (a === b && (other.length !== key.length || key.length === 2) && !NAME_NOUNS.has(key.at(-1)!)) return bearer;
      // "Van Aalst" for Joost van Aalst.
      const [few, many] = key.length < other.length ? [key, other] : [other, key];
      if (PARTICLES.has(few[0]!) && few.length < many.length && few.every((w, i) => w === many[many.length - few.length + i])) return bearer;
      if ((a.length === 1 || b.length === 1) && (a.startsWith(b) || b.startsWith(a)) && other.length === key.length) return bearer;
    }
    for (const bearer of this.byWord.get(key[0]!) ?? []) {
      const other = bearer.key;
      const [short, long] = other.length < key.length ? [other, key] : [key, other];
      if (short.length > 1 && short.length < long.length && short.every((w, i) => w === long[i]) && !(bearer.votes.leans('person') || leansPerson(one.mention)) && !FIRST_NAMES.has(key[0]!) && !SMALL_WORDS.has(long[short.length]!) && agree(bearer, one.mention)) return bearer;
    }
    return undefined;
  }

  private readShort(one: PlacedName): Bearer {
    const { keyText, country, isAlias } = one.name;
    if (country !== null) return this.give(one, this.byKey.get(country.toLowerCase()) ?? this.enterAs(one, country.split(' '), country.toLowerCase()), 'name', 'mention.name', 0.95);
    const alias = this.aliases.get(keyText) ?? (isAlias ? this.byInitials.get(keyText) : undefined);
    if (alias) return this.give(one, alias, 'acronym', 'mention.acronym', 0.93);
    const found = this.bearerOf(one);
    if (found) return this.give(one, found.bearer, 'part-of-name', found.code, found.certainty);
    const bearer = this.give(one, this.byKey.get(keyText) ?? this.enter(one), 'name', 'mention.name', 0.9);
    bearer.places.push(one.place);
    return bearer;
  }

  /** Who is meant by a surname, a first name or the first word of a body's name. */
  private bearerOf(one: PlacedName): { bearer: Bearer; code: NameReading['code']; certainty: number } | null {
    const { key, keyText, words } = one.name;
    const word = key.at(-1)!;
    const bearers = this.byWord.get(word);
    if (!bearers || CAPITALS.has(keyText)) return null;
    const fitting = bearers.filter((b) => b.words.length > words.length && key.every((w) => b.key.includes(w)) && agree(b, one.mention));
    if (fitting.length === 0) return null;
    const byLast = fitting.filter((b) => b.key.at(-1) === word && !(b.votes.leans('organisation') && b.votes.leans('place')));
    const byFirst = fitting.filter((b) => b.key[0] === word && !byLast.includes(b));
    const surnames = byLast.filter((b) => !b.votes.leans('place'));
    const own = one.name.isAlias || ORGANISATIONS.has(keyText);
    const bodies = byFirst.filter((b) => !b.votes.leans('person') && !b.votes.leans('place') && (!own || CORPORATE.has(b.lastWord)));
    const firstNames = byFirst.filter((b) => b.votes.leans('person') && one.mention.honorific === null);
    const candidates = [...surnames, ...bodies];
    const persons = fittingGender(surnames.filter((b) => b.votes.leans('person') && b.places[0]! <= one.place), one.mention.gender);
    const best = nearest(persons.length > 0 ? persons : candidates.length > 0 ? candidates : firstNames, one.place);
    if (!best) return null;
    if (candidates.length === 0) return { bearer: best, code: 'mention.first-name', certainty: firstNames.length > 1 ? 0.65 : 0.85 };
    return (persons.length > 0 ? persons : candidates).length > 1 ? { bearer: best, code: 'mention.shared-surname', certainty: 0.75 } : { bearer: best, code: 'mention.part-of-name', certainty: 0.88 };
  }

  private enter(one: PlacedName): Bearer {
    return this.enterAs(one, one.name.words, one.name.keyText);
  }

  private enterAs(one: PlacedName, words: readonly string[], key: string): Bearer {
    const bearer: Bearer = { entity: this.entityFor(words, key), words, gender: null, lastWord: normalised(words.at(-1)!), key: words === one.name.words ? one.name.key : keyWords(words), places: [], votes: new Votes() };
    this.byKey.set(key, bearer);
    const parts = bearer.key;
    for (const word of new Set([parts[0]!, parts.at(-1)!])) {
      const bearers = this.byWord.get(word) ?? [];
      if (bearers.length < MOST_BEARERS) this.byWord.set(word, [...bearers, bearer]);
    }
    const initials = initialsOfName(parts);
    if (initials.length > 1 && !this.byInitials.has(initials)) this.byInitials.set(initials, bearer);
    bearer.places.push(one.place);
    return bearer;
  }

  /** Whoever was entered by this name before, and nobody yet now. */
  private entityFor(words: readonly string[], key: string): Entity {
    const known = this.known.get(key);
    const entity = known === undefined || this.borne.has(known) ? newEntity(words, null) : known;
    this.borne.set(entity, entity);
    return entity;
  }

  private give(one: PlacedName, bearer: Bearer, form: MentionForm, code: NameReading['code'], certainty: number): Bearer {
    bearer.votes.add(one.mention.signs);
    if (one.author) bearer.votes.add(AUTHOR);
    bearer.gender ??= one.mention.gender;
    const { entity } = bearer;
    const old = one.reading;
    if (old?.entity === entity && old.form === form && old.code === code && old.certainty === certainty) return bearer;
    one.reading = { entity, form, code, certainty };
    this.changed.add(one);
    return bearer;
  }

  private decide({ entity, votes, words, gender }: Bearer): Borne {
    const { kind, certainty } = votes.decide();
    const borne = { words, kind, certainty, gender };
    this.borne.set(entity, borne);
    return borne;
  }
}

const sameBorne = (was: Borne | undefined, now: Borne): boolean => was?.kind === now.kind && was.certainty === now.certainty && was.gender === now.gender && sameWords(was.words, now.words);

const AUTHOR: readonly Sign[] = [{ kind: 'person', weight: 8 }];
