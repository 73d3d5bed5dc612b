/** Names of the months and their newswire abbreviations, lower case, with and without full stop. Source: compiled for this project (AP and Guardian style). */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'], ['february', 'feb'], ['march', 'mar'], ['april', 'apr'], ['may'], ['june', 'jun'], ['july', 'jul'],
    ['august', 'aug'], ['september', 'sept', 'sep'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec'],
  ].flatMap((names, i) => names.flatMap((name) => [[name, i + 1], [`${name}.`, i + 1]] as [string, number][])),
);

/** Also ordinary words or given names: a month only with a date's company ("in May", "May 3", "March 2021"). */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'mar.', 'jan', 'jun', 'dec', 'sep', 'oct', 'nov', 'apr', 'aug', 'jul', 'feb']);
