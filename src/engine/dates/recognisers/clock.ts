/** Clock times: "4 p.m.", "10:30 a.m. EDT", "15:45 GMT", "noon", "six o'clock in the evening", "half past nine". */
import { SPOKEN_ZONES, TIME_ZONES } from '../../lexicon/time-zones';
import { numberWord } from '../numbers';
import type { Clock, Found } from '../reading';
import { WEEKDAYS } from '../../lexicon/weekdays';
import { isCapitalised, isNameLike, lower, plainInteger, tagOf, type Tokens } from '../words';

/** How far the half of the day reaches and which half: "p.m.", "in the evening". */
function halfOfDay(tokens: Tokens, i: number): { pm: boolean; last: number } | null {
  const word = lower(tokens, i);
  if (/^a\.?m\.?$/.test(word)) return { pm: false, last: i + 1 };
  if (/^p\.?m\.?$/.test(word)) return { pm: true, last: i + 1 };
  if (word === 'in' && lower(tokens, i + 1) === 'the') {
    const part = lower(tokens, i + 2);
    if (part === 'morning') return { pm: false, last: i + 3 };
    if (part === 'afternoon' || part === 'evening') return { pm: true, last: i + 3 };
  }
  if (word === 'at' && lower(tokens, i + 1) === 'night') return { pm: true, last: i + 2 };
  return null;
}

/** A zone behind a clock time: "GMT", "EDT", "Eastern time", "local time". */
function zoneAt(tokens: Tokens, i: number): { zone: string | null; last: number } {
  const word = lower(tokens, i);
  const known = TIME_ZONES.get(word);
  if (known !== undefined && tokens[i]!.text !== word) return { zone: known, last: i + 1 };
  const spoken = SPOKEN_ZONES.get(word);
  if (spoken !== undefined) {
    if (lower(tokens, i + 1) === 'time') return { zone: spoken, last: i + 2 };
    if (lower(tokens, i + 2) === 'time' && /^(?:standard|daylight)$/.test(lower(tokens, i + 1))) return { zone: spoken, last: i + 3 };
    if (word.length === 2 && tokens[i]!.text === word.toUpperCase()) return { zone: spoken, last: i + 1 };
  }
  return { zone: null, last: i };
}

/** A clock time with its zone ("4 p.m. EDT", "half past nine"). Not: "25:10", "10:75", which no clock shows. */
function found(tokens: Tokens, first: number, end: number, hour: number, minute: number | null, certainty: number): Found | null {
  if (hour > 24 || (minute !== null && minute > 59)) return null;
  const zone = zoneAt(tokens, end);
  const clock: Clock = { hour, minute, zone: zone.zone };
  return { first, last: zone.last, type: 'TIME', reading: { kind: 'calendar', clock }, rules: ['date.clock'], certainty };
}

const toDay = (hour: number, pm: boolean): number => (pm ? (hour < 12 ? hour + 12 : hour) : hour === 12 ? 0 : hour);

/** "4 p.m.", "10:30", "7.15am", "0830 GMT", "6 o'clock". Not: "a 3:2 ratio", "scored 10:30", "Luke 4:15". */
export function clockFigure(tokens: Tokens, i: number): Found | null {
  const t = tokens[i]!;
  const m = /^(\d{1,2})(?:[:.](\d\d)(?::\d\d)?)?$/.exec(t.text);
  if (!m) return military(tokens, i);
  const hour = Number(m[1]);
  const minute = m[2] === undefined ? null : Number(m[2]);
  const half = halfOfDay(tokens, i + 1);
  if (half && hour >= 1 && hour <= 12) {
    const spelledPart = half.last > i + 2;
    // "8 in the morning"; but "killed 8 in the morning": a clear clock wants "at", minutes, or am and pm.
    if (spelledPart && minute === null && !/^(?:at|by|around|about|until|till|from|since|circa|before|after)$/.test(lower(tokens, i - 1))) return null;
    return found(tokens, i, half.last, toDay(hour, half.pm), minute, 0.97);
  }
  if (lower(tokens, i + 1) === "o'clock" && hour <= 12) return oclock(tokens, i, hour);
  if (minute === null || hour > 24) return null;
  const zone = zoneAt(tokens, i + 1);
  const told = /^(?:at|by|around|about|until|till|from|since|to|before|after|between|and|@|approximately|roughly|nearly|just)$/.test(lower(tokens, i - 1));
  if (t.text.includes('.')) return zone.last > i + 1 && hour >= 0 ? found(tokens, i, i + 1, hour, minute, 0.85) : null;
  if (zone.last > i + 1 || /^(?:hrs|hours)$/.test(lower(tokens, i + 1))) return found(tokens, i, lower(tokens, i + 1).startsWith('h') ? i + 2 : i + 1, hour, minute, 0.95);
  return told && t.text.indexOf(':') === t.text.lastIndexOf(':') && tagOf(tokens, i + 1) !== 'NN' ? found(tokens, i, i + 1, hour, minute, 0.8) : null;
}

/** "0830 GMT", "1430 hours". Not: "code 0830", "1430 cows". */
function military(tokens: Tokens, i: number): Found | null {
  const n = tokens[i]!.text.length === 4 ? plainInteger(tokens[i]) : -1;
  if (n < 0 || n > 2400 || n % 100 > 59) return null;
  const zone = zoneAt(tokens, i + 1);
  const hours = /^(?:hrs|hours|h)$/.test(lower(tokens, i + 1)) && /^(?:at|by|around|about|until|from|to|since|between)$/.test(lower(tokens, i - 1));
  if (zone.last === i + 1 && !hours) return null;
  return found(tokens, i, hours ? i + 2 : i + 1, Math.floor(n / 100), n % 100, 0.9);
}

/** "six o'clock", "noon", "midnight", "ten past four", "half past nine". Not: "High Noon". */
export function clockWord(tokens: Tokens, i: number): Found | null {
  const word = lower(tokens, i);
  if (word === 'noon' || word === 'midnight' || word === 'midday') {
    if (isNameLike(tokens, i) || lower(tokens, i - 1) === 'high') return null;
    return found(tokens, i, i + 1, word === 'midnight' ? 24 : 12, 0, 0.85);
  }
  if (word === "o'clock") {
    const hour = numberWord(tokens[i - 1]);
    return hour !== null && tokens[i - 1]!.kind === 'word' && hour >= 1 && hour <= 12 ? oclock(tokens, i - 1, hour) : null;
  }
  if (/^[ap]\.?m\.?$/.test(word)) {
    const hour = numberWord(tokens[i - 1]);
    if (hour === null || tokens[i - 1]!.kind !== 'word' || hour < 1 || hour > 12 || word === 'am') return null;
    return found(tokens, i - 1, i + 1, toDay(hour, word.startsWith('p')), null, 0.9);
  }
  return null;
}

function oclock(tokens: Tokens, first: number, hour: number): Found | null {
  const half = halfOfDay(tokens, first + 2);
  return found(tokens, first, half?.last ?? first + 2, half ? toDay(hour, half.pm) : hour, null, 0.93);
}

/** "at six on Monday", "by seven on the evening of": an hour by its word alone. Not: "six on Monday", "at six on average". */
export function hourWord(tokens: Tokens, i: number): Found | null {
  const hour = numberWord(tokens[i]);
  if (hour === null || hour < 1 || hour > 12 || !Number.isInteger(hour) || !/^(?:at|by|until|till|before|after|around)$/.test(lower(tokens, i - 1))) return null;
  const half = halfOfDay(tokens, i + 1);
  if (half !== null && half.last > i + 2) return found(tokens, i, half.last, toDay(hour, half.pm), null, 0.85);
  return lower(tokens, i + 1) === 'on' && WEEKDAYS.has(lower(tokens, i + 2)) && isCapitalised(tokens, i + 2) ? found(tokens, i, i + 1, hour, null, 0.85) : null;
}

/** "half past nine", "quarter to six", "at ten past four". Not: "half the way past four houses", "a quarter to the rest". */
export function clockPast(tokens: Tokens, i: number): Found | null {
  const hour = numberWord(tokens[i + 1]);
  if (hour === null || hour < 1 || hour > 12) return null;
  const word = lower(tokens, i);
  const before = lower(tokens, i - 1);
  let minutes: number | null;
  let first = i - 1;
  if (before === 'half' && word === 'past') minutes = 30;
  else if (before === 'quarter') {
    minutes = 15;
    if (lower(tokens, i - 2) === 'a') first = i - 2;
  } else if (before === 'minutes') {
    minutes = numberWord(tokens[i - 2]);
    first = i - 2;
  } else {
    minutes = word === 'past' && /^(?:at|around|about|by)$/.test(lower(tokens, i - 2)) ? numberWord(tokens[i - 1]) : null;
  }
  if (minutes === null || minutes > 59) return null;
  if (word === 'past') return found(tokens, first, i + 2, hour, minutes, 0.8);
  return (before === 'quarter' || before === 'minutes') && word === 'to' ? found(tokens, first, i + 2, hour === 1 ? 12 : hour - 1, 60 - minutes, 0.75) : null;
}
