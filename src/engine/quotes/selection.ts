import type { Ranked } from './ranking';

/**
 * Keeps the likeliest readings of a paragraph that can stand together: one a cue, no word told twice, no cue told by itself.
 * `length` is the number of tokens; the result is in the order of the cues.
 */
export function select(readings: readonly Ranked[], length: number, least: (one: Ranked) => number): Ranked[] {
  const rivals = [...readings].sort((a, b) => b.chance - a.chance || a.attribution.anchor.main - b.attribution.anchor.main);
  const told = new Uint8Array(length);
  const cues = new Uint8Array(length);
  const out: Ranked[] = [];
  for (const rival of rivals) {
    const { anchor, parts } = rival.attribution;
    if (rival.chance < least(rival) || told[anchor.main] === 1 || cues[anchor.main] === 1) continue;
    if (parts.some((p) => told.subarray(p.first, p.last).includes(1) || cues.subarray(p.first, p.last).includes(1))) continue;
    for (const p of parts) told.fill(1, p.first, p.last);
    cues[anchor.main] = 1;
    out.push(rival);
  }
  return out.sort((a, b) => a.attribution.anchor.main - b.attribution.anchor.main);
}
