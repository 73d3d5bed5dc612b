/** Entries of the ledger as a table of words, for the clipboard and for files. */
import { l10n } from 'vscode';
import type { Table } from '../../formats/table';
import type { Entry, Ledger, Step } from '../../panel/messages';
import { firmnessInWords } from '../wording/commitments';
import { flagInWords } from '../wording/panel';

type Column = readonly [name: string, cell: (entry: Entry) => string];

function columns(): Column[] {
  return [
    [l10n.t('Commitment'), ({ sentence }) => sentence],
    [l10n.t('Who acts'), ({ agentsInFull }) => agentsInFull],
    [l10n.t('Towards'), ({ counterparty }) => counterparty ?? ''],
    [l10n.t('By when'), ({ deadline }) => (deadline === null ? '' : deadline.resolved === null || deadline.resolved === deadline.words ? deadline.words : `${deadline.words} – ${deadline.resolved}`)],
    [l10n.t('Days left'), ({ deadline }) => [deadline?.fromArticle, deadline?.fromToday].filter((one) => typeof one === 'string').join('; ')],
    [l10n.t('On condition'), ({ condition }) => condition ?? ''],
    [l10n.t('Firmness'), ({ firmness, refusal, guess }) => [firmnessInWords(firmness), ...(refusal ? [l10n.t('a refusal')] : []), ...(guess ? [l10n.t('a guess')] : [])].join(', ')],
    [l10n.t('Told by'), ({ speaker }) => speaker ?? l10n.t('the article itself')],
    [l10n.t('What changed'), ({ flags }) => flags.map(flagInWords).join(', ')],
    [l10n.t('Articles'), ({ trail }) => trail.map(stepInWords).join(' → ')],
    [l10n.t('Status'), ({ status }) => [status?.words, status?.note, status?.link].filter((one) => typeof one === 'string' && one !== '').join('; ')],
    [l10n.t('Note'), ({ note }) => note ?? ''],
    [l10n.t('In the article'), ({ passages }) => passages.map(({ words }) => `“${words}”`).join(' ')],
  ];
}

/** "3 March 2024, harbour.news (another deadline: June → May)". */
function stepInWords({ date, name, changes }: Step): string {
  const told = changes.map(({ flag, before, after }) => (flag === 'withdrawn' || flag === 'renewed' ? flagInWords(flag) : `${flagInWords(flag)}: ${before} → ${after}`));
  return `${date === null ? '' : `${date}, `}${name}${told.length === 0 ? '' : ` (${told.join('; ')})`}`;
}

/** Columns that no entry has anything to say in are left out, except those that every ledger has. */
export function tableOf(ledger: Pick<Ledger, 'title' | 'articleDate'>, entries: readonly Entry[]): Table {
  const told = columns().filter(([, cell], index) => index < 2 || entries.some((entry) => cell(entry) !== ''));
  return {
    title: [ledger.title, ...(ledger.articleDate === null ? [] : [ledger.articleDate])].join(', '),
    columns: told.map(([name]) => name), rows: entries.map((entry) => told.map(([, cell]) => cell(entry))),
  };
}
