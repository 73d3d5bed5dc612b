import { Location, Range, type TextDocument } from 'vscode';
import type { Span } from '../../engine';

/** Where a span of the annotated text lies in the document that it was read from. */
export function rangeOf(document: TextDocument, span: Span): Range {
  return new Range(document.positionAt(span.start), document.positionAt(span.end));
}

export function locationOf(document: TextDocument, span: Span): Location {
  return new Location(document.uri, rangeOf(document, span));
}
