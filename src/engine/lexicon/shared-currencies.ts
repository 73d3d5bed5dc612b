/**
 * Names of money that several countries share, and the words that show whose is meant: a country, its adjective, its large cities,
 * its news agency, its currency's sign. Source: ISO 4217 and general knowledge of the countries.
 */
const PLACES: Readonly<Record<string, string>> = {
  SEK: 'sweden swedish stockholm swedes riksbank gothenburg malmö malmo', NOK: 'norway norwegian oslo norwegians bergen trondheim stavanger ntb', DKK: 'denmark danish copenhagen danes aarhus ritzau', ISK: 'iceland icelandic reykjavik', CZK: 'czech prague czechs czechia brno ctk čtk',
  CHF: 'switzerland swiss zurich geneva bern', FRF: 'france french paris', BEF: 'belgium belgian brussels', XOF: 'senegal dakar mali bamako benin togo niger abidjan',
  MXN: 'mexico mexican mexicans', ARS: 'argentina argentine argentinian', CLP: 'chile chilean santiago', COP: 'colombia colombian bogota', PHP: 'philippines philippine manila filipino', CUP: 'cuba cuban havana', UYU: 'uruguay uruguayan', DOP: 'dominican',
  INR: 'india indian delhi mumbai indians kolkata chennai bengaluru bangalore hyderabad pti ians ₹', PKR: 'pakistan pakistani islamabad karachi lahore', LKR: 'lanka lankan colombo', NPR: 'nepal nepalese nepali kathmandu',
  GBP: 'britain british britons uk u.k. london england english scotland scottish wales welsh belfast edinburgh glasgow cardiff manchester birmingham liverpool bbc £', EGP: 'egypt egyptian cairo egyptians', LBP: 'lebanon lebanese beirut', SYP: 'syria syrian damascus', SDG: 'sudan sudanese khartoum',
  KES: 'kenya kenyan nairobi kenyans', UGX: 'uganda ugandan kampala', TZS: 'tanzania tanzanian',
  RSD: 'serbia serbian belgrade', KWD: 'kuwait kuwaiti', BHD: 'bahrain bahraini', IQD: 'iraq iraqi baghdad', JOD: 'jordan jordanian amman', TND: 'tunisia tunisian tunis', DZD: 'algeria algerian algiers',
  SAR: 'saudi riyadh', QAR: 'qatar qatari doha', OMR: 'oman omani muscat', IRR: 'iran iranian tehran', TRY: 'turkey turkish ankara istanbul türkiye', ITL: 'italy italian rome',
  RUB: 'russia russian moscow', BYN: 'belarus belarusian minsk', KRW: 'south seoul', KPW: 'pyongyang', AED: 'emirates dubai emirati', MAD: 'morocco moroccan rabat',
};

const NAMES: readonly (readonly [words: string, codes: string])[] = [
  ['crown crowns', 'CZK SEK NOK DKK ISK'], ['krona kronor kronas', 'SEK ISK'], ['krone kroner', 'NOK DKK'], ['franc francs', 'CHF FRF BEF XOF'], ['peso pesos', 'MXN ARS CLP COP PHP CUP UYU DOP'],
  ['rupee rupees', 'INR PKR LKR NPR'], ['pound pounds', 'GBP EGP LBP SYP SDG'], ['shilling shillings', 'KES UGX TZS'], ['dinar dinars', 'RSD KWD BHD IQD JOD TND DZD'], ['riyal riyals', 'SAR QAR OMR'], ['rial rials', 'IRR OMR'],
  ['lira liras lire', 'TRY ITL'], ['rouble roubles ruble rubles', 'RUB BYN'], ['dirham dirhams', 'AED MAD'],
];

/** Word of money, lower case, to the ISO codes that it may stand for. */
export const SHARED_NAMES: ReadonlyMap<string, readonly string[]> = new Map(NAMES.flatMap(([words, codes]) => words.split(' ').map((word): [string, string[]] => [word, codes.split(' ')])));

/** Word of money, lower case, to its plain name in the singular, for where nothing tells whose it is. */
export const PLAIN_NAMES: ReadonlyMap<string, string> = new Map(NAMES.flatMap(([words]) => words.split(' ').map((word, _, [singular]): [string, string] => [word, singular!])));

/** Word for a country, lower case, to its currency. */
export const MONEY_OF_PLACE: ReadonlyMap<string, string> = new Map(Object.entries(PLACES).flatMap(([code, words]) => words.split(' ').map((word): [string, string] => [word, code])));
