/**
 * Edits as people make them, on a text whose every character knows where it came from: so we know afterwards where a
 * passage really is.
 */
import type { Random } from './random';

export interface Character {
  readonly value: string;
  /** Offset in the original text; -1 for what was typed or copied. */
  readonly from: number;
  /** Of what was copied, the offset of its original. */
  readonly copyOf?: number;
}

export type Text = readonly Character[];
export type Edit = (text: Text, random: Random) => Text;

export const textOf = (original: string): Text => original.split('').map((value, from) => ({ value, from }));
export const stringOf = (text: Text): string => text.map((one) => one.value).join('');

const typed = (words: string): Text => words.split('').map((value) => ({ value, from: -1 }));
const copied = (text: Text): Text => text.map(({ value, from, copyOf = from }) => ({ value, from: -1, copyOf }));
const spliced = (text: Text, start: number, end: number, middle: Text = []): Text => [...text.slice(0, start), ...middle, ...text.slice(end)];

const FILLERS = ['reportedly ', 'on Monday ', 'the minister ', 'he ', 'about 40 ', 'according to the paper, ', 'who declined to be named, ', 'very ', 'not ', 'late last year '];
const SENTENCES = [
  'The ministry did not answer a request for comment. ', 'He did not say when. ', 'Talks are to go on next week, officials said. ', 'It was the third such case this year. ',
  '"We have nothing to add," she said. ', 'The vote is expected on Friday. ',
];

/** Offsets of the beginnings of pieces, and the end. */
function cuts(text: Text, mark: RegExp): number[] {
  const whole = stringOf(text);
  return [0, ...[...whole.matchAll(mark)].map((match) => match.index + match[0].length), whole.length].filter((one, index, all) => one !== all[index - 1]);
}

const WORDS = /\s+/g;
const SENTENCE_ENDS = /[.?!]["”’]?\s+/g;
const PARAGRAPHS = /\n\s*/g;

function piece(text: Text, mark: RegExp, random: Random): { start: number; end: number } {
  const all = cuts(text, mark);
  const at = random.below(Math.max(1, all.length - 1));
  return { start: all[at]!, end: all[at + 1] ?? text.length };
}

const type: Edit = (text, random) => {
  const at = random.pick(cuts(text, WORDS));
  return spliced(text, at, at, typed(random.pick(FILLERS)));
};
const typeSentence: Edit = (text, random) => {
  const at = random.pick(cuts(text, SENTENCE_ENDS));
  return spliced(text, at, at, typed(random.pick(SENTENCES)));
};
const deletePiece = (mark: RegExp): Edit => (text, random) => {
  const { start, end } = piece(text, mark, random);
  return spliced(text, start, end);
};
const mistype: Edit = (text, random) => {
  const at = random.below(text.length);
  return /[a-z]/i.test(text[at]?.value ?? '') ? spliced(text, at, at + 1, typed(random.pick(['', 'e', 'tt', 'x']))) : text;
};
const replaceWord: Edit = (text, random) => {
  const { start, end } = piece(text, WORDS, random);
  return spliced(text, start, end, typed(random.pick(FILLERS)));
};

/** Line breaks in paragraphs at another width, or none. */
const reflow: Edit = (text, random) => {
  const width = random.pick([40, 60, 72, Infinity]);
  const result: Character[] = [];
  let column = 0;
  text.forEach((one, index) => {
    const paragraph = one.value === '\n' && (text[index + 1]?.value === '\n' || text[index - 1]?.value === '\n');
    if (/\s/.test(one.value) && !paragraph) {
      const value = column >= width ? '\n' : ' ';
      result.push({ value, from: -1 });
      column = value === '\n' ? 0 : column + 1;
    } else {
      result.push(one);
      column = one.value === '\n' ? 0 : column + 1;
    }
  });
  return result;
};

const STRAIGHT: Readonly<Record<string, string>> = { '“': '"', '”': '"', '’': "'", '‘': "'", '—': '-', '–': '-' };
const quotationMarks: Edit = (text) => {
  const curly = text.some((one) => one.value === '“');
  let open = false;
  return text.map(({ value, from }) => {
    if (curly) return { value: STRAIGHT[value] ?? value, from };
    if (value !== '"') return { value, from };
    open = !open;
    return { value: open ? '“' : '”', from };
  });
};

const moveParagraph: Edit = (text, random) => {
  const { start, end } = piece(text, PARAGRAPHS, random);
  const moved = text.slice(start, end);
  const rest = spliced(text, start, end);
  const at = random.pick(cuts(rest, PARAGRAPHS));
  return spliced(rest, at, at, [...moved, ...(moved.at(-1)?.value === '\n' ? [] : typed('\n'))]);
};

/** A copy elsewhere, as it is or with words of its own: the lookalike. */
const duplicate = (mark: RegExp): Edit => (text, random) => {
  const { start, end } = piece(text, mark, random);
  let copy = copied(text.slice(start, end));
  for (let changes = random.below(3); changes > 0 && copy.length > 0; changes--) copy = random.pick([type, mistype, replaceWord])(copy, random);
  const places = cuts(text, mark).filter((at) => at < start || at > end);
  if (places.length === 0) return text;
  const at = random.pick(places);
  return spliced(text, at, at, copy);
};

export const EDITS: Readonly<Record<string, Edit>> = {
  'a word typed': type, 'a sentence typed': typeSentence, 'a slip of the key': mistype, 'a word replaced': replaceWord, 'a word deleted': deletePiece(WORDS),
  'a sentence deleted': deletePiece(SENTENCE_ENDS), 'a paragraph deleted': deletePiece(PARAGRAPHS), 'reflowed': reflow, 'other quotation marks': quotationMarks,
  'a paragraph moved': moveParagraph, 'a sentence repeated': duplicate(SENTENCE_ENDS), 'a paragraph repeated': duplicate(PARAGRAPHS),
};
