/** What a bare figure counts where another word than a noun behind it tells: "12 were killed", "the number of visitors rose to 4,000", "of 24 polled". */
import { HARMED_PARTICIPLES, HARMED_STATES, HARMING_VERBS } from '../lexicon/casualties';
import type { Amount } from './amounts';
import type { ChangeReading } from './changes';
import { wholeNounPhrase, type CountedReading } from './counted';
import type { Piece } from './pieces';
import type { Scan } from './scan';

/** How far before the figure its "number of" may stand. */
const REACH = 24;

/** "the number of visitors rose to 4,000", "double the number of inspectors to 180": a figure of the change counts them. Not a share, not "the number 12". */
export function numberOf(scan: Scan, first: number, { end, numeral }: Amount, change: ChangeReading | null): CountedReading | null {
  if (change === null || numeral.form === 'fraction') return null;
  const { pieces } = scan;
  const { sentence } = pieces[first]!;
  for (let i = first - 1; i > Math.max(0, first - REACH) && pieces[i]!.sentence === sentence; i--) {
    if (pieces[i]!.lower !== 'of' || pieces[i - 1]!.lower !== 'number') continue;
    const counted = wholeNounPhrase(scan, i + 1);
    return counted !== null && counted.unit !== null ? { ...counted, last: end } : null;
  }
  return null;
}

/** "Of 24 polled, 15 agreed": those told of before. Not "of 24 members". */
export function surveyed({ pieces }: Scan, { first, end, numeral }: Amount): CountedReading | null {
  if (pieces[first - 1]?.lower !== 'of' || !Number.isInteger(numeral.value) || pieces[end]?.sentence !== pieces[first]!.sentence || !SURVEYED.has(pieces[end].lower)) return null;
  return { last: end, unit: null, counted: null, singular: false, open: 'pronoun' };
}

const SURVEYED = new Set(['polled', 'surveyed', 'asked', 'questioned', 'interviewed', 'tested', 'examined', 'studied', 'screened']);

/** "some 14,000 were driven from their homes", "killed 12", "40 dead": people, unless the sentence names them. Not "12 were sold", "killed 12 cows". */
export function isOfPeople({ pieces }: Scan, first: number, { end, numeral, sign }: Amount): boolean {
  if (sign || !Number.isInteger(numeral.value) || numeral.form === 'fraction' || numeral.value === 1) return false;
  const before = pieces[first - 1];
  const behind = pieces[end];
  const { sentence } = pieces[first]!;
  if (behind?.sentence === sentence && suffered(pieces, end)) return true;
  const closes = behind?.sentence !== sentence || behind.kind === 'punctuation' || behind.tag === 'IN' || behind.tag === 'CC' || behind.tag === 'RB';
  return closes && before?.sentence === sentence && HARMING_VERBS.has(before.lower);
}

const AUXILIARIES = new Set(['were', 'are', 'was', 'have', 'had', 'has', 'been', 'being', 'be', 'remain', 'remained', 'still', 'also', 'others']);

/** "died", "were killed", "have been displaced", "dead", "remain missing". */
function suffered(pieces: readonly Piece[], i: number): boolean {
  if (HARMED_STATES.has(pieces[i]!.lower)) return true;
  let at = i;
  while (at < i + 4 && pieces[at] && AUXILIARIES.has(pieces[at]!.lower)) at++;
  const word = pieces[at];
  return at > i && word?.sentence === pieces[i]!.sentence && (HARMED_PARTICIPLES.has(word.lower) || HARMED_STATES.has(word.lower));
}
