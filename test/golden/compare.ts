import { LAYERS, layerOf, type Layer } from './describe';

export interface Tally { right: number; extra: number; missed: number }

export interface Comparison {
  /** The described lines, `=` before the right ones and `+` before the others, then with `-` the true ones that are missing, layer by layer. */
  readonly lines: readonly string[];
  readonly tallies: ReadonlyMap<Layer, Tally>;
}

/** Holds what the engine says against what a person found in the article. */
export function compare(said: readonly string[], truth: readonly string[]): Comparison {
  const lines: string[] = [];
  const tallies = new Map<Layer, Tally>();
  for (const layer of LAYERS) {
    const open = truth.filter((one) => layerOf(one) === layer);
    const tally: Tally = { right: 0, extra: 0, missed: 0 };
    for (const one of said.filter((s) => layerOf(s) === layer)) {
      const at = open.indexOf(one);
      if (at >= 0) open.splice(at, 1);
      tally[at >= 0 ? 'right' : 'extra']++;
      lines.push(`${at >= 0 ? '=' : '+'} ${one}`);
    }
    tally.missed = open.length;
    lines.push(...open.map((one) => `- ${one}`));
    tallies.set(layer, tally);
  }
  return { lines, tallies };
}

/** A line a layer: how many lines are right to the letter, extra, missed, and the F1 of that. */
export function summary(tallies: readonly ReadonlyMap<Layer, Tally>[]): string[] {
  return LAYERS.filter((layer) => layer !== 'notice').map((layer) => {
    const [right, extra, missed] = (['right', 'extra', 'missed'] as const).map((key) => tallies.reduce((sum, one) => sum + (one.get(layer)?.[key] ?? 0), 0)) as [number, number, number];
    const f1 = right === 0 ? 0 : (200 * right) / (2 * right + extra + missed);
    return `${layer.padEnd(8)} ${right} right, ${extra} extra, ${missed} missed: ${f1.toFixed(1)}`;
  });
}
