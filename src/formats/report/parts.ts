/** What a report of an article consists of, whatever it is written in. */
import type { ReviewedArticle } from '../reviewed-article';
import { speakerInWords } from '../words';
import { withoutEmptyColumns, type Table } from '../table';
import { TABLES, tableOf, type TableName } from '../tables/tables';

export interface Report {
  readonly title: string;
  /** Lines under the title: name, value. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly sources: Table;
  readonly tables: readonly (Table & { readonly name: TableName })[];
  /** What the reader rejected, one passage a row. */
  readonly rejected: Table;
}

/** In every table of a report, the article's name would be the same in every row. */
const LEFT_OUT = new Set(['Article', 'Column']);

export function reportOf(article: ReviewedArticle): Report {
  const { name, text, reviewed } = article;
  const { article: { headline }, engineVersion } = reviewed.annotations;
  return {
    title: headline?.text.replace(/\s+/g, ' ').trim() ?? name,
    facts: [['Article', name], ['Date of the article', dateOf(article)], ['Decisions of the reader', decisionsOf(article)], ['Read by', `On the Record, engine ${engineVersion}`]],
    sources: sourcesOf(article),
    tables: TABLES.map((one) => ({ name: one, ...slim(tableOf(article, one)) })),
    rejected: {
      title: 'Rejected by the reader', columns: ['Layer', 'Words'],
      rows: reviewed.rejected.map(({ layer, start, end }) => [layer, text.slice(start, end)]),
    },
  };
}

function slim({ title, columns, rows }: Table): Table {
  const kept = (cells: readonly string[]): string[] => cells.filter((_, index) => !LEFT_OUT.has(columns[index]!));
  return withoutEmptyColumns({ title, columns: kept(columns), rows: rows.map(kept) });
}

const DATE_SOURCES = {
  'given': 'given by the reader', 'metadata': 'metadata', 'front-matter': 'front matter', 'dateline': 'dateline', 'byline': 'byline',
  'published-line': 'line that tells when it was published', 'first-date': 'the first full date in the text, a guess', 'name': 'the file’s name', 'presumed': 'given for articles that tell none',
} as const;

function dateOf({ reviewed }: ReviewedArticle): string {
  const { date } = reviewed.annotations.article;
  return date === null ? 'not known; relative dates are left open' : `${date.value} (${DATE_SOURCES[date.source]})`;
}

function decisionsOf({ reviewed }: ReviewedArticle): string {
  const states = [...reviewed.states.values()];
  const count = (verdict: string): number => states.filter((one) => one.verdict === verdict).length;
  const counts = [
    ...(['confirmed', 'corrected', 'added'] as const).map((verdict) => [count(verdict), verdict] as const), [reviewed.rejected.length, 'rejected'] as const,
    [states.filter((one) => one.note !== null).length, 'with a note'] as const, [reviewed.orphans.length, 'without a place in the text'] as const,
  ].filter(([number]) => number > 0);
  return counts.length === 0 ? 'none: everything here is the program’s reading' : counts.map(([number, what]) => `${number} ${what}`).join(', ');
}

/** Those who speak or undertake something, in the order of their first mention. */
function sourcesOf({ reviewed }: ReviewedArticle): Table {
  const { speakers, quotes, commitments } = reviewed.annotations;
  const said = tally(quotes.map((one) => one.speaker));
  const bound = tally(commitments.flatMap((one) => one.agents.map((agent) => agent.speaker)));
  const heard = speakers.filter(({ id }) => said.has(id) || bound.has(id));
  return {
    title: 'Sources', columns: ['Who', 'Kind', 'Quotes', 'Commitments'],
    rows: heard.map((one) => [speakerInWords(one), one.kind, String(said.get(one.id) ?? 0), String(bound.get(one.id) ?? 0)]),
  };
}

function tally(ids: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
