/** The ledger as it is shown: filtered, sorted, in groups. Pure; what it costs is linear in the entries but for the sort. */
import { FIRMNESS, STATUSES, type Entry, type Kind, type Word, type Words } from '../messages';
import type { Arrangement, Filters, Sorting } from './arrangement';

export interface Group {
  /** Unique, and the same as long as what it stands for is. */
  readonly key: string;
  /** Empty where the entries are not grouped. */
  readonly label: string;
  readonly entries: readonly Entry[];
  /** How many there are, where not all are drawn. */
  readonly all?: number;
}

/** What is drawn of what is shown: many entries are drawn as many as asked for. */
export interface Drawn {
  readonly groups: readonly Group[];
  /** How many entries are drawn, or folded away. */
  readonly count: number;
}

/** The first rows, a group's heading counting as one; a folded group is only its heading. */
export function firstOf({ groups }: Shown, folded: readonly string[], rows: number): Drawn {
  const drawn: Group[] = [];
  let room = rows;
  let count = 0;
  for (const group of groups) {
    if (room <= 0) break;
    room--;
    const whole = folded.includes(group.key) || group.entries.length <= room;
    const entries = whole ? group.entries : group.entries.slice(0, room);
    if (!folded.includes(group.key)) room -= entries.length;
    count += entries.length;
    drawn.push(whole ? group : { ...group, entries, all: group.entries.length });
  }
  return { groups: drawn, count };
}

export interface Shown {
  readonly groups: readonly Group[];
  /** Entries that are shown, folded groups' too, in order. */
  readonly entries: readonly Entry[];
}

export function arrange(entries: readonly Entry[], { query, filters, sort, descending, group }: Pick<Arrangement, 'query' | 'filters' | 'sort' | 'descending' | 'group'>, words: Words, kind: Kind = 'article'): Shown {
  const terms = termsOf(query);
  const found = entries.filter((entry) => passes(entry, filters) && matches(entry, terms, words));
  // Two versions are told in one order, and come in it.
  const sorted = kind === 'versions' && sort === 'text' ? (descending ? [...found].reverse() : found) : sortEntries(found, sort, descending);
  const groups = inSize(grouped(sorted, group, words), group, sort);
  return { groups, entries: groups.flatMap((one) => one.entries) };
}

// ---------------------------------------------------------------- search and filter

/** Letters as they are typed in a hurry: without case, accents, and curls on quotation marks. */
function plain(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}+/gu, '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').toLowerCase();
}

export function termsOf(query: string): string[] {
  return plain(query).split(/\s+/).filter((term) => term !== '');
}

const haystacks = new WeakMap<Entry, string>();

/** Whether everything that is looked for stands somewhere in the entry, in whatever order. */
export function matches(entry: Entry, terms: readonly string[], words: Words): boolean {
  if (terms.length === 0) return true;
  let haystack = haystacks.get(entry);
  if (haystack === undefined) {
    haystack = plain([
      entry.sentence, entry.agentsInFull, entry.counterparty, entry.deadline?.words, entry.deadline?.resolved, entry.condition, entry.speaker, entry.firmnessInFull,
      words[`firmness.${entry.firmness}`], entry.refusal ? words.refusal : '', entry.guess ? words.guess : '', entry.status?.words, entry.status?.note, entry.note, entry.verdict,
      ...entry.passages.map((passage) => passage.words), ...entry.flags.map((flag) => words[`flag.${flag}`]), ...entry.trail.flatMap((step) => [step.name, step.headline, step.date]),
    ].join('\n'));
    haystacks.set(entry, haystack);
  }
  return terms.every((term) => haystack.includes(term));
}

function passes(entry: Entry, { firmness, status, flags, dated, passed }: Filters): boolean {
  return (firmness.length === 0 || firmness.includes(entry.firmness))
    && (status.length === 0 || status.includes(entry.status?.value ?? 'none'))
    && (flags.length === 0 || entry.flags.some((flag) => flags.includes(flag)))
    && (!dated || entry.deadline !== null)
    && (!passed || entry.deadline?.passed === true);
}

// ---------------------------------------------------------------- sort

type Compare = (a: Entry, b: Entry) => number;

const startOf = ({ trail, passages }: Entry): number => passages[trail.length === 0 ? 0 : passages.length - 1]!.start;
const inLetters = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** Of several articles, the later one comes later; one without a date last. */
const toldAt = ({ trail }: Entry): string => (trail.length === 0 ? '' : trail.at(-1)!.day ?? '~');
const toldIn = ({ trail }: Entry): string => trail.at(-1)?.name ?? '';
const inText: Compare = (a, b) => inLetters(toldAt(a), toldAt(b)) || inLetters(toldIn(a), toldIn(b)) || startOf(a) - startOf(b);
const letters = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
/** Days as written sort as text. What has no day comes behind what has one, and what has no deadline last. */
const dayOf = ({ deadline }: Entry): string => (deadline === null ? '~~' : deadline.to ?? '~');
const statusAt = ({ status }: Entry): number => (status === null ? STATUSES.length : STATUSES.indexOf(status.value));

const COMPARE: Readonly<Record<Sorting, Compare>> = {
  text: inText,
  deadline: (a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0),
  firmness: (a, b) => FIRMNESS.indexOf(a.firmness) - FIRMNESS.indexOf(b.firmness),
  agent: (a, b) => letters.compare(a.agents, b.agents),
  status: (a, b) => statusAt(a) - statusAt(b),
};

/** Of equal ones, that which is told first comes first, whichever way the others are turned. */
export function sortEntries(entries: readonly Entry[], sort: Sorting, descending: boolean): Entry[] {
  const way = descending ? -1 : 1;
  return [...entries].sort((a, b) => way * COMPARE[sort](a, b) || inText(a, b));
}

// ---------------------------------------------------------------- group

const BUCKETS = ['before', 'week', 'month', 'year', 'later', 'dated', 'unresolved', 'none'] as const;
type Bucket = (typeof BUCKETS)[number];

/** How far a deadline lies from the article's own day; `dated` where that day is not known. */
export function bucketOf({ deadline }: Pick<Entry, 'deadline'>): Bucket {
  if (deadline === null) return 'none';
  if (deadline.to === null) return 'unresolved';
  if (deadline.days === null) return 'dated';
  if (deadline.days < 0) return 'before';
  return deadline.days <= 7 ? 'week' : deadline.days <= 31 ? 'month' : deadline.days <= 366 ? 'year' : 'later';
}

function grouped(entries: readonly Entry[], by: Arrangement['group'], words: Words): Group[] {
  switch (by) {
    case 'none': return entries.length === 0 ? [] : [{ key: 'all', label: '', entries }];
    case 'agent': return byKey(entries, (entry) => entry.agents).map(([label, group]) => ({ key: `agent ${label}`, label, entries: group }));
    case 'speaker': return byKey(entries, (entry) => entry.speaker ?? '')
      .map(([speaker, group]) => ({ key: `speaker ${speaker}`, label: speaker === '' ? words.ownVoice : speaker, entries: group }));
    case 'firmness': return inFixedOrder(entries, FIRMNESS, (entry) => entry.firmness, (value) => words[`firmness.${value}`], by);
    case 'status': return inFixedOrder(entries, [...STATUSES, 'none'] as const, (entry) => entry.status?.value ?? 'none', (value) => words[`status.${value}`], by);
    case 'deadline': return inFixedOrder(sortEntries(entries, 'deadline', false), BUCKETS, bucketOf, (value) => words[`bucket.${value}`], by);
  }
}

/** Of several articles, those of whom most is told come first, unless they are to stand in the order of their names. */
function inSize(groups: Group[], by: Arrangement['group'], sort: Sorting): Group[] {
  if ((by !== 'agent' && by !== 'speaker') || sort === 'agent' || (groups[0]?.entries[0]?.trail.length ?? 0) === 0) return groups;
  return groups.sort((a, b) => b.entries.length - a.entries.length || letters.compare(a.label, b.label));
}

function inFixedOrder<K extends string>(entries: readonly Entry[], order: readonly K[], keyOf: (entry: Entry) => K, label: (key: K) => string, by: string): Group[] {
  const groups = new Map(byKey(entries, keyOf));
  return order.flatMap((key) => {
    const group = groups.get(key);
    return group === undefined ? [] : [{ key: `${by} ${key}`, label: label(key), entries: group }];
  });
}

function byKey<K>(entries: readonly Entry[], keyOf: (entry: Entry) => K): [K, Entry[]][] {
  const groups = new Map<K, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups];
}

/** `{0}` takes the first filler. */
export function filled(words: Words, key: Word, ...fillers: readonly (string | number)[]): string {
  return words[key].replace(/\{(\d)\}/g, (hole, index: string) => String(fillers[Number(index)] ?? hole));
}
