/** Words for what befalls people, by what they tell: "killed", "died" and "dead" count the same. Source: the reporting of accidents, disasters and war. */
export const HAPPENINGS: ReadonlyMap<string, string> = new Map(([
  ['die', 'die died kill killed dead deaths fatalities perish perished'],
  ['injure', 'injure injured wound wounded hurt injuries'],
  ['miss', 'missing'],
  ['arrest', 'arrest arrested detain detained'],
  ['evacuate', 'evacuate evacuated'],
  ['displace', 'displace displaced homeless'],
  ['infect', 'infect infected'],
  ['abduct', 'abduct abducted kidnap kidnapped'],
  ['destroy', 'destroy destroyed'],
  ['damage', 'damage damaged'],
] as const).flatMap(([name, words]) => words.split(' ').map((word): [string, string] => [word, name])));

/** What befalls things, not people: a bare "300 were destroyed" counts nobody. */
export const HAPPENS_TO_THINGS: ReadonlySet<string> = new Set(['destroy', 'damage']);

/** Words that set a figure apart from others of its kind: one of several, earlier, part of the whole, or not yet so. */
export const NOT_THE_SAME: ReadonlySet<string> = new Set((`
  another other others second third fourth more additional earlier previous previously last ago since separate separately each every per then initially originally first later next among including of-them
  if would could might may should annually yearly monthly average averaged between total altogether overall so-far already also too elsewhere remaining rest both half most some them former latter similar all back return returning rival opposing seriously critically badly severely slightly lightly fatally`).trim().split(/\s+/));
