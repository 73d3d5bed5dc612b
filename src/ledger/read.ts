/** Reads one article for the ledger: text and decisions in, record out. Runs in whatever thread there is. */
import { createAnnotator, type Annotations, type Annotator } from '../engine';
import { applyDecisions, type Reviewed } from '../review/apply';
import { NO_RULES, type Rules } from '../review/rules';
import { readSidecar } from '../review/sidecar';
import { mergeJournals } from '../review/journal';
import type { ArticleRecord } from './model';
import { recordOf } from './record';

/** All that an article's record follows from. */
export interface Reading {
  readonly text: string;
  /** The address's path: a date in it counts where the text tells none. */
  readonly name: string;
  /** The reader's own date for it, `YYYY-MM-DD`. */
  readonly date: string | null;
  /** The date for articles that tell none, in the same form. */
  readonly presumedDate: string | null;
  readonly dayFirst: boolean | null;
  /** The contents of the files with the reader's decisions. */
  readonly sidecars: readonly string[];
  /** What the project says of names; null where it says nothing. */
  readonly rules: Rules | null;
}

export interface Reader {
  /** Never throws for any text. */
  read(reading: Reading): ArticleRecord;
  /** The same in steps of a few milliseconds, with the annotations. */
  inSteps(reading: Reading): Generator<void, Reviewed, void>;
}

/** @param maxLength longest text that is read, in UTF-16 code units */
export function createReader(maxLength: number, annotator: Annotator = createAnnotator({ maxLength })): Reader {
  const contextOf = ({ name, date, presumedDate, dayFirst }: Reading) => ({ name, ...(date === null ? {} : { date }), ...(presumedDate === null ? {} : { presumedDate }), ...(dayFirst === null ? {} : { dayFirst }) });
  return {
    read: (reading) => recordOf(reading.text, decided(reading, annotator.annotate(reading.text, contextOf(reading)))),
    *inSteps(reading) {
      return decided(reading, yield* annotator.annotateInSteps(reading.text, contextOf(reading)));
    },
  };
}

/** A damaged file of decisions counts as far as it is whole; setting it aside is up to those who open the article. */
function decided({ text, sidecars, rules }: Reading, annotations: Annotations): Reviewed {
  const journal = sidecars.map((one) => readSidecar(one).sidecar.journal).reduce(mergeJournals, []);
  return applyDecisions(text, annotations, journal, rules ?? NO_RULES);
}
