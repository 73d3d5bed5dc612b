/** Days of the week, ISO numbers, with newswire abbreviations. Source: compiled for this project. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ['monday', 'mon'], ['tuesday', 'tues', 'tue'], ['wednesday', 'wed'], ['thursday', 'thurs', 'thur', 'thu'], ['friday', 'fri'], ['saturday', 'sat'], ['sunday', 'sun'],
  ].flatMap((names, i) => names.flatMap((name) => [[name, i + 1], [`${name}.`, i + 1]] as [string, number][])),
);

/** "Sat", "Sun", "Wed", "Mon", "Fri": days only beside a date ("Sun, 3 May"). */
export const DOUBTFUL_WEEKDAYS: ReadonlySet<string> = new Set(['mon', 'wed', 'sat', 'sun', 'fri', 'tue', 'thu', 'thur']);

export const WEEKDAY_PLURALS: ReadonlyMap<string, number> = new Map([
  ['mondays', 1], ['tuesdays', 2], ['wednesdays', 3], ['thursdays', 4], ['fridays', 5], ['saturdays', 6], ['sundays', 7],
]);
