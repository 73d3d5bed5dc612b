import { goldRecords } from '../evaluation/material';

/** The articles that the peers are measured on. */
export const articles = (): string[] => goldRecords('polnear-dev').map((record) => record.text);

const words = (text: string): number => text.split(/\s+/).length;

/** A real article of about so many words. */
export function articleOf(count: number): string {
  return articles().reduce((best, text) => (Math.abs(words(text) - count) < Math.abs(words(best) - count) ? text : best));
}

/** Articles one behind the other, no paragraph twice, cut to so many words at a line. */
export function newsOfWords(count: number): string {
  const lines: string[] = [];
  let sum = 0;
  for (const line of distinctLines()) {
    if (sum >= count) break;
    lines.push(line);
    sum += words(line);
  }
  return lines.join('\n\n');
}

/** News of about so many UTF-16 code units, no paragraph twice: the engine reads equal paragraphs only once. */
export function newsOfLength(length: number): string {
  const lines: string[] = [];
  let sum = 0;
  for (let round = 0; sum < length; round += 1) {
    for (const line of distinctLines()) {
      if (sum >= length) break;
      const one = round === 0 ? line : `${line} The paper said so ${round} times.`;
      lines.push(one);
      sum += one.length + 2;
    }
  }
  return lines.join('\n\n');
}

let known: readonly string[] | undefined;

function distinctLines(): readonly string[] {
  known ??= [...new Set(['polnear-train', 'timebank', 'aquaint'].flatMap(goldRecords).flatMap(({ text }) => text.split(/\n+/)).map((line) => line.trim()).filter((line) => line !== ''))];
  return known;
}
