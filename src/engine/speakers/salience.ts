import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import type { Paragraph } from '../text/paragraph';
import { subjectsOf } from '../text/subjects';

/** Heads that stand as subjects of finite verbs, or beside a verb of speech ("said Ms Ito"): what pronouns look for first. */
export function salientTokens(paragraph: Paragraph): ReadonlySet<number> {
  const out = new Set<number>();
  const starting = new Map(paragraph.nounPhrases.map((np) => [np.first, np.head]));
  const subjects = subjectsOf(paragraph);
  for (const [i, group] of paragraph.verbGroups.entries()) {
    if (group.form !== 'finite') continue;
    for (const head of subjects.of(i)?.heads ?? []) out.add(head);
    const after = SPEECH_VERBS.has(group.lemma) ? starting.get(group.last) : undefined;
    if (after !== undefined) out.add(after);
  }
  return out;
}
