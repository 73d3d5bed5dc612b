/** Words that tell a half of a year from a half of a match. Source: compiled for this project from business and sports reports; lower case, as they stand. */

/** Companies, markets and economies count in half years: "growth slowed in the first half". */
export const BUSINESS_WORDS: ReadonlySet<string> = new Set([
  'profit', 'profits', 'earnings', 'revenue', 'revenues', 'sales', 'turnover', 'growth', 'economy', 'gdp', 'inflation', 'exports', 'imports', 'output', 'demand', 'prices', 'orders', 'deliveries', 'production', 'investment',
  'spending', 'margin', 'margins', 'dividend', 'forecast', 'forecasts', 'outlook', 'guidance', 'acquisition', 'merger', 'takeover', 'deal', 'transaction', 'shareholders', 'regulatory', 'bank', 'rates', 'shipments', 'costs', 'market', 'markets',
]);

export const SPORTS_WORDS: ReadonlySet<string> = new Set([
  'scored', 'score', 'scoring', 'goal', 'goals', 'match', 'game', 'games', 'minute', 'minutes', 'penalty', 'referee', 'ball', 'kick', 'try', 'tries', 'touchdown', 'touchdowns', 'points', 'lead', 'led', 'trailed', 'rebounds', 'half-time', 'halftime',
  'coach', 'team', 'side', 'striker', 'goalkeeper', 'defender', 'midfielder', 'quarterback', 'substitute', 'possession', 'equaliser', 'equalizer', 'header', 'shot', 'shots',
]);
