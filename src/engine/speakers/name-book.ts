/**
 * Who bears which name, over the whole article at once: full names first, then the short forms ("Lavrov", "Acme", "IMF"), each for the bearer
 * told last before it. The sieves of Lee et al. (2013) for names: exact, then ever looser.
 */
import { CAPITALS, COUNTRIES } from '../lexicon/countries';
import { genderOfFirstName } from '../lexicon/first-name-genders';
import { FIRST_NAMES } from '../lexicon/first-names';
import { LEGAL_FORMS, NAME_NOUNS, ORGANISATIONS } from '../lexicon/organisations';
import { PARTICLES } from '../lexicon/titles';
import type { MentionForm, SpeakerKind } from '../model';
import { remembered } from '../text/memo';
import { newEntity, type Entity } from './entities';
import { Votes } from './kinds';
import type { Gender, LocalMention, Sign } from './local';
import type { NameReading, PlacedName } from './placed-name';
import { keyWords, normalised } from './written-name';

interface Bearer {
  readonly entity: Entity;
  /** Words of the fullest name, and what honorifics told, so far. */
  words: readonly string[];
  gender: Gender;
  /** The last word of its first full name, legal form and all. */
  readonly lastWord: string;
  /** The fullest name's words as they are compared. */
  key: readonly string[];
  /** Places where it is told by a full name, ascending. */
  readonly places: number[];
  readonly votes: Votes;
}

/** Behind a well-known short name these make its full one ("Ford Motor Company"); others make another ("Google Science Fair"). */
const CORPORATE = new Set([...LEGAL_FORMS, ...'computer motor motors airlines airways group corps corporation company systems industries technologies international energy bank'.split(' ')]);
const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', '&', 'de', 'at']);
/** Names read between two steps: a few milliseconds' worth. */
const NAMES_A_STEP = 500;

/** No name has more bearers worth looking at; keeps the work linear. */
const MOST_BEARERS = 16;

/** What the names alone tell of an entity, before anything else is read. */
export type Borne = Pick<Entity, 'words' | 'kind' | 'certainty' | 'gender'>;

export class NameBook {
  /** Names that mean somebody else than in the version before, or mean him otherwise. */
  readonly changed = new Set<PlacedName>();
  /** What the names tell of those who bear them. */
  readonly borne = new Map<Entity, Borne>();
  private readonly byKey = new Map<string, Bearer>();
  private readonly byWord = new Map<string, Bearer[]>();
  private readonly byInitials = new Map<string, Bearer>();
  private readonly aliases = new Map<string, Bearer>();

  /** `before` is the book of an earlier version: whoever bore a name there is the same entity here. */
  constructor(private before: NameBook | null = null) {}

  /** Reads all names of the article, in steps. */
  *read(names: readonly PlacedName[]): Generator<void, void, void> {
    const read = new Set<PlacedName>();
    for (const [i, one] of names.entries()) {
      if (one.name.key.length > 1 && !one.name.isAlias) {
        this.readFull(one);
        read.add(one);
      }
      if (i % NAMES_A_STEP === 0) yield;
    }
    for (const [i, one] of names.entries()) {
      if (!read.has(one)) this.readShort(one);
      if (i % NAMES_A_STEP === 0) yield;
    }
    for (const bearer of new Set(this.byKey.values())) this.decide(bearer);
    yield;
    // A book that kept the one before would keep them all.
    this.before = null;
  }

  /** Those of whom names tell otherwise than in an earlier book, and those who are new. */
  touchedSince(before: NameBook): Map<Entity, Borne> {
    const touched = new Map<Entity, Borne>();
    for (const [entity, now] of this.borne) {
      const was = before.borne.get(entity);
      const same = was?.kind === now.kind && was.certainty === now.certainty && was.gender === now.gender && (was.words === now.words || was.words.join(' ') === now.words.join(' '));
      if (!same) touched.set(entity, now);
    }
    return touched;
  }

  /** Whoever bears just this name. */
  named(name: string): Entity | null {
    return this.byKey.get(keyWords(name.split(' ')).join(' '))?.entity ?? null;
  }

  private readFull(one: PlacedName): void {
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
      if (short.length > 1 && short.length < long.length && short.every((w, i) => w === long[i]) && !(bearer.votes.leans('person') || leansPerson(one.mention)) && !FIRST_NAMES.has(key[0]!) && !SMALL.has(long[short.length]!) && agree(bearer, one.mention)) return bearer;
    }
    return undefined;
  }

  private readShort(one: PlacedName): void {
    const { keyText, country, isAlias } = one.name;
    if (country !== null) {
      this.give(one, this.byKey.get(country.toLowerCase()) ?? this.enterAs(one, country.split(' '), country.toLowerCase()), 'name', 'mention.name', 0.95);
      return;
    }
    const alias = this.aliases.get(keyText) ?? (isAlias ? this.byInitials.get(keyText) : undefined);
    if (alias) {
      this.give(one, alias, 'acronym', 'mention.acronym', 0.93);
      return;
    }
    const found = this.bearerOf(one);
    if (found) this.give(one, found.bearer, 'part-of-name', found.code, found.certainty);
    else {
      const bearer = this.byKey.get(keyText) ?? this.enter(one);
      this.give(one, bearer, 'name', 'mention.name', 0.9);
      bearer.places.push(one.place);
    }
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
    if (parts.length > 1) {
      const initials = parts.filter((w) => !SMALL.has(w)).map((w) => w[0]).join('');
      if (initials.length > 1 && !this.byInitials.has(initials)) this.byInitials.set(initials, bearer);
    }
    bearer.places.push(one.place);
    return bearer;
  }

  /** Whoever was entered by this name before, and nobody yet now. */
  private entityFor(words: readonly string[], key: string): Entity {
    const known = this.before?.byKey.get(key)?.entity;
    const entity = known === undefined || this.borne.has(known) ? newEntity(words, null) : known;
    this.borne.set(entity, entity);
    return entity;
  }

  private give(one: PlacedName, bearer: Bearer, form: MentionForm, code: NameReading['code'], certainty: number): void {
    bearer.votes.add(one.mention.signs);
    if (one.author) bearer.votes.add(AUTHOR);
    bearer.gender ??= one.mention.gender;
    const { entity } = bearer;
    const old = one.reading;
    if (old?.entity === entity && old.form === form && old.code === code && old.certainty === certainty) return;
    one.reading = { entity, form, code, certainty };
    this.changed.add(one);
  }

  private decide({ entity, votes, words, gender }: Bearer): void {
    const { kind, certainty } = votes.decide();
    this.borne.set(entity, { words, kind, certainty, gender });
  }
}

const AUTHOR: readonly Sign[] = [{ kind: 'person', weight: 8 }];

/** A mention with a title is a person's; signs that decide for one kind keep it from those that are another. */
function agree(bearer: Bearer, mention: LocalMention): boolean {
  const { gender, votes } = bearer;
  if (mention.gender !== null && gender !== null && gender !== mention.gender) return false;
  const own = strongest(mention);
  const other = votes.strong();
  return own === null || other === null || own === other;
}

/** "Ms Holm" where Sara and Peter Holm were told: those whose first name is not of the other gender, where there are any. */
function fittingGender(bearers: Bearer[], gender: Gender): Bearer[] {
  if (gender === null || bearers.length < 2) return bearers;
  const fitting = bearers.filter((one) => one.gender === gender || (one.gender === null && (genderOfFirstName(one.words) ?? gender) === gender));
  return fitting.length > 0 ? fitting : bearers;
}

function leansPerson(mention: LocalMention): boolean {
  const votes = new Votes();
  votes.add(mention.signs);
  return votes.leans('person');
}

const strongest = remembered((mention: LocalMention): SpeakerKind | null => {
  const votes = new Votes();
  votes.add(mention.signs);
  return votes.strong();
});

/** The one told in full last before the place, else the first told after it. */
function nearest(bearers: readonly Bearer[], place: number): Bearer | null {
  let best: Bearer | null = null;
  let distance = Infinity;
  for (const bearer of bearers) {
    const i = lastUpTo(bearer.places, place);
    const d = i >= 0 ? place - bearer.places[i]! : FAR + (bearer.places[0] ?? 0);
    if (d < distance) [best, distance] = [bearer, d];
  }
  return best;
}

/** Farther than any place before. */
const FAR = 1e9;

/** Index of the last of ascending numbers that is no greater than the limit; -1 where all are. */
function lastUpTo(places: readonly number[], limit: number): number {
  let lo = 0;
  let hi = places.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (places[mid]! <= limit) lo = mid + 1;
    else hi = mid;
  }
  return lo - 1;
}
