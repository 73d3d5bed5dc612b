/**
 * Nouns whose plural is not formed by the rule, as `plural singular`, and words in -s that are singular or have no other form.
 * Source: compiled for this project from general knowledge of English.
 */
const PAIRS = `
men man|women woman|children child|people person|persons person|feet foot|teeth tooth|geese goose|mice mouse|lice louse|oxen ox|dice die
lives life|wives wife|knives knife|midwives midwife|housewives housewife|leaves leaf|halves half|shelves shelf|thieves thief|loaves loaf|wolves wolf
calves calf|selves self|elves elf|scarves scarf|hooves hoof|sheaves sheaf|dwarves dwarf|wharves wharf
crises crisis|analyses analysis|theses thesis|hypotheses hypothesis|diagnoses diagnosis|prognoses prognosis|oases oasis|parentheses parenthesis
emphases emphasis|synopses synopsis|neuroses neurosis|psychoses psychosis|metastases metastasis|axes axis|testes testis|catharses catharsis|syntheses synthesis
criteria criterion|phenomena phenomenon|bacteria bacterium|memoranda memorandum|referenda referendum|strata stratum|curricula curriculum
addenda addendum|errata erratum|ova ovum|larvae larva|alumni alumnus|alumnae alumna|fungi fungus|nuclei nucleus|stimuli stimulus|cacti cactus|foci focus|radii radius|syllabi syllabus
formulae formula|vertebrae vertebra|antennae antenna|indices index|appendices appendix|vertices vertex|matrices matrix|vortices vortex|codices codex
passers-by passer-by|mothers-in-law mother-in-law|fathers-in-law father-in-law|sons-in-law son-in-law|daughters-in-law daughter-in-law|brothers-in-law brother-in-law
sisters-in-law sister-in-law|attorneys-general attorney-general|secretaries-general secretary-general|runners-up runner-up|commanders-in-chief commander-in-chief
movies movie|ties tie|neckties necktie|lies lie|pies pie|magpies magpie|dies die|cookies cookie|calories calorie|zombies zombie|rookies rookie|selfies selfie|genies genie
prairies prairie|brownies brownie|hippies hippie|junkies junkie|aunties auntie|indies indie|sorties sortie|birdies birdie|bookies bookie|goalies goalie|foodies foodie
smoothies smoothie|hoodies hoodie|yuppies yuppie|reveries reverie|pixies pixie|freebies freebie|walkie-talkies walkie-talkie|techies techie|groupies groupie|eyries eyrie
shoes shoe|toes toe|foes foe|woes woe|canoes canoe|hoes hoe|horseshoes horseshoe|oboes oboe|snowshoes snowshoe
aches ache|headaches headache|toothaches toothache|heartaches heartache|caches cache|moustaches moustache|mustaches mustache|niches niche|avalanches avalanche|creches creche|psyches psyche|quiches quiche|tranches tranche|cliches cliche
buses bus|minibuses minibus|gases gas|biases bias|atlases atlas|canvases canvas|aliases alias|lenses lens|irises iris|pancreases pancreas|yeses yes|pluses plus|quizzes quiz|waltzes waltz|blitzes blitz
menus menu|gurus guru|emus emu|tutus tutu|haikus haiku
bureaus bureau|alkalis alkali|martinis martini|bookshelves bookshelf|consortia consortium|taxis taxi|skis ski|alibis alibi|rabbis rabbi|bikinis bikini|khakis khaki|safaris safari|tsunamis tsunami|jacuzzis jacuzzi|wikis wiki|saris sari|yetis yeti
pakistanis pakistani|iraqis iraqi|israelis israeli|saudis saudi|bangladeshis bangladeshi|yemenis yemeni|omanis omani|kuwaitis kuwaiti|qataris qatari|emiratis emirati|azerbaijanis azerbaijani
afghanis afghani|kashmiris kashmiri|punjabis punjabi|bengalis bengali|nepalis nepali|somalis somali|parsis parsi|gujaratis gujarati|rajasthanis rajasthani|sindhis sindhi|balochis balochi|iranis irani|maoris maori|nazis nazi|yazidis yazidi
excuses excuse|fuses fuse|muses muse|ruses ruse|recluses recluse|abuses abuse|uses use|reuses reuse|misuses misuse|refuses refuse|accuses accuse|hypotenuses hypotenuse
`;

export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  PAIRS.trim().split(/[\n|]/).map((pair) => pair.split(' ') as [string, string]),
);

/** Singular, or plural without another form, though they end in -s. */
export const INVARIABLE_IN_S: ReadonlySet<string> = new Set((
  'news series species means headquarters crossroads gallows barracks aids diabetes rabies measles mumps billiards shambles innings lens gas bias atlas '
  + 'canvas alias pancreas christmas texas kansas dallas arkansas yes plus thanks politics economics physics mathematics maths athletics gymnastics ethics linguistics '
  + 'electronics logistics genetics aerobics robotics acoustics pediatrics paediatrics obstetrics analytics forensics geopolitics '
  + 'trousers jeans pants shorts glasses scissors binoculars clothes pyjamas pajamas goods surroundings outskirts proceeds remains premises belongings '
  + 'earnings savings congratulations whereabouts auspices amends customs arms odds riches hers ours theirs yours was is has as this us its his always perhaps towards besides '
  + 'charles james wales paris philippines netherlands reuters mercedes athens brussels hermes'
).split(' '));

export const SINGULAR_IN_MEN: ReadonlySet<string> = new Set(['specimen', 'regimen', 'acumen', 'abdomen', 'semen', 'stamen', 'bitumen', 'ramen', 'yemen', 'cyclamen', 'carmen', 'turkmen']);
