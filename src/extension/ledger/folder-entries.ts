/** Entries of the ledger of a folder: one for each undertaking, with the articles that tell it. */
import type { Item } from '../../ledger/model';
import type { Step, Thread } from '../../ledger/threads';
import type { Entry, Flag, Step as StepTold } from '../../panel/messages';
import { capital } from '../wording/capital';
import { dayInWords } from '../wording/days';
import { changeTold, entryOfItem, likenessInWords } from './item-entry';

export interface FolderContext {
  readonly today: string;
  /** What the reader calls an article: its path in the folder. */
  readonly nameOf: (key: string) => string;
}

/** The words are those of the last telling: that is how the matter stands. What it leaves out, an earlier one may tell; but what is given up is due no more. */
export function entryOfThread({ id, agents, steps }: Thread, context: FolderContext): Entry {
  const last = steps.at(-1)!;
  const names = last.item.agents.length === 0 ? [] : agents.length === 1 && steps.every((one) => one.item.agents.every((agent) => agent.kind === null)) ? [inFull(agents[0]!, last, context)] : agents;
  const deadline = last.item.deadline ?? steps.findLast(({ item }) => item.deadline !== null && item.polarity === last.item.polarity)?.item.deadline ?? null;
  const status = steps.findLast((one) => one.item.status !== null)?.item.status ?? null;
  const told = entryOfItem({ ...last.item, deadline, status }, { articleDay: last.article.record.day, today: context.today, agents: names });
  const flags = new Set(steps.flatMap((one) => one.changes.map((change): Flag => change.kind)));
  return {
    ...told, id, guess: told.guess || steps.some((one) => one.guess), flags: [...flags],
    passages: steps.map(({ item: { start, end, words } }) => ({ start, end, words })), trail: steps.map((one) => stepTold(one, agents, context)),
  };
}

/** Who tells it, or does it: whose word it is. */
const voiceOf = ({ speaker, agents }: Item): string => (speaker?.kind === 'person' ? speaker.name : agents.find((one) => one.kind === 'person')?.name ?? '');

/** "The city" is another one in another article: who speaks for it tells which, or else the article. */
function inFull(words: string, { item: { speaker }, article: { key } }: Step, { nameOf }: FolderContext): string {
  return `${capital(words)} (${speaker?.kind === 'person' ? speaker.name : nameOf(key)})`;
}

function stepTold({ article: { key, record }, item, because, changes, guess }: Step, agents: readonly string[], { nameOf }: FolderContext): StepTold {
  return {
    name: nameOf(key), headline: record.headline, day: record.day, date: record.day && dayInWords(record.day, 'long'), deadline: item.deadline?.words ?? null,
    changes: changes.map(changeTold), why: because && likenessInWords(because, because.tellers.length > 0 ? [voiceOf(item)] : agents), guess,
  };
}
