/**
 * All that the ledger's page and the extension say to each other, and the checks that a message is one of these. Both
 * sides check: the page is a browser's page, and what an article says travels through it. Article text is only ever text.
 */
import { day, flag, isRecord, listOf, oneOf, orNull, record, text, whole, type Check } from './messages-shape';
import { WORDS, type Words } from './messages-words';

export { WORDS, type Word, type Words } from './messages-words';

export const FIRMNESS = ['agreed', 'pledged', 'intended', 'offered', 'aspired'] as const;
export type Firmness = (typeof FIRMNESS)[number];
export const STATUSES = ['open', 'kept', 'broken', 'overtaken'] as const;
export type Status = (typeof STATUSES)[number];
export const GROUPINGS = ['agent', 'deadline', 'firmness', 'speaker', 'status', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What the page is about: one article, all articles of a folder, or two versions of one article. */
export const KINDS = ['article', 'folder', 'versions'] as const;
export type Kind = (typeof KINDS)[number];
/** What became of an undertaking, from one article to the next or from one version to the other. */
export const FLAGS = ['deadline', 'figure', 'withdrawn', 'renewed', 'firmness', 'agent', 'added', 'removed', 'unchanged'] as const;
export type Flag = (typeof FLAGS)[number];

/** A passage that tells the undertaking. Offsets are UTF-16, half-open, into the article as it was read. */
export interface Passage { readonly start: number; readonly end: number; readonly words: string }

/** Another entry, by its id and its words. */
export interface Reference { readonly id: string; readonly sentence: string }

export interface Deadline {
  /** As the article has it: "by the end of September". */
  readonly words: string;
  /** As it is understood: "30 September 2024"; null where nothing fixes it. */
  readonly resolved: string | null;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string | null;
  readonly to: string | null;
  /** Days from the article's date to the last day. */
  readonly days: number | null;
  /** The same, short: "139 days left". */
  readonly left: string | null;
  readonly fromArticle: string | null;
  readonly fromToday: string | null;
  /** The last day lies before today. */
  readonly passed: boolean;
}

/** Another wording than before. Empty where there was none, or is none. */
export interface Change { readonly flag: Flag; readonly before: string; readonly after: string }

/** One article, or one version, that tells the undertaking; with the passage of the same index. */
export interface Step {
  /** The file, as the reader would name it. */
  readonly name: string;
  readonly headline: string | null;
  readonly day: string | null;
  /** The day in words. */
  readonly date: string | null;
  readonly deadline: string | null;
  /** What is other than the article before has it. */
  readonly changes: readonly Change[];
  /** Why it is taken for the same undertaking; null for the first. */
  readonly why: string | null;
  readonly guess: boolean;
}

export interface StatusTold {
  readonly value: Status;
  readonly date: string | null;
  readonly note: string | null;
  readonly link: string | null;
  /** "kept, 1 October 2024, told by AB". */
  readonly words: string;
}

/** One undertaking, all of its passages together. */
export interface Entry {
  /** The same as long as its words are the same, whatever is edited around it. */
  readonly id: string;
  /** "Austria will advertise the first contracts by the end of September". */
  readonly sentence: string;
  /** The sentence without its subject. */
  readonly deed: string;
  readonly agents: string;
  /** The agents with what is known of them. */
  readonly agentsInFull: string;
  readonly counterparty: string | null;
  readonly firmness: Firmness;
  readonly firmnessInFull: string;
  readonly refusal: boolean;
  readonly deadline: Deadline | null;
  readonly condition: string | null;
  /** Null: in the article's own voice. */
  readonly speaker: string | null;
  readonly evidence: readonly string[];
  /** "a guess (54 %)"; null for what is as good as sure. */
  readonly certainty: string | null;
  readonly guess: boolean;
  /** The one to show first comes first. */
  readonly passages: readonly Passage[];
  /** Those that say the opposite. */
  readonly contradicts: readonly Reference[];
  readonly status: StatusTold | null;
  readonly note: string | null;
  /** What the reader decided: "confirmed by AB". */
  readonly verdict: string | null;
  /** The articles that tell it, oldest first; empty in the ledger of one article. The entry's own words are those of the last. */
  readonly trail: readonly Step[];
  readonly flags: readonly Flag[];
  /** False where the evidence is only told when it is asked for (`complete`). */
  readonly whole: boolean;
}

export const STATES = ['none', 'can-annotate', 'reading', 'not-english', 'read'] as const;
export type State = (typeof STATES)[number];

/** A file that could not be read. */
export interface Unread { readonly name: string; readonly reason: string }

export interface Ledger {
  readonly kind: Kind;
  readonly state: State;
  /** The article's name and its day in words. */
  readonly title: string;
  readonly articleDay: string | null;
  readonly articleDate: string | null;
  readonly today: string;
  readonly todayInWords: string;
  /** Why this is not all: the text was too long. */
  readonly partial: string | null;
  /** What was read: "1,204 articles of 3 folders". Null for one article. */
  readonly about: string | null;
  /** What the page says where there is nothing to list; null: what it says of an article. */
  readonly nothing: string | null;
  readonly unread: readonly Unread[];
  readonly entries: readonly Entry[];
}

export const COPY_FORMATS = ['text', 'markdown'] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];
export const HAND_OVERS = [...COPY_FORMATS, 'file'] as const;
/** What becomes of entries that are handed over: they go to the clipboard, or into a file. */
export type HandOver = (typeof HAND_OVERS)[number];
export const VERBS = ['accept', 'reject', 'correct', 'note'] as const;
export type Verb = (typeof VERBS)[number];
/** Commands that the page may ask for, and no others. */
export const COMMANDS = ['openSample', 'annotateFile', 'setArticleDate', 'undo', 'redo'] as const;
export type Command = (typeof COMMANDS)[number];

export const SHOWINGS = ['go', 'peek', 'follow'] as const;
/** How a passage is shown: the reader goes there; it is shown and the focus stays; or so only where the article is in sight already. */
export type Showing = (typeof SHOWINGS)[number];

/** How far a long reading is. */
export interface Progress {
  readonly words: string;
  readonly done: number;
  /** 0 where it is not known yet. */
  readonly total: number;
  /** The reader stopped it, and may go on. */
  readonly stopped: boolean;
}

export type ToPage =
  /** Once, after `ready`. `group` is the grouping chosen last in any window of this workspace. */
  | { readonly type: 'setup'; readonly words: Words; readonly group: Grouping }
  | { readonly type: 'ledger'; readonly ledger: Ledger }
  /** Entries that are new or other, and ids of those that are gone, to a ledger that is told without its entries; many come in parts, and are drawn with the last. */
  | { readonly type: 'patch'; readonly ledger: Ledger; readonly entries: readonly Entry[]; readonly gone: readonly string[]; readonly last: boolean }
  /** Null: nothing is being read any more. */
  | { readonly type: 'progress'; readonly progress: Progress | null }
  /** The cursor stands in this entry's passage; null: in none. */
  | { readonly type: 'cursor'; readonly id: string | null }
  | { readonly type: 'group'; readonly by: Grouping }
  | { readonly type: 'focusSearch' }
  /** Asked for by a menu: the page is to hand over the entries selected, or if none are, those shown, in their order. */
  | { readonly type: 'handOver'; readonly as: HandOver };

export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'show'; readonly id: string; readonly passage: number; readonly how: Showing }
  | { readonly type: 'handOver'; readonly ids: readonly string[]; readonly as: HandOver }
  | { readonly type: 'status'; readonly id: string; readonly status: Status; readonly date: string | null; readonly note: string | null; readonly link: string | null }
  | { readonly type: 'takeBackStatus'; readonly id: string }
  | { readonly type: 'openLink'; readonly id: string }
  | { readonly type: 'decide'; readonly id: string; readonly verb: Verb }
  | { readonly type: 'group'; readonly by: Grouping }
  | { readonly type: 'complete'; readonly id: string }
  | { readonly type: 'stop' }
  | { readonly type: 'resume' }
  | { readonly type: 'command'; readonly command: Command };

const passage = record({ start: whole, end: whole, words: text });
const deadline = record({
  words: text, resolved: orNull(text), from: orNull(day), to: orNull(day), days: orNull(whole), left: orNull(text), fromArticle: orNull(text), fromToday: orNull(text), passed: flag,
});
const status = record({ value: oneOf(STATUSES), date: orNull(day), note: orNull(text), link: orNull(text), words: text });
const change = record({ flag: oneOf(FLAGS), before: text, after: text });
const step = record({ name: text, headline: orNull(text), day: orNull(day), date: orNull(text), deadline: orNull(text), changes: listOf(change), why: orNull(text), guess: flag });
const entry = record({
  id: text, sentence: text, deed: text, agents: text, agentsInFull: text, counterparty: orNull(text), firmness: oneOf(FIRMNESS), firmnessInFull: text, refusal: flag,
  deadline: orNull(deadline), condition: orNull(text), speaker: orNull(text), evidence: listOf(text), certainty: orNull(text), guess: flag,
  passages: (value) => listOf(passage)(value) && (value as unknown[]).length > 0, contradicts: listOf(record({ id: text, sentence: text })), status: orNull(status), note: orNull(text), verdict: orNull(text),
  trail: listOf(step), flags: listOf(oneOf(FLAGS)), whole: flag,
});
const ledger = record({
  kind: oneOf(KINDS), about: orNull(text), nothing: orNull(text), unread: listOf(record({ name: text, reason: text })),
  state: oneOf(STATES), title: text, articleDay: orNull(day), articleDate: orNull(text), today: day, todayInWords: text, partial: orNull(text), entries: listOf(entry),
});
const words = record(Object.fromEntries(WORDS.map((key) => [key, text])));

const TO_PAGE: Readonly<Record<ToPage['type'], Readonly<Record<string, Check>>>> = {
  setup: { words, group: oneOf(GROUPINGS) }, ledger: { ledger }, patch: { ledger, entries: listOf(entry), gone: listOf(text), last: flag },
  progress: { progress: orNull(record({ words: text, done: whole, total: whole, stopped: flag })) }, cursor: { id: orNull(text) }, group: { by: oneOf(GROUPINGS) }, focusSearch: {}, handOver: { as: oneOf(HAND_OVERS) },
};

/** A note or a link of more than this is none that anybody typed. */
const LONGEST = 10_000;
const short: Check = (value) => typeof value === 'string' && value.length <= LONGEST;

const FROM_PAGE: Readonly<Record<FromPage['type'], Readonly<Record<string, Check>>>> = {
  ready: {}, show: { id: text, passage: whole, how: oneOf(SHOWINGS) }, handOver: { ids: listOf(text), as: oneOf(HAND_OVERS) },
  status: { id: text, status: oneOf(STATUSES), date: orNull(day), note: orNull(short), link: orNull(short) },
  takeBackStatus: { id: text }, openLink: { id: text }, decide: { id: text, verb: oneOf(VERBS) }, group: { by: oneOf(GROUPINGS) },
  complete: { id: text }, stop: {}, resume: {}, command: { command: oneOf(COMMANDS) },
};

function isMessage(kinds: Readonly<Record<string, Readonly<Record<string, Check>>>>, value: unknown): boolean {
  return isRecord(value) && typeof value.type === 'string' && Object.hasOwn(kinds, value.type) && record({ type: text, ...kinds[value.type]! })(value);
}

export function isToPage(value: unknown): value is ToPage {
  return isMessage(TO_PAGE, value);
}

export function isFromPage(value: unknown): value is FromPage {
  return isMessage(FROM_PAGE, value);
}
