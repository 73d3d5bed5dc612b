import { PRONOUNS } from '../lexicon/pronouns';
import { signOf } from '../text/forms';
import type { Scene } from './scene';

const PRONOUN = signOf(({ kind, lower }) => kind === 'word' && PRONOUNS.has(lower));

/** Adds third-person and relative pronouns. "It" and "that" as mere links of grammar are told apart only by what they are taken to mean. */
export function addPronouns(scene: Scene): void {
  const { tokens, signs } = scene.paragraph;
  if ((scene.paragraph.allSigns & PRONOUN) === 0) return;
  for (let i = 0; i < tokens.length; i++) {
    if ((signs[i]! & PRONOUN) === 0 || scene.isCovered(i)) continue;
    const { lower, tag } = tokens[i]!;
    if (lower === 'which' && tag !== 'WDT') continue;
    const { gender, number } = PRONOUNS.get(lower)!;
    scene.add({ first: i, last: i + 1 }, i, { shape: 'pronoun', noun: lower, gender, kind: gender === null ? null : 'person', plural: number === 'plural', determiner: 'definite' });
  }
}
