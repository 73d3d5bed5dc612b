import type { Tag } from './tagset';

const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say', told: 'tell', is: 'be', are: 'be', was: 'be', were: 'be', been: 'be', am: 'be', has: 'have', had: 'have', "'s": 'be', "'re": 'be', "'m": 'be',
  went: 'go', gone: 'go', going: 'go', made: 'make', met: 'meet', wrote: 'write', swore: 'swear', sworn: 'swear', sought: 'seek', meant: 'mean', stood: 'stand', kept: 'keep', held: 'hold',
};

/** Stop-gap until the lemmatiser lands. */
export function verbLemma(lower: string, _tag: Tag): string {
  const irregular = IRREGULAR[lower];
  if (irregular) return irregular;
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith('ied')) return `${lower.slice(0, -3)}y`;
  for (const end of ['ing', 'ed', 'es', 's']) if (lower.endsWith(end) && lower.length > end.length + 2) return lower.slice(0, -end.length);
  return lower;
}
