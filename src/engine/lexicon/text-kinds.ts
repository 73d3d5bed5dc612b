/** Words that are common in one kind of text and rare in another, lower case: what tells a news article from a manual, a letter or a licence. Source: compiled for this project. */
export type WordKind = 'reporting' | 'past' | 'addressed' | 'oneself' | 'legal';

const LISTS: Readonly<Record<WordKind, string>> = {
  /** Verbs with which news reports what was said, in the forms in which it does. */
  reporting:
    'said says told announced according added reported confirmed warned insisted claimed accused urged argued stated denied acknowledged declined alleged testified tweeted pledged vowed criticised criticized explained spokesman spokeswoman spokesperson',
  /** Past forms that do not end in -ed. */
  past: 'was were had did went came took made gave held won lost fell rose grew met led began became left saw found brought kept put sold bought paid spent sent built struck drove broke chose spoke stood wrote ran shot cut hit set got',
  /** The reader spoken to. */
  addressed: "you your yours yourself you'll you're you've you'd please",
  /** The writer speaking of himself. */
  oneself: "i my me mine myself i'm i've i'd i'll we our us ours we're we've we'll we'd",
  legal:
    'shall hereby herein hereof thereof hereunder warranty warranties liable liability licensee licensor licence license licensed sublicense copyright notwithstanding pursuant merchantability disclaimer terms clause provided redistribute redistribution infringement indemnify',
};

export const KIND_OF_WORD: ReadonlyMap<string, WordKind> = new Map(
  (Object.keys(LISTS) as WordKind[]).flatMap((kind) => LISTS[kind].split(' ').map((word): [string, WordKind] => [word, kind])),
);
