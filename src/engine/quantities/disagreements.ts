/**
 * Figures that disagree: two numbers for one thing ("The blast killed 12 people" – "14 people were killed"). Meant to be right rather than complete: the
 * thing counted and what happened to it must be told in the same words, at the same time and place, and the two numbers must not allow each other.
 */
import type { Document } from '../document';
import type { Notice, Quantity, TimeExpression } from '../model';
import { RATE_RULES } from './rules';
import { statementOf, type Statement } from './statements';

/** How far apart numbers for one thing may lie; beyond it they count different things. */
const MOST_RATIO = 3;
/** Figures told with a "million" are rounded; only exact ones may differ by a little. */
const ROUNDED = 0.05;
const EXACT_BELOW = 1000;
/** Statements looked at: an article that counts more than this is a table. */
const MOST_STATEMENTS = 200;

/** The quantities with the ids of those that they disagree with. `dates` are the article's, in order. */
export function withDisagreements(document: Document, quantities: readonly Quantity[], dates: readonly TimeExpression[]): readonly Quantity[] {
  const byKey = new Map<string, Statement[]>();
  const found = new Map<string, string[]>();
  let read = 0;
  let paragraph = 0;
  for (const quantity of quantities) {
    while (document.paragraphs[paragraph] && document.paragraphs[paragraph]!.end < quantity.end) paragraph++;
    const placed = document.paragraphs[paragraph];
    if (!placed || placed.start > quantity.start || !mayDisagree(quantity) || read >= MOST_STATEMENTS) continue;
    const statement = statementOf(placed, quantity, dates);
    if (!statement) continue;
    read++;
    const others = byKey.get(statement.key) ?? [];
    for (const other of others) {
      if (!disagree(statement, other)) continue;
      found.set(quantity.id, [...found.get(quantity.id) ?? [], other.quantity.id]);
      found.set(other.quantity.id, [...found.get(other.quantity.id) ?? [], quantity.id]);
    }
    byKey.set(statement.key, [...others, statement]);
  }
  return found.size === 0 ? quantities : quantities.map((one) => (found.has(one.id) ? { ...one, disagrees: found.get(one.id)! } : one));
}

/** A hint at each later figure of a disagreement. */
export function disagreementNotices(quantities: readonly Quantity[]): Notice[] {
  const told = new Map(quantities.map((one) => [one.id, one]));
  return quantities.flatMap(({ disagrees, number, text, start }) => {
    const other = disagrees.map((id) => told.get(id)).find((one) => one !== undefined && one.start < start);
    return other ? [{ code: 'quantity.disagrees', span: number, args: { figure: text, other: other.text } }] : [];
  });
}

/** No changes, ranges, shares, scores, parts of a whole told before. */
const mayDisagree = ({ value, dimension, change, elliptic, rules }: Quantity): boolean =>
  value !== null && value >= 2 && (dimension === 'count' || dimension === 'other') && change === null && !elliptic && !rules.includes(RATE_RULES.per);

function disagree(a: Statement, b: Statement): boolean {
  return a.sentence !== b.sentence && sameOrUntold(a.places, b.places) && sameOrUntold(a.causes, b.causes) && sameTime(a, b) && !allowEachOther(a.quantity, b.quantity);
}

const sameOrUntold = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === 0 || b.size === 0 || [...a].some((one) => b.has(one));

function sameTime({ days: a }: Statement, { days: b }: Statement): boolean {
  return a === null || b === null || (a.from <= b.to && b.from <= a.to);
}

/** "at least 12" allows 14, "about 60" 63, "1.2 million" 1,214,000; 2 and 200 count different things. */
function allowEachOther(a: Quantity, b: Quantity): boolean {
  const [x, y] = [a.value!, b.value!];
  const ratio = Math.max(x, y) / Math.min(x, y);
  if (ratio > MOST_RATIO) return true;
  if (Math.max(x, y) >= EXACT_BELOW && ratio < 1 + ROUNDED) return true;
  const [lowA, highA] = bounds(a);
  const [lowB, highB] = bounds(b);
  return lowA <= highB && lowB <= highA;
}

function bounds({ value, modifier }: Quantity): readonly [number, number] {
  switch (modifier) {
    case 'more': return [value!, Infinity];
    case 'less': return [0, value!];
    case 'approximate': return [0.85 * value!, 1.15 * value!];
    default: return [value!, value!];
  }
}
