/** Zone abbreviations of newswire with their offset from UTC. Source: IANA time zone database's common abbreviations; ambiguous ones as the English press uses them. */
export const TIME_ZONES: ReadonlyMap<string, string> = new Map([
  ['gmt', 'Z'], ['utc', 'Z'], ['bst', '+01:00'], ['cet', '+01:00'], ['cest', '+02:00'], ['eet', '+02:00'], ['eest', '+03:00'], ['msk', '+03:00'], ['ist', '+05:30'], ['pkt', '+05:00'],
  ['sgt', '+08:00'], ['hkt', '+08:00'], ['jst', '+09:00'], ['kst', '+09:00'], ['aest', '+10:00'], ['aedt', '+11:00'], ['nzst', '+12:00'], ['nzdt', '+13:00'],
  ['est', '-05:00'], ['edt', '-04:00'], ['cst', '-06:00'], ['cdt', '-05:00'], ['mst', '-07:00'], ['mdt', '-06:00'], ['pst', '-08:00'], ['pdt', '-07:00'], ['akst', '-09:00'], ['hst', '-10:00'],
]);

/** "Eastern time", "local time": a zone in words; null where it depends on the place. */
export const SPOKEN_ZONES: ReadonlyMap<string, string | null> = new Map([
  ['et', null], ['ct', null], ['mt', null], ['pt', null], ['eastern', null], ['central', null], ['mountain', null], ['pacific', null], ['local', null], ['zulu', 'Z'],
]);
