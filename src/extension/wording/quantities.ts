import { l10n } from 'vscode';
import type { Quantity, QuantityDimension, QuantityModifier } from '../../engine';
import { numberInWords, roundNumber } from './numbers';

export function dimensionInWords(dimension: QuantityDimension): string {
  switch (dimension) {
    case 'count': return l10n.t('Counts');
    case 'money': return l10n.t('Money');
    case 'ratio': return l10n.t('Shares and percentages');
    case 'length': return l10n.t('Lengths and distances');
    case 'area': return l10n.t('Areas');
    case 'volume': return l10n.t('Volumes');
    case 'mass': return l10n.t('Weights');
    case 'speed': return l10n.t('Speeds');
    case 'temperature': return l10n.t('Temperatures');
    case 'energy': return l10n.t('Energy');
    case 'power': return l10n.t('Power');
    case 'data': return l10n.t('Data');
    case 'time': return l10n.t('Times');
    case 'angle': return l10n.t('Angles');
    case 'pressure': return l10n.t('Pressures');
    case 'score': return l10n.t('Scores and votes');
    case 'other': return l10n.t('Other figures');
  }
}

/** "about", "more than"; empty for an exact figure. */
export function quantityModifierInWords(modifier: QuantityModifier): string {
  switch (modifier) {
    case 'exact': return '';
    case 'approximate': return l10n.t('about');
    case 'more': return l10n.t('more than');
    case 'less': return l10n.t('less than');
    case 'up': return l10n.t('up by');
    case 'down': return l10n.t('down by');
  }
}

/** What says that the number itself may be meant: "at least 12" may be 12, "more than 12" may not. */
const INCLUSIVE = /\b(?:at least|at most|up to|no (?:less|fewer|more) than|not (?:less|fewer|more) than|as (?:much|many|high|long|little|few) as|minimum|maximum|or (?:more|less|fewer|above|below|over|under|higher|lower|older|younger)|and (?:above|below|over|under|up)|plus)\b|\+/i;

/** "at least", "at most"; null where the modifier's own words serve. */
function boundInWords({ modifier, text }: Quantity): string | null {
  if ((modifier !== 'more' && modifier !== 'less') || !INCLUSIVE.test(text)) return null;
  return modifier === 'more' ? l10n.t('at least') : l10n.t('at most');
}

/** "about US$1,400,000,000 (1.4 billion)", "between 20 and 30 %", "150,000 doses". */
export function amountInWords(quantity: Quantity): string {
  const modifier = boundInWords(quantity) ?? quantityModifierInWords(quantity.modifier);
  return [modifier, withUnit(quantity)].filter((one) => one !== '').join(' ');
}

/** Digits behind the point that nobody writes: they come of a division ("6 ft 4 in" is 6.333… feet). */
const DIVIDED = 4;

const readable = (value: number | null): number | null =>
  (value === null || Math.abs(value) < 1 || Number(value.toFixed(DIVIDED)) === value ? value : Number(value.toFixed(2)));

function withUnit(quantity: Quantity): string {
  const [value, low, high] = [readable(quantity.value), readable(quantity.low), readable(quantity.high)];
  const { currency } = quantity;
  if (quantity.dimension === 'ratio' && quantity.unit === null && value !== null) return shareInWords(quantity, value);
  if (quantity.dimension === 'score' && low !== null && high !== null) return `${numberInWords(low)}–${numberInWords(high)}`;
  const number = low !== null && high !== null ? l10n.t('{0} to {1}', numberInWords(low, currency), numberInWords(high, currency))
    : value !== null ? numberInWords(value, currency) : l10n.t('an unknown number');
  const unit = unitInWords(quantity);
  const round = value === null || low !== null ? null : roundNumber(value);
  return `${number}${unit === '' ? '' : unit === '%' ? ' %' : ` ${unit}`}${round === null ? '' : ` (${round})`}`;
}

/** "a third" is 33.3 %; "twice as much" 2 times. */
function shareInWords({ rules }: Quantity, value: number): string {
  if (rules.includes('number.multiple')) return l10n.t('{0} times', numberInWords(value));
  return l10n.t('{0} %', numberInWords(Math.round(value * 1000) / 10));
}

/** The unit as it goes behind the number: money has its sign before it, and keeps what it is for each of ("per gallon"). */
function unitInWords(quantity: Quantity): string {
  if (quantity.unit === null) return '';
  if (quantity.currency !== null) return /\bper .+$/.exec(quantity.unit)?.[0] ?? '';
  if (quantity.unit === 'percentage') return '%';
  return quantity.value === 1 ? quantity.unit : plural(quantity.unit);
}

const IRREGULAR: Readonly<Record<string, string>> = {
  foot: 'feet', person: 'people', man: 'men', woman: 'women', child: 'children', celsius: '°C', fahrenheit: '°F',
};
/** The same for one and for many. */
const INVARIANT = new Set([
  'people', 'kelvin', 'hertz', 'yen', 'yuan', 'baht', 'rand', 'stone', 'aircraft', 'spacecraft', 'sheep', 'fish', 'deer', 'salmon', 'trout', 'species', 'series', 'offspring', 'personnel', 'staff', 'cattle', 'police',
]);

/** "40 firemen", but "20 Germans". */
const NO_MEN = /(?:^|ger|ro|nor|hu|otto|sha|talis|cai)man$/i;

/** The engine gives a unit's English name in the singular. */
function plural(unit: string): string {
  const per = / per /.exec(unit);
  if (per !== null) return plural(unit.slice(0, per.index)) + unit.slice(per.index);
  // "degree Celsius"
  if (unit.startsWith('degree ')) return unit.replace('degree', 'degrees');
  const last = unit.lastIndexOf(' ') + 1;
  return unit.slice(0, last) + pluralNoun(unit.slice(last));
}

function pluralNoun(noun: string): string {
  if (INVARIANT.has(noun)) return noun;
  const known = Object.hasOwn(IRREGULAR, noun) ? IRREGULAR[noun] : undefined;
  if (known !== undefined) return known;
  if (noun.endsWith('man') && !NO_MEN.test(noun)) return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:[sxz]|[sc]h)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
