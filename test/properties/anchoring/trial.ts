import type { Span } from '../../../src/engine';
import { anchorOf } from '../../../src/review/anchoring/anchor';
import { Finder } from '../../../src/review/anchoring/find';
import { EDITS, stringOf, textOf, type Character, type Text } from './edits';
import { Random } from './random';

export type Outcome = 'right' | 'orphaned' | 'wrong';

/** A found passage is right if it shares so much with where the passage's own characters are now. */
const SAME = 0.5;

export interface Trial {
  readonly edits: readonly string[];
  readonly text: Text;
}

export const MOST_EDITS = 6;

/** These edits, one on the other; without them one to six of any kind. */
export function edited(original: string, seed: number, kinds?: readonly string[]): Trial {
  const random = new Random(seed);
  const names = Object.keys(EDITS);
  const edits = kinds ?? Array.from({ length: 1 + random.below(MOST_EDITS) }, () => random.pick(names));
  return { edits, text: edits.reduce<Text>((text, name) => EDITS[name]!(text, random), textOf(original)) };
}

/** What became of a passage, and whether it is found there. What is gone for the most part is rightly not found. */
export function outcomes(original: string, { text }: Trial, passages: readonly Span[]): { readonly outcome: Outcome; readonly gone: boolean; readonly passage: Span; readonly found: Span | null }[] {
  const now = stringOf(text);
  const finder = new Finder(now);
  return passages.map((passage) => {
    const found = finder.find(anchorOf(original, passage)).span;
    const letters = original.slice(passage.start, passage.end).replace(/\s/g, '').length;
    const own = indicesOf(text, passage, ({ from }) => from);
    const gone = own.length < letters / 2;
    // Copied, and deleted where it was: that is moved.
    if (gone && found !== null && shares(text, indicesOf(text, passage, ({ copyOf }) => copyOf), found)) return { passage, found, gone, outcome: 'right' };
    return { passage, found, gone, outcome: found === null ? (gone ? 'right' : 'orphaned') : shares(text, own, found) || sameWordsBeside(text, own, found) ? 'right' : 'wrong' };
  });
}

/** Where the characters of a passage are now. */
function indicesOf(text: Text, { start, end }: Span, originOf: (one: Character) => number | undefined): number[] {
  return text.flatMap((one, index) => {
    const origin = originOf(one);
    return origin !== undefined && origin >= start && origin < end && /\S/.test(one.value) ? [index] : [];
  });
}

function shares(text: Text, own: readonly number[], found: Span): boolean {
  const inside = text.slice(found.start, found.end).filter((one) => /\S/.test(one.value)).length;
  const shared = own.filter((index) => index >= found.start && index < found.end).length;
  return shared / (inside + own.length - shared) >= SAME;
}

/** Of two copies one right behind the other nobody can tell which one was there before. */
function sameWordsBeside(text: Text, own: readonly number[], found: Span): boolean {
  const mine = own.map((index) => text[index]!.value).join('');
  const theirs = text.slice(found.start, found.end).map((one) => one.value).join('').replace(/\s/g, '');
  if (mine !== theirs || own.length === 0) return false;
  const [first, second] = [Math.min(own[0]!, found.start), Math.max(own[0]!, found.start)];
  const between = text.slice(first, second).map((one) => one.value).join('');
  const behind = text.slice(second, second + (second - first)).map((one) => one.value).join('');
  return between === behind;
}
