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

function withUnit(quantity: Quantity): string {
  const { value, low, high, currency } = quantity;
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

/** The unit as it goes behind the number: money has its sign before it. */
function unitInWords(quantity: Quantity): string {
  if (quantity.currency !== null || quantity.unit === null) return '';
  if (quantity.unit === 'percentage') return '%';
  return quantity.value === 1 ? quantity.unit : plural(quantity.unit);
}

const IRREGULAR: Readonly<Record<string, string>> = {
  foot: 'feet', inch: 'inches', person: 'people', man: 'men', woman: 'women', child: 'children', 'percentage point': 'percentage points',
  'degree celsius': 'degrees Celsius', 'degree fahrenheit': 'degrees Fahrenheit', celsius: '°C', fahrenheit: '°F', kelvin: 'kelvin',
  hertz: 'hertz', euro: 'euros', yen: 'yen', yuan: 'yuan', baht: 'baht', rand: 'rand',
};

/** The engine gives a unit's English name in the singular. */
function plural(unit: string): string {
  const known = IRREGULAR[unit];
  if (known !== undefined) return known;
  const per = / per /.exec(unit);
  if (per !== null) return plural(unit.slice(0, per.index)) + unit.slice(per.index);
  const powered = /^(square|cubic) (.+)$/.exec(unit);
  if (powered !== null) return `${powered[1]!} ${plural(powered[2]!)}`;
  if (/[^aeiou]y$/.test(unit)) return `${unit.slice(0, -1)}ies`;
  return /(?:[sxz]|[sc]h)$/.test(unit) ? `${unit}es` : `${unit}s`;
}
