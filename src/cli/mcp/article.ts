import { createReadStream } from 'node:fs';
import path from 'node:path';
import { referenceTime } from '../../formats/reference-time';
import { decodeText } from '../decode';
import { collect } from '../inputs';
import type { ArticleText } from '../reviewed';
import type { Library } from './library';

/** Which article a tool is asked about. */
export interface Asked {
  readonly source: ArticleText;
  readonly date: string | null;
}

/** JSON Schema of what names an article: a file or a text, and perhaps its date. */
export const ARTICLE_INPUT = {
  type: 'object',
  properties: {
    article: { type: 'string', description: 'Path of an article as the tool “articles” lists it.' },
    text: { type: 'string', description: 'The article itself, instead of a path.' },
    date: { type: 'string', description: 'The article’s date, YYYY-MM-DD, instead of the one that it tells.' },
  },
  additionalProperties: false,
} as const;

/** @throws Error with a message for the assistant */
export async function articleAsked(library: Library, { article, text, date }: Readonly<Record<string, unknown>>): Promise<Asked> {
  if ((typeof article === 'string') === (typeof text === 'string')) throw new Error('give either “article” or “text”');
  return { source: typeof article === 'string' ? await read(await library.find(article)) : { text: String(text), file: null, name: 'text', id: null }, date: dateIn(date) };
}

async function read(file: string): Promise<ArticleText> {
  return { text: decodeText(await collect(createReadStream(file))), file, name: path.basename(file), id: path.parse(file).name };
}

function dateIn(value: unknown): string | null {
  if (value === undefined) return null;
  const time = typeof value === 'string' ? referenceTime(value) : null;
  if (time === null) throw new Error('“date” must be a day like 2021-04-07');
  return time;
}
