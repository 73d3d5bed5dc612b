/**
 * Cohen's kappa (J. Cohen, A coefficient of agreement for nominal scales, 1960): agreement beyond chance of two judges
 * who each give every unit one label. Null where chance alone explains all: no units, or both only ever say one and the same.
 */
export function kappa(labels: readonly (readonly [ours: string, theirs: string])[]): number | null {
  const total = labels.length;
  if (total === 0) return null;
  const [ours, theirs] = [tally(labels.map(([one]) => one)), tally(labels.map(([, one]) => one))];
  const observed = labels.filter(([a, b]) => a === b).length / total;
  let expected = 0;
  for (const [label, count] of ours) expected += (count / total) * ((theirs.get(label) ?? 0) / total);
  return 1 - expected < 1e-12 ? null : (observed - expected) / (1 - expected);
}

function tally(labels: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of labels) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
