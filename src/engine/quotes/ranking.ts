import type { Attribution } from './attributions';
import { rankFeatures, type Rivals } from './features';
import type { Scorer } from './scorer';
import type { View } from './view';

/** A reading with the chance that it is right as a whole, its rivals counted in. */
export interface Ranked {
  readonly attribution: Attribution;
  readonly chance: number;
}

/** Cues on either side that are looked at. */
const REACH = 12;

/** The readings of every cue, each weighed as a whole: the single choices, their sum, and what the cues around claim. */
export function rank(view: View, readings: readonly (readonly Attribution[])[], scorer: Scorer): Ranked[] {
  const out: Ranked[] = [];
  for (const [at, own] of readings.entries()) {
    for (const [number, attribution] of own.entries()) {
      const rivals = rivalsOf(view, readings, at, attribution);
      out.push({ attribution, chance: scorer.yes((f) => { rankFeatures(f, view, attribution, number, own.length, rivals); }) });
    }
  }
  return out;
}

export function rivalsOf(view: View, readings: readonly (readonly Attribution[])[], at: number, own: Attribution): Rivals {
  let outer = 0;
  let inner = 0;
  let innerQuoted = 0;
  let shared = 0;
  for (let i = Math.max(0, at - REACH); i < readings.length && i <= at + REACH; i++) {
    if (i === at) continue;
    const other = readings[i]![0]!;
    const isInside = holds(own, other.anchor.main);
    if (isInside && view.quotedAt[other.anchor.main]! >= 0) innerQuoted = Math.max(innerQuoted, other.cueChance);
    else if (isInside) inner = Math.max(inner, other.cueChance);
    if (holds(other, own.anchor.main)) outer = Math.max(outer, other.chance);
    else if (!isInside && meets(own, other)) shared = Math.max(shared, other.chance);
  }
  return { outer, inner, innerQuoted, shared };
}

function holds({ parts }: Attribution, i: number): boolean {
  for (const p of parts) if (p.first <= i && i < p.last) return true;
  return false;
}

function meets(a: Attribution, b: Attribution): boolean {
  for (const p of a.parts) for (const q of b.parts) if (p.first < q.last && q.first < p.last) return true;
  return false;
}
