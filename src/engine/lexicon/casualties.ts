/** What happens to people and not to things: a figure beside it counts people. Source: compiled for this project from reports of disasters, war and crime. */
const forms = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Behind "were": "12 were killed". */
export const HARMED_PARTICIPLES = forms('killed injured wounded hurt arrested detained displaced evacuated hospitalised hospitalized rescued abducted kidnapped executed jailed deported driven uprooted infected stranded orphaned charged convicted laid');

/** Alone behind the figure: "40 dead", "3 died", "12 missing". */
export const HARMED_STATES = forms('dead died dying perished drowned survived injured wounded missing homeless unaccounted');

/** Before it: "killed 12", "injuring 30". */
export const HARMING_VERBS = forms('killed killing kills injured injuring injures wounded wounding wounds displaced displacing arrested arresting detained detaining hospitalised hospitalized hospitalising hospitalizing');
