/** Pronouns that stand for somebody told elsewhere. Closed class; source: any grammar of English. */
export interface PronounSigns {
  readonly gender: 'female' | 'male' | null;
  readonly number: 'singular' | 'plural';
  readonly person: 1 | 2 | 3;
  /** "it" and "its": for what is no person. */
  readonly thing: boolean;
  readonly use: 'subject' | 'object' | 'possessive' | 'reflexive' | 'relative';
}

const sign = (use: PronounSigns['use'], person: 1 | 2 | 3, number: PronounSigns['number'], gender: PronounSigns['gender'], thing = false): PronounSigns =>
  ({ use, person, number, gender, thing });

export const PRONOUNS: ReadonlyMap<string, PronounSigns> = new Map([
  ['he', sign('subject', 3, 'singular', 'male')], ['him', sign('object', 3, 'singular', 'male')], ['his', sign('possessive', 3, 'singular', 'male')],
  ['himself', sign('reflexive', 3, 'singular', 'male')],
  ['she', sign('subject', 3, 'singular', 'female')], ['her', sign('object', 3, 'singular', 'female')], ['hers', sign('possessive', 3, 'singular', 'female')],
  ['herself', sign('reflexive', 3, 'singular', 'female')],
  ['they', sign('subject', 3, 'plural', null)], ['them', sign('object', 3, 'plural', null)], ['their', sign('possessive', 3, 'plural', null)],
  ['theirs', sign('possessive', 3, 'plural', null)], ['themselves', sign('reflexive', 3, 'plural', null)],
  ['it', sign('subject', 3, 'singular', null, true)], ['its', sign('possessive', 3, 'singular', null, true)], ['itself', sign('reflexive', 3, 'singular', null, true)],
  ['which', sign('relative', 3, 'singular', null, true)], ['who', sign('relative', 3, 'singular', null)], ['whose', sign('relative', 3, 'singular', null)], ['whom', sign('relative', 3, 'singular', null)],
]);
