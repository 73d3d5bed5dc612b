/** Arranges entries, and remembers how, as long as nothing that it follows from is another: tens of thousands are arranged once, not at each key. */
import type { Entry, Kind, Words } from '../messages';
import { arrange, type Shown } from './arrange';
import type { Arrangement } from './arrangement';

type Wanted = Pick<Arrangement, 'query' | 'filters' | 'sort' | 'descending' | 'group'>;

export class Arranger {
  private last: { readonly entries: readonly Entry[]; readonly wanted: Wanted; readonly words: Words; readonly shown: Shown } | undefined;

  arrange(entries: readonly Entry[], wanted: Wanted, words: Words, kind: Kind): Shown {
    const { last } = this;
    if (last?.entries === entries && last.words === words && isSame(last.wanted, wanted)) return last.shown;
    const shown = arrange(entries, wanted, words, kind);
    this.last = { entries, wanted, words, shown };
    return shown;
  }
}

const isSame = (a: Wanted, b: Wanted): boolean => a.query === b.query && a.filters === b.filters && a.sort === b.sort && a.descending === b.descending && a.group === b.group;
