/** The layers as tables of words: the ledger, the quotes, the dates, the quantities. */
import { stateOf, statusOf } from '../../review/apply';
import { namesOf, quotedWords, speakerFinder, standing, wordsOf, type ReviewedArticle } from '../reviewed-article';
import type { Table } from '../table';
import { placeFinder } from '../place';

export const TABLES = ['ledger', 'quotes', 'dates', 'quantities'] as const;
export type TableName = (typeof TABLES)[number];

export function tableOf(article: ReviewedArticle, name: TableName): Table {
  switch (name) {
    case 'ledger': return ledger(article);
    case 'quotes': return quotes(article);
    case 'dates': return dates(article);
    case 'quantities': return quantities(article);
  }
}

/** What every row begins and ends with: where it stands, what the reader decided, and how sure the engine is. */
const HEAD = ['Article', 'Line', 'Column'];
const TAIL = ['Standing', 'Certainty', 'Note'];

type Row = (annotation: { readonly id: string; readonly start: number; readonly certainty: number }, cells: readonly string[]) => readonly string[];

function rowMaker({ name, text, reviewed }: ReviewedArticle): Row {
  const place = placeFinder(text);
  return (annotation, cells) => {
    const state = stateOf(reviewed, annotation.id);
    const { line, column } = place(annotation.start);
    return [name, String(line), String(column), ...cells, standing({ annotation, state } as Parameters<typeof standing>[0]), annotation.certainty.toFixed(2), state.note?.text ?? ''];
  };
}

const orEmpty = (value: string | number | null | undefined): string => (value === null || value === undefined ? '' : String(value));

function ledger(article: ReviewedArticle): Table {
  const { reviewed } = article;
  const row = rowMaker(article);
  return {
    title: 'Ledger',
    columns: [...HEAD, 'Who', 'Undertakes', 'Firmness', 'Polarity', 'Towards', 'Deadline', 'Due from', 'Due until', 'Condition', 'Told by', 'Entry', 'Contradicts', 'Outcome', 'Outcome since', 'Outcome source', ...TAIL],
    rows: reviewed.annotations.commitments.map((one) => {
      const status = statusOf(reviewed, one);
      return row(one, [
        namesOf(one.agents), one.text, one.firmness, one.polarity, orEmpty(one.counterparty?.name), one.deadline ? wordsOf(article, one.deadline) : '',
        orEmpty(one.deadline?.interval?.from), orEmpty(one.deadline?.interval?.to), one.condition ? wordsOf(article, one.condition) : '', orEmpty(one.speaker?.name),
        String(one.entry + 1), one.contradicts.map((entry) => entry + 1).join('; '), orEmpty(status?.status), orEmpty(status?.date), orEmpty(status?.link),
      ]);
    }),
  };
}

function quotes(article: ReviewedArticle): Table {
  const row = rowMaker(article);
  const speaker = speakerFinder(article);
  return {
    title: 'Quotes',
    columns: [...HEAD, 'Speaker', 'Role', 'For', 'Kind', 'Words', 'Cue', 'Signs', ...TAIL],
    rows: article.reviewed.annotations.quotes.map((one) => {
      const who = speaker(one.speaker);
      const signs = [...(one.negated ? ['denied'] : []), ...(one.hypothetical ? ['hypothetical'] : [])];
      return row(one, [orEmpty(who?.name), orEmpty(who?.roles[0]), orEmpty(who?.affiliation), one.kind, quotedWords(article, one), one.cue ? wordsOf(article, one.cue) : '', signs.join('; ')]);
    }),
  };
}

function dates(article: ReviewedArticle): Table {
  const row = rowMaker(article);
  return {
    title: 'Dates',
    columns: [...HEAD, 'Words', 'Type', 'Value', 'Modifier', 'First day', 'Last day', 'Counted from', ...TAIL],
    rows: article.reviewed.annotations.dates.map((one) => row(one, [
      one.text, one.type, orEmpty(one.value), orEmpty(one.modifier), orEmpty(one.interval?.from), orEmpty(one.interval?.to), orEmpty(one.anchor?.value),
    ])),
  };
}

function quantities(article: ReviewedArticle): Table {
  const row = rowMaker(article);
  return {
    title: 'Quantities',
    columns: [...HEAD, 'Words', 'Value', 'Low', 'High', 'Unit', 'Currency', 'Dimension', 'Modifier', 'Of what', ...TAIL],
    rows: article.reviewed.annotations.quantities.map((one) => row(one, [
      one.text, orEmpty(one.value), orEmpty(one.low), orEmpty(one.high), orEmpty(one.unit), orEmpty(one.currency), one.dimension, one.modifier, orEmpty(one.counted),
    ])),
  };
}
