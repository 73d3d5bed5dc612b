/**
 * Words and phrases that point into the past, the present or the future without saying how far (TIMEX3's *_REF values).
 * Source: compiled for this project after TimeML 1.2.1's examples and newswire habits. Keys are the first word; the words behind
 * it follow. `certainty` tells how often such a word is meant as a time at all.
 */
export interface TimeReference {
  readonly words: readonly string[];
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
  readonly certainty: number;
}

const LIST: readonly (readonly [string, TimeReference['value'], number])[] = [
  ['now', 'PRESENT_REF', 0.75], ['right now', 'PRESENT_REF', 0.95], ['just now', 'PRESENT_REF', 0.9], ['currently', 'PRESENT_REF', 0.8], ['nowadays', 'PRESENT_REF', 0.95],
  ['at present', 'PRESENT_REF', 0.85], ['presently', 'PRESENT_REF', 0.7], ['these days', 'PRESENT_REF', 0.95],
  ['at the moment', 'PRESENT_REF', 0.7], ['present day', 'PRESENT_REF', 0.8],
  ['recently', 'PAST_REF', 0.75], ['lately', 'PAST_REF', 0.7], ['the past', 'PAST_REF', 0.7], ['the recent past', 'PAST_REF', 0.9],
  ['the other day', 'PAST_REF', 0.8], ['long ago', 'PAST_REF', 0.85], ['not long ago', 'PAST_REF', 0.85],
  ['the future', 'FUTURE_REF', 0.85], ['the near future', 'FUTURE_REF', 0.95], ['the foreseeable future', 'FUTURE_REF', 0.9], ['the not too distant future', 'FUTURE_REF', 0.95],
  ['the near term', 'FUTURE_REF', 0.85], ['the time being', 'PRESENT_REF', 0.8], ['the not-too-distant future', 'FUTURE_REF', 0.95], ['as soon as possible', 'FUTURE_REF', 0.8], ['more recently', 'PAST_REF', 0.75],
  ['near future', 'FUTURE_REF', 0.9], ['someday', 'FUTURE_REF', 0.8], ['a later date', 'FUTURE_REF', 0.9], ['in future', 'FUTURE_REF', 0.8],
];

/** Longest first under each first word. */
export const TIME_REFERENCES: ReadonlyMap<string, readonly TimeReference[]> = group();

function group(): Map<string, TimeReference[]> {
  const map = new Map<string, TimeReference[]>();
  for (const [phrase, value, certainty] of LIST) {
    const words = phrase.split(' ');
    map.set(words[0]!, [...(map.get(words[0]!) ?? []), { words, value, certainty }].sort((a, b) => b.words.length - a.words.length));
  }
  return map;
}
