import type { Attribution } from './attributions';

export interface Selected {
  readonly attribution: Attribution;
  /** Chance after its rivals were counted in. */
  readonly chance: number;
}

/**
 * Keeps the likeliest attributions of a paragraph that can stand together: no word is told twice, no cue is told by itself.
 * `candidates` come in the order of their cues, `length` is the number of tokens.
 */
export function select(candidates: readonly Attribution[], length: number, least: (a: Attribution) => number): Selected[] {
  const free = freedoms(candidates);
  const rivals = candidates.map((attribution, i) => ({ attribution, chance: attribution.chance * free[i]! }));
  rivals.sort((a, b) => b.chance - a.chance || a.attribution.anchor.main - b.attribution.anchor.main);
  const told = new Uint8Array(length);
  const cues = new Uint8Array(length);
  const out: Selected[] = [];
  for (const rival of rivals) {
    const { anchor, parts } = rival.attribution;
    if (rival.chance < least(rival.attribution) || told[anchor.main] === 1) continue;
    if (parts.some((p) => told.subarray(p.first, p.last).includes(1) || cues.subarray(p.first, p.last).includes(1))) continue;
    for (const p of parts) told.fill(1, p.first, p.last);
    cues[anchor.main] = 1;
    out.push(rival);
  }
  return out.sort((a, b) => a.attribution.anchor.main - b.attribution.anchor.main);
}

/** For each attribution, the chance that nobody else tells the words of its cue: "he believes" in "Lee said he believes …" is Lee's to say. */
function freedoms(all: readonly Attribution[]): Float64Array {
  const free = new Float64Array(all.length).fill(1);
  for (const [i, outer] of all.entries()) {
    for (const p of outer.parts) {
      for (let k = firstFrom(all, p.first); k < all.length && all[k]!.anchor.main < p.last; k++) {
        if (k !== i && !holds(all[k]!, outer.anchor.main)) free[k] = free[k]! * (1 - outer.cueChance);
      }
    }
  }
  return free;
}

/** Index of the first attribution whose cue stands at `token` or behind. */
function firstFrom(all: readonly Attribution[], token: number): number {
  let lo = 0;
  let hi = all.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (all[mid]!.anchor.main < token) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

const holds = (a: Attribution, i: number): boolean => a.parts.some((p) => p.first <= i && i < p.last);
