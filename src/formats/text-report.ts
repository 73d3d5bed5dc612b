/** Annotations as a report for the terminal: plain lines of words, one section a layer. */
import type { Annotations, Commitment, Notice, Quantity, Quote, Speaker, TimeExpression } from '../engine';
import { placeFinder } from './place';

const EXCERPT_LENGTH = 120;

/** An excerpt in one line: white space closed up, the middle left out where it is long. */
function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= EXCERPT_LENGTH) return line;
  const head = line.slice(0, EXCERPT_LENGTH - 30).replace(/[\uD800-\uDBFF]$/, '');
  return `${head} … ${line.slice(-25).replace(/^[\uDC00-\uDFFF]/, '')}`;
}

/**
 * The report of one article.
 * @param name how the reader knows the article, such as its file's name
 * @param text the text that was annotated
 */
export function textReport(name: string, text: string, annotations: Annotations): string {
  const find = placeFinder(text);
  const place = (offset: number): string => {
    const { line, column } = find(offset);
    return `${line}:${column}`;
  };
  const speakers = new Map(annotations.speakers.map((speaker) => [speaker.id, speaker]));
  const list = <T extends { readonly start: number }>(title: string, items: readonly T[], tell: (item: T) => string): string[] =>
    items.length === 0 ? [] : ['', `${title} (${items.length})`, ...items.map((item) => `  ${place(item.start).padEnd(8)} ${tell(item)}`)];
  return [
    ...heading(name, annotations),
    ...speakerLines(annotations),
    ...list('Quotes', annotations.quotes, (quote) => quoteLine(quote, speakers)),
    ...list('Dates', annotations.dates, dateLine),
    ...list('Quantities', annotations.quantities, quantityLine),
    ...list('Commitments', annotations.commitments, commitmentLine),
    '',
  ].join('\n');
}

function heading(name: string, { article, notices }: Annotations): string[] {
  const lines = [name, '='.repeat(Math.min(name.length, 78))];
  if (article.headline) lines.push(excerpt(article.headline.text));
  lines.push(article.date ? `Date: ${article.date.value} (${DATE_SOURCES[article.date.source]})` : 'Date: unknown');
  return [...lines, ...notices.map((notice) => `Note: ${noticeText(notice)}`)];
}

const DATE_SOURCES: Readonly<Record<NonNullable<Annotations['article']['date']>['source'], string>> = {
  'given': 'as given', 'metadata': 'from the metadata', 'front-matter': 'from the front matter', 'dateline': 'from the dateline',
  'byline': 'from the byline', 'published-line': 'from the line that says when it was published', 'first-date': 'the first full date in the text', 'presumed': 'given for articles that tell none',
  'name': 'from the file’s name',
};

const NOTICES: Readonly<Record<string, string>> = {
  'language.not-english': 'the text does not look like English; it was not annotated',
  'date.unknown': 'the article tells no date, so relative dates are left open; give one with --date',
  'quantity.disagrees': 'two figures for the same thing disagree',
  'quote.unclosed': 'a quotation mark is never closed',
  'article.truncated': 'the text is too long; only its first part was read',
};

const noticeText = ({ code }: Notice): string => NOTICES[code] ?? code;

function speakerLines({ speakers, quotes, commitments }: Annotations): string[] {
  const said = count(quotes.map((quote) => quote.speaker));
  const bound = count(commitments.flatMap((commitment) => commitment.agents.map((agent) => agent.speaker)));
  const heard = speakers.filter(({ id }) => said.has(id) || bound.has(id));
  if (heard.length === 0) return [];
  const tell = (speaker: Speaker): string => {
    const who = [nameOf(speaker), ...speaker.roles.slice(0, 1), ...(speaker.affiliation === null ? [] : [speaker.affiliation])].join(', ');
    const counts = [...counted(said.get(speaker.id), 'quote'), ...counted(bound.get(speaker.id), 'commitment')];
    return `  ${who}: ${counts.join(', ')}`;
  };
  return ['', `Speakers (${heard.length})`, ...heard.map(tell)];
}

function count(ids: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

const counted = (number: number | undefined, noun: string): string[] => (number === undefined ? [] : [`${number} ${noun}${number === 1 ? '' : 's'}`]);

const nameOf = ({ honorific, name }: Speaker): string => (honorific === null ? name : `${honorific} ${name}`);

function quoteLine(quote: Quote, speakers: ReadonlyMap<string, Speaker>): string {
  const speaker = quote.speaker === null ? undefined : speakers.get(quote.speaker);
  const signs = [quote.kind, ...(quote.negated ? ['denied'] : []), ...(quote.hypothetical ? ['hypothetical'] : [])];
  return `${speaker ? nameOf(speaker) : 'unattributed'} [${signs.join(', ')}]: ${excerpt(quote.spans.length > 1 ? joined(quote) : quote.text)}`;
}

/** The parts of a broken quotation without the attribution between them. */
function joined(quote: Quote): string {
  return quote.spans.map(({ start, end }) => quote.text.slice(start - quote.start, end - quote.start)).join(' … ');
}

function dateLine(date: TimeExpression): string {
  const modifier = date.modifier === null ? '' : ` ${date.modifier.toLowerCase().replaceAll('_', ' ')}`;
  return `${excerpt(date.text)} →${modifier} ${date.value ?? 'unknown'}`;
}

function quantityLine({ text, value, low, high, unit, counted: thing, modifier, change }: Quantity): string {
  const number = value ?? [low, high].map((bound) => bound ?? '').join(' to ').trim();
  const words = [...(modifier === 'exact' ? [] : [modifier]), String(number), ...(unit === null ? [] : [unit])];
  return `${excerpt(text)} → ${words.join(' ')}${thing === null || thing === unit ? '' : ` (${excerpt(thing)})`}${change === null ? '' : `; ${change.direction === 'up' ? 'a rise' : 'a fall'} ${change.role} it`}`;
}

function commitmentLine({ agents, firmness, polarity, text, deadline, counterparty, start }: Commitment): string {
  const who = agents.map((agent) => agent.name).join(' and ') || 'nobody named';
  const signs = [firmness, ...(polarity === 'negative' ? ['not to act'] : [])];
  const by = deadline && deadline.start >= start ? `; deadline: ${excerpt(text.slice(deadline.start - start, deadline.end - start))}` : '';
  return `${who} [${signs.join(', ')}]: ${excerpt(text)}${counterparty ? `; towards ${counterparty.name}` : ''}${by}`;
}
