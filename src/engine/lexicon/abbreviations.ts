/**
 * Abbreviations that keep their full stop, lower case without it.
 * Source: compiled for this project from general knowledge of newswire style.
 */

/** Stand before a name or a number: a full stop behind them never ends a sentence. */
export const BEFORE_NAME: ReadonlySet<string> = new Set([
  'mr', 'mrs', 'ms', 'mx', 'dr', 'prof', 'rev', 'hon', 'st', 'sra', 'gen', 'lt', 'col', 'maj', 'capt', 'cmdr', 'cpl', 'sgt', 'pvt', 'adm',
  'brig', 'cdr', 'sen', 'sens', 'rep', 'reps', 'gov', 'govs', 'pres', 'supt', 'insp', 'det', 'atty', 'amb', 'msgr', 'fr', 'br', 'messrs', 'mme', 'mlle',
  'no', 'nos', 'vs', 'v', 'fig', 'figs', 'art', 'arts', 'sec', 'para', 'pp', 'op', 'cf', 'ca', 'approx', 'mt', 'ft', 'rs', 'ph',
]);

/** May stand anywhere, also at the end of a sentence. */
export const ANYWHERE: ReadonlySet<string> = new Set([
  'inc', 'corp', 'co', 'cos', 'ltd', 'llc', 'plc', 'bros', 'assn', 'dept', 'univ', 'intl', 'natl', 'jr', 'sr', 'etc', 'al', 'est', 'ave', 'blvd', 'rd',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun',
  'ala', 'ariz', 'ark', 'calif', 'colo', 'conn', 'del', 'fla', 'ga', 'ill', 'ind', 'kan', 'ky', 'la', 'md', 'mass', 'mich', 'minn', 'miss', 'mo', 'mont',
  'neb', 'nev', 'okla', 'ore', 'pa', 'tenn', 'tex', 'vt', 'va', 'wash', 'wis', 'wyo', 'ont', 'que', 'alta',
  'yr', 'yrs', 'hr', 'hrs', 'min', 'mins', 'oz', 'lb', 'lbs', 'ed', 'eds', 'vol', 'dist', 'ret', 'asst', 'pct', 'mgr', 'tel', 'ext',
]);
