/** Nouns around commissive words. Singular, lower case. Source: compiled for this project from general knowledge of news English. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const OFFERED = words(`
  support help assistance aid reward relief protection asylum money cash loan refund compensation amnesty cooperation co-operation mediation deal talks talk concession guarantee funding shelter resignation service bid share incentive
  backing training treatment counselling counseling job post contract ceasefire truce settlement euro pound dollar yen franc million billion grant scholarship discount visa passport immunity pardon sanctuary refuge troop troops soldier plane
  helicopter hospitality expertise equipment accommodation transport dividend payment payout bonus rebate subsidy exchange buyout percent room seat lift bed raise rise
`);

/** What one offers or pledges as an undertaking: "support", "a reward"; not "a view", "a glimpse". */
export const isOffered = (noun: string): boolean => OFFERED.has(noun);

const INSTITUTIONS = words('hospital prison jail custody trial asylum institution clinic memory paper care committee');

/** Where one is committed to without having committed oneself. */
export const isInstitution = (noun: string): boolean => INSTITUTIONS.has(noun);

const TIMES = words('monday tuesday wednesday thursday friday saturday sunday today yesterday tonight week month year january february march april may june july august september october november december morning afternoon evening night');

/** The head of a time that may stand between a word and its complement: "agreed last week to". */
export const isTimeWord = (noun: string): boolean => TIMES.has(noun);
