/** Entries of the ledger of a folder: one for each undertaking, with the articles that tell it. */
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

/** The words are those of the last telling: that is how the matter stands. What it leaves out, an earlier one may tell. */
export function entryOfThread({ id, agents, steps }: Thread, context: FolderContext): Entry {
  const last = steps.at(-1)!;
  const names = last.item.agents.length === 0 ? [] : agents.map((name, index) => (last.item.agents[index]?.kind === null && agents.length === 1 ? `${capital(name)} (${context.nameOf(last.article.key)})` : name));
  const deadline = last.item.deadline ?? steps.findLast((one) => one.item.deadline !== null)?.item.deadline ?? null;
  const status = steps.findLast((one) => one.item.status !== null)?.item.status ?? null;
  const told = entryOfItem({ ...last.item, deadline, status }, { articleDay: last.article.record.day, today: context.today, agents: names });
  const flags = new Set(steps.flatMap((one) => one.changes.map((change): Flag => change.kind)));
  return {
    ...told, id, guess: told.guess || steps.some((one) => one.guess), flags: [...flags],
    passages: steps.map(({ item: { start, end, words } }) => ({ start, end, words })), trail: steps.map((one) => stepTold(one, agents, context)),
  };
}

function stepTold({ article: { key, record }, item, because, changes, guess }: Step, agents: readonly string[], { nameOf }: FolderContext): StepTold {
  return {
    name: nameOf(key), headline: record.headline, day: record.day, date: record.day && dayInWords(record.day, 'long'), deadline: item.deadline?.words ?? null,
    changes: changes.map(changeTold), why: because && likenessInWords(because, agents), guess,
  };
}
