/**
 * Holidays and feasts that fall by rule. Source: the public calendars of the countries named, compiled for this project.
 * A rule is `MM-DD`, `MM-nW` (the n-th weekday W of the month, n = -1 the last), `E±days` from Easter Sunday,
 * or `MM-nW±days`. Feasts of the lunar calendars have no rule here: they are found, not dated.
 */
const LIST: readonly (readonly [string, string | null])[] = [
  ["new year's day", '01-01'], ["new year's eve", '12-31'], ["new year's", '01-01'], ['epiphany', '01-06'],
  ['martin luther king day', '01-3-1'], ['martin luther king jr. day', '01-3-1'], ['mlk day', '01-3-1'], ['groundhog day', '02-02'],
  ["valentine's day", '02-14'], ["presidents' day", '02-3-1'], ["president's day", '02-3-1'], ['presidents day', '02-3-1'], ["international women's day", '03-08'], ["st. patrick's day", '03-17'], ["st patrick's day", '03-17'], ["saint patrick's day", '03-17'],
  ["april fools' day", '04-01'], ["april fool's day", '04-01'], ['earth day', '04-22'], ['anzac day', '04-25'], ['may day', '05-01'], ['cinco de mayo', '05-05'], ['victory day', '05-09'], ['ve day', '05-08'],
  ['memorial day', '05--1-1'], ['juneteenth', '06-19'], ['canada day', '07-01'], ['fourth of july', '07-04'], ['bastille day', '07-14'],
  ['labor day', '09-1-1'], ['columbus day', '10-2-1'], ["indigenous peoples' day", '10-2-1'], ['halloween', '10-31'], ["all saints' day", '11-01'], ["all souls' day", '11-02'], ['guy fawkes night', '11-05'],
  ['election day', '11-1-1+1'], ['inauguration day', '01-20'], ["patriots' day", '04-3-1'], ["st. george's day", '04-23'], ["st. david's day", '03-01'], ["st. andrew's day", '11-30'], ['burns night', '01-25'], ['bonfire night', '11-05'], ['pearl harbor day', '12-07'],
  ['independence day', null], ['national day', null],
  ['veterans day', '11-11'], ["veterans' day", '11-11'], ['armistice day', '11-11'], ['remembrance day', '11-11'],
  ['thanksgiving', '11-4-4'], ['thanksgiving day', '11-4-4'], ['black friday', '11-4-4+1'], ['cyber monday', '11-4-4+4'],
  ['christmas', '12-25'], ['christmas day', '12-25'], ['christmas eve', '12-24'], ['xmas', '12-25'], ['boxing day', '12-26'], ["st. stephen's day", '12-26'],
  ['easter', 'E+0'], ['easter sunday', 'E+0'], ['easter monday', 'E+1'], ['easter saturday', 'E-1'], ['good friday', 'E-2'], ['maundy thursday', 'E-3'], ['ash wednesday', 'E-46'], ['shrove tuesday', 'E-47'], ['mardi gras', 'E-47'],
  ['palm sunday', 'E-7'], ['ascension day', 'E+39'], ['pentecost', 'E+49'], ['whit monday', 'E+50'], ['corpus christi', 'E+60'],
  ["mother's day", '05-2-7'], ["father's day", '06-3-7'], ['republic day', '01-26'], ['australia day', '01-26'], ['waitangi day', '02-06'],
  ['ramadan', null], ['eid al-fitr', null], ['eid al-adha', null], ['eid', null], ['diwali', null], ['holi', null], ['yom kippur', null], ['rosh hashanah', null], ['passover', null], ['hanukkah', null],
  ['lunar new year', null], ['chinese new year', null], ['nowruz', '03-20'], ['vesak', null],
];

export const HOLIDAY_RULES: ReadonlyMap<string, string | null> = new Map(LIST);

/** Names as words, the longest first, under their first word. */
export const HOLIDAYS: ReadonlyMap<string, readonly (readonly string[])[]> = group();

function group(): Map<string, string[][]> {
  const map = new Map<string, string[][]>();
  for (const [name] of LIST) {
    // As the tokeniser cuts it: "new", "year", "'s", "day".
    const words = name.replaceAll("'s", " 's").replaceAll("s'", "s '").split(' ');
    map.set(words[0]!, [...(map.get(words[0]!) ?? []), words].sort((a, b) => b.length - a.length));
  }
  return map;
}
