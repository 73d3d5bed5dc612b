/** Annotations overlap, elements of a tree must not: cuts those that cross others into parts that nest. */
import type { Span } from '../engine';

export type Node<T> = Span | Element<T>;

/** A part of an annotation, and what stands in it. */
export interface Element<T> extends Span {
  readonly item: T;
  /** Which part of the annotation it is, counted from 0. */
  readonly part: number;
  readonly children: readonly Node<T>[];
}

export const isElement = <T>(node: Node<T>): node is Element<T> => 'item' in node;

export interface Spread<T> {
  readonly item: T;
  readonly spans: readonly Span[];
}

interface Piece<T> extends Span {
  readonly item: T;
}

/**
 * Each passage as a tree: text and elements in order, all of the passage once. Of two that cross, the one that begins
 * later is cut where the other ends; of two with the same extent the one given first is outside.
 * @param passages in order and apart from each other, such as paragraphs; what lies between them is left out
 */
export function nest<T>(passages: readonly Span[], items: readonly Spread<T>[]): readonly (readonly Node<T>[])[] {
  const pieces = sorted(items.flatMap(({ item, spans }) => spans.map(({ start, end }) => ({ start, end, item }))));
  const parts = new Map<T, number>();
  const partOf = (item: T): number => {
    const part = parts.get(item) ?? 0;
    parts.set(item, part + 1);
    return part;
  };
  let next = 0;
  let open: Piece<T>[] = [];
  return passages.map((passage) => {
    while (next < pieces.length && pieces[next]!.start < passage.end) open.push(pieces[next++]!);
    const here = open.map((one) => clip(one, passage)).filter((one) => one.start < one.end);
    open = open.filter((one) => one.end > passage.end);
    return build(passage, sorted(here), partOf);
  });
}

const clip = <T>({ item, start, end }: Piece<T>, within: Span): Piece<T> => ({ item, start: Math.max(start, within.start), end: Math.min(end, within.end) });
const sorted = <T>(pieces: Piece<T>[]): Piece<T>[] => pieces.sort((a, b) => a.start - b.start || b.end - a.end);

/** @param pieces sorted, all within the passage; changed */
function build<T>(passage: Span, pieces: Piece<T>[], partOf: (item: T) => number): Node<T>[] {
  const nodes: Node<T>[] = [];
  let at = passage.start;
  for (let i = 0; i < pieces.length;) {
    const outer = pieces[i]!;
    if (at < outer.start) nodes.push({ start: at, end: outer.start });
    let behind = i + 1;
    while (behind < pieces.length && pieces[behind]!.start < outer.end) behind++;
    const inside = pieces.slice(i + 1, behind);
    nodes.push({ start: outer.start, end: outer.end, item: outer.item, part: partOf(outer.item), children: build(outer, inside.map((one) => clip(one, outer)), partOf) });
    const crossing = inside.filter((one) => one.end > outer.end).map((one) => ({ ...one, start: outer.end }));
    if (crossing.length > 0) {
      // What is left of them begins where the outer one ends, among the others that begin there.
      let after = behind;
      while (after < pieces.length && pieces[after]!.start === outer.end) after++;
      pieces.splice(behind, after - behind, ...sorted([...crossing, ...pieces.slice(behind, after)]));
    }
    at = outer.end;
    i = behind;
  }
  if (at < passage.end) nodes.push({ start: at, end: passage.end });
  return nodes;
}
