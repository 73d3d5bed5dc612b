import type { Paragraph } from './paragraph';

/** Code units of text that a pass over the whole article goes over between two steps: a few milliseconds' worth, in a cold process too. */
const UNITS_A_STEP = 20_000;

/** Measures out the steps of a pass by the text it goes over: paragraphs may have a few words each, or thousands. */
export class Pace {
  private gone = 0;

  /** The pass is at a paragraph; whether so much lies behind it that a step ends here. */
  isDue({ paragraph }: { readonly paragraph: Paragraph }): boolean {
    this.gone += paragraph.text.length;
    if (this.gone < UNITS_A_STEP) return false;
    this.gone = 0;
    return true;
  }
}

/** Goes through all steps of something long, without a pause. */
export function finished<T>(steps: Generator<void, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
