/** The ledger of an article: its undertakings in words, what is told twice once. */
import { l10n } from 'vscode';
import type { Commitment } from '../../engine';
import type { Deadline, Entry, StatusTold } from '../../panel/messages';
import { statusOf } from '../../review/apply';
import { GUESS, wordsOf, type Lookup } from '../lookup';
import { certaintyInWords } from '../wording/certainty';
import { agentsInWords, deedOf, firmnessExplained, firmnessInWords, partyInFull, sentenceOf } from '../wording/commitments';
import { timeInWords } from '../wording/dates';
import { daysBetween, intervalInWords } from '../wording/days';
import { leftFromArticle, leftFromToday, leftInShort } from '../wording/deadlines';
import { evidenceInWords } from '../wording/evidence';
import { list } from '../wording/numbers';
import { verdictLine } from '../wording/review';
import { statusTold } from '../wording/statuses';

/** What an entry is counted from, and what is left out of the ledger. */
export interface LedgerContext {
  readonly lookup: Lookup;
  /** `YYYY-MM-DD`. */
  readonly articleDay: string | null;
  readonly today: string;
  /** Whether hopes and wishes are listed. */
  readonly aspirations: boolean;
}

/** An entry with what it was made of: all tellings of the undertaking, the one to show first in front. */
export interface LedgerEntry extends Entry {
  readonly tellings: readonly Commitment[];
}

/** Entries in the order in which they are first told. */
export function ledgerOf(context: LedgerContext): LedgerEntry[] {
  const groups = new Map<number, Commitment[]>();
  for (const one of context.lookup.annotations.commitments) {
    if (!context.aspirations && one.firmness === 'aspired') continue;
    const group = groups.get(one.entry);
    if (group) group.push(one);
    else groups.set(one.entry, [one]);
  }
  const ids = new Map<number, string>();
  const taken = new Map<string, number>();
  const sorted = [...groups].map(([number, tellings]) => [number, inFront(context.lookup, tellings)] as const);
  for (const [number, [first]] of sorted) {
    const words = `${agentsInWords(first!)}: ${deedOf(context.lookup, first!)}`;
    const times = (taken.get(words) ?? 0) + 1;
    taken.set(words, times);
    ids.set(number, times === 1 ? words : `${words} #${times}`);
  }
  const told = (number: number): { id: string; sentence: string }[] => {
    const [first] = groups.get(number) ?? [];
    return first === undefined ? [] : [{ id: ids.get(number)!, sentence: sentenceOf(context.lookup, first) }];
  };
  return sorted.map(([number, tellings]) => entryOf(context, ids.get(number)!, tellings, [...new Set(tellings.flatMap((one) => one.contradicts))].flatMap(told)));
}

/** Undertakings, not passages: what is told twice counts once. */
export function countEntries({ annotations }: Lookup, aspirations: boolean): number {
  return new Set(annotations.commitments.filter((one) => aspirations || one.firmness !== 'aspired').map((one) => one.entry)).size;
}

/** Headlines are short of words: where an undertaking is told again below, that comes first. */
function inFront({ annotations }: Lookup, tellings: readonly Commitment[]): Commitment[] {
  const { headline } = annotations.article;
  const first = tellings.find((one) => headline === null || one.start >= headline.end || one.end <= headline.start) ?? tellings[0]!;
  return [first, ...tellings.filter((one) => one !== first)];
}

function entryOf(context: LedgerContext, id: string, tellings: readonly Commitment[], contradicts: Entry['contradicts']): LedgerEntry {
  const { lookup } = context;
  const first = tellings[0]!;
  /** What one telling leaves out, another may tell. */
  const told = <T>(of: (one: Commitment) => T | null): T | null => tellings.map(of).find((one) => one !== null) ?? null;
  const deadline = tellings.find((one) => (one.deadline?.interval ?? null) !== null) ?? tellings.find((one) => one.deadline !== null);
  const condition = told((one) => one.condition);
  const counterparty = told((one) => one.counterparty);
  const speaker = told((one) => one.speaker);
  const state = lookup.stateOf(first.id);
  return {
    id, sentence: sentenceOf(lookup, first), deed: deedOf(lookup, first),
    agents: capital(agentsInWords(first)), agentsInFull: first.agents.length === 0 ? agentsInWords(first) : capital(list(first.agents.map((one) => partyInFull(lookup, one)))),
    counterparty: counterparty && partyInFull(lookup, counterparty),
    firmness: first.firmness, firmnessInFull: `${firmnessInWords(first.firmness)} (${firmnessExplained(first.firmness)})`, refusal: first.polarity === 'negative',
    deadline: deadline?.deadline ? deadlineOf(context, deadline) : null,
    condition: condition && oneLine(wordsOf(lookup, condition)), speaker: speaker && partyInFull(lookup, speaker),
    evidence: [...new Set(tellings.flatMap((one) => one.evidence.map((reason) => evidenceInWords(lookup, reason))))],
    certainty: certaintyTold(first.certainty), guess: first.certainty < GUESS,
    passages: tellings.map((one) => ({ start: one.start, end: one.end, words: oneLine(wordsOf(lookup, one)) })),
    contradicts, status: statusFor(lookup, first), note: state.note?.text ?? null, verdict: verdictLine(state), trail: [], flags: [], whole: true, tellings,
  };
}

function deadlineOf({ lookup, articleDay, today }: LedgerContext, commitment: Commitment): Deadline {
  const { interval: read, date, ...span } = commitment.deadline!;
  const time = lookup.date(date);
  // A date that the reader put right is right here too.
  const interval = date !== null && lookup.stateOf(date).corrected.includes('value') ? time?.interval ?? null : read;
  const resolved = time?.value !== undefined && time.value !== null ? timeInWords(time) : interval === null ? null : intervalInWords(interval.from, interval.to);
  return deadlineTold(oneLine(wordsOf(lookup, span)), resolved, interval, articleDay, today);
}

/** A deadline with the days left to it. @param resolved how it is understood, in words */
export function deadlineTold(words: string, resolved: string | null, interval: { readonly from: string; readonly to: string } | null, articleDay: string | null, today: string): Deadline {
  const days = interval === null || articleDay === null ? null : daysBetween(articleDay, interval.to);
  const left = interval === null ? null : daysBetween(today, interval.to);
  return {
    words, resolved, from: interval?.from ?? null, to: interval?.to ?? null, days,
    left: days === null ? null : leftInShort(days), fromArticle: days === null ? null : leftFromArticle(days), fromToday: left === null ? null : leftFromToday(left), passed: left !== null && left < 0,
  };
}

export function certaintyTold(certainty: number): string | null {
  const words = certaintyInWords(certainty);
  return words && l10n.t('{0} ({1} %)', words, Math.round(certainty * 100));
}

function statusFor(lookup: Lookup, commitment: Commitment): StatusTold | null {
  const set = statusOf(lookup.review, commitment);
  return set && { value: set.status, date: set.date, note: set.note, link: set.link, words: statusTold(set) };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** The entry with the innermost passage that holds the offset: the one to show when the cursor is there. */
export function entryAt<E extends Pick<Entry, 'passages'>>(entries: readonly E[], offset: number): E | undefined {
  let best: E | undefined;
  let length = Infinity;
  for (const entry of entries) {
    for (const { start, end } of entry.passages) {
      if (offset >= start && offset <= end && end - start < length) [best, length] = [entry, end - start];
    }
  }
  return best;
}
