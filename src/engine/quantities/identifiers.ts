/** Digits that identify: phone numbers, versions, list numbers, addresses. */
import { STREETS } from '../lexicon/number-names';
import { startsUpper, type Candidate } from './candidate';
import { isDigits, type Piece } from './pieces';
import type { Scan } from './scan';

const GLUE = new Set(['-', '–', '−', '/', '@', '_', '=', '#', ':', '.', '\\', '&', '+', '*', '^', '×']);

/** Nobody writes so long a figure without commas or "million". */
const MOST_PLAIN_DIGITS = 10;

/** "555-0123", "v2.0.1", "7e7", "#4", "0800", "site.example/12": glued to letters, signs or other figures, or led by a zero. Not "89-52", read before, nor "40km". */
export function isIdentifier({ scan: { pieces }, amount }: Candidate): boolean {
  const first = pieces[amount.first]!;
  const figure = pieces[amount.numeral.first]!;
  const before = pieces[amount.first - 1];
  if (before && !first.spaced && GLUE.has(before.text) && !(amount.negative && amount.first < amount.numeral.first)) {
    if (before.text === '#' || before.text === '@' || before.text === '=' || before.text === '_') return true;
    const further = pieces[amount.first - 2];
    if (further && !before.spaced && (further.kind === 'word' || further.kind === 'number')) return true;
  }
  if (before && !first.spaced && !first.hyphen && before.kind === 'word' && !amount.sign) return true;
  if (!isDigits(figure)) return false;
  if (amount.numeral.plainDigits >= MOST_PLAIN_DIGITS) return true;
  if (figure.text.startsWith('0') && figure.text.length > 1 && figure.text[1] !== '.') return true;
  const behind = pieces[amount.end];
  if (!behind || behind.spaced || amount.unit || amount.behind) return false;
  if (behind.kind === 'word') return !behind.hyphen && behind.lower !== "'s";
  // "a 401(k) plan"
  if (behind.text === '(' && pieces[amount.end + 1]?.spaced === false && pieces[amount.end + 1]!.text.length === 1) return true;
  if ('@_=\\^×'.includes(behind.text)) return true;
  return (behind.text === '-' || behind.text === '/' || behind.text === ':') && pieces[amount.end + 1]?.spaced === false && isDigits(pieces[amount.end + 1]);
}

/** Fewer digits make no telephone number. */
const LEAST_PHONE_DIGITS = 7;
const MOST_PHONE_PIECES = 12;
const PHONE_MARKS = new Set(['+', '(', ')', '-', '–', '.', '/', '‑']);

/** "+1 (212) 555-0199", "(020) 7946 0958": digits in groups behind a plus or around brackets. Not "(40) and 50 others", "+3 points". */
export function isPhone({ scan: { pieces }, amount }: Candidate): boolean {
  if (amount.numeral.plainDigits === 0 || amount.unit || amount.sign) return false;
  const belongs = (piece: Piece | undefined): boolean => piece !== undefined && (/^\d+$/.test(piece.text) || PHONE_MARKS.has(piece.text));
  let first = amount.numeral.first;
  while (amount.numeral.first - first < MOST_PHONE_PIECES && belongs(pieces[first - 1])) first--;
  let last = amount.numeral.last;
  while (last - amount.numeral.last < MOST_PHONE_PIECES && belongs(pieces[last])) last++;
  const run = pieces.slice(first, last);
  const groups = run.filter((piece) => /^\d+$/.test(piece.text));
  return groups.length > 1 && run.some(({ text }) => text === '+' || text === '(') && groups.reduce((sum, { text }) => sum + text.length, 0) >= LEAST_PHONE_DIGITS;
}

/** "0800 123 456", "12 34 yen": groups of digits side by side; not a year or a day before a count ("in 2016 12 people"). */
export function isDigitGroup({ scan, amount }: Candidate): boolean {
  if (amount.numeral.plainDigits === 0 || amount.sign) return false;
  return isBareFigure(scan, amount.first - 1) || (!amount.unit && isBareFigure(scan, amount.end));
}

function isBareFigure(scan: Scan, i: number): boolean {
  const piece = scan.pieces[i];
  return piece !== undefined && /^\d+$/.test(piece.text) && piece.spaced && !scan.isTaken(i, i + 1);
}

/** "1. Open the gate", "(2)": numbers that order a list. Not: "He has 3." */
export function isListNumber({ scan: { pieces }, amount }: Candidate): boolean {
  if (amount.numeral.plainDigits === 0 || amount.numeral.plainDigits > 2 || amount.unit) return false;
  const before = pieces[amount.first - 1];
  const behind = pieces[amount.end];
  if (!behind || behind.spaced) return false;
  const opens = before?.sentence !== pieces[amount.first]!.sentence || amount.first === 0;
  if (opens && (behind.text === '.' || behind.text === ')')) return true;
  return before?.text === '(' && behind.text === ')' && amount.numeral.plainDigits === 1;
}

/** "10 Acacia Avenue", "16-18 Harbour Road", "1600 N. Harbor Drive"; not "10 roads". */
export function isAddress({ scan: { pieces }, amount }: Candidate): boolean {
  if (!/^\d{1,5}$/.test(pieces[amount.numeral.first]!.text)) return false;
  for (let i = amount.end; i < Math.min(pieces.length, amount.end + 5); i++) {
    const piece = pieces[i]!;
    if (!startsUpper(piece) && !isDigits(piece)) return false;
    if (i > amount.end && STREETS.has(piece.lower)) return true;
  }
  return false;
}

