/** Currencies: ISO 4217 codes with the names, signs and subunits that news writes. Source: ISO 4217 and the usage of the wire agencies' style guides. */
export interface Currency {
  /** ISO 4217; null where the words leave the country open ("cents"). */
  readonly code: string | null;
  /** Common English name in the singular, lower case: `us dollar`, `euro`. */
  readonly name: string;
}

const currency = (code: string | null, name: string): Currency => ({ code, name });

/** By ISO code. */
const NAMES: Readonly<Record<string, string>> = {
  USD: 'us dollar', CAD: 'canadian dollar', AUD: 'australian dollar', NZD: 'new zealand dollar', HKD: 'hong kong dollar', SGD: 'singapore dollar', TWD: 'new taiwan dollar',
  EUR: 'euro', GBP: 'pound sterling', JPY: 'yen', CNY: 'yuan', INR: 'rupee', PKR: 'pakistani rupee', LKR: 'sri lankan rupee', NPR: 'nepalese rupee', CHF: 'swiss franc', SEK: 'swedish krona',
  NOK: 'norwegian krone', DKK: 'danish krone', ISK: 'icelandic krona', CZK: 'czech koruna', PLN: 'polish zloty', HUF: 'hungarian forint', RON: 'romanian leu', BGN: 'bulgarian lev', HRK: 'croatian kuna',
  RSD: 'serbian dinar', RUB: 'russian rouble', UAH: 'ukrainian hryvnia', BYN: 'belarusian rouble', TRY: 'turkish lira', ILS: 'shekel', SAR: 'saudi riyal', QAR: 'qatari riyal', AED: 'uae dirham', KWD: 'kuwaiti dinar',
  BHD: 'bahraini dinar', OMR: 'omani rial', IRR: 'iranian rial', IQD: 'iraqi dinar', JOD: 'jordanian dinar', LBP: 'lebanese pound', SYP: 'syrian pound', EGP: 'egyptian pound', MAD: 'moroccan dirham',
  TND: 'tunisian dinar', DZD: 'algerian dinar', NGN: 'naira', GHS: 'ghanaian cedi', KES: 'kenyan shilling', UGX: 'ugandan shilling', TZS: 'tanzanian shilling', ETB: 'ethiopian birr', ZAR: 'rand', BWP: 'pula',
  ZMW: 'zambian kwacha', MYR: 'malaysian ringgit', IDR: 'rupiah', THB: 'baht', VND: 'dong', PHP: 'philippine peso', KRW: 'won', KPW: 'north korean won', BDT: 'taka', MMK: 'kyat', KHR: 'riel', LAK: 'kip', MNT: 'tugrik',
  KZT: 'tenge', UZS: 'uzbek som', GEL: 'georgian lari', AMD: 'armenian dram', AZN: 'manat', AFN: 'afghani', BRL: 'brazilian real', MXN: 'mexican peso', ARS: 'argentine peso', CLP: 'chilean peso', COP: 'colombian peso',
  PEN: 'peruvian sol', UYU: 'uruguayan peso', VES: 'bolivar', BOB: 'boliviano', PYG: 'guarani', CUP: 'cuban peso', DOP: 'dominican peso', JMD: 'jamaican dollar', XOF: 'cfa franc', SDG: 'sudanese pound', FJD: 'fijian dollar',
  ZWL: 'zimbabwe dollar', DEM: 'german mark', FRF: 'french franc', ITL: 'italian lira', ESP: 'peseta', NLG: 'guilder', BEF: 'belgian franc', ATS: 'schilling', FIM: 'markka', IEP: 'irish pound', GRD: 'drachma', PTE: 'escudo', BTC: 'bitcoin',
};

const byCode = (code: string): Currency => currency(code, NAMES[code]!);

/** Codes as they stand in text: "USD 40", "40 EUR". Codes that are also words or names of companies ("ALL", "TRY", "TOP") are left out. */
export const CODES: ReadonlyMap<string, Currency> = new Map(
  [...Object.keys(NAMES).filter((code) => code !== 'TRY' && code !== 'ALL').map((code): [string, Currency] => [code, byCode(code)]), ['RMB', byCode('CNY')], ['STG', byCode('GBP')]],
);

/** Signs in front of a figure; letters before a dollar sign say whose ("A$", "HK $"). */
export const SIGNS: ReadonlyMap<string, Currency> = new Map([
  ['$', byCode('USD')], ['€', byCode('EUR')], ['£', byCode('GBP')], ['₤', byCode('GBP')], ['¥', byCode('JPY')], ['￥', byCode('JPY')], ['₹', byCode('INR')], ['₩', byCode('KRW')], ['₽', byCode('RUB')], ['₺', byCode('TRY')], ['₪', byCode('ILS')], ['₦', byCode('NGN')],
  ['₴', byCode('UAH')], ['฿', byCode('THB')], ['₫', byCode('VND')], ['₱', byCode('PHP')], ['₸', byCode('KZT')], ['₾', byCode('GEL')], ['₡', currency('CRC', 'costa rican colon')], ['₲', byCode('PYG')], ['₿', byCode('BTC')], ['＄', byCode('USD')],
]);

/** Letters directly before "$" (with or without a blank between). */
export const DOLLAR_PREFIXES: ReadonlyMap<string, Currency> = new Map([
  ['US', byCode('USD')], ['U.S.', byCode('USD')], ['A', byCode('AUD')], ['AU', byCode('AUD')], ['AUS', byCode('AUD')], ['Aus', byCode('AUD')], ['C', byCode('CAD')], ['CA', byCode('CAD')], ['CAN', byCode('CAD')], ['Can', byCode('CAD')], ['CDN', byCode('CAD')],
  ['Cdn', byCode('CAD')], ['NZ', byCode('NZD')], ['HK', byCode('HKD')], ['S', byCode('SGD')], ['SG', byCode('SGD')], ['R', byCode('BRL')], ['NT', byCode('TWD')], ['J', byCode('JMD')], ['MX', byCode('MXN')], ['Mex', byCode('MXN')], ['Z', byCode('ZWL')], ['FJ', byCode('FJD')],
]);

/** Letters that stand before a figure like a sign: "Rs 5 crore", "RM79". */
export const LETTER_SIGNS: ReadonlyMap<string, Currency> = new Map([
  ['Rs', byCode('INR')], ['Rs.', byCode('INR')], ['RS', byCode('INR')], ['Re', byCode('INR')], ['RM', byCode('MYR')], ['SFr', byCode('CHF')], ['Sfr', byCode('CHF')], ['Fr', byCode('CHF')], ['Dh', byCode('AED')], ['Dhs', byCode('AED')], ['Tk', byCode('BDT')], ['Rp', byCode('IDR')], ['Rp.', byCode('IDR')],
  ['Ksh', byCode('KES')], ['KSh', byCode('KES')], ['Sh', byCode('KES')], ['Birr', byCode('ETB')], ['Kč', byCode('CZK')], ['Ft', byCode('HUF')], ['PS', byCode('GBP')], ['dlrs', byCode('USD')], ['Dlrs', byCode('USD')], ['dlr', byCode('USD')], ['DM', byCode('DEM')], ['NIS', byCode('ILS')], ['MGBP', byCode('GBP')],
]);

/** Single letters, money only where the figure behind leaves no doubt: "N1,550", "R5 million". */
export const ONE_LETTER_SIGNS: ReadonlyMap<string, Currency> = new Map([['N', byCode('NGN')], ['R', byCode('ZAR')]]);

/** Names behind a figure. A name that several countries share is the first one's unless a nationality says whose. */
export const CURRENCY_WORDS: ReadonlyMap<string, Currency> = new Map([
  ...plural('dollar', byCode('USD')), ...plural('buck', byCode('USD')), ...plural('euro', byCode('EUR')), ...plural('pound', byCode('GBP')), ...plural('quid', byCode('GBP')), ...plural('yen', byCode('JPY')), ...plural('yuan', byCode('CNY')),
  ...plural('renminbi', byCode('CNY')), ...plural('rupee', byCode('INR')), ...plural('franc', byCode('CHF')), ...plural('krona', byCode('SEK')), ['kronor', byCode('SEK')], ...plural('krone', byCode('NOK')), ['kroner', byCode('NOK')], ...plural('koruna', byCode('CZK')),
  ...plural('crown', byCode('CZK')), ...plural('zloty', byCode('PLN')), ['zlotys', byCode('PLN')], ...plural('forint', byCode('HUF')), ...plural('rouble', byCode('RUB')), ...plural('ruble', byCode('RUB')), ...plural('hryvnia', byCode('UAH')), ...plural('lira', byCode('TRY')), ['lire', byCode('ITL')],
  ...plural('shekel', byCode('ILS')), ...plural('riyal', byCode('SAR')), ...plural('rial', byCode('IRR')), ...plural('dirham', byCode('AED')), ...plural('dinar', byCode('KWD')), ...plural('naira', byCode('NGN')), ...plural('cedi', byCode('GHS')), ...plural('shilling', byCode('KES')),
  ...plural('rand', byCode('ZAR')), ...plural('ringgit', byCode('MYR')), ...plural('rupiah', byCode('IDR')), ...plural('baht', byCode('THB')), ['dong', byCode('VND')], ...plural('peso', byCode('MXN')), ['won', byCode('KRW')], ...plural('taka', byCode('BDT')), ...plural('kyat', byCode('MMK')),
  ...plural('tenge', byCode('KZT')), ...plural('lari', byCode('GEL')), ...plural('afghani', byCode('AFN')), ['reais', byCode('BRL')], ['real', byCode('BRL')], ...plural('bolivar', byCode('VES')), ['bolivares', byCode('VES')], ...plural('kuna', byCode('HRK')), ['leu', byCode('RON')], ['lei', byCode('RON')],
  ...plural('birr', byCode('ETB')), ...plural('kwacha', byCode('ZMW')), ...plural('peseta', byCode('ESP')), ...plural('guilder', byCode('NLG')), ...plural('markka', byCode('FIM')), ...plural('drachma', byCode('GRD')), ...plural('escudo', byCode('PTE')), ...plural('schilling', byCode('ATS')),
  ...plural('deutschmark', byCode('DEM')), ...plural('mark', byCode('DEM')), ...plural('bitcoin', byCode('BTC')),
  ...plural('cent', currency(null, 'cent')), ...plural('penny', currency('GBP', 'pence')), ['pence', currency('GBP', 'pence')], ['pennies', currency(null, 'cent')], ...plural('paisa', currency('INR', 'paisa')), ['paise', currency('INR', 'paisa')], ...plural('kopeck', currency('RUB', 'kopeck')),
]);

/** Behind a figure without a blank, or as a sign: "40€", "1,200 €", "64p", "99¢". */
export const SIGNS_BEHIND: ReadonlyMap<string, Currency> = new Map([
  ['€', byCode('EUR')], ['$', byCode('USD')], ['£', byCode('GBP')], ['₹', byCode('INR')], ['₽', byCode('RUB')], ['₪', byCode('ILS')], ['₾', byCode('GEL')], ['₺', byCode('TRY')], ['¢', currency(null, 'cent')], ['zł', byCode('PLN')], ['kr', byCode('SEK')], ['kn', byCode('HRK')], ['Kč', byCode('CZK')], ['p', currency('GBP', 'pence')], ['c', currency(null, 'cent')], ['¥', byCode('JPY')], ['円', byCode('JPY')],
]);

/** Nationality before a currency's name, and whose money it then is: "Australian dollars". */
export const NATIONAL: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'], ['u.s.', 'USD'], ['american', 'USD'], ['canadian', 'CAD'], ['australian', 'AUD'], ['aussie', 'AUD'], ['new zealand', 'NZD'], ['hong kong', 'HKD'], ['singapore', 'SGD'], ['singaporean', 'SGD'], ['taiwan', 'TWD'], ['taiwanese', 'TWD'],
  ['jamaican', 'JMD'], ['zimbabwean', 'ZWL'], ['zimbabwe', 'ZWL'], ['fijian', 'FJD'], ['british', 'GBP'], ['uk', 'GBP'], ['egyptian', 'EGP'], ['syrian', 'SYP'], ['lebanese', 'LBP'], ['sudanese', 'SDG'], ['irish', 'IEP'],
  ['japanese', 'JPY'], ['chinese', 'CNY'], ['indian', 'INR'], ['pakistani', 'PKR'], ['pakistan', 'PKR'], ['sri lankan', 'LKR'], ['nepalese', 'NPR'], ['nepali', 'NPR'], ['swiss', 'CHF'], ['french', 'FRF'], ['belgian', 'BEF'], ['cfa', 'XOF'],
  ['swedish', 'SEK'], ['norwegian', 'NOK'], ['danish', 'DKK'], ['icelandic', 'ISK'], ['czech', 'CZK'], ['polish', 'PLN'], ['hungarian', 'HUF'], ['romanian', 'RON'], ['bulgarian', 'BGN'], ['croatian', 'HRK'], ['serbian', 'RSD'],
  ['russian', 'RUB'], ['belarusian', 'BYN'], ['ukrainian', 'UAH'], ['turkish', 'TRY'], ['italian', 'ITL'], ['israeli', 'ILS'], ['saudi', 'SAR'], ['qatari', 'QAR'], ['uae', 'AED'], ['emirati', 'AED'], ['kuwaiti', 'KWD'], ['bahraini', 'BHD'], ['omani', 'OMR'],
  ['iranian', 'IRR'], ['iraqi', 'IQD'], ['jordanian', 'JOD'], ['moroccan', 'MAD'], ['tunisian', 'TND'], ['algerian', 'DZD'], ['nigerian', 'NGN'], ['ghanaian', 'GHS'], ['kenyan', 'KES'], ['kenya', 'KES'], ['ugandan', 'UGX'], ['uganda', 'UGX'], ['tanzanian', 'TZS'],
  ['south african', 'ZAR'], ['malaysian', 'MYR'], ['indonesian', 'IDR'], ['thai', 'THB'], ['vietnamese', 'VND'], ['philippine', 'PHP'], ['south korean', 'KRW'], ['korean', 'KRW'], ['north korean', 'KPW'], ['bangladeshi', 'BDT'],
  ['brazilian', 'BRL'], ['mexican', 'MXN'], ['argentine', 'ARS'], ['argentinian', 'ARS'], ['chilean', 'CLP'], ['colombian', 'COP'], ['uruguayan', 'UYU'], ['cuban', 'CUP'], ['dominican', 'DOP'], ['german', 'DEM'], ['finnish', 'FIM'], ['dutch', 'NLG'], ['georgian', 'GEL'],
]);

export const currencyOfCode = (code: string): Currency => byCode(code);

function plural(word: string, of: Currency): [string, Currency][] {
  return [[word, of], [`${word}s`, of]];
}
