/** Which year, or which week, an expression without one means. */
import { weekdayOf } from '../calendar';
import { daysOf, type Point } from '../points';
import type { Direction } from '../tense';

export type Side = 'last' | 'this' | 'next' | undefined;

/** Against the tense, a date must be six times as near to be believed: "said … on Nov. 16" in an article of 30 October still lies ahead. */
const AGAINST_TENSE = 6;
/** A month or a feast follows its verb more closely: "returned in May", "By Christmas the rate will be lower". */
const AGAINST_TENSE_CLOSELY = 15;
/** What a company undid or cut of a coming quarter is told in the past: "cut its output in the fourth quarter", in August. */
const AGAINST_TENSE_OF_QUARTER = 4;

const againstTense = ({ grain }: Point, feast: boolean): number => (grain === 'quarter' ? AGAINST_TENSE_OF_QUARTER : feast || grain === 'month' ? AGAINST_TENSE_CLOSELY : AGAINST_TENSE);

/**
 * The candidate that suits, one a year, in order. "last October" is the latest one over, "next" the first to come; without such a
 * word the tense decides between the one before and the one to come, and nearness where there is none.
 */
export function chooseYear(candidates: readonly Point[], today: number, year: number, direction: Direction, side: Side, feast = false): Point {
  let best = candidates.find((point) => point.year === year) ?? candidates[candidates.length - 1]!;
  if (side === 'this') return best;
  if (side === 'last') return findLast(candidates, (p) => daysOf(p).to < today) ?? candidates[0]!;
  if (side === 'next') return candidates.find((p) => daysOf(p).from > today) ?? candidates[candidates.length - 1]!;
  let least = Infinity;
  for (const point of candidates) {
    const { from, to } = daysOf(point);
    const distance = from > today ? from - today : to < today ? today - to : 0;
    const ahead = from > today;
    const against = (direction === 'past' && ahead) || (direction === 'future' && to < today);
    const cost = distance * (against ? againstTense(point, feast) : direction === null && ahead ? 2 : 1);
    if (cost < least) {
      least = cost;
      best = point;
    }
  }
  return best;
}

function findLast<T>(list: readonly T[], fits: (one: T) => boolean): T | undefined {
  for (let i = list.length - 1; i >= 0; i--) if (fits(list[i]!)) return list[i];
  return undefined;
}

/** The day a weekday means: the latest one up to today for the past, the next one for the future; "next Friday" lies in next week. */
export function chooseWeekday(weekday: number, today: number, direction: Direction, side: Side): number {
  const behind = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (side === 'last') return today - (behind === 0 ? 7 : behind);
  if (side === 'next') return today - weekdayOf(today) + weekday + 7;
  if (side === 'this') return direction === 'past' ? today - behind : today + ahead;
  return direction === 'future' ? today + ahead : today - behind;
}
