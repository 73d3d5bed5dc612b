/** Who wrote the article: "By Jane Roe and John Doe", "By JANE ROE, Staff Writer", or an author in the metadata. */
import { AUTHOR_KEYS } from '../lexicon/metadata-keys';
import { MONTHS } from '../lexicon/months';
import { WEEKDAYS } from '../lexicon/weekdays';
import type { Byline, MetadataLine, Span } from '../model';
import { hasKey } from './metadata';

const LONGEST_BYLINE = 160;
const OPENING = /^(?:(?:story|words|text|report|reported|written|analysis|interview)\s)?by:?\s{1,3}(?=\S)/i;
const NAME_WORD = /^(?:\p{Lu}[\p{L}'’-]*\.?|(?:\p{Lu}\.)+-?)$/u;
const PARTICLES = new Set(['de', 'da', 'dos', 'di', 'del', 'della', 'la', 'le', 'van', 'von', 'der', 'den', 'ter', 'ten', 'bin', 'ibn', 'al', 'el', 'ben', 'y', 'zu']);
/** Capitalised, but nobody's name: "By Christmas", "By The Associated Press" has an author all the same. */
const NO_NAMES = new Set(['christmas', 'easter', 'then', 'now', 'contrast', 'comparison', 'law', 'noon', 'dawn', 'midnight', 'today', 'tomorrow', 'this', 'that', 'his', 'her', 'its', 'their']);

/**
 * Reads a paragraph as a byline, or null. "By Jane Roe, Staff Writer | 3 May 2021" is one, "By Tuesday the river had risen."
 * and "By Tuesday" are none.
 */
export function readByline(text: string, span: Span): Byline | null {
  if (span.end - span.start > LONGEST_BYLINE) return null;
  const words = text.slice(span.start, span.end);
  const m = OPENING.exec(words);
  if (!m) return null;
  const authors = namesIn(words.slice(m[0].length));
  return authors.length > 0 ? { start: span.start, end: span.end, authors } : null;
}

/** The byline that the metadata gives, where the text has none. */
export function bylineFromMetadata(lines: readonly MetadataLine[]): Byline | null {
  const line = lines.find((l) => hasKey(l, AUTHOR_KEYS));
  if (!line) return null;
  const authors = namesIn(line.value.replace(/^\[|\]$/g, '').replace(/^by\s/i, ''));
  return authors.length > 0 ? { ...line.valueSpan, authors } : null;
}

/** Names up to what is no name: the post ("Staff Writer"), the paper, the place, the date. */
function namesIn(words: string): string[] {
  const names: string[] = [];
  for (const part of words.split(/[,;|·•]|\sand\s|\s&\s|\s[-–—]\s|\n/)) {
    const trimmed = part.trim().replace(/^and\s|^["']|["']$/g, '');
    if (trimmed === '') continue;
    if (!isName(trimmed, names.length === 0)) break;
    names.push(trimmed.replace(/\sin\s.*$/, ''));
  }
  return names;
}

const POSTS = /\b(?:staff|writer|reporter|correspondent|editor|bureau|columnist|press|news|times|post|reuters|service|chief|politics|political|contributor|usa|today|agency|washington|new york|london)\b/i;

function isName(part: string, first: boolean): boolean {
  const words = part.replace(/\sin\s\p{Lu}.*$/u, '').split(/\s+/);
  if (words.length > 6) return false;
  // The first is the author even where it is a paper ("By The Associated Press"); behind a name such words tell his post.
  if (!first && (POSTS.test(part) || words.length < 2)) return false;
  const lower = words[0]!.toLowerCase();
  if (NO_NAMES.has(lower) || MONTHS.has(lower) || (WEEKDAYS.has(lower) && words.length < 2)) return false;
  return NAME_WORD.test(words[0]!) && words.every((w) => NAME_WORD.test(w) || PARTICLES.has(w.toLowerCase())) && words.some((w) => w.length > 2);
}
