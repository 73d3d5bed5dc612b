/**
 * Words of opinion: what follows them is foreseen, hoped or feared, not undertaken. Lemmas and singulars.
 * Source: compiled for this project after VerbNet 3.x (conjecture-29.5, consider-29.9) and FrameNet (Opinion, Expectation, Desiring, Fear).
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const FORESEEING: ReadonlySet<string> = words(`
  warn warning predict prediction forecast fear expect believe think argue doubt hope speculate estimate anticipate worry suspect bet guess suppose imagine conclude suggest
`);

/** Nouns whose clause ("the hope that Rome will send help") tells what somebody looks for in another. */
export const FORESEEN_NOUNS: ReadonlySet<string> = words(`
  hope fear feeling view belief expectation prospect chance possibility likelihood risk danger idea notion doubt speculation prediction forecast warning rumour rumor concern suspicion theory argument sign signal hint evidence question
  confidence optimism worry suggestion impression assumption bet odds perception illusion dream
`);
