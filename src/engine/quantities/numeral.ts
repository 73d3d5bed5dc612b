/** A number as the text writes it, in the pieces from `first` up to, not including, `last`. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  /** Null for "dozens", "millions": only known to lie between `least` and `most`. */
  readonly value: number | null;
  readonly least: number | null;
  /** Null where the word sets no upper end ("dozens"). */
  readonly most: number | null;
  readonly form: 'digits' | 'words' | 'fraction' | 'vague';
  /** The power of ten that a word or letter adds ("million": 6); in "5 to 10 million" the first number takes it over. */
  readonly power: number;
  /** A whole number of at most this many digits without comma, point or scale (a year, a label); 0 for all others. */
  readonly plainDigits: number;
}

type Parts = Pick<Numeral, 'first' | 'last' | 'form'> & { readonly value: number; readonly power?: number; readonly plainDigits?: number };

/** A number with one value. */
export const exactly = ({ first, last, value, form, power = 0, plainDigits = 0 }: Parts): Numeral =>
  ({ first, last, value, least: null, most: null, form, power, plainDigits });
