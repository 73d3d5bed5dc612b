import type { TokenRange } from '../text/paragraph';
import type { Ranked } from './ranking';

/** A reading that is still in question, and its chance now that rivals of it are out. */
interface Standing {
  readonly reading: Ranked;
  chance: number;
}

/**
 * Keeps the likeliest readings of a paragraph that can stand together: one a cue, no word told twice, no cue told by itself. What a
 * cue's other readings lose because their words are told by somebody else falls to those that are left.
 * `length` is the number of tokens; the result is in the order of the cues.
 */
export function select(readings: readonly Ranked[], length: number, least: (one: Ranked) => number): Ranked[] {
  const told = new Uint8Array(length);
  const cues = new Uint8Array(length);
  const out: Ranked[] = [];
  const isUntouched = ({ first, last }: TokenRange): boolean => {
    for (let i = first; i < last; i++) if (told[i] === 1 || cues[i] === 1) return false;
    return true;
  };
  const isFree = ({ attribution: { anchor, parts } }: Ranked): boolean => told[anchor.main] === 0 && cues[anchor.main] === 0 && parts.every(isUntouched);
  let standing: Standing[] = readings.map((reading) => ({ reading, chance: reading.chance }));
  for (;;) {
    let best: Standing | null = null;
    for (const one of standing) if (one.chance >= least(one.reading) && (best === null || one.chance > best.chance)) best = one;
    if (best === null) break;
    const { attribution } = best.reading;
    out.push({ attribution, chance: best.chance });
    for (const p of attribution.parts) told.fill(1, p.first, p.last);
    cues[attribution.anchor.main] = 1;
    standing = withShares(standing, isFree);
  }
  return out.sort((a, b) => a.attribution.anchor.main - b.attribution.anchor.main);
}

/** A cue as sure as this says something, whatever its rivals take. */
const SURE = 0.95;

/** The readings that are still free; what the others of the same cue were worth is shared out among them, up to the chance of the cue. */
function withShares(standing: readonly Standing[], isFree: (one: Ranked) => boolean): Standing[] {
  const lost = new Map<number, number>();
  const free = standing.filter(({ reading, chance }) => {
    if (isFree(reading)) return true;
    const { main } = reading.attribution.anchor;
    lost.set(main, (lost.get(main) ?? 0) + chance);
    return false;
  });
  for (const one of free) {
    const { anchor, cueChance } = one.reading.attribution;
    const gone = lost.get(anchor.main) ?? 0;
    if (gone > 0 && cueChance >= SURE) one.chance = Math.max(one.chance, Math.min(cueChance, one.chance / Math.max(0.05, 1 - gone)));
  }
  return free;
}
