/** One article's worth of work, and what comes of it: plain data, so that either can travel to another thread. */
import { createAnnotator, type Annotator } from '../../engine';
import { parseRecord, type ArticleRecord } from '../../formats/records';
import type { InputFormat, OutputFormat } from '../arguments';
import { decodeText } from '../decode';
import { sinkFor } from '../output';

/** What is the same for all articles of a run. */
export interface Settings {
  readonly inputFormat: InputFormat;
  readonly format: OutputFormat;
  /** More than one article may come. */
  readonly many: boolean;
  /** For articles that have no date of their own. */
  readonly date: string | null;
}

export interface Task {
  /** The name of a file without its ending; a record brings its own and has null here. */
  readonly id: string | null;
  /** A whole file, or one line of a file of records. */
  readonly bytes: Uint8Array;
}

export type Answer =
  /** The article as it is written out. */
  | { readonly output: string }
  /** Why there is none, for the user; `id` where it could be read. */
  | { readonly failure: string; readonly id: string | null };

/** Reads, annotates and writes out one article. Never throws: what goes wrong with one article is its answer. */
export function answerer(settings: Settings, annotator: Annotator = createAnnotator()): (task: Task) => Answer {
  const sink = sinkFor(settings.format, settings.many);
  return (task) => {
    try {
      const article = read(task);
      const date = article.date ?? settings.date;
      const annotations = annotator.annotate(article.text, {
        ...(date === null ? {} : { date }), ...(article.dayFirst === undefined ? {} : { dayFirst: article.dayFirst }),
        ...(task.id === null ? {} : { name: task.id }),
      });
      return { output: sink.article(article, annotations) };
    } catch (error) {
      return { failure: (error as Error).message, id: task.id ?? idOfRecord(task.bytes) };
    }
  };
}

function read({ id, bytes }: Task): ArticleRecord {
  const text = decodeText(bytes);
  return id === null ? parseRecord(text) : { id, text, date: null, dayFirst: undefined };
}

/** The name of a record that is none otherwise, so that its failure can be told apart. */
function idOfRecord(bytes: Uint8Array): string | null {
  try {
    const record = JSON.parse(decodeText(bytes)) as { id?: unknown } | null;
    return typeof record?.id === 'string' ? record.id : null;
  } catch {
    return null;
  }
}
