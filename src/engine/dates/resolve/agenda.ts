/**
 * An article speaks of one Monday, one November: where a sentence leaves open whether it looks back or ahead ("Monday's debate may …", a headline),
 * the plain ones about the same weekday, month or feast decide.
 */
import type { Document } from '../../document';
import type { CalendarReading } from '../reading';
import type { LocalTime } from '../recognise';
import type { Glance } from '../tense';

/** Plain sentences that outweigh a doubtful one about the same weekday; a month or feast is left to what its own sentence says. */
const TO_OVERTURN = 2;

export class Agenda {
  private readonly votes = new Map<string, number>();

  constructor(private readonly document: Document, local: readonly (readonly LocalTime[])[]) {
    for (const times of local) {
      for (const { reading, direction, directionSure } of times) {
        const key = keyOf(reading);
        if (key === null || direction === null || !directionSure) continue;
        this.votes.set(key, (this.votes.get(key) ?? 0) + (direction === 'future' ? 1 : -1));
      }
    }
  }

  /** Where an expression looks; `start` is its place in the article. */
  glance({ reading, direction, directionSure: sure }: LocalTime, start: number): Glance {
    if (direction !== null && sure) return { direction, sure };
    const key = keyOf(reading);
    const votes = key === null ? 0 : this.votes.get(key) ?? 0;
    const opened = direction === null ? 1 : key?.startsWith('w') === true ? TO_OVERTURN : Infinity;
    if (Math.abs(votes) >= opened) return { direction: votes > 0 ? 'future' : 'past', sure: false };
    // "Fed meets Wednesday": headlines name a weekday mostly for what is to come.
    if (direction === null && key?.startsWith('w') === true && this.inHeadline(start)) return { direction: 'future', sure: false };
    return { direction, sure };
  }

  private inHeadline(start: number): boolean {
    const { headline } = this.document.article;
    return headline !== null && start >= headline.start && start < headline.end;
  }
}

/** What is the same in "Monday", "Monday night" and "9 a.m. Monday"; null for what the tense need not place. */
function keyOf(reading: LocalTime['reading']): string | null {
  if (reading.kind !== 'calendar' || reading.year !== undefined || reading.shortYear !== undefined || reading.offset !== undefined || reading.side !== undefined) return null;
  if (reading.day === undefined && reading.weekday !== undefined && reading.nth === undefined) return `w${reading.weekday}`;
  return ofYear(reading);
}

const ofYear = ({ month, day, holiday, season }: CalendarReading): string | null =>
  month !== undefined ? `m${month} ${day ?? ''}` : holiday !== undefined ? `h${holiday}` : season !== undefined ? `s${season}` : null;
