/** The article's figures by what they measure; counts by what is counted. */
import { l10n } from 'vscode';
import type { Quantity, QuantityDimension } from '../../engine';
import type { Lookup } from '../lookup';
import { shorten } from '../markdown';
import { amountInWords, dimensionInWords } from '../wording/quantities';
import { groupBy, type TreeNode } from './node';

const ORDER: readonly QuantityDimension[] = [
  'money', 'count', 'ratio', 'length', 'area', 'volume', 'mass', 'speed', 'temperature', 'energy', 'power', 'data', 'time', 'angle', 'pressure', 'score', 'other',
];

export function figureTree(lookup: Lookup): TreeNode[] {
  const groups = groupBy(lookup.annotations.quantities, (one) => one.dimension);
  return ORDER.flatMap((dimension) => {
    const group = groups.get(dimension);
    if (group === undefined) return [];
    const label = dimensionInWords(dimension);
    return [{
      key: `dimension ${dimension}`, label, description: String(group.length), icon: iconOf(dimension),
      spoken: l10n.t('{0}, {1}', label, group.length), children: dimension === 'count' ? counted(group) : group.map(row),
    }];
  });
}

/** What is counted more than once has a heading of its own: the reader compares. */
function counted(group: readonly Quantity[]): TreeNode[] {
  return [...groupBy(group, (one) => one.counted ?? one.unit ?? '')].flatMap(([thing, same]) => {
    if (same.length === 1 || thing === '') return same.map(row);
    const label = shorten(thing, 60);
    return [{ key: `counted ${thing}`, label, description: String(same.length), spoken: l10n.t('{0}, {1}', label, same.length), children: same.map(row) }];
  });
}

function row(quantity: Quantity): TreeNode {
  const amount = amountInWords(quantity);
  return {
    key: quantity.id, label: shorten(quantity.text, 80), ...(sameWords(amount, quantity.text) ? {} : { description: amount }),
    target: { start: quantity.start, end: quantity.end }, subject: { layer: 'quantities', annotation: quantity },
    spoken: l10n.t('{0}, {1}', quantity.text, amount),
  };
}

/** A value that only repeats the label is left out. */
function sameWords(a: string, b: string): boolean {
  const plain = (words: string): string => words.toLowerCase().replace(/[^a-z0-9.]/g, '');
  return plain(b).startsWith(plain(a));
}

function iconOf(dimension: QuantityDimension): string {
  switch (dimension) {
    case 'money': return 'credit-card';
    case 'count': return 'symbol-numeric';
    case 'ratio': return 'pie-chart';
    case 'time': return 'watch';
    case 'temperature': return 'flame';
    case 'energy':
    case 'power': return 'zap';
    default: return 'symbol-ruler';
  }
}
