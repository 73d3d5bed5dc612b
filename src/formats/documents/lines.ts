/** Printed lines back into paragraphs: by the space between them, their size, and their indents. */

export interface Line {
  readonly text: string;
  /** Where it begins, in the page's units; `y` grows upwards. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** So much more than the usual space between lines sets a paragraph apart. */
const APART = 1.35;
const OTHER_SIZE = 1.15;
/** What stands on so many pages and more is no part of the text. */
const LEAST_PAGES = 3;

export function paragraphsOf(pages: readonly (readonly Line[])[]): string[] {
  const running = runningHeads(pages);
  const usual = usualLeading(pages);
  const paragraphs: string[] = [];
  let before: Line | undefined;
  for (const line of pages.flat()) {
    const text = line.text.replace(/\s+/g, ' ').trim();
    if (running.has(withoutFigures(text)) || /^(?:page )?\d{1,4}(?: of \d{1,4})?$/i.test(text)) continue;
    const last = paragraphs.at(-1);
    if (before === undefined || last === undefined || beginsParagraph(before, line, usual)) paragraphs.push(text);
    else paragraphs[paragraphs.length - 1] = joined(last, text);
    before = line;
  }
  return paragraphs;
}

const ENDS_SENTENCE = /[.!?:]["”’)\]]*$/;

function beginsParagraph(before: Line, line: Line, usual: number): boolean {
  const [bigger, smaller] = before.height > line.height ? [before, line] : [line, before];
  if (smaller.height > 0 && bigger.height / smaller.height > OTHER_SIZE) return true;
  const down = before.y - line.y;
  const ended = ENDS_SENTENCE.test(before.text.trim());
  // The next column or page goes on with the sentence, or begins with a new one.
  if (down <= 0 || down > 8 * usual) return ended;
  if (down > APART * usual) return true;
  return ended && line.x - before.x > line.height * 0.8;
}

/** A word that was broken at the end of its line is whole again. */
function joined(before: string, line: string): string {
  return /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(line) ? before.slice(0, -1) + line : `${before} ${line}`;
}

/** The space from line to line that is most common. */
function usualLeading(pages: readonly (readonly Line[])[]): number {
  const counts = new Map<number, number>();
  for (const lines of pages) {
    lines.forEach((line, index) => {
      const down = Math.round(2 * ((lines[index - 1]?.y ?? line.y) - line.y)) / 2;
      if (down > 0) counts.set(down, (counts.get(down) ?? 0) + 1);
    });
  }
  // Of equally common ones the smaller: in a text of one-line paragraphs every space is a paragraph's.
  return [...counts].reduce((best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] < best[0]) ? one : best), [12, 0])[0];
}

const withoutFigures = (text: string): string => text.replace(/\d+/g, '#');

/** Heads and feet: the first or last line of page after page. */
function runningHeads(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const line of new Set([lines[0], lines.at(-1)])) {
      if (line === undefined) continue;
      const key = withoutFigures(line.text.replace(/\s+/g, ' ').trim());
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= LEAST_PAGES && count >= pages.length / 2).map(([key]) => key));
}
