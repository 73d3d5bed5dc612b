/** What the article has told so far: the times that "the same day", "a week earlier", "the quarter" lean on. */
import { daysOf, isFiner, type Grain, type Point } from '../points';

export interface Told {
  readonly id: string;
  readonly point: Point;
  readonly paragraph: number;
  readonly sentence: number;
}

/** How many paragraphs back a time is still told of. */
const REACH = 4;

export class Story {
  private readonly told: Told[] = [];

  tell(told: Told): void {
    this.told.push(told);
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

  /** The nearest time of exactly this grain that is over on the day `until`, at most `reach` paragraphs back; told in one sentence, where one is given. */
  lastOver(paragraph: number, grain: Grain, until: number, reach = REACH, sentence?: number): Told | null {
    for (let i = this.told.length - 1; i >= 0; i--) {
      const told = this.told[i]!;
      if (paragraph - told.paragraph > reach || (sentence !== undefined && told.sentence !== sentence)) return null;
      if (told.point.grain === grain && daysOf(told.point).to <= until) return told;
    }
    return null;
  }
}
