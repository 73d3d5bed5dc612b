/** Entries of the comparison of two versions of one article. */
import type { Item } from '../../ledger/model';
import { hashed } from '../../ledger/threads';
import type { Pair } from '../../ledger/versions';
import type { Entry, Flag, Step } from '../../panel/messages';
import { dayInWords } from '../wording/days';
import { changeTold, entryOfItem, likenessInWords } from './item-entry';

/** A version of the article: its name and its day. */
export interface Version {
  readonly name: string;
  readonly day: string | null;
}

/** The words are those of the later version, where it has them. Passages go with the trail: one for each version that tells it. */
export function entryOfPair({ before, after, changes, because, guess }: Pair, [earlier, later]: readonly [Version, Version], today: string): Omit<Entry, 'id'> & { readonly key: string } {
  const item = (after ?? before)!;
  const agents = item.agents.map((one) => one.name);
  const told = entryOfItem(item, { articleDay: (after === null ? earlier : later).day, today, agents });
  const flags: readonly Flag[] = before === null ? ['added'] : after === null ? ['removed'] : changes.length === 0 ? ['unchanged'] : [...new Set(changes.map((one): Flag => one.kind))];
  const step = (version: Version, of: Item, more: Partial<Step>): Step => ({
    name: version.name, headline: null, day: version.day, date: version.day && dayInWords(version.day, 'long'), deadline: of.deadline?.words ?? null, changes: [], why: null, guess: false, ...more,
  });
  const tellings = [before, after].filter((one) => one !== null);
  return {
    ...told, guess: told.guess || guess, flags, key: hashed(`${before?.words ?? ''}\n${after?.words ?? ''}\n${agents.join('\n')}`),
    passages: tellings.map(({ start, end, words }) => ({ start, end, words })),
    trail: [
      ...(before === null ? [] : [step(earlier, before, {})]),
      ...(after === null ? [] : [step(later, after, { changes: changes.map(changeTold), why: because && likenessInWords(because, agents), guess })]),
    ],
  };
}
