import type { Document } from '../document';
import type { Quantity, Span } from '../model';
import type { Paragraph } from '../text/paragraph';

/** A quantity as one paragraph shows it. Offsets are the paragraph's. */
export type LocalQuantity = Span;

/** `taken`: spans that are times; no quantity may overlap one. */
export function recogniseQuantities(_paragraph: Paragraph, _taken: readonly Span[]): readonly LocalQuantity[] {
  return [];
}

/** Ellipsis and figures that belong together are settled over the whole article. */
export function resolveQuantities(_document: Document, _local: readonly (readonly LocalQuantity[])[]): Quantity[] {
  return [];
}
