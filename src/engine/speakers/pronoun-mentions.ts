import { PRONOUNS } from '../lexicon/pronouns';
import { factOfForm } from '../text/forms';
import type { Scene } from './scene';

const pronounSigns = factOfForm(({ kind, lower }) => (kind === 'word' ? PRONOUNS.get(lower) ?? null : null));

/** Adds third-person and relative pronouns. "It" and "that" as mere links of grammar are told apart only by what they are taken to mean. */
export function addPronouns(scene: Scene): void {
  const { tokens } = scene.paragraph;
  for (let i = 0; i < tokens.length; i++) {
    const signs = pronounSigns(tokens[i]!.form);
    if (signs === null || scene.isCovered(i)) continue;
    const { lower, tag } = tokens[i]!;
    if (lower === 'which' && tag !== 'WDT') continue;
    const person = signs.gender !== null;
    scene.add({ first: i, last: i + 1 }, i, { shape: 'pronoun', noun: lower, gender: signs.gender, kind: person ? 'person' : null, plural: signs.number === 'plural', determiner: 'definite' });
  }
}
