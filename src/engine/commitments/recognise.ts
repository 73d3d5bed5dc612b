/** Finds commissive expressions in one paragraph: verbs, adjectives, modals, nouns, items of a list. */
import type { Paragraph } from '../text/paragraph';
import { subjectsOf } from '../text/subjects';
import { Starts } from './action';
import { adjective } from './adjectives';
import type { LocalCommitment } from './local';
import { readList, type LocalList } from './lists';
import { beTo, goingTo, modal } from './modals';
import { recogniseNouns } from './nouns';
import { namesIn } from './people';
import { verb } from './verbs';
import type { View } from './view';

const OF_VERB_GROUPS = [goingTo, beTo, adjective, verb, modal];

/** What one paragraph shows; the article decides what of it stands. */
export interface LocalCommitments {
  /** All commissive expressions, in the order of their triggers. */
  readonly found: readonly LocalCommitment[];
  readonly list: LocalList;
  /** Words with a capital where no sentence begins, in lower case. */
  readonly names: readonly string[];
}

export function recogniseCommitments(paragraph: Paragraph): LocalCommitments {
  const view: View = { paragraph, subjects: subjectsOf(paragraph), starts: new Starts(paragraph) };
  const found = recogniseNouns(view);
  for (const [index, group] of paragraph.verbGroups.entries()) {
    for (const rule of OF_VERB_GROUPS) {
      const one = rule(view, index, group);
      if (!one) continue;
      found.push(one);
      break;
    }
  }
  found.sort((a, b) => a.trigger.first - b.trigger.first);
  const list = readList(view, found);
  return { found: found.filter((one) => one !== list.lead || namesAction(view, one)), list, names: namesIn(paragraph) };
}

/** "The council will provide:" and "will do the following:" name nothing by themselves; what stands below does. */
function namesAction({ paragraph }: View, { action }: LocalCommitment): boolean {
  return paragraph.nounPhrases.some(({ first, head }) => first >= action.first && first < action.last && paragraph.tokens[head]!.lower !== 'following');
}
