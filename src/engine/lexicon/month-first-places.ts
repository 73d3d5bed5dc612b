/** Places of datelines where figures put the month first (the United States, its large cities and states, Manila). Source: AP's list of cities that stand alone in datelines, and the states. */
export const MONTH_FIRST_PLACES: ReadonlySet<string> = new Set([
  'atlanta', 'baltimore', 'boston', 'chicago', 'cincinnati', 'cleveland', 'dallas', 'denver', 'detroit', 'honolulu', 'houston', 'indianapolis', 'las vegas', 'los angeles', 'miami',
  'milwaukee', 'minneapolis', 'new orleans', 'new york', 'oklahoma city', 'philadelphia', 'phoenix', 'pittsburgh', 'st. louis', 'salt lake city', 'san antonio', 'san diego', 'san francisco',
  'seattle', 'washington', 'austin', 'portland', 'charlotte', 'nashville', 'sacramento', 'albany', 'tampa', 'orlando', 'columbus', 'united nations', 'manila',
  'alabama', 'alaska', 'arizona', 'arkansas', 'california', 'colorado', 'connecticut', 'delaware', 'florida', 'georgia', 'hawaii', 'idaho', 'illinois', 'indiana', 'iowa', 'kansas', 'kentucky',
  'louisiana', 'maine', 'maryland', 'massachusetts', 'michigan', 'minnesota', 'mississippi', 'missouri', 'montana', 'nebraska', 'nevada', 'new hampshire', 'new jersey', 'new mexico',
  'north carolina', 'north dakota', 'ohio', 'oregon', 'pennsylvania', 'rhode island', 'south carolina', 'south dakota', 'tennessee', 'texas', 'utah', 'vermont', 'virginia', 'west virginia', 'wisconsin', 'wyoming',
]);
