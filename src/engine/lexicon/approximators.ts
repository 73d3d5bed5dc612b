import type { QuantityModifier } from '../model';

/** What words beside a figure say of it; that it is a rise or a fall (`up`, `down`) the verb says. */
export type StatedModifier = Exclude<QuantityModifier, 'up' | 'down'>;

/** What stands before a figure and says how exact it is. Source: the approximators and comparators of news style, read off style guides. */
export const BEFORE_NUMBER: readonly (readonly [StatedModifier, readonly string[]])[] = [
  ['approximate', [
    'about', 'around', 'approximately', 'approx', 'approx.', 'roughly', 'some', 'nearly', 'almost', 'near', 'circa', 'ca.', 'c.', 'close to', 'an estimated', 'estimated',
    'in the region of', 'in the neighborhood of', 'in the neighbourhood of', 'on the order of', 'in the order of', 'something like', 'more or less', 'virtually',
    'just about', 'just around', 'barely', 'an estimated some', 'anywhere near', '~', '∼', '≈', 'an average', 'perhaps', 'maybe', 'probably about', 'practically', 'as roughly',
  ]],
  ['more', [
    'more than', 'over', 'at least', 'no less than', 'no fewer than', 'not less than', 'not fewer than', 'upwards of', 'upward of', 'in excess of', 'greater than', 'a minimum of',
    'minimum', 'above', 'beyond', 'exceeding', 'well over', 'just over', 'well above', 'just above', 'slightly over', 'slightly more than', 'slightly above', 'just more than',
    'a little over', 'a little more than', 'a bit more than', 'far more than', 'much more than', 'well more than', 'not even more than', 'better than', 'larger than', 'higher than',
    'bigger than', 'as little as', 'as few as', 'over than', '>',
  ]],
  ['less', [
    'less than', 'under', 'fewer than', 'below', 'up to', 'at most', 'no more than', 'not more than', 'a maximum of', 'maximum', 'as much as', 'as many as', 'as high as', 'just under', 'just below',
    'well under', 'well below', 'slightly under', 'slightly less than', 'slightly below', 'just less than', 'a little under', 'a little less than', 'a bit less than', 'far less than', 'far fewer than', 'much less than',
    'just short of', 'short of', 'lower than', 'smaller than', 'just shy of', 'shy of', 'as long as', 'up to about', 'up to around', 'up to some', '<',
  ]],
  ['exact', ['plus or minus', '±', '+/-', 'exactly', 'precisely', 'all', 'a full', 'a total of', 'an average of', 'a median of', 'a record', 'a combined']],
];

/** What stands behind a figure: "or so", "or more". */
export const BEHIND_NUMBER: readonly (readonly [StatedModifier, readonly string[]])[] = [
  ['approximate', ['or so', 'or thereabouts', 'odd', 'ish']],
  ['more', ['or more', 'or above', 'or over', 'or older', 'or better', 'or higher', 'plus', '+', 'and above', 'and over', 'and up', 'at least']],
  ['less', ['or less', 'or fewer', 'or under', 'or below', 'or lower', 'or younger', 'and under', 'and below', 'at most']],
];
