import type { Span } from '../engine';
import { anchorOf } from './anchoring/anchor';
import type { Layer, Target } from './model';

/** What a decision is about. @param text the text in which the annotation stands */
export function targetOf(text: string, layer: Layer, annotation: Span): Target {
  return { layer, anchor: anchorOf(text, annotation) };
}
