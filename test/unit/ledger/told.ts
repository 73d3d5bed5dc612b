/** Articles made of sentences, read by the engine, as the ledger of a folder takes them in. */
import { createReader } from '../../../src/ledger/read';
import { threadsOf, type Article, type Thread } from '../../../src/ledger/threads';
import type { ArticleRecord } from '../../../src/ledger/model';

const reader = createReader(100_000);

/** @param day `YYYY-MM-DD`; null: no date is told */
export function record(day: string | null, ...paragraphs: readonly string[]): ArticleRecord {
  return reader.read({ text: paragraphs.join('\n\n'), name: '/news/article.txt', date: day, presumedDate: null, dayFirst: null, sidecars: [], rules: null });
}

export function article(key: string, day: string | null, ...paragraphs: readonly string[]): Article {
  return { key, record: record(day, ...paragraphs) };
}

export function threads(...articles: readonly Article[]): Thread[] {
  const steps = threadsOf(articles);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** "key: deed → key: deed [changes]": the undertakings that more than one article tells. */
export function told(all: readonly Thread[]): string[] {
  return all.filter((one) => one.steps.length > 1).map(({ steps }) => steps.map(({ article: { key }, changes }) => `${key}${changes.map((one) => ` [${one.kind}: ${one.before} → ${one.after}]`).join('')}`).join(', '));
}
