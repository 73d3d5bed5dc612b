/** English number words. Source: the closed class itself; the scales of Indian English (lakh, crore) beside the short scale. */

/** Zero to nineteen, and the tens. */
export const UNITS_AND_TEENS: ReadonlyMap<string, number> = new Map(
  ('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen')
    .split(' ').map((word, value) => [word, value]),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, i) => [word, 20 + 10 * i]),
);

/** Powers of ten by their word. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 2], ['thousand', 3], ['lakh', 5], ['lac', 5], ['million', 6], ['crore', 7], ['billion', 9], ['trillion', 12], ['quadrillion', 15],
]);

/** A scale behind a figure, abbreviated. `certain`: it is nothing else; the others ("m", "k", "b") are also units of measure. */
export const SCALE_ABBREVIATIONS: ReadonlyMap<string, { readonly power: number; readonly certain: boolean }> = new Map([
  ...['bn', 'bln', 'billions'].map((form) => [form, { power: 9, certain: true }] as const),
  ...['mn', 'mln', 'mil', 'mio', 'mm', 'millions'].map((form) => [form, { power: 6, certain: form !== 'mm' }] as const),
  ...['tn', 'trn', 'trillions'].map((form) => [form, { power: 12, certain: true }] as const),
  ...['cr', 'crores'].map((form) => [form, { power: 7, certain: form !== 'cr' }] as const),
  ['lakhs', { power: 5, certain: true }], ['lacs', { power: 5, certain: true }], ['thousands', { power: 3, certain: true }],
  ['k', { power: 3, certain: false }], ['m', { power: 6, certain: false }], ['b', { power: 9, certain: false }], ['t', { power: 12, certain: false }],
]);

/** Counting nouns that multiply: "two dozen". */
export const COLLECTIVES: ReadonlyMap<string, number> = new Map([['dozen', 12], ['score', 20], ['gross', 144]]);

/** "dozens of", "hundreds of thousands of": a number that is only known to be several times this. */
export const VAGUE_SCALES: ReadonlyMap<string, number> = new Map([
  ['tens', 10], ['dozens', 12], ['scores', 20], ['hundreds', 100], ['thousands', 1e3], ['lakhs', 1e5], ['millions', 1e6], ['crores', 1e7],
  ['billions', 1e9], ['trillions', 1e12],
]);

/** Denominators: "two thirds", "three-quarters", "a fifth". */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  (['half:2', 'third:3', 'quarter:4', 'fourth:4', 'fifth:5', 'sixth:6', 'seventh:7', 'eighth:8', 'ninth:9', 'tenth:10', 'twelfth:12',
    'sixteenth:16', 'twentieth:20', 'hundredth:100', 'thousandth:1000'] as const).flatMap((entry): [string, number][] => {
    const [word, value] = entry.split(':') as [string, string];
    return [[word, Number(value)], [word === 'half' ? 'halves' : `${word}s`, Number(value)]];
  }),
);

/** Vulgar fraction characters. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5], ['¼', 0.25], ['¾', 0.75], ['⅓', 1 / 3], ['⅔', 2 / 3], ['⅕', 0.2], ['⅖', 0.4], ['⅗', 0.6], ['⅘', 0.8], ['⅛', 0.125], ['⅜', 0.375], ['⅝', 0.625], ['⅞', 0.875],
]);
