/** Entries of the ledger out of records: what is kept of an article, put into words. The evidence is told when it is asked for, for then the article is read again. */
import { capital } from '../wording/capital';
import type { Change } from '../../ledger/changes';
import type { Likeness } from '../../ledger/likeness';
import type { Item, Named } from '../../ledger/model';
import type { Change as ChangeTold, Entry, StatusTold } from '../../panel/messages';
import { GUESS } from '../lookup';
import { deedFrom, firmnessInWords, namesInWords, sentenceFrom } from '../wording/commitments';
import { stretchInWords } from '../wording/days';
import { list } from '../wording/numbers';
import { verdictInWords } from '../wording/review';
import { statusTold } from '../wording/statuses';
import { certaintyTold, deadlineTold } from './entries';
import { l10n } from 'vscode';

/** What an entry's words need besides the item. */
export interface Around {
  /** `YYYY-MM-DD` of the article. */
  readonly articleDay: string | null;
  readonly today: string;
  /** Who is to act, as the whole ledger calls them. */
  readonly agents: readonly string[];
}

export type ItemEntry = Omit<Entry, 'id' | 'passages' | 'trail' | 'flags'>;

export function entryOfItem(item: Item, { articleDay, today, agents }: Around): ItemEntry {
  const { deadline, status } = item;
  const [from, to] = [deadline?.from ?? null, deadline?.to ?? null];
  const interval = from === null || to === null ? null : { from, to };
  return {
    sentence: sentenceFrom({ words: item.words, before: item.before, agents }), deed: deedFrom(item), agents: capital(namesInWords(agents)),
    agentsInFull: agents.length === 0 ? namesInWords(agents) : capital(agents.length === 1 ? inFull({ ...item.agents[0]!, name: agents[0]! }) : list(agents)),
    counterparty: item.counterparty?.name ?? null, firmness: item.firmness, firmnessInFull: firmnessInWords(item.firmness), refusal: item.polarity === 'negative',
    deadline: deadline && deadlineTold(deadline.words, interval && resolvedOf(deadline.words, stretchInWords(interval.from, interval.to)), interval, articleDay, today),
    condition: item.condition, speaker: item.speaker && inFull(item.speaker), evidence: [], certainty: certaintyTold(item.certainty), guess: item.certainty < GUESS, contradicts: [],
    status: status && statusOf(status), note: item.note, verdict: item.verdict && verdictInWords(item.verdict), whole: false,
  };
}

/** "The end of 2028" says more than "2028". */
const resolvedOf = (words: string, stretch: string): string => (words.includes(stretch) ? words : stretch);

/** "Jonas Adeyemi (Foreign Minister · Tamland)". */
function inFull({ name, role, affiliation }: Named): string {
  const told = [role, affiliation].filter((one) => one !== null);
  return told.length === 0 ? name : `${name} (${told.join(' · ')})`;
}

function statusOf(status: NonNullable<Item['status']>): StatusTold {
  const { value, date, note, link, author } = status;
  return { value, date, note, link, words: statusTold({ status: value, date, author }) };
}

/** A change with its wordings; codes are put into words. */
export function changeTold({ kind, before, after }: Change): ChangeTold {
  return kind === 'firmness' ? { flag: kind, before: firmnessInWords(before as Item['firmness']), after: firmnessInWords(after as Item['firmness']) } : { flag: kind, before, after };
}

/** Words named at most. */
const WORDS = 8;

/** "Same agent (Acme); same words: build, homes, Lendal". */
export function likenessInWords({ words, share, counterparty, deadline, agents, tellers }: Likeness, names: readonly string[]): string {
  return [
    ...(agents.length === 0 ? [] : [l10n.t('who acts is the same ({0})', namesInWords(names))]),
    ...(tellers.length === 0 ? [] : [l10n.t('whose word it is, is the same ({0})', namesInWords(names))]), l10n.t('the same words: {0}', words.slice(0, WORDS).join(', ')),
    ...(share < 1 ? [l10n.t('{0} % of the shorter wording’s weight', Math.round(share * 100))] : []),
    ...(counterparty ? [l10n.t('towards whom is the same')] : []), ...(deadline ? [l10n.t('the same deadline')] : []),
  ].join('; ');
}
