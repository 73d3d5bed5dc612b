/** The engine's only door: news text in, annotations out. Pure: no host, no clock, no locale, no network. */
import type { Annotations } from './model';
import { annotateInSteps } from './pipeline';
import { finished } from './text/steps';

export type * from './model';

export interface AnnotatorOptions {
  /** Longest text that is annotated, in UTF-16 code units; what lies behind is left out and a notice says so. Default 5,000,000. */
  readonly maxLength?: number;
}

export interface AnnotateContext {
  /** The article's date as the reader or a record gives it, `YYYY-MM-DD` or `YYYY-MM-DDThh:mm[:ss]`; it beats what the text says. */
  readonly date?: string;
  /** The article's file name or address: a date in it counts where the text tells none. */
  readonly name?: string;
  /** The date, in the same form, that counts where neither the text nor the name tells one. */
  readonly presumedDate?: string;
  /** `03/04/2021` is 3 April. Undefined: decided from the article itself. */
  readonly dayFirst?: boolean;
  /** A result of this annotator for an earlier version of the text: unchanged paragraphs are not read again. */
  readonly previous?: Annotations;
}

export interface Annotator {
  /** Annotates the whole text. Never throws for any string; throws `RangeError` for a `date` that is none. */
  annotate(text: string, context?: AnnotateContext): Annotations;
  /** The same in short steps, for hosts that must stay responsive: call `next()` until `done`; to cancel, stop calling. */
  annotateInSteps(text: string, context?: AnnotateContext): Generator<void, Annotations, void>;
}

export function createAnnotator(options: AnnotatorOptions = {}): Annotator {
  const maxLength = options.maxLength ?? 5_000_000;
  return {
    annotate: (text, context = {}) => finished(annotateInSteps(text, context, maxLength)),
    annotateInSteps: (text, context = {}) => annotateInSteps(text, context, maxLength),
  };
}
