import type { Document } from '../document';
import { spanOfTokens } from '../text/paragraph';
import { draftOf, led, type Draft } from './draft';
import type { LocalAttribution, LocalQuotes } from './local';

/** How many paragraphs must begin with labels, and of how many people, for a text to be a conversation written down; one must come back. */
const TURNS = 3;
const PEOPLE = 2;

/**
 * Paragraphs that somebody says as a whole, without quotation marks, by their index: the turns of a transcript ("SMITH: I think …") and
 * block quotes in Markdown behind a paragraph that ends in a colon. Consecutive paragraphs of one block quote have one draft.
 * Not "Note: the shop is closed" alone.
 */
export function wholeParagraphs(document: Pick<Document, 'paragraphs'>, local: readonly LocalQuotes[]): Map<number, Draft> {
  const out = new Map<number, Draft>();
  const isConversation = conversation(local);
  let lead: LocalAttribution | null = null;
  for (const placed of document.paragraphs) {
    const { turn, block, lead: next } = local[placed.index]!;
    const quoted = out.get(placed.index - 1);
    if (turn && isConversation) out.set(placed.index, { ...draftOf(placed, turn.told, null), rules: ['quote.colon', 'quote.turn'], part: turn.part });
    else if (block && local[placed.index - 1]?.block && quoted) {
      quoted.spans.push(spanOfTokens(placed, block));
      quoted.reaches = placed.index;
      out.set(placed.index, quoted);
    } else if (block && lead) out.set(placed.index, led(placed, spanOfTokens(placed, block), lead));
    lead = next;
  }
  return out;
}

function conversation(local: readonly LocalQuotes[]): boolean {
  const counts = new Map<string, number>();
  let turns = 0;
  for (const { turn } of local) {
    if (!turn) continue;
    turns++;
    counts.set(turn.label, (counts.get(turn.label) ?? 0) + 1);
  }
  return turns >= TURNS && counts.size >= PEOPLE && counts.size < turns;
}
