/** One annotation a line, flat: for grep, jq and data frames. */
import { readingOf } from '../../review/readings';
import { annotationsOf, standing, type ReviewedArticle, type Told } from '../reviewed-article';
import { standingOf } from './write';

/** Readings as they stand in decisions, without what only tells namesakes apart. */
export function toJsonLines(article: ReviewedArticle): string {
  const { name, text, reviewed: { annotations: { speakers, mentions } } } = article;
  const line = (told: Told): string => {
    const { layer, annotation, state } = told;
    const { verdict, corrected, note, outcome } = standingOf(annotation.id, state);
    return JSON.stringify({
      article: name, layer, id: annotation.id, start: annotation.start, end: annotation.end, text: annotation.text, certainty: annotation.certainty,
      reading: plain(readingOf({ text, speakers, mentions }, layer, annotation)), standing: standing(told), decided: verdict && { at: verdict.at, author: verdict.author },
      corrected, note: note?.text ?? null, outcome,
    });
  };
  return annotationsOf(article).map((told) => `${line(told)}\n`).join('');
}

/** People by their names, words by themselves. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('name' in value) return value.name;
  if ('text' in value && 'at' in value) return value.text;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}
