import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createAnnotator } from '../../../src/engine';
import type { ReviewedArticle } from '../../../src/formats/reviewed-article';
import { applyDecisions } from '../../../src/review/apply';
import type { Draft } from '../../../src/review/model';
import { at } from '../../../src/development/paths';
import { ANNOTATIONS, TEXT } from '../extension/article';
import { decide, target } from '../review/decide';

export { TEXT };

/** A decision of every kind that shows in an export. */
export const DRAFTS: readonly Draft[] = [
  { kind: 'correct', target: target(TEXT, 'quotes', 'that Tamland would not wait'), reading: { speaker: { name: 'Tamland' } } },
  { kind: 'reject', target: target(TEXT, 'commitments', 'hopes to win') },
  { kind: 'accept', target: target(TEXT, 'dates', 'Friday'), reading: { type: 'DATE', value: '2022-03-18', modifier: null } },
  { kind: 'note', target: target(TEXT, 'dates', 'Friday'), text: 'The ministry says "noon" & <later>.' },
  { kind: 'add', target: target(TEXT, 'quantities', '2014'), reading: { value: 2014, dimension: 'other' } },
  { kind: 'status', target: target(TEXT, 'commitments', 'refused to talk'), status: 'broken', date: '2022-04-01', note: null, link: 'https://example.org/talks' },
];

/** The small article with these decisions on it. */
export function reviewed(drafts: readonly Draft[] = DRAFTS, name = 'lenn.news'): ReviewedArticle {
  return { name, text: TEXT, reviewed: decide(TEXT, ANNOTATIONS, drafts) };
}

/** Any text, as the engine reads it, nothing decided. */
export function read(text: string, name = 'article.txt'): ReviewedArticle {
  return { name, text, reviewed: applyDecisions(text, createAnnotator().annotate(text), []) };
}

/** The articles that come with the extension. */
export function samples(): ReviewedArticle[] {
  const folder = at('media', 'samples');
  return readdirSync(folder).sort().map((name) => read(readFileSync(path.join(folder, name), 'utf8'), name));
}

/** Words that would be something else than words in one format or another. */
export const HOSTILE = [
  '=HYPERLINK("http://x") & <script>alert(1)</script> | *bold* [link](x) `code`',
  '',
  '"Pay <b>5</b> & \'go\' ]]> --> \u0000\u0007 \uD800 😀," said Ada </mark></p> Holm on 3 May 2024. "We will pay $5 by Friday, |" she added.',
].join('\n');
