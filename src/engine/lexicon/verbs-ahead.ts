/** Verbs and other words that put a date beside them ahead of today. Source: compiled for this project from newswire habits; verbs as lemmas. */

/** "is scheduled for Monday", "plans to close Monday", "expected in December". */
export const VERBS_AHEAD: ReadonlySet<string> = new Set([
  'schedule', 'expect', 'plan', 'slate', 'set', 'intend', 'hope', 'forecast', 'poise', 'due', 'aim', 'want', 'promise', 'pledge', 'vow', 'agree', 'anticipate', 'propose', 'prepare', 'decide', 'seek', 'ask', 'urge', 'order',
]);

/** Said in the present of what stands on a calendar: "the exhibition opens Monday", "the two meet Friday". */
export const TIMETABLE_VERBS: ReadonlySet<string> = new Set([
  'begin', 'start', 'open', 'close', 'end', 'expire', 'arrive', 'leave', 'meet', 'return', 'resume', 'depart', 'vote', 'decide', 'launch', 'premiere', 'debut', 'travel', 'face', 'fall', 'conclude', 'host', 'visit', 'play', 'run', 'convene', 'air', 'take', 'go', 'come', 'kick',
]);

/** No verbs, but they do the same: "due Tuesday", "effective Feb. 1", "ahead of Sunday". */
export const WORDS_AHEAD: ReadonlySet<string> = new Set(['due', 'effective', 'upcoming', 'slated', 'ready', 'likely', 'deadline', 'plans', 'plan', 'set', 'scheduled', 'expected', 'able', 'about', 'prepared']);

/** Nouns whose infinitive is still to be done when they are told: "an agreement to acquire". */
export const AGREEMENTS: ReadonlySet<string> = new Set(['agreement', 'agreements', 'deal', 'accord', 'pact', 'contract', 'offer', 'bid', 'proposal', 'promise', 'pledge', 'vow', 'intention', 'permission']);

/** What goes on "through" a month told of is still to last. */
export const PROLONGING: ReadonlySet<string> = new Set(['extend', 'prolong', 'renew', 'postpone', 'delay', 'suspend', 'reschedule']);

/** Events that are spoken of before they come: "the June 5 caucuses". */
export const COMING_EVENTS: ReadonlySet<string> = new Set(['election', 'elections', 'primary', 'primaries', 'caucus', 'caucuses', 'referendum', 'runoff', 'deadline', 'ballot']);

/** Events of a possessive day that may still lie ahead ("will attend Friday's summit"); any other is over ("Wednesday's ruling"). */
export const DATED_EVENTS: ReadonlySet<string> = new Set([
  ...COMING_EVENTS, 'vote', 'meeting', 'summit', 'debate', 'game', 'match', 'final', 'hearing', 'session', 'talks', 'race', 'ceremony', 'funeral', 'concert', 'parade', 'launch', 'trial', 'conference', 'visit', 'protest', 'rally', 'show', 'opening', 'test',
]);

/** What has happened when one speaks of it: "Wednesday's ruling", whatever the verb says. */
export const OUTCOMES: ReadonlySet<string> = new Set([
  'ruling', 'decision', 'verdict', 'judgment', 'announcement', 'statement', 'remarks', 'comments', 'report', 'letter', 'result', 'results', 'win', 'victory', 'defeat', 'loss', 'losses', 'close', 'gains',
  'attack', 'attacks', 'shooting', 'shootings', 'killing', 'killings', 'bombing', 'bombings', 'blast', 'explosion', 'crash', 'fire', 'quake', 'earthquake', 'storm', 'flood', 'death', 'deaths', 'arrest', 'arrests', 'raid', 'incident',
  'violence', 'clashes', 'massacre', 'tragedy', 'disaster', 'accident', 'collapse', 'resignation', 'agreement', 'deal', 'revelation', 'revelations', 'disclosure', 'findings', 'news', 'move', 'tweet', 'tweets', 'outage', 'spill',
]);
