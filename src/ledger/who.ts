/**
 * Who is who over many articles. The names of one article are one somebody's by its coreference; between articles a name counts as it is written:
 * people by first and last name, so that two of one surname are kept apart; bodies without their legal form; an acronym or a short form where one
 * article or more explain it, and all explain it alike.
 */
import type { Agent, ArticleRecord, Item, Teller } from './model';

export interface Identity {
  /** The same for the same somebody in all articles. */
  readonly id: string;
  /** The name alone did not settle it: a surname with one bearer in all articles, an acronym that one article explains. */
  readonly guess: boolean;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Words behind a surname that are no part of it. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

export class Who {
  /** Full names of people by surname; keys of bodies by their short forms. */
  private readonly bearers = new Map<string, Set<string>>();
  private readonly explained = new Map<string, Set<string>>();
  private readonly bodies = new Set<string>();
  private readonly labels = new Map<string, Map<string, number>>();

  /** Takes note of everybody who acts or speaks in an article. */
  learn({ items, voices }: Pick<ArticleRecord, 'items' | 'voices'>): void {
    for (const { agents } of items) for (const agent of agents) this.learnOne(agent);
    for (const voice of voices) this.learnOne(voice);
  }

  private learnPerson(key: string): void {
    const full = personKey(key);
    if (full.includes(' ')) note(this.bearers, full.slice(full.lastIndexOf(' ') + 1), full);
  }

  private learnOne({ key, kind, aliases }: Agent): void {
    if (kind === null) return;
    if (kind === 'person') this.learnPerson(key);
    else {
      this.bodies.add(key);
      for (const alias of aliases) if (alias.length < key.length) note(this.explained, alias, key);
    }
  }

  /** Whom an agent's name means; null for words that name nobody. */
  of({ key, kind }: Pick<Teller, 'key' | 'kind'>): Identity | null {
    if (kind === null || key === '') return null;
    if (kind === 'person') {
      const full = personKey(key);
      if (full.includes(' ')) return { id: full, guess: false };
      const bearers = this.bearers.get(full);
      return bearers?.size === 1 ? { id: [...bearers][0]!, guess: true } : { id: full, guess: bearers !== undefined };
    }
    const longer = this.explained.get(key);
    if (longer?.size === 1) return { id: this.longest([...longer][0]!), guess: true };
    // An article that has a surname alone can't tell that it is a person's.
    const bearers = longer === undefined ? this.bearers.get(key) : undefined;
    return bearers?.size === 1 ? { id: [...bearers][0]!, guess: true } : { id: key, guess: false };
  }

  /** The people whose word an undertaking is: who tells it, and whoever of those who are to act is somebody. */
  tellers({ agents, speaker }: Item): string[] {
    const people = [...agents, ...(speaker === null ? [] : [speaker])].filter((one) => one.kind === 'person');
    return [...new Set(people.flatMap((one) => this.of(one)?.id ?? []))];
  }

  /** "imf" for "international monetary fund", itself a short form of nothing; no chain is followed in a circle, for names only get longer. */
  private longest(key: string): string {
    const longer = this.explained.get(key);
    return longer?.size === 1 ? this.longest([...longer][0]!) : key;
  }

  /** The people that a surname may stand for, by identity; empty where no article names one in full. */
  bearersOf(surname: string): ReadonlySet<string> {
    return this.bearers.get(surname) ?? NOBODY;
  }

  /** Counts how somebody is written, so that the commonest form can stand for all. */
  write(id: string, name: string): void {
    const forms = this.labels.get(id) ?? new Map<string, number>();
    forms.set(name, (forms.get(name) ?? 0) + 1);
    this.labels.set(id, forms);
  }

  /** The form that is written most; of equal ones the longest, then the first in the alphabet. */
  label(id: string): string {
    const forms = [...(this.labels.get(id) ?? [])];
    return forms.sort(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1))[0]?.[0] ?? id;
  }
}

/** "sergey viktorovich lavrov" as "sergey lavrov". */
function personKey(key: string): string {
  const words = key.split(' ').filter((word, index) => index === 0 || !SUFFIX.test(word));
  return words.length < 2 ? key : `${words[0]!} ${words.at(-1)!}`;
}

/** Why two of one first and last name can't be one. */
export type Conflict = 'middle-name' | 'generation' | 'gender';

/** What speaks against it that two of one name are one person; null for nothing. "George W. Bush" may be "George Bush", not "George H. W. Bush". */
export function conflictOf(a: Agent, b: Agent): Conflict | null {
  if (a.kind !== 'person' || b.kind !== 'person') return null;
  if (a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender) return 'gender';
  const [one, other] = [partsOf(a.key), partsOf(b.key)];
  if (one.suffix !== other.suffix && one.suffix !== '' && other.suffix !== '') return 'generation';
  const length = Math.min(one.middle.length, other.middle.length);
  return one.middle.slice(0, length).every((word, index) => goTogether(word, other.middle[index]!)) ? null : 'middle-name';
}

function partsOf(key: string): { readonly middle: readonly string[]; readonly suffix: string } {
  const words = key.split(' ');
  const suffix = words.length > 1 && SUFFIX.test(words.at(-1)!) ? words.at(-1)! : '';
  return { middle: words.slice(1, suffix === '' ? -1 : -2), suffix };
}

/** An initial goes with the name that it begins. */
const goTogether = (a: string, b: string): boolean => (a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)));

function note(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}
