import type { Form } from '../forms';
import { classHash } from './classes';
import { Shape } from './lexical-facts';
import { landmarkOf } from './landmarks';
import { classOfQuotationMark } from './marks';

/** What the tagger needs of a token. */
export interface TaggerToken {
  readonly form: Form;
}

/** Words before and behind a sentence. */
export const PAD = 2;

function arraysOf(size: number): Pick<SentenceState, 'word' | 'klass' | 'klassHash' | 'suffix' | 'shape' | 'tag' | 'landmark' | 'ahead'> {
  return {
    word: new Int32Array(size), klass: new Uint16Array(size), klassHash: new Int32Array(size), suffix: new Int32Array(size), shape: new Uint8Array(size), tag: new Uint8Array(size),
    landmark: new Uint8Array(size), ahead: new Uint8Array(size),
  };
}

/** One sentence as numbers, `PAD` places of padding at either end; the arrays grow and are used again for the next sentence. */
export class SentenceState {
  length = 0;
  /** Hash of the lower-case word. */
  word: Int32Array;
  /** Ambiguity class, and its hash. */
  klass: Uint16Array;
  klassHash: Int32Array;
  /** Hash of the last three letters. */
  suffix: Int32Array;
  shape: Uint8Array;
  tag: Uint8Array;
  /** The landmark that a token is by itself, and the nearest two behind it (the nearer in the low four bits). */
  landmark: Uint8Array;
  ahead: Uint8Array;
  /** Most words are written with capitals: a headline, where capitals tell little. */
  titleCase = false;

  /** Room for `size` tokens to begin with, padding included. */
  constructor(size = 256) {
    ({ word: this.word, klass: this.klass, klassHash: this.klassHash, suffix: this.suffix, shape: this.shape, tag: this.tag, landmark: this.landmark, ahead: this.ahead } = arraysOf(size));
  }

  /** Reads `tokens[first..last)`. */
  read(tokens: readonly TaggerToken[], first: number, last: number): void {
    const size = last - first + 2 * PAD;
    if (size > this.word.length) Object.assign(this, arraysOf(size * 2));
    this.length = last - first;
    this.pad(0);
    this.pad(this.length + PAD);
    this.titleCase = isTitleCase(tokens, first, last);
    this.place(tokens, first, last);
    let ahead = 0;
    for (let at = this.length + PAD - 1; at >= PAD; at--) {
      this.ahead[at] = ahead;
      const own = this.landmark[at]!;
      if (own > 0) ahead = ((ahead & 15) << 4) | own;
    }
  }

  private place(tokens: readonly TaggerToken[], first: number, last: number): void {
    const { titleCase, word, suffix, shape, klass, klassHash, landmark } = this;
    let begins = true;
    let openMark = false;
    let at = PAD;
    for (let i = first; i < last; i++, at++) {
      const { form } = tokens[i]!;
      let own = begins ? form.beginning : form.inside;
      let ownLandmark = begins ? form.beginningLandmark : form.insideLandmark;
      if (form.kind === 'quotation-mark') {
        own = classOfQuotationMark(form.text, tokens[i - 1]?.form.lower, openMark);
        ownLandmark = landmarkOf(form.kind, form.hash, own);
        if (form.text === '"') openMark = !openMark;
      }
      word[at] = form.hash;
      suffix[at] = form.suffix;
      shape[at] = form.shape;
      klass[at] = own;
      klassHash[at] = classHash[own]!;
      landmark[at] = ownLandmark;
      begins = titleCase || form.opens;
    }
  }

  private pad(from: number): void {
    for (let i = from; i < from + PAD; i++) {
      this.word[i] = this.suffix[i] = this.klassHash[i] = from === 0 ? 1 : 2;
      this.tag[i] = NO_TAG;
      this.landmark[i] = 0;
      this.shape[i] = Shape.mark;
    }
  }
}

export const NO_TAG = 63;

/** Three long words or more, most of them with a capital. */
function isTitleCase(tokens: readonly TaggerToken[], first: number, last: number): boolean {
  let long = 0;
  let capital = 0;
  for (let i = first; i < last; i++) {
    const { form } = tokens[i]!;
    if (!form.isLong) continue;
    long++;
    if (form.isCapital) capital++;
  }
  return long >= 3 && capital * 10 >= long * 8;
}
