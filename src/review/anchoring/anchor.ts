import type { Span } from '../../engine';
import type { Anchor } from '../model';

/** Characters kept on either side: enough to tell most passages from their lookalikes, and where it isn't, more. */
const CONTEXT = [32, 64, 128, 256];

/** Describes a passage so that it is found again: its words, and as much around it as tells it from every other passage. */
export function anchorOf(text: string, { start, end }: Span): Anchor {
  const around = CONTEXT.find((length) => isUnique(text, start - length, end + length)) ?? CONTEXT.at(-1)!;
  return { quote: text.slice(start, end), prefix: text.slice(Math.max(0, start - around), start), suffix: text.slice(end, end + around), start };
}

/** The same with as much around it as tells most passages apart, at a cost that does not grow with the text: for very many at once. */
export function roughAnchorOf(text: string, { start, end }: Span): Anchor {
  return { quote: text.slice(start, end), prefix: text.slice(Math.max(0, start - ROUGH), start), suffix: text.slice(end, end + ROUGH), start };
}

const ROUGH = 64;

function isUnique(text: string, start: number, end: number): boolean {
  const whole = text.slice(Math.max(0, start), end);
  const first = text.indexOf(whole);
  return !text.includes(whole, first + 1);
}
