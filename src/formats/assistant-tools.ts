/**
 * What assistants may ask of an article, one read-only tool a layer: the same in the editor (`languageModelTools` of the manifest,
 * held to this list by a test) and over the Model Context Protocol (`on-the-record mcp`).
 */
import type { Annotations } from '../engine';
import { digestOf, type Digest, type DigestLayer } from './digest';

export interface AssistantTool {
  readonly name: string;
  readonly layer: DigestLayer;
  /** For the model: what it gets. */
  readonly description: string;
}

const PLACES = 'Returns JSON. Every passage has its text, UTF-16 offsets [start, end), its line from 1, and a certainty from 0 to 1 (below 0.6 is a guess): cite passages by them. '
  + 'The readers’ own corrections are in it. Read-only.';

const tool = (name: string, layer: DigestLayer, gives: string): AssistantTool => ({ name, layer, description: `${gives} ${PLACES}` });

export const ASSISTANT_TOOLS: readonly AssistantTool[] = [
  tool('speakers', 'speakers', 'Who speaks or acts in a news article: people, organisations, governments and unnamed sources, with roles, affiliation and every mention, pronouns too.'),
  tool('quotes', 'quotes', 'What is quoted in a news article: direct, indirect and partly direct quotes, each with its speaker (null: nobody that the text tells), the cue word, and whether it is denied or hypothetical.'),
  tool('dates', 'dates', 'Dates, times and durations in a news article as TIMEX3 types and values, resolved against the article’s own date and never against today; value null: the text does not settle it.'),
  tool('quantities', 'quantities', 'Figures in a news article: value or range, unit, what is counted, and words such as “more than”.'),
  tool('ledger', 'commitments', 'The ledger of commitments in a news article: who undertook (or refused) what, towards whom, by when, on which condition, how firmly, and in which words.'),
];

/** The answer of a tool. */
export function answerOf({ layer }: AssistantTool, text: string, annotations: Annotations): Digest {
  return digestOf(text, annotations, new Set([layer]));
}
