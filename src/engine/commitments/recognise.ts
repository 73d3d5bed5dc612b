/** Finds commissive expressions in one paragraph: verbs, adjectives, modals, nouns, items of a list. */
import type { Paragraph } from '../text/paragraph';
import { Subjects } from '../text/subjects';
import { Starts } from './action';
import { adjective } from './adjectives';
import type { LocalCommitment } from './local';
import { beTo, goingTo, modal } from './modals';
import { recogniseNouns } from './nouns';
import { verb } from './verbs';
import type { View } from './view';

const OF_VERB_GROUPS = [goingTo, beTo, adjective, verb, modal];

/** All commissive expressions of a paragraph, in the order of their triggers; the article decides which of them stand. */
export function recogniseCommitments(paragraph: Paragraph): readonly LocalCommitment[] {
  if (paragraph.verbGroups.length === 0) return [];
  const view: View = { paragraph, subjects: new Subjects(paragraph), starts: new Starts(paragraph) };
  const found = recogniseNouns(view);
  for (const [index, group] of paragraph.verbGroups.entries()) {
    for (const rule of OF_VERB_GROUPS) {
      const one = rule(view, index, group);
      if (!one) continue;
      found.push(one);
      break;
    }
  }
  return found.sort((a, b) => a.trigger.first - b.trigger.first);
}
