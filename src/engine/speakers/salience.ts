import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import type { Paragraph } from '../text/paragraph';
import { subjectsOf } from '../text/subjects';

/** For each token whether it is the head of a subject of a finite verb, or of a phrase beside a verb of speech ("said Ms Ito"): what pronouns look for first. */
export function salientTokens(paragraph: Paragraph): readonly boolean[] {
  const out = paragraph.tokens.map(() => false);
  const subjects = subjectsOf(paragraph);
  const { nounPhrases, verbGroups } = paragraph;
  for (let i = 0, n = 0; i < verbGroups.length; i++) {
    const group = verbGroups[i]!;
    if (group.form !== 'finite') continue;
    const subject = subjects.of(i);
    if (subject) for (const head of subject.heads) out[head] = true;
    if (!SPEECH_VERBS.has(group.lemma)) continue;
    while (n < nounPhrases.length && nounPhrases[n]!.first < group.last) n++;
    if (n < nounPhrases.length && nounPhrases[n]!.first === group.last) out[nounPhrases[n]!.head] = true;
  }
  return out;
}
