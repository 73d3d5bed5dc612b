/** Where deadlines lie on a line of time: places from 0 to 1, lanes so that none lies on another, and the days worth naming. */
import type { Entry, Ledger } from '../messages';

export interface Mark {
  readonly entry: Entry;
  /** First and last day of the deadline on the line. */
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  /** Where its label stands: behind its last day, before its first, near the end of the line; over its stretch, where that leaves no room before it; or null, where there is only room for its last day. */
  readonly label: 'behind' | 'before' | 'over' | null;
}

export interface Tick {
  readonly at: number;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly kind: 'article' | 'today' | 'year' | 'month';
}

export interface Timeline {
  readonly marks: readonly Mark[];
  readonly ticks: readonly Tick[];
  readonly lanes: number;
  /** Distances are shortened, the farther from the article's day the more; of many articles, from today. */
  readonly bent: boolean;
}

const MILLISECONDS_A_DAY = 86_400_000;
const numberOf = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY);
const dayOf = (number: number): string => new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

/** Over longer stretches than this the near days would fall into one. */
const LONGEST_STRAIGHT = 900;
const MARGIN = 0.03;

/** @param room how much of the line one mark takes with its label, 0 to 1 */
export function timelineOf(entries: readonly Entry[], { articleDay, today, kind }: Pick<Ledger, 'articleDay' | 'today' | 'kind'>, room: number): Timeline | null {
  const dated = entries.flatMap((entry) => {
    const { from, to } = entry.deadline ?? { from: null, to: null };
    return from === null || to === null ? [] : [{ entry, from: numberOf(from), to: numberOf(to) }];
  });
  if (dated.length === 0) return null;
  const origin = articleDay !== null ? numberOf(articleDay) : kind === 'folder' ? numberOf(today) : Math.min(...dated.map((one) => one.from));
  const named = [...dated.flatMap(({ from, to }) => [from, to]), origin, numberOf(today)];
  const [first, last] = [Math.min(...named), Math.max(...named)];
  const bent = last - first > LONGEST_STRAIGHT;
  // Logarithm of the distance in weeks on both sides of the article's day, the same at both ends.
  const bend = (day: number): number => (bent ? Math.sign(day - origin) * Math.log1p(Math.abs(day - origin) / 7) : day - origin);
  const [low, high] = [bend(first), bend(last)];
  const place = (day: number): number => (high === low ? 0.5 : MARGIN + ((bend(day) - low) / (high - low)) * (1 - 2 * MARGIN));
  return { ...inLanes(dated.map((one) => ({ ...one, from: place(one.from), to: place(one.to) })), room), ticks: ticks(first, last, origin, articleDay, today, place), bent };
}

/** Lanes for marks with their labels: as many as an article's need; many articles' are a picture of when much is due, and the table is what is read. */
const LABELLED_LANES = { few: 9, many: 6 } as const;
const FEW = 20;
/** Lanes besides, for marks alone; what finds no room even there lies on others. */
const MORE_LANES = 2;

interface Taken { readonly from: number; readonly to: number }
type Placed = Pick<Mark, 'entry' | 'from' | 'to'>;

/** Each mark in the first lane that has room for it and for its label, or else for its last day alone. */
function inLanes(placed: readonly Placed[], room: number): { marks: readonly Mark[]; lanes: number } {
  const lanes: Taken[][] = [];
  const labelled = placed.length <= FEW ? LABELLED_LANES.few : LABELLED_LANES.many;
  const most = labelled + MORE_LANES;
  const put = (taken: Taken, limit: number): number => {
    const free = lanes.findIndex((lane) => lane.every((other) => taken.from >= other.to || taken.to <= other.from));
    const lane = free === -1 ? lanes.length : free;
    if (lane >= limit) return -1;
    (lanes[lane] ??= []).push(taken);
    return lane;
  };
  const marks = [...placed].sort((a, b) => a.to - b.to || a.from - b.from).map((mark): Mark => {
    const label = mark.to + room <= 1 ? 'behind' : mark.from >= room ? 'before' : 'over';
    const lane = put(withLabel(mark, label, room), labelled);
    if (lane !== -1) return { ...mark, lane, label };
    const alone = put({ from: mark.to - GAP, to: mark.to + GAP }, most);
    return { ...mark, lane: alone === -1 ? most - 1 : alone, label: null };
  });
  return { marks, lanes: lanes.length };
}

function withLabel({ from, to }: Placed, label: NonNullable<Mark['label']>, room: number): Taken {
  switch (label) {
    case 'behind': return { from, to: to + room };
    case 'before': return { from: from - room, to: to + GAP };
    case 'over': return { from: Math.min(from, to - room), to: to + GAP };
  }
}

/** Least distance between two marks. */
const GAP = 0.012;

/** Least distance between two named days on the line. */
const APART = 0.09;

function ticks(first: number, last: number, origin: number, articleDay: string | null, today: string, place: (day: number) => number): Tick[] {
  const own: Tick[] = [
    ...(articleDay === null ? [] : [{ at: place(origin), day: articleDay, kind: 'article' as const }]),
    ...(today === articleDay ? [] : [{ at: place(numberOf(today)), day: today, kind: 'today' as const }]),
  ];
  const taken = own.map((tick) => tick.at);
  const rest: Tick[] = [];
  const put = (day: string, kind: 'year' | 'month'): void => {
    const number = numberOf(day);
    const at = place(number);
    if (number < first || number > last || taken.some((other) => Math.abs(other - at) < APART)) return;
    taken.push(at);
    rest.push({ at, day, kind });
  };
  const [from, to] = [Number(dayOf(first).slice(0, 4)), Number(dayOf(last).slice(0, 4))];
  const step = Math.max(1, Math.ceil((to - from) / 200));
  for (let year = from; year <= to; year += step) put(`${String(year).padStart(4, '0')}-01-01`, 'year');
  // Months, where the years leave room between them; the years of the nearest two only.
  const near = Number(dayOf(origin).slice(0, 4));
  for (let year = near - 1; year <= near + 1; year++) for (let month = 1; month <= 12; month++) put(`${year}-${String(month).padStart(2, '0')}-01`, 'month');
  return [...own, ...rest].sort((a, b) => a.at - b.at);
}
