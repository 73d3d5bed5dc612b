/** What our annotations are called in brat. Names may have letters, digits, hyphens and underscores alone. */
import type { QuoteKind, SpeakerKind, TimeType } from '../../engine';
import { FIRMNESS, DIMENSIONS, MENTION_FORMS, QUANTITY_MODIFIERS, TIME_MODIFIERS } from '../../review/validate';

export const SPEAKER_TYPES: Readonly<Record<SpeakerKind, string>> = {
  person: 'Person', organisation: 'Organisation', place: 'Place', group: 'Group', document: 'Document', unnamed: 'Unnamed_source',
};
export const QUOTE_TYPES: Readonly<Record<QuoteKind, string>> = { direct: 'Direct_quote', indirect: 'Indirect_quote', mixed: 'Mixed_quote' };
export const TIME_TYPES: Readonly<Record<TimeType, string>> = { DATE: 'Date', TIME: 'Time', DURATION: 'Duration', SET: 'Set' };

/** Roles of a commitment's event, each with the type of what fills it where that is no speaker. */
export const PARTS = { Action: 'Action', Deadline: 'Deadline', Condition: 'Condition' } as const;
export const PARTIES = ['Agent', 'Towards', 'Told_by'] as const;

const speakers = Object.values(SPEAKER_TYPES);
const quotes = Object.values(QUOTE_TYPES);
const times = Object.values(TIME_TYPES);
const somebody = [...speakers, 'Party'].join('|');

/** The configuration that brat needs beside the documents, in its own terms. */
export const ANNOTATION_CONF = `# Types of On the Record's exports, for brat.
[entities]
${[...speakers, 'Party', ...quotes, 'Cue', ...times, 'Quantity', ...Object.values(PARTS)].join('\n')}

[relations]
${speakers.map((type) => `Equiv\tArg1:${type}, Arg2:${type}, <REL-TYPE>:symmetric-transitive`).join('\n')}
Attributed_to\tArg1:${quotes.join('|')}, Arg2:${somebody}
Cued_by\tArg1:${quotes.join('|')}, Arg2:Cue
<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

[events]
Commitment\tAction:Action, Agent*:${somebody}, Towards?:${somebody}, Told_by?:${somebody}, Deadline?:Deadline, Condition?:Condition

[attributes]
Form\tArg:${speakers.join('|')}, Value:${MENTION_FORMS.join('|')}
Negated\tArg:${quotes.join('|')}
Hypothetical\tArg:${quotes.join('|')}
Modifier\tArg:${times.join('|')}, Value:${TIME_MODIFIERS.join('|')}
Exactness\tArg:Quantity, Value:${QUANTITY_MODIFIERS.join('|')}
Dimension\tArg:Quantity, Value:${DIMENSIONS.join('|')}
Firmness\tArg:Commitment, Value:${FIRMNESS.join('|')}
Refusal\tArg:Commitment
Standing\tArg:<ANY>, Value:guess|confirmed|corrected|added
`;
