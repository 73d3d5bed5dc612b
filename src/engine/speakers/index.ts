/** Who is in the article: mentions in a paragraph, coreference and what is known of each over the whole. */
export type { LocalMention } from './local';
export { recogniseMentions } from './recognise';
export { Coreference } from './coreference';
export { withoutBystanders } from './telling';
export { kindOfNoun } from './words';
export { inMidSentence } from './sentence-case';
