/** Nouns that matter for what is counted. Source: compiled for this project from general knowledge of English. */

/** Containers and portions: what they are "of" is the thing counted ("50 doses of vaccine"). */
export const PARTITIVES: ReadonlySet<string> = new Set((`
  dose vial shot jab bottle box bag packet pack carton crate sack case can tin jar cup glass bowl plate slice piece sheet loaf bar block chunk portion serving helping batch shipment consignment load truckload
  lorryload planeload busload boatload pair set copy unit sample tablet pill round tranche parcel bundle stack pile roll reel length strip acre barrel bushel bale keg cask drum gallon litre liter pint tonne ton ounce
  pound kilo kilogram gram head pint lot share stick bar magazine clip container carload wagonload page line word minute hour day night week month year item kind type sort form mile metre kilometre foot inch yard`)
  .trim().split(/\s+/));

/** The same in the plural: a figure may stand before the bare form. */
export const INVARIANT: ReadonlySet<string> = new Set((`
  people police staff crew personnel aircraft spacecraft hovercraft cattle poultry livestock sheep fish deer moose salmon trout cod series species headquarters offspring troops personnel youth folk
  percent horsepower dead injured wounded missing homeless unemployed sick elderly disabled infected faithful others dice data media bacteria criteria alumni kin counterinsurgency salmon swine bison clergy
  men women children teeth feet geese mice oxen grand yuan yen baht head shrimp squid crossroads means barracks gallows works dwelling`).trim().split(/\s+/));

/** Adjectives and participles that name people behind a figure: "12 dead", "40 injured". */
export const PEOPLE_ADJECTIVES: ReadonlySet<string> = new Set(['dead', 'injured', 'wounded', 'missing', 'homeless', 'unemployed', 'sick', 'infected', 'killed', 'hurt', 'ill', 'detained', 'arrested']);

/** In a compound with a figure, these count members: "a 15-member panel", "the 27-nation bloc". */
export const COMPOUND_COUNTS: ReadonlySet<string> = new Set((`
  member nation country state seat person man woman people strong cylinder page team point run goal vote game match car vehicle ship vessel aircraft truck company unit`)
  .trim().split(/\s+/));
