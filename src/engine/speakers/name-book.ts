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
import type { Gender, LocalMention } from './local';

/** A name where it stands: the mention and its place in reading order. */
export interface PlacedName {
  readonly mention: LocalMention;
  readonly place: number;
  /** The name's words: without the first where that was only the start of a sentence. */
  readonly words: readonly string[];
  /** It stands in the byline. */
  readonly author: boolean;
}

export interface NameReading {
  readonly entity: Entity;
  readonly form: MentionForm;
  readonly code: 'mention.name' | 'mention.part-of-name' | 'mention.first-name' | 'mention.acronym' | 'mention.shared-surname';
  readonly certainty: number;
}

interface Bearer {
  readonly entity: Entity;
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
const norm = (word: string): string => word.toLowerCase().replaceAll('’', "'").replaceAll('.', '');

/** Words to compare names by: small letters, no legal form ("Acme Corp." is "Acme"), "U.N." as "un". */
const keyWords = remembered((words: readonly string[]): readonly string[] => {
  const out = words.map(norm).filter((w) => w !== ',' && w !== "'s");
  while (out.length > 1 && LEGAL_FORMS.has(out.at(-1)!)) out.pop();
  return out;
});

/** Names read between two steps: a few milliseconds' worth. */
const NAMES_A_STEP = 500;

/** No name has more bearers worth looking at; keeps the work linear. */
const MOST_BEARERS = 16;

export class NameBook {
  readonly readings = new Map<PlacedName, NameReading>();
  private readonly byKey = new Map<string, Bearer>();
  private readonly byWord = new Map<string, Bearer[]>();
  private readonly byInitials = new Map<string, Bearer>();
  private readonly aliases = new Map<string, Bearer>();

  /** Reads all names of the article, in steps. */
  *read(names: readonly PlacedName[]): Generator<void, void, void> {
    const full = names.filter((one) => keyWords(one.words).length > 1 && !isAlias(one));
    for (const [i, one] of full.entries()) {
      this.readFull(one);
      if (i % NAMES_A_STEP === 0) yield;
    }
    for (const [i, one] of names.entries()) {
      if (!this.readings.has(one)) this.readShort(one);
      if (i % NAMES_A_STEP === 0) yield;
    }
    for (const bearer of new Set(this.byKey.values())) this.decide(bearer);
  }

  /** Whoever bears just this name. */
  named(name: string): Entity | null {
    return this.byKey.get(keyWords(name.split(' ')).join(' '))?.entity ?? null;
  }

  private readFull(one: PlacedName): void {
    const key = keyWords(one.words);
    const bearer = this.byKey.get(key.join(' ')) ?? this.fuller(key, one) ?? this.enter(one, key);
    this.byKey.set(key.join(' '), bearer);
    if (one.words.length > bearer.entity.words.length) {
      bearer.entity.words = one.words;
      bearer.key = key;
    }
    this.give(one, bearer, 'name', 'mention.name', 0.95);
    bearer.places.push(one.place);
    if (one.mention.acronym !== null) this.aliases.set(norm(one.mention.acronym), bearer);
  }

  /** "Sergey Viktorovich Lavrov" for Sergey Lavrov, "J. Roe" for Jane Roe, "China Eastern Airlines" for China Eastern. */
  private fuller(key: readonly string[], one: PlacedName): Bearer | undefined {
    const isPlace = COUNTRIES.has(key.join(' '));
    if (isPlace) return undefined;
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
    const key = keyWords(one.words);
    const whole = key.join(' ');
    const country = COUNTRIES.get(one.words.join(' ').toLowerCase()) ?? COUNTRIES.get(whole);
    if (country !== undefined) {
      this.give(one, this.byKey.get(country.toLowerCase()) ?? this.enterAs(one, country.split(' '), country.toLowerCase()), 'name', 'mention.name', 0.95);
      return;
    }
    const alias = this.aliases.get(whole) ?? (isAlias(one) ? this.byInitials.get(whole) : undefined);
    if (alias) {
      this.give(one, alias, 'acronym', 'mention.acronym', 0.93);
      return;
    }
    const found = this.bearerOf(key, one);
    if (found) this.give(one, found.bearer, 'part-of-name', found.code, found.certainty);
    else {
      const bearer = this.byKey.get(whole) ?? this.enter(one, key);
      this.give(one, bearer, 'name', 'mention.name', 0.9);
      bearer.places.push(one.place);
    }
  }

  /** Who is meant by a surname, a first name or the first word of a body's name. */
  private bearerOf(key: readonly string[], one: PlacedName): { bearer: Bearer; code: NameReading['code']; certainty: number } | null {
    const word = key.at(-1)!;
    if (CAPITALS.has(key.join(' '))) return null;
    const fitting = (this.byWord.get(word) ?? []).filter((b) => b.entity.words.length > one.words.length && agree(b, one.mention) && key.every((w) => b.key.includes(w)));
    const byLast = fitting.filter((b) => b.key.at(-1) === word && !(b.votes.leans('organisation') && b.votes.leans('place')));
    const byFirst = fitting.filter((b) => b.key[0] === word && !byLast.includes(b));
    const surnames = byLast.filter((b) => !b.votes.leans('place'));
    const own = isAlias(one) || ORGANISATIONS.has(key.join(' '));
    const bodies = byFirst.filter((b) => !b.votes.leans('person') && !b.votes.leans('place') && (!own || CORPORATE.has(b.lastWord)));
    const firstNames = byFirst.filter((b) => b.votes.leans('person') && one.mention.honorific === null);
    const candidates = [...surnames, ...bodies];
    const persons = fittingGender(surnames.filter((b) => b.votes.leans('person') && b.places[0]! <= one.place), one.mention.gender);
    const best = nearest(persons.length > 0 ? persons : candidates.length > 0 ? candidates : firstNames, one.place);
    if (!best) return null;
    if (candidates.length === 0) return { bearer: best, code: 'mention.first-name', certainty: firstNames.length > 1 ? 0.65 : 0.85 };
    return (persons.length > 0 ? persons : candidates).length > 1 ? { bearer: best, code: 'mention.shared-surname', certainty: 0.75 } : { bearer: best, code: 'mention.part-of-name', certainty: 0.88 };
  }

  private enter(one: PlacedName, key: readonly string[]): Bearer {
    return this.enterAs(one, one.words, key.join(' '));
  }

  private enterAs(one: PlacedName, words: readonly string[], key: string): Bearer {
    const bearer: Bearer = { entity: newEntity(words, null), lastWord: norm(words.at(-1)!), key: keyWords(words), places: [], votes: new Votes() };
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

  private give(one: PlacedName, bearer: Bearer, form: MentionForm, code: NameReading['code'], certainty: number): void {
    bearer.votes.add(one.mention.signs);
    if (one.author) bearer.votes.add([{ kind: 'person', weight: 8 }]);
    bearer.entity.gender ??= one.mention.gender;
    this.readings.set(one, { entity: bearer.entity, form, code, certainty });
  }

  private decide({ entity, votes }: Bearer): void {
    const { kind, certainty } = votes.decide();
    entity.kind = kind;
    entity.certainty = certainty;
  }
}

const isAlias = (one: PlacedName): boolean => one.words.length === 1 && /^(?:\p{Lu}[.&]?){2,6}$/u.test(one.words[0]!);

/** A mention with a title is a person's; signs that decide for one kind keep it from those that are another. */
function agree(bearer: Bearer, mention: LocalMention): boolean {
  const { entity, votes } = bearer;
  if (mention.gender !== null && entity.gender !== null && entity.gender !== mention.gender) return false;
  const own = strongest(mention);
  const other = votes.strong();
  return own === null || other === null || own === other;
}

/** "Ms Holm" where Sara and Peter Holm were told: those whose first name is not of the other gender, where there are any. */
function fittingGender(bearers: Bearer[], gender: Gender): Bearer[] {
  if (gender === null || bearers.length < 2) return bearers;
  const fitting = bearers.filter(({ entity }) => entity.gender === gender || (entity.gender === null && (genderOfFirstName(entity.words) ?? gender) === gender));
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
