/** The ledger as it is shown: filtered, sorted, in groups. Pure; what it costs is linear in the entries but for the sort. */
import { FIRMNESS, STATUSES, type Entry, type Word, type Words } from '../messages';
import type { Arrangement, Filters, Sorting } from './arrangement';

export interface Group {
  /** Unique, and the same as long as what it stands for is. */
  readonly key: string;
  /** Empty where the entries are not grouped. */
  readonly label: string;
  readonly entries: readonly Entry[];
}

export interface Shown {
  readonly groups: readonly Group[];
  /** Entries that are shown, folded groups' too, in order. */
  readonly entries: readonly Entry[];
}

export function arrange(entries: readonly Entry[], { query, filters, sort, descending, group }: Pick<Arrangement, 'query' | 'filters' | 'sort' | 'descending' | 'group'>, words: Words): Shown {
  const terms = termsOf(query);
  const found = entries.filter((entry) => passes(entry, filters) && matches(entry, terms, words));
  const sorted = sortEntries(found, sort, descending);
  const groups = grouped(sorted, group, words);
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
      ...entry.passages.map((passage) => passage.words),
    ].join('\n'));
    haystacks.set(entry, haystack);
  }
  return terms.every((term) => haystack.includes(term));
}

function passes(entry: Entry, { firmness, status, dated, passed }: Filters): boolean {
  return (firmness.length === 0 || firmness.includes(entry.firmness))
    && (status.length === 0 || status.includes(entry.status?.value ?? 'none'))
    && (!dated || entry.deadline !== null)
    && (!passed || entry.deadline?.passed === true);
}

// ---------------------------------------------------------------- sort

type Compare = (a: Entry, b: Entry) => number;

const startOf = (entry: Entry): number => entry.passages[0]!.start;
const inText: Compare = (a, b) => startOf(a) - startOf(b);
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
