/** A measure in the units of the other system, where a reader is helped by it. */
import type { Quantity } from '../engine';
import type { ConversionSystem } from './services/settings';

interface Pair {
  readonly system: 'metric' | 'us';
  /** The library's name of the unit. */
  readonly from: string;
  readonly to: string;
  /** How the result is written. */
  readonly shown: string;
}

export interface Conversion {
  readonly low: number;
  /** The same as `low` where the measure is no range. */
  readonly high: number;
  readonly unit: string;
}

/** By the engine's unit names. `system` is that of the unit in the text. Tons (not tonnes) and gallons, which differ by country, are left out. */
const PAIRS: Readonly<Record<string, Pair>> = {
  kilometre: { system: 'metric', from: 'km', to: 'mile', shown: 'mi' },
  metre: { system: 'metric', from: 'm', to: 'foot', shown: 'ft' },
  centimetre: { system: 'metric', from: 'cm', to: 'inch', shown: 'in' },
  millimetre: { system: 'metric', from: 'mm', to: 'inch', shown: 'in' },
  'square kilometre': { system: 'metric', from: 'km2', to: 'square mile', shown: 'sq mi' },
  'square metre': { system: 'metric', from: 'm2', to: 'square foot', shown: 'sq ft' },
  hectare: { system: 'metric', from: 'hectare', to: 'acre', shown: 'acres' },
  litre: { system: 'metric', from: 'l', to: 'US liquid gallon', shown: 'US gal' },
  kilogram: { system: 'metric', from: 'kg', to: 'lb', shown: 'lb' },
  tonne: { system: 'metric', from: 'tonne', to: 'short ton', shown: 'US tons' },
  gram: { system: 'metric', from: 'g', to: 'oz', shown: 'oz' },
  'degree Celsius': { system: 'metric', from: 'celsius', to: 'fahrenheit', shown: '°F' },
  'kilometre per hour': { system: 'metric', from: 'km', to: 'mile', shown: 'mph' },
  mile: { system: 'us', from: 'mile', to: 'km', shown: 'km' },
  'nautical mile': { system: 'us', from: 'nautical mile', to: 'km', shown: 'km' },
  yard: { system: 'us', from: 'yard', to: 'm', shown: 'm' },
  foot: { system: 'us', from: 'foot', to: 'm', shown: 'm' },
  inch: { system: 'us', from: 'inch', to: 'cm', shown: 'cm' },
  'square mile': { system: 'us', from: 'square mile', to: 'km2', shown: 'km²' },
  'square foot': { system: 'us', from: 'square foot', to: 'm2', shown: 'm²' },
  acre: { system: 'us', from: 'acre', to: 'hectare', shown: 'ha' },
  pound: { system: 'us', from: 'lb', to: 'kg', shown: 'kg' },
  stone: { system: 'us', from: 'stone', to: 'kg', shown: 'kg' },
  ounce: { system: 'us', from: 'oz', to: 'g', shown: 'g' },
  'degree Fahrenheit': { system: 'us', from: 'fahrenheit', to: 'celsius', shown: '°C' },
  'mile per hour': { system: 'us', from: 'mile', to: 'km', shown: 'km/h' },
  knot: { system: 'us', from: 'nautical mile', to: 'km', shown: 'km/h' },
};
/** Figures of these kinds only: a "foot" that is counted is no length. */
const MEASURES = new Set(['length', 'area', 'volume', 'mass', 'speed', 'temperature']);

type Convert = (value: number, from: string) => { to(unit: string): number };

/** Null where there is nothing to convert, or the reader doesn't want it. The library is loaded with the first conversion. */
export async function convert(quantity: Quantity, wanted: ConversionSystem): Promise<Conversion | null> {
  if (wanted === 'off' || quantity.unit === null || !MEASURES.has(quantity.dimension) || !Object.hasOwn(PAIRS, quantity.unit)) return null;
  const pair = PAIRS[quantity.unit]!;
  // "two degrees warmer" is a difference, and those have another formula.
  if (quantity.dimension === 'temperature' && (quantity.change?.role === 'by' || quantity.modifier === 'up' || quantity.modifier === 'down')) return null;
  if (wanted !== 'both' && pair.system === wanted) return null;
  const low = quantity.low ?? quantity.value;
  const high = quantity.high ?? quantity.value;
  if (low === null || high === null) return null;
  const library = await import('convert');
  const turn = library.convert as unknown as Convert;
  const converted = (value: number): number => {
    const result = turn(value, pair.from).to(pair.to);
    return quantity.dimension === 'temperature' ? Math.round(result) + 0 : Number(result.toPrecision(figuresOf(value)));
  };
  const ends = { low: converted(low), high: converted(high) };
  return { ...ends, unit: ends.low === 1 && ends.high === 1 ? pair.shown.replace(/(acre|ton)s$/, '$1') : pair.shown };
}

/** Figures of the result: three, since the text's own number is seldom more exact, but as many as a whole number has that is ("8,849 metres"). */
function figuresOf(value: number): number {
  if (!Number.isInteger(value) || Math.abs(value) >= 1e6) return 3;
  let whole = Math.abs(value);
  while (whole >= 1000 && whole % 10 === 0) whole /= 10;
  return Math.max(3, String(whole).length);
}
