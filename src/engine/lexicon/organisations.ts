/**
 * Nouns for organisations, lower case singular, and endings of their names.
 * Source: compiled for this project from general knowledge.
 */
const words = (text: string): string[] => text.trim().split(/\s+/);

/** Legal forms: dropped when names are compared ("Acme Corp." is "Acme"). */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(words(
  'inc incorporated corp corporation co company cos ltd limited llc llp lp plc ag sa s.a n.v nv ab asa oyj spa s.p.a gmbh kg se pty bhd holdings holding group pjsc oao pte kk',
));

/** Nouns for an enterprise: any of them may take up a company named before. */
export const ENTERPRISES: ReadonlySet<string> = new Set(words(`
  company firm corporation business enterprise conglomerate giant carmaker automaker airline carrier manufacturer maker planemaker chipmaker drugmaker brewer retailer supermarket chain lender insurer bank brokerage startup start-up subsidiary
  parent operator provider supplier publisher broadcaster network developer producer miner utility group multinational brand label studio distributor contractor consultancy steelmaker refiner restaurant shop store website site app platform
  outlet newspaper magazine paper channel
`));

/** Nouns for other bodies. */
const BODIES = words(`
  administration agency alliance army assembly association authority board body branch brigade bureau cabinet camp campaign caucus center centre chamber charity church club coalition college command commission committee confederation
  congress consortium constabulary cooperative corps council court cult delegation department directorate division duma embassy exchange faction faculty federation fellowship force foundation front fund gang government group
  headquarters high-school hospital house institute institution intelligence jury knesset laboratory lab league legislature library lobby media military militia ministry mission mosque movement museum navy network office orchestra order organisation organization
  panel parliament parish party police prison programme program press regime registry regulator school secretariat senate service society squad staff state synagogue syndicate taskforce task-force team thinktank think-tank treasury tribunal troupe trust
  union university watchdog wing monarchy junta politburo presidency clinic academy choir band ensemble theatre theater unit ngo nonprofit non-profit establishment leadership management opposition tribe firm municipality city country nation kingdom republic empire
  superpower community industry sector public electorate judiciary prosecution defence defense
`);

/** Every noun that may stand for an organisation already named: "the ministry", "the company". */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set([...ENTERPRISES, ...BODIES]);

/** Nouns that a country takes: "the country", "the kingdom". */
export const COUNTRY_NOUNS: ReadonlySet<string> = new Set(words('country nation state republic kingdom government superpower'));

/** A capitalised run that ends (or, with "of", begins) with one of these is an organisation's name. */
export const NAME_NOUNS: ReadonlySet<string> = new Set([
  ...LEGAL_FORMS, ...BODIES, ...words(`
  airlines airways airline air-lines motors bank banks banking bancorp capital securities partners associates industries systems technologies technology electronics pharmaceuticals laboratories labs stores foods
  energy oil petroleum gas power electric steel mining resources communications telecom telecommunications media entertainment pictures studios records broadcasting news times post herald tribune journal gazette globe guardian
  magazine press newspaper review observer chronicle telegraph mail express agency agencies brothers bros sons insurance assurance mutual financial finance savings trust investments management consulting solutions services
  enterprises international worldwide global universities schools colleges parties republicans democrats unions workers teamsters teachers nations emirates treaty pact states-army guard reserve scouts lions tigers giants united athletic rovers wanderers
  fc airforce air-force marines administration presidency security conference convention bundestag bundesbank initiative project network networks foundation institutes centers centres hospitals exchange index
  pharma pharmaceutical therapeutics biotech biosciences sciences genomics robotics automotive motors textiles chemicals cement foods beverages breweries retail homes properties realty hospitality analytics software
  motor aerospace aircraft aviation airbus semiconductor software records restaurants hotels resorts holdings railways railway rail lines shipping logistics express airport-authority inspectorate forum summit tribunal ombudsman chancellery`),
]);

/** Well-known names that carry no such noun. */
export const ORGANISATIONS: ReadonlySet<string> = new Set(`
reuters|associated press|ap|afp|agence france-presse|pti|press trust of india|bloomberg|bbc|cnn|nbc|cbs|abc|fox|fox news|msnbc|cnbc|npr|pbs|espn|al jazeera|politico|buzzfeed|the hill|vox|slate|breitbart|huffington post|xinhua|tass|interfax|itar-tass|ria novosti|kyodo|dpa|ansa|ap-gfk|c-span|hbo|wikinews|wikipedia|wikileaks|wikimedia
|google|apple|microsoft|amazon|facebook|twitter|youtube|instagram|snapchat|whatsapp|uber|lyft|airbnb|netflix|yahoo|ebay|paypal|intel|ibm|oracle|cisco|dell|hp|hewlett-packard|samsung|sony|toyota|honda|nissan|mazda|hyundai|kia|ford|chrysler|fiat|volkswagen|bmw|mercedes|daimler|audi|porsche|renault|peugeot|volvo|saab|tesla|boeing|airbus|lockheed|lockheed martin|northrop grumman|raytheon|rolls-royce|siemens|philips|nokia|ericsson|motorola|huawei|alibaba|tencent|baidu|xiaomi|lenovo|foxconn|panasonic|toshiba|hitachi|fujitsu|mitsubishi
|exxon|exxonmobil|chevron|bp|shell|total|gazprom|rosneft|lukoil|aramco|petrobras|pemex|citgo|enron|halliburton|walmart|wal-mart|target|costco|ikea|tesco|sainsbury|carrefour|aldi|starbucks|mcdonald's|nike|adidas|coca-cola|pepsi|pepsico|nestle|nestlé|unilever|pfizer|novartis|roche|merck|bayer|glaxosmithkline|astrazeneca|moderna|biontech|johnson & johnson|monsanto|dupont|citigroup|citibank|goldman sachs|morgan stanley|jpmorgan|jpmorgan chase|jp morgan|wells fargo|barclays|hsbc|ubs|credit suisse|lehman brothers|merrill lynch|bear stearns|aig|fannie mae|freddie mac|visa|mastercard|american express|moody's|fitch|standard & poor's|s&p|deloitte|kpmg|pwc|verizon|at&t|comcast|t-mobile|vodafone|disney|viacom|pixar|lufthansa|ryanair|easyjet|qantas|aeroflot|fedex|ups|caterpillar|3m|general electric|ge|general motors|gm|amtrak|berkshire hathaway|blackrock|blackstone|carlyle
|nato|un|u.n.|united nations|eu|e.u.|european union|imf|who|wto|oecd|opec|asean|apec|unicef|unesco|unhcr|iaea|interpol|fifa|uefa|ioc|nba|nfl|nhl|mlb|ncaa|fbi|cia|nsa|irs|epa|fda|fcc|sec|cdc|nasa|noaa|doj|dhs|tsa|fema|dea|atf|osha|usda|hud|pentagon|congress|senate|house|parliament|knesset|duma|bundestag|kremlin|white house|capitol hill|scotland yard|mi5|mi6|mossad|kgb|isi|g7|g8|g20|g-7|g-8|g-20|brics|amnesty international|human rights watch|greenpeace|oxfam|red cross|red crescent|doctors without borders|aclu|naacp|nra|afl-cio|aarp|planned parenthood|emily's list|gop|dnc|rnc|tea party|labour|tories|ukip|snp|bjp|fatah|hamas|hezbollah|taliban|al-qaeda|al qaeda|al-qaida|isis|isil|islamic state|daesh|boko haram|al-shabab|al-shabaab|plo|ira|eta|farc|pkk|ku klux klan|nypd|lapd|yale|harvard|stanford|princeton|mit|oxford|cambridge|ucla|nyu|gallup|quinnipiac|rasmussen|pew|ipsos|yougov|nielsen|zogby|wall street|downing street|treasury|fed|federal reserve|supreme court|state department|justice department
`.replace(/\n/g, '').split('|').filter((w) => w !== ''));
