import { spanOfTokens } from '../text/paragraph';
import type { PlacedParagraph } from '../text/paragraph';
import { credited, draftOf, led, type Draft } from './draft';
import type { LocalAttribution, LocalQuotes } from './local';

/** How many paragraphs must begin with labels, and of how many people, for a text to be a conversation written down; one must come back. */
const TURNS = 3;
const PEOPLE = 2;

/**
 * Paragraphs that somebody says as a whole, without quotation marks, by their index: the turns of a transcript ("SMITH: I think …") and
 * block quotes in Markdown behind a paragraph that ends in a colon or above a line with their source ("> — Ann Lee"). Consecutive paragraphs of one block
 * quote have one draft.
 * Not "Note: the shop is closed" alone.
 */
export function wholeParagraphs(paragraphs: readonly PlacedParagraph[], local: readonly LocalQuotes[], inConversation: boolean): Map<number, Draft> {
  const out = new Map<number, Draft>();
  let lead: LocalAttribution | null = null;
  let unled: PlacedParagraph[] = [];
  for (const placed of paragraphs) {
    const { turn, block, credit, lead: next } = local[placed.index]!;
    const quoted = local[placed.index - 1]?.block ? out.get(placed.index - 1) : undefined;
    if (!block && !credit) unled = [];
    if (turn && inConversation) out.set(placed.index, { ...draftOf(placed, turn.told, null), rules: ['quote.colon', 'quote.turn'], part: turn.part });
    else if (credit && !quoted && !(block && lead)) {
      const told = block ? [...unled, placed] : unled;
      const named = credited(placed, told.map((one) => spanOfTokens(one, local[one.index]!.block!)), credit);
      for (const one of named ? [...unled, placed] : []) out.set(one.index, named!);
    } else if (credit && quoted && !block) out.set(placed.index, quoted);
    else if (block && quoted) {
      quoted.spans.push(spanOfTokens(placed, block));
      quoted.reaches = placed.index;
      out.set(placed.index, quoted);
    } else if (block && lead) out.set(placed.index, led(placed, spanOfTokens(placed, block), lead));
    else if (block) unled.push(placed);
    lead = next;
  }
  return out;
}

/** Whether an article is a conversation written down, turn by turn. */
export function isConversation(local: readonly LocalQuotes[]): boolean {
  const counts = new Map<string, number>();
  let turns = 0;
  for (const { turn } of local) {
    if (!turn) continue;
    turns++;
    counts.set(turn.label, (counts.get(turn.label) ?? 0) + 1);
  }
  return turns >= TURNS && counts.size >= PEOPLE && counts.size < turns;
}
