import type { Document } from '../document';
import type { Mention, Span, Speaker } from '../model';
import type { Paragraph } from '../text/paragraph';

/** A name, description or pronoun as one paragraph shows it. Offsets are the paragraph's. */
export type LocalMention = Span;

export function recogniseMentions(_paragraph: Paragraph): readonly LocalMention[] {
  return [];
}

/** Everybody whom the article names, with all mentions: coreference over the whole article. */
export function resolveSpeakers(_document: Document, _local: readonly (readonly LocalMention[])[]): { speakers: Speaker[]; mentions: Mention[] } {
  return { speakers: [], mentions: [] };
}
