/** What the article has told so far: the times that "the same day", "a week earlier", "the quarter" lean on. */
import { daysOf, isFiner, type Grain, type Point } from '../points';

export interface Told {
  readonly id: string;
  readonly point: Point;
  readonly paragraph: number;
  readonly sentence: number;
  /** The verb beside it looked back: even a quarter that the calendar has not ended, a company's year may have. */
  readonly past: boolean;
}

/** How many paragraphs back a time is still told of. */
const REACH = 4;

export class Story {
  private readonly told: Told[] = [];

  /** Where a report turned from its quarter to a longer stretch: the paragraph, and how many times had been told by then. */
  private longer = { paragraph: -1, after: 0 };

  /** The last one of all, whether or not it moves the story on. */
  private said: Told | null = null;

  tell(told: Told): void {
    this.told.push(told);
  }

  say(told: Told): void {
    this.said = told;
  }

  /** "For the nine months …": what is compared behind it in the paragraph is compared over the year. */
  tellLonger(paragraph: number): void {
    this.longer = { paragraph, after: this.told.length };
  }

  /** No longer stretch has been told in the paragraph since the quarter. */
  isOfQuarter(quarter: Told, paragraph: number): boolean {
    return this.longer.paragraph !== paragraph || this.told.includes(quarter, Math.max(0, this.longer.after));
  }

  /** The nearest time before `paragraph` whose grain is `grain` or finer, and that has begun by the day `until`. */
  last(paragraph: number, grain: Grain, until = Infinity): Told | null {
    for (let i = this.told.length - 1; i >= 0; i--) {
      const told = this.told[i]!;
      if (paragraph - told.paragraph > REACH) return null;
      if ((told.point.grain === grain || isFiner(told.point.grain, grain)) && daysOf(told.point).from <= until) return told;
    }
    return null;
  }

  /** The time told right before in one sentence: the quarter that "the third" goes on from. */
  lastSaid(paragraph: number, sentence: number): Told | null {
    return this.said?.paragraph === paragraph && this.said.sentence === sentence ? this.said : null;
  }

  /** The nearest time of exactly this grain that is over on the day `until` (or, failing that, has begun and is told of in the past), at most `reach` paragraphs back; told in one sentence, where one is given. */
  lastOver(paragraph: number, grain: Grain, until: number, reach = REACH, sentence?: number): Told | null {
    let begun: Told | null = null;
    for (let i = this.told.length - 1; i >= 0; i--) {
      const told = this.told[i]!;
      if (paragraph - told.paragraph > reach || (sentence !== undefined && told.sentence !== sentence)) break;
      if (told.point.grain !== grain) continue;
      const { from, to } = daysOf(told.point);
      if (to <= until) return told;
      if (told.past && from <= until) begun ??= told;
    }
    return begun;
  }
}
