import type { OutputFormat } from '../arguments';
import { jsonArray, jsonObject } from './json';
import { jsonl } from './jsonl';
import type { Sink } from './sink';
import { text } from './text';

/** The sink of a format; `many` when more than one article may come. */
export function sinkFor(format: OutputFormat, many: boolean): Sink {
  switch (format) {
    case 'json': return many ? jsonArray : jsonObject;
    case 'jsonl': return jsonl;
    case 'text': return text;
  }
}
