import type { QuantityDimension } from '../model';

/**
 * Units of measure: canonical British name in the singular, other words, symbols. Source: the SI brochure (BIPM, 9th edition), NIST Handbook 44
 * for customary units, and what news and sport write ("bhp", "mpg", "knots"). A symbol is matched in its own case, a word in any.
 */
export interface Unit {
  readonly name: string;
  readonly dimension: QuantityDimension;
}

type Row = readonly [name: string, words: string, symbols?: string];

const TABLE: Readonly<Partial<Record<QuantityDimension, readonly Row[]>>> = {
  length: [
    ['kilometre', 'kilometre kilometer klick', 'km kms KM'], ['metre', 'metre meter', 'm'], ['centimetre', 'centimetre centimeter', 'cm cms'], ['millimetre', 'millimetre millimeter', 'mm'],
    ['micrometre', 'micrometre micrometer micron', 'μm µm'], ['nanometre', 'nanometre nanometer', 'nm'], ['decimetre', 'decimetre decimeter', 'dm'], ['picometre', 'picometre picometer'], ['angstrom', 'angstrom ångström', 'Å'], ['mile', 'mile', 'mi'], ['nautical mile', 'nautical_mile sea_mile', 'nmi'],
    ['foot', 'foot/feet', 'ft ft.'], ['inch', 'inch/inches'], ['yard', 'yard', 'yd yds'], ['light year', 'light-year light_year'], ['furlong', 'furlong'], ['fathom', 'fathom'],
  ],
  area: [
    ['square kilometre', 'square_kilometre square_kilometer sq._kilometre sq_kilometre', 'km2 km² km^2 km_squared sq_km sq._km sqkm'], ['square metre', 'square_metre square_meter sq_metre sq_meter', 'm2 m² m^2 m_squared sq_m sq._m sqm'],
    ['square centimetre', 'square_centimetre square_centimeter', 'cm2 cm² sq_cm'], ['square mile', 'square_mile sq_mile sq._mile', 'sq_mi sq._mi'],
    ['square foot', 'square_foot/square_feet sq_foot/sq_feet sq._foot/sq._feet', 'sq_ft sq._ft sq._ft. sq_ft. sqft ft2 ft²'], ['square yard', 'square_yard'], ['square inch', 'square_inch/square_inches', 'sq_in'], ['acre', 'acre'], ['hectare', 'hectare', 'ha'],
  ],
  volume: [
    ['litre', 'litre liter', 'l L'], ['millilitre', 'millilitre milliliter', 'ml mL'], ['centilitre', 'centilitre centiliter', 'cl'], ['gallon', 'gallon', 'gal'], ['pint', 'pint'], ['quart', 'quart'],
    ['barrel', 'barrel', 'bbl bbls'], ['cubic metre', 'cubic_metre cubic_meter', 'm3 m³ m^3 m_cubed'], ['cubic kilometre', 'cubic_kilometre cubic_kilometer', 'km3 km³ km^3 km_cubed'], ['cubic centimetre', 'cubic_centimetre cubic_centimeter', 'cc cm3 cm³'],
    ['cubic foot', 'cubic_foot/cubic_feet', 'cu_ft ft3'], ['cubic inch', 'cubic_inch/cubic_inches'], ['cubic yard', 'cubic_yard'], ['bushel', 'bushel'], ['teaspoon', 'teaspoon', 'tsp'], ['tablespoon', 'tablespoon', 'tbsp'], ['cup', 'cup'],
    ['fluid ounce', 'fluid_ounce', 'fl_oz'], ['hectolitre', 'hectolitre hectoliter', 'hl'], ['acre-foot', 'acre-foot/acre-feet acre_foot/acre_feet'], ['twenty-foot equivalent unit', '', 'TEU TEUs'], ['dram', 'dram'],
  ],
  mass: [
    ['kilogram', 'kilogram kilogramme kilo', 'kg kgs kg.'], ['gram', 'gram gramme', 'g gm'], ['milligram', 'milligram milligramme', 'mg'], ['microgram', 'microgram microgramme', 'mcg µg μg'],
    ['tonne', 'tonne metric_ton', 't'], ['ton', 'ton short_ton long_ton'], ['megaton', 'megaton megatonne', 'Mt'], ['gigaton', 'gigaton gigatonne', 'Gt'], ['kiloton', 'kiloton kilotonne'],
    ['pound', 'pound', 'lb lbs lb. lbs.'], ['ounce', 'ounce', 'oz oz.'], ['stone', 'stone/stone'], ['carat', 'carat', 'ct'], ['hundredweight', 'hundredweight', 'cwt'], ['troy ounce', 'troy_ounce'],
  ],
  speed: [
    ['kilometre per hour', '', 'km/h kph kmh kmph'], ['mile per hour', '', 'mph m.p.h. MPH'], ['metre per second', '', 'm/s mps'], ['foot per second', '', 'ft/s'], ['knot', 'knot', 'kt kts'],
    ['revolution per minute', '', 'rpm'],
  ],
  temperature: [
    ['degree Celsius', 'degree_celsius degrees_celsius degree_centigrade degrees_centigrade celsius celcius centigrade °_celsius °celsius º_celsius', '°C ℃ C ºC °_C º_C degrees_C degree_C deg_C degrees_c degree_c'], ['degree Fahrenheit', 'degree_fahrenheit degrees_fahrenheit fahrenheit farenheit °_fahrenheit °fahrenheit º_fahrenheit', '°F ℉ F ºF °_F º_F degrees_F degree_F deg_F degrees_f degree_f'],
    ['degree', 'degree', '° deg'], ['kelvin', 'kelvin', 'K'],
  ],
  energy: [
    ['watt hour', 'watt_hour watt-hour', 'Wh'],
       ['kilowatt hour', 'kilowatt_hour kilowatt-hour', 'kWh kwh kW/h'], ['megawatt hour', 'megawatt_hour megawatt-hour', 'MWh mwh'], ['gigawatt hour', 'gigawatt_hour gigawatt-hour', 'GWh'], ['terawatt hour', 'terawatt_hour terawatt-hour', 'TWh'],
    ['joule', 'joule', 'J'], ['kilojoule', 'kilojoule', 'kJ'], ['megajoule', 'megajoule', 'MJ'], ['calorie', 'calorie', 'cal'], ['kilocalorie', 'kilocalorie', 'kcal'], ['British thermal unit', 'british_thermal_unit', 'BTU Btu btu'],
    ['million British thermal units', '', 'mmBtu MMBtu mmbtu'], ['barrel of oil equivalent', '', 'boe'], ['electronvolt', 'electronvolt', 'eV'], ['teraelectronvolt', '', 'TeV'], ['megaelectronvolt', '', 'MeV'], ['gigaelectronvolt', '', 'GeV'], ['therm', 'therm'],
    ['pound-foot', 'pound-foot/pound-feet pound_foot/pound_feet', 'lb-ft lb_ft lbft'], ['newton metre', 'newton_metre newton_meter newton-metre newton-meter', 'Nm N·m'],
  ],
  power: [
    ['watt', 'watt', 'W'], ['kilowatt', 'kilowatt', 'kW KW kw'], ['megawatt', 'megawatt', 'MW'], ['gigawatt', 'gigawatt', 'GW'], ['terawatt', 'terawatt', 'TW'],
    ['horsepower', 'horsepower/horsepower', 'hp HP PS'], ['brake horsepower', 'brake_horsepower/brake_horsepower', 'bhp BHP'],
  ],
  data: [
    ['bit', 'bit'], ['byte', 'byte'], ['kilobyte', 'kilobyte', 'kB KB'], ['megabyte', 'megabyte meg', 'MB'], ['gigabyte', 'gigabyte', 'GB'], ['terabyte', 'terabyte', 'TB'], ['petabyte', 'petabyte', 'PB'],
    ['megabit per second', '', 'Mbps mbps Mb/s Mbit/s'], ['gigabit per second', '', 'Gbps gbps Gb/s Gbit/s'], ['kilobit per second', '', 'kbps Kbps'], ['megabit', 'megabit', 'Mb'], ['gigabit', 'gigabit', 'Gb'],
    ['megapixel', 'megapixel', 'MP'], ['pixel', 'pixel'], ['dot per inch', '', 'dpi'], ['pixel per inch', '', 'ppi'],
  ],
  pressure: [
    ['pascal', 'pascal', 'Pa'], ['hectopascal', 'hectopascal', 'hPa'], ['kilopascal', 'kilopascal', 'kPa'], ['megapascal', 'megapascal', 'MPa'], ['gigapascal', 'gigapascal', 'GPa'],
    ['millibar', 'millibar', 'mb mbar'], ['pound per square inch', '', 'psi'],
  ],
  time: [
    ['millisecond', 'millisecond', 'ms'], ['microsecond', 'microsecond', 'μs µs'], ['nanosecond', 'nanosecond', 'ns'], ['second', 'second', 'sec sec. secs'], ['minute', 'minute', 'min min. mins'], ['hour', 'hour', 'hr hr. hrs h'], ['day', 'day day-old day_old/days_old/day_olds'],
    ['week', 'week week-old week_old/weeks_old/week_olds', 'wk wks'], ['month', 'month month-old month_old/months_old/month_olds'], ['year', 'year year-old year_old/years_old/year_olds', 'yr yrs yo y/o'], ['decade', 'decade'], ['century', 'century/centuries'], ['fortnight', 'fortnight'],
  ],
  ratio: [
    ['percentage', 'percent per_cent percentage', '% pct pct. pc p.c. ％'], ['percentage point', 'percentage_point percent_point per_cent_point per_centage_point', 'pp ppt pps %-pts'],
    ['basis point', 'basis_point', 'bp bps bps.'], ['per mille', 'per_mille', '‰'], ['part per million', 'part_per_million/parts_per_million', 'ppm'], ['part per billion', 'part_per_billion/parts_per_billion', 'ppb'],
    ['time', 'time', '×'], ['weight percent', 'weight_percent weight_per_cent', 'wt% wt.% wt_% wt._%'], ['order of magnitude', 'order_of_magnitude/orders_of_magnitude'],
  ],
  other: [
    ['hertz', 'hertz/hertz', 'Hz HZ'], ['magnitude', 'magnitude'], ['kilohertz', 'kilohertz/kilohertz', 'kHz'], ['megahertz', 'megahertz/megahertz', 'MHz'], ['gigahertz', 'gigahertz/gigahertz', 'GHz'],
    ['volt', 'volt', 'V'], ['millivolt', 'millivolt', 'mV'], ['milliampere', 'milliampere milliamp', 'mA'], ['micromolar', 'micromolar', 'μM µM'], ['millimolar', 'millimolar', 'mM'], ['nanomolar', 'nanomolar', 'nM'], ['mole', '', 'mol'], ['millimole', 'millimole', 'mmol'], ['kilovolt', 'kilovolt', 'kV'], ['ampere', 'ampere amp', 'A'], ['milliampere hour', '', 'mAh'], ['ohm', 'ohm', 'Ω'], ['decibel', 'decibel', 'dB db'], ['lumen', 'lumen'], ['newton', 'newton', 'N'],
    ['mile per gallon', '', 'mpg MPG'], ['roentgen', 'roentgen'], ['sievert', 'sievert', 'Sv'], ['millisievert', 'millisievert', 'mSv'], ['microsievert', 'microsievert', 'μSv µSv'], ['becquerel', 'becquerel', 'Bq'], ['nit', '', 'nits'],
    ['international unit', 'international_unit', 'IU'],
  ],
};

/** "point" in "percentage points" follows its own word; the key joins the words of a unit with one blank. */
export const UNIT_WORDS: ReadonlyMap<string, Unit> = new Map(entries('words'));
export const UNIT_SYMBOLS: ReadonlyMap<string, Unit> = new Map(entries('symbols'));
/** Longest unit, in words. */
export const LONGEST_UNIT = 4;
/** Words that begin a unit of several words: lets the reader stop at the first word nearly always. */
export const UNIT_STARTS: ReadonlySet<string> = new Set([...UNIT_WORDS.keys(), ...[...UNIT_SYMBOLS.keys()].map((s) => s.toLowerCase())].map((key) => key.split(' ')[0]!));

function entries(kind: 'words' | 'symbols'): [string, Unit][] {
  const out: [string, Unit][] = [];
  for (const [dimension, rows] of Object.entries(TABLE) as [QuantityDimension, readonly Row[]][]) {
    for (const [name, words, symbols = ''] of rows) {
      const unit: Unit = { name, dimension };
      const list = kind === 'symbols' ? symbols.split(' ') : words.split(' ').flatMap((word) => word.includes('/') ? word.split('/') : [word, `${word}s`]);
      for (const form of list) if (form !== '' && form !== 's') out.push([form.replaceAll('_', ' '), unit]);
    }
  }
  return out;
}

/** The smaller unit in which the rest of a measure is told, and how many of it make one: "5 feet 2 inches". */
export const SUBUNITS: ReadonlyMap<string, { readonly name: string; readonly count: number }> = new Map(([
  ['mile', 'yard', 1760], ['yard', 'foot', 3], ['foot', 'inch', 12], ['kilometre', 'metre', 1000], ['metre', 'centimetre', 100], ['stone', 'pound', 14], ['pound', 'ounce', 16],
  ['kilogram', 'gram', 1000], ['year', 'month', 12], ['week', 'day', 7], ['day', 'hour', 24], ['hour', 'minute', 60], ['minute', 'second', 60],
  ['us dollar', 'cent', 100], ['canadian dollar', 'cent', 100], ['australian dollar', 'cent', 100], ['euro', 'cent', 100], ['pound sterling', 'pence', 100], ['rupee', 'paisa', 100],
] as const).map(([unit, name, count]) => [unit, { name, count }]));

/** What a price or rate may be counted by behind "a" and "an": "$52 a barrel", "40 hours a week". Behind "per" anything goes. */
export const RATE_NOUNS: ReadonlySet<string> = new Set((`
  day week month year hour night minute second quarter season decade session game match share barrel ounce tonne ton gallon litre liter pound kilo kilogram gram head person piece unit bushel bottle
  pop ticket seat vote mile acre hectare kilometre kilometer metre meter foot yard inch kilowatt megawatt megawatt-hour kilowatt-hour packet pack can cup glass plate dose shot pill visit trip ride
  household family student pupil child worker employee customer passenger player member room dozen copy item word page minute time throw meal pint box bag crate pair head-count plane vehicle car unit`)
  .trim().split(/\s+/));
