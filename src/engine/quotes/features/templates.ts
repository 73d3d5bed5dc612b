import { slotOf } from '../hash';

/** Numbers to a template: its own, and the places of its facts. */
export const STRIDE = 4;

/**
 * Feature templates (as in CRF++ and MaltParser): what the model is told of an option, as combinations of at most three facts. Whoever asks writes the
 * facts of an option in the order of their names, from place 1 on, and has them taken.
 */
export class Templates {
  readonly facts: Int32Array;
  readonly numbers: Int32Array;

  /** The names of the facts, separated by blanks; and one template a line: its number, which no other may have, and the names of its facts. */
  constructor(names: string, lines: string) {
    // Place 0 is that of no fact.
    const places = new Map(names.split(' ').map((name, i) => [name, i + 1]));
    this.facts = new Int32Array(places.size + 1);
    const templates = lines.trim().split('\n').map((line) => line.trim().split(' '));
    this.numbers = Int32Array.from(templates.flatMap(([number, ...facts]) => [Number(number), ...[0, 1, 2].map((i) => placeOf(places, facts[i]))]));
  }
}

function placeOf(places: ReadonlyMap<string, number>, name: string | undefined): number {
  const place = name === undefined ? 0 : places.get(name);
  if (place === undefined) throw new Error(`no fact has the name ${String(name)}`);
  return place;
}

/** Takes what templates make of the facts that were written into them: sums weights, or keeps the features for the training. */
export interface Sink {
  take: (templates: Templates) => void;
}

/** Keeps the features of one option, as indices into the table of weights. */
export class Features implements Sink {
  private slots: number[] = [];

  take({ numbers, facts }: Templates): void {
    for (let t = 0; t < numbers.length; t += STRIDE) this.slots.push(slotOf(numbers[t]!, facts[numbers[t + 1]!]!, facts[numbers[t + 2]!]!, facts[numbers[t + 3]!]!));
  }

  /** The features taken since this was called last. */
  takeOut(): Int32Array {
    const out = Int32Array.from(this.slots);
    this.slots = [];
    return out;
  }
}
