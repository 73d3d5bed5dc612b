import type { Commitment } from '../model';

const SMALL = new Set(['the', 'a', 'an', 'to', 'of', 'and', 'in', 'on', 'for', 'with', 'by', 'at', 'its', 'his', 'her', 'their', 'our', 'that', 'this', 'it', 'be', 'as', 'all', 'up', 'into', 'from', 'or', 'is', 'are', 'will', 'would']);

/** Words with something to say, cut to their stems' first six letters so that "exercises" meets "exercise". */
function contentWords(text: string): Set<string> {
  const out = new Set<string>();
  for (const m of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) if (!SMALL.has(m[0])) out.add(m[0].slice(0, 6));
  return out;
}

/** Two tellings share at least half of the shorter one's words. */
const LEAST_SHARE = 0.5;
/** No article tells one commitment over longer distances than this many others; keeps the work linear. */
const LOOK_BACK = 64;

/** Numbers the entries: tellings of one undertaking by the same agents, with the same polarity, get the first one's number. */
export function linkEntries(found: readonly Commitment[]): Commitment[] {
  const words = found.map((c) => contentWords(c.text.slice(c.action.start - c.start)));
  const entry = found.map((_, i) => i);
  for (let i = 0; i < found.length; i++) {
    for (let j = Math.max(0, i - LOOK_BACK); j < i; j++) {
      if (sameParties(found[i]!, found[j]!) && found[i]!.polarity === found[j]!.polarity && sameAction(words[i]!, words[j]!)) {
        entry[i] = entry[j]!;
        break;
      }
    }
  }
  const numbers = new Map<number, number>();
  return found.map((c, i) => {
    const first = entry[i]!;
    if (!numbers.has(first)) numbers.set(first, numbers.size);
    return { ...c, entry: numbers.get(first)! };
  });
}

const sameParties = (a: Commitment, b: Commitment): boolean => a.agents.some((x) => b.agents.some((y) => x.name === y.name));

function sameAction(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size < 2) return false;
  let shared = 0;
  for (const w of small) if (large.has(w)) shared++;
  return shared / small.size >= LEAST_SHARE;
}
