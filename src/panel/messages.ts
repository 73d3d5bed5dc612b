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
}

export const STATES = ['none', 'can-annotate', 'reading', 'not-english', 'read'] as const;
export type State = (typeof STATES)[number];

export interface Ledger {
  readonly state: State;
  /** The article's name and its day in words. */
  readonly title: string;
  readonly articleDay: string | null;
  readonly articleDate: string | null;
  readonly today: string;
  readonly todayInWords: string;
  /** Why this is not all: the text was too long. */
  readonly partial: string | null;
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

export type ToPage =
  /** Once, after `ready`. `group` is the grouping chosen last in any window of this workspace. */
  | { readonly type: 'setup'; readonly words: Words; readonly group: Grouping }
  | { readonly type: 'ledger'; readonly ledger: Ledger }
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
  | { readonly type: 'command'; readonly command: Command };

const passage = record({ start: whole, end: whole, words: text });
const deadline = record({
  words: text, resolved: orNull(text), from: orNull(day), to: orNull(day), days: orNull(whole), left: orNull(text), fromArticle: orNull(text), fromToday: orNull(text), passed: flag,
});
const status = record({ value: oneOf(STATUSES), date: orNull(day), note: orNull(text), link: orNull(text), words: text });
const entry = record({
  id: text, sentence: text, deed: text, agents: text, agentsInFull: text, counterparty: orNull(text), firmness: oneOf(FIRMNESS), firmnessInFull: text, refusal: flag,
  deadline: orNull(deadline), condition: orNull(text), speaker: orNull(text), evidence: listOf(text), certainty: orNull(text), guess: flag,
  passages: (value) => listOf(passage)(value) && (value as unknown[]).length > 0, contradicts: listOf(record({ id: text, sentence: text })), status: orNull(status), note: orNull(text), verdict: orNull(text),
});
const ledger = record({
  state: oneOf(STATES), title: text, articleDay: orNull(day), articleDate: orNull(text), today: day, todayInWords: text, partial: orNull(text), entries: listOf(entry),
});
const words = record(Object.fromEntries(WORDS.map((key) => [key, text])));

const TO_PAGE: Readonly<Record<ToPage['type'], Readonly<Record<string, Check>>>> = {
  setup: { words, group: oneOf(GROUPINGS) }, ledger: { ledger }, cursor: { id: orNull(text) }, group: { by: oneOf(GROUPINGS) }, focusSearch: {}, handOver: { as: oneOf(HAND_OVERS) },
};

/** A note or a link of more than this is none that anybody typed. */
const LONGEST = 10_000;
const short: Check = (value) => typeof value === 'string' && value.length <= LONGEST;

const FROM_PAGE: Readonly<Record<FromPage['type'], Readonly<Record<string, Check>>>> = {
  ready: {}, show: { id: text, passage: whole, how: oneOf(SHOWINGS) }, handOver: { ids: listOf(text), as: oneOf(HAND_OVERS) },
  status: { id: text, status: oneOf(STATUSES), date: orNull(day), note: orNull(short), link: orNull(short) },
  takeBackStatus: { id: text }, openLink: { id: text }, decide: { id: text, verb: oneOf(VERBS) }, group: { by: oneOf(GROUPINGS) }, command: { command: oneOf(COMMANDS) },
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
