import type { Candidate, Guard } from './candidate';
import { isAddress, isDigitGroup, isIdentifier, isListNumber, isPhone } from './identifiers';
import { isClockHour, isDefinitePair, isIdleHalf, isIdleOne, isIdleVague, isIdleZero, isRank } from './idle-numbers';
import { isAge, isCapitalisedName, isLabelled, isNamePart, isNumberedNoun, isYear } from './name-numbers';

/** Guards for every number, whatever stands behind it. */
const ALWAYS: readonly Guard[] = [isIdentifier, isPhone, isDigitGroup, isLabelled, isListNumber];
/** Guards for numbers without currency or unit of measure; a score ("Kelby Town 2-1 Northgate") is part of no name. */
const UNMEASURED: readonly Guard[] = [isNamePart, isYear, isAge, isAddress, isCapitalisedName, isNumberedNoun, isDefinitePair, isIdleOne, isIdleZero, isIdleHalf, isIdleVague, isRank, isClockHour];

/** Whether the number is part of a name, an address, a date or a saying, and no quantity. */
export function isNoQuantity(candidate: Candidate): boolean {
  return ALWAYS.some((guard) => guard(candidate)) || (!candidate.amount.unit && !candidate.score && UNMEASURED.some((guard) => guard(candidate)));
}

/** "787" of "a Boeing 787", so that "the 787" is known elsewhere; null for what is no such figure, as a year. */
export function nameOf(candidate: Candidate): string | null {
  const { amount: { numeral }, scan: { pieces } } = candidate;
  if (numeral.plainDigits < 3 || isYear(candidate) || !isNamePart(candidate)) return null;
  return pieces[numeral.first]!.text;
}
