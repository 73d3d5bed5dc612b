/**
 * B³ (Bagga & Baldwin 1998) over gold mentions of people and organisations: for each gold mention, which part of those that the engine
 * gives to the same speaker belongs together (precision), and which part of those that belong together it brought together (recall).
 * A gold mention takes the predicted one that overlaps its head and resembles its span most; one that none overlaps stands alone.
 */
import type { Verdict } from './reliability';
import { share, type Tally } from './tally';

interface Range { readonly start: number; readonly end: number }

export interface GoldMention extends Range {
  readonly entity: string;
  readonly head: Range;
  readonly pronoun: boolean;
}

export interface PredictedMention extends Range {
  readonly speaker: string;
}

/** A predicted mention with how sure the engine is that it means this speaker. */
export interface SureMention extends PredictedMention {
  readonly certainty: number;
}

export interface Coreference {
  /** In units of gold mentions: `right` is the sum of their precisions, `found` that of their recalls. */
  readonly b3: Tally;
  /** Gold mentions whose head a predicted one overlaps. */
  readonly found: Tally;
}

/** Scores one document. */
export function scoreCoreference(gold: readonly GoldMention[], predicted: readonly PredictedMention[]): Coreference {
  const said = gold.map((one, i) => closest(one, predicted)?.speaker ?? `alone ${i}`);
  const together = countPairs(gold.map((one, i) => `${one.entity}\n${said[i]!}`));
  const inGold = countPairs(gold.map((one) => one.entity));
  const inSaid = countPairs(said);
  let right = 0;
  let found = 0;
  for (const [i, one] of gold.entries()) {
    const shared = together.get(`${one.entity}\n${said[i]!}`)!;
    right += shared / inSaid.get(said[i]!)!;
    found += shared / inGold.get(one.entity)!;
  }
  return { b3: { right, predicted: gold.length, found, gold: gold.length }, found: share(said.filter((s) => !s.startsWith('alone ')).length, gold.length) };
}

/**
 * Whether each predicted mention behind the first of its speaker is right: of the gold entity that most of the speaker's mentions are of. Only those
 * are judged that overlap the head of a gold mention, of whatever kind.
 */
export function linkVerdicts(gold: readonly GoldMention[], predicted: readonly SureMention[]): Verdict[] {
  const bySpeaker = new Map<string, { readonly entity: string; readonly certainty: number }[]>();
  for (const one of [...predicted].sort((a, b) => a.start - b.start)) {
    const meant = closestGold(one, gold);
    if (meant) bySpeaker.set(one.speaker, [...(bySpeaker.get(one.speaker) ?? []), { entity: meant.entity, certainty: one.certainty }]);
  }
  return [...bySpeaker.values()].flatMap((mentions) => {
    const counts = countPairs(mentions.map(({ entity }) => entity));
    const [most] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
    return mentions.slice(1).map(({ entity, certainty }) => ({ certainty, right: entity === most }));
  });
}

function countPairs(keys: readonly string[]): Map<string, number> {
  const out = new Map<string, number>();
  for (const key of keys) out.set(key, (out.get(key) ?? 0) + 1);
  return out;
}

/** How many characters two ranges share; 0 or less where they do not meet. */
const shared = (a: Range, b: Range): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

const jaccard = (a: Range, b: Range): number => shared(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));

/** The range most like this one; null where all are apart. */
function mostLike<Other extends Range>(one: Range, others: readonly Other[]): Other | null {
  let best: Other | null = null;
  for (const other of others) if (shared(one, other) > 0 && (best === null || jaccard(one, other) > jaccard(one, best))) best = other;
  return best;
}

const closest = (gold: GoldMention, predicted: readonly PredictedMention[]): PredictedMention | null => mostLike(gold, predicted.filter((one) => shared(one, gold.head) > 0));
const closestGold = (one: PredictedMention, gold: readonly GoldMention[]): GoldMention | null => mostLike(one, gold.filter(({ head }) => shared(one, head) > 0));

const PRONOUNS = new Set(
  'i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their theirs themselves themself who whom whose which that this these those one oneself'.split(' '),
);
const KINDS = new Set(['person', 'organization', 'PER', 'ORG']);
/** What ends the part of a noun phrase in which its head stands. */
const BEHIND_HEAD = /[,;:(]|\s(?:of|in|for|at|on|from|to|with|by|who|which|that|whose|and)\s/;

/** The gold mentions of a record of GUM or MEANTIME: entities that are people or organisations, or of all kinds. */
export function goldMentions(record: { readonly text: string; readonly annotations: readonly { readonly layer: string; readonly [attribute: string]: unknown }[] }, kinds: ReadonlySet<string> | null = KINDS): GoldMention[] {
  return record.annotations.flatMap((a) => {
    if (a.layer !== 'entity' || (kinds && !kinds.has(a.type as string))) return [];
    const [start, end] = [a.start as number, a.end as number];
    const words = record.text.slice(start, end);
    return [{ start, end, entity: a.entity as string, head: (a.head as Range | undefined) ?? headOf(words, start), pronoun: PRONOUNS.has(words.toLowerCase()) }];
  });
}

/** MEANTIME marks no heads: the last word before whatever follows the noun phrase. */
function headOf(words: string, start: number): Range {
  const cut = BEHIND_HEAD.exec(words)?.index ?? words.length;
  const core = (cut > 0 ? words.slice(0, cut) : words).trimEnd().replace(/['’]s?$/, '');
  return { start: start + core.lastIndexOf(' ') + 1, end: start + core.length };
}
