/** Who may bear a name, and which of several. */
import { genderOfFirstName } from '../lexicon/first-name-genders';
import type { SpeakerKind } from '../model';
import { remembered } from '../text/memo';
import type { Entity } from './entities';
import { Votes } from './kinds';
import type { Gender, LocalMention } from './local';

export interface Bearer {
  readonly entity: Entity;
  /** Words of the fullest name, and what honorifics told, so far. */
  words: readonly string[];
  gender: Gender;
  /** The last word of its first full name, legal form and all. */
  readonly lastWord: string;
  /** The fullest name's words as they are compared. */
  key: readonly string[];
  /** Places where it is told by a full name, ascending. */
  readonly places: number[];
  readonly votes: Votes;
}

/** A mention with a title is a person's; signs that decide for one kind keep it from those that are another. */
export function agree(bearer: Bearer, mention: LocalMention): boolean {
  const { gender, votes } = bearer;
  if (mention.gender !== null && gender !== null && gender !== mention.gender) return false;
  const own = strongest(mention);
  const other = votes.strong();
  return own === null || other === null || own === other;
}

/** "Ms Holm" where Sara and Peter Holm were told: those whose first name is not of the other gender, where there are any. */
export function fittingGender(bearers: Bearer[], gender: Gender): Bearer[] {
  if (gender === null || bearers.length < 2) return bearers;
  const fitting = bearers.filter((one) => one.gender === gender || (one.gender === null && (genderOfFirstName(one.words) ?? gender) === gender));
  return fitting.length > 0 ? fitting : bearers;
}

export function leansPerson(mention: LocalMention): boolean {
  const votes = new Votes();
  votes.add(mention.signs);
  return votes.leans('person');
}

const strongest = remembered((mention: LocalMention): SpeakerKind | null => {
  const votes = new Votes();
  votes.add(mention.signs);
  return votes.strong();
});

/** The one told in full last before the place, else the first told after it. */
export function nearest(bearers: readonly Bearer[], place: number): Bearer | null {
  let best: Bearer | null = null;
  let distance = Infinity;
  for (const bearer of bearers) {
    const i = lastUpTo(bearer.places, place);
    const d = i >= 0 ? place - bearer.places[i]! : FAR + (bearer.places[0] ?? 0);
    if (d < distance) [best, distance] = [bearer, d];
  }
  return best;
}

/** Farther than any place before. */
const FAR = 1e9;

/** Index of the last of ascending numbers that is no greater than the limit; -1 where all are. */
function lastUpTo(places: readonly number[], limit: number): number {
  let lo = 0;
  let hi = places.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (places[mid]! <= limit) lo = mid + 1;
    else hi = mid;
  }
  return lo - 1;
}
