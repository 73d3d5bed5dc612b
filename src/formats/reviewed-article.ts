/** What is exported: an article with the reader's decisions on it. Every format starts from here, so none can forget a decision. */
import type { Party, Quote, Span, Speaker } from '../engine';
import { stateOf, type Reviewed } from '../review/apply';
import type { ByLayer, ReviewState } from '../review/working';
import { LAYERS, type Layer } from '../review/model';

/** Below this an annotation that nobody decided on is a guess, and is called one. */
export const GUESS = 0.6;

export interface ReviewedArticle {
  /** How the reader knows the article: the name of its file, without folder. */
  readonly name: string;
  /** The text that was annotated: all offsets count in it. */
  readonly text: string;
  readonly reviewed: Reviewed;
}

/** An annotation with its layer and with what the reader decided about it. */
export type Told = { [L in Layer]: { readonly layer: L; readonly annotation: ByLayer[L]; readonly state: ReviewState } }[Layer];

/** What stands, layer by layer, each in the order of the text. */
export function annotationsOf({ reviewed }: ReviewedArticle): Told[] {
  return LAYERS.flatMap((layer) => annotationsOfLayer(reviewed, layer).map((annotation) => ({ layer, annotation, state: stateOf(reviewed, annotation.id) }) as Told));
}

export function annotationsOfLayer<L extends Layer>({ annotations }: Reviewed, layer: L): readonly ByLayer[L][];
export function annotationsOfLayer({ annotations }: Reviewed, layer: Layer): readonly ByLayer[Layer][] {
  return layer === 'speakers' ? annotations.mentions : annotations[layer];
}

export function isGuess({ annotation, state }: Pick<Told, 'annotation' | 'state'>): boolean {
  return state.verdict === null && annotation.certainty < GUESS;
}

/** `confirmed`, `corrected`, `added`, `guess`; empty for what nobody decided on and is no guess. */
export function standing(told: Pick<Told, 'annotation' | 'state'>): string {
  return told.state.verdict ?? (isGuess(told) ? 'guess' : '');
}

export function speakerFinder({ reviewed }: ReviewedArticle): (id: string | null) => Speaker | undefined {
  const speakers = new Map(reviewed.annotations.speakers.map((one) => [one.id, one]));
  return (id) => (id === null ? undefined : speakers.get(id));
}

export function wordsOf({ text }: ReviewedArticle, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The words of a quotation without the attribution that breaks it. */
export function quotedWords(article: ReviewedArticle, { spans }: Quote): string {
  return spans.map((span) => wordsOf(article, span)).join(' … ');
}

export const namesOf = (parties: readonly Party[]): string => parties.map((one) => one.name).join('; ');

/** The name of a file without its ending, for the names of what is made from it. */
export function baseName(name: string): string {
  return name.replace(/\.[^./\\]+$/, '') || name;
}
