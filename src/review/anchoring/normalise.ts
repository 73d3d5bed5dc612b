/** Text without what changes when nothing is said differently: line breaks and other white space, the shapes of quotation marks and dashes. */

export interface Normalised {
  readonly text: string;
  /** Offset in the original of each character, and of the end behind the last one. */
  readonly offsets: Uint32Array;
}

const SAME: Readonly<Record<string, string>> = {
  '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '″': '"', '‘': "'", '’': "'", '‚': "'", '‛': "'", '‹': "'", '›': "'", '′': "'", '`': "'",
  '–': '-', '—': '-', '‒': '-', '―': '-', '−': '-', '‐': '-', '‑': '-', '…': '...',
  // Invisible: soft hyphen, zero-width blanks and joiners, byte order mark.
  '\u00AD': '', '\u200B': '', '\u200C': '', '\u200D': '', '\u2060': '', '\uFEFF': '',
};
const BLANK = /\s/;

export function normalise(text: string): Normalised {
  const offsets = new Uint32Array(text.length * 3 + 1);
  const parts: string[] = [];
  let length = 0;
  let blank = false;
  const put = (characters: string, offset: number): void => {
    parts.push(characters);
    offsets.fill(offset, length, length + characters.length);
    length += characters.length;
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (BLANK.test(character)) {
      if (!blank) put(' ', i);
      blank = true;
      continue;
    }
    const same = Object.hasOwn(SAME, character) ? SAME[character]! : character;
    if (same === '') continue;
    blank = false;
    put(same, i);
  }
  offsets[length] = text.length;
  return { text: parts.join(''), offsets: offsets.subarray(0, length + 1) };
}
