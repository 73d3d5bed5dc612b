/**
 * What makes a figure part of a name and no quantity. Source: the label nouns of English ("page 4", "Flight 447") and the makers,
 * products and indices that news names most; the general guards in `quantities/guards.ts` catch the rest.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns that number what they name, in lower case too; the figure follows: "flight 447", "chapter 11". */
export const LABELS = words(`
  flight article chapter section route highway interstate motorway page pages figure fig fig. table room gate terminal platform phase stage type channel category tier episode season round lap
  ward district precinct zone appendix annex exhibit item question proposition prop prop. amendment resolution bus number no no. nos. version vol. volume part step lot verse formula apartment
  suite box lane runway exit junction paragraph clause schedule level grade class matchday day week year age aged ages iphone ipad windows android ios python covid century`);

/** The same, but only with a capital: "Group 4", "Apollo 11", "Boeing 737", "Game 7". */
export const CAPITAL_LABELS = words(`
  group game games act scene scope title form protocol measure line pier unit train psalm apollo area studio sector camp block building division regiment battalion brigade squad company fleet mission reactor
  op opus symphony concerto sonata model series mark mk gen generation galaxy pixel xbox playstation boeing airbus embraer bombardier cessna tupolev ilyushin antonov
  ftse s&p nikkei dax cac stoxx russell nasdaq topix kospi asx csi sensex nifty big final super bowl ocean catch bill order code rule regulation directive floor deck seat row pool hole heat race car`);

/** Makers and products whose number stays a name before a plural: "Boeing 737 jets", "Windows 10 machines". */
export const MAKERS = words(`
  boeing airbus embraer bombardier cessna tupolev ilyushin antonov lockheed windows iphone ipad android galaxy pixel xbox playstation mazda porsche bmw audi mercedes peugeot ferrari citroen renault fiat volvo tesla model
  formula category class type grade tier level phase stage covid fortune ftse s&p nikkei dax cac stoxx russell nasdaq topix kospi asx hepatitis title chapter article section route highway interstate channel`);

/** Street words behind a house number: "10 Acacia Avenue". */
export const STREETS = words(`
  street st st. avenue ave ave. road rd rd. drive dr dr. boulevard blvd blvd. lane ln ln. square terrace place court way crescent parkway highway plaza row gardens mews quay broadway`);

/** Sayings in which "one" counts nothing: the word behind it. */
export const IDLE_ONE = words(`
  another day thing way time side point hand reason that who whose which of 's in to or and is was has would could can will should might may must as for by with at on if than too moment
  morning evening night afternoon sense example place end word nobody everybody everyone somebody someone anybody he she they we you it i`);

/** Words that name a stretch of a ranking by its length: "the top 10", "the final four". */
export const RANKS = words('top bottom first last final');

/** Words near a pair of figures that make it a score or the outcome of a vote. */
export const SCORE_CUES = words(`
  vote voted votes won win wins winning beat beats beating defeat defeated defeats lost loss lose loses lead leads led leading draw drew tied tie ties victory victories score scored scores scoring scoreline
  record majority ruling ruled decision passed approved rejected drubbing thrashing shutout win-loss final half-time halftime aggregate trailed trailing trail behind upset edged downed routed overcame set sets`);
