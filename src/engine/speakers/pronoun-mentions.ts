import { PRONOUNS } from '../lexicon/pronouns';
import type { Scene } from './scene';

/** Adds third-person and relative pronouns. "It" and "that" as mere links of grammar are told apart only by what they are taken to mean. */
export function addPronouns(scene: Scene): void {
  for (const [i, { kind, lower, tag }] of scene.paragraph.tokens.entries()) {
    const signs = kind === 'word' ? PRONOUNS.get(lower) : undefined;
    if (!signs || scene.isCovered(i)) continue;
    if (lower === 'which' && tag !== 'WDT') continue;
    const person = signs.gender !== null;
    scene.add({ first: i, last: i + 1 }, i, { shape: 'pronoun', noun: lower, gender: signs.gender, kind: person ? 'person' : null, plural: signs.number === 'plural', determiner: 'definite' });
  }
}
