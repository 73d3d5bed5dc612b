import { ACTING_VERBS, DOWN_NOUNS, DOWN_PARTICLES, DOWN_VERBS, HALVING_VERBS, MOVING_VERBS, MULTIPLYING_VERBS, UP_NOUNS, UP_PARTICLES, UP_VERBS } from '../lexicon/changes';
import { isAdjective, isNoun, isVerb } from '../text/tagset';
import { isDigits, type Piece } from './pieces';

/** What a figure has to do with a rise or a fall. `cue` is the piece that tells it. */
export interface ChangeReading {
  readonly direction: 'up' | 'down';
  readonly role: 'by' | 'from' | 'to';
  readonly cue: number;
  /** A verb or particle governs the figure; nouns ("a 4 % drop") only name it. */
  readonly governed: boolean;
}

/** How many pieces may stand between the word of change and the figure. */
const REACH = 14;

/**
 * The change that the figure in the pieces from `first` up to `last` is part of: "rose 3 %" by, "to 4.2 million" to, "up from 3.9 million" from,
 * "a 4 % drop" by, "an increase of 60,000" by. `share`: the figure is a percentage or the like.
 */
export function changeOf(pieces: readonly Piece[], first: number, last: number, share: boolean): ChangeReading | null {
  const before = pieces[first - 1];
  if (before?.sentence === pieces[first]!.sentence) {
    const direct = isPhrasal(pieces, first - 1) ? null : directionOf(before);
    if (direct && (share || !ACTING_VERBS.has(before.lower))) return { direction: direct, role: 'by', cue: first - 1, governed: true };
    if (before.lower === 'by' || before.lower === 'to' || before.lower === 'from' || before.lower === 'at') {
      const found = governor(pieces, first - 2);
      // "down 0.1 per cent at 5,884", but "fell at 40 stations" tells a place.
      if (found && (before.lower !== 'at' || (first - 2 - found.cue <= 5 && isFigureNear(pieces, found.cue + 1, first - 1)))) return { ...found, role: before.lower === 'at' ? 'to' : before.lower };
    }
    if (before.lower === 'of') {
      const noun = pieces[first - 2];
      const direction = noun && nounDirection(noun.lower);
      if (direction) return { direction, role: 'by', cue: first - 2, governed: false };
    }
  }
  return changeBehind(pieces, first, last);
}

/** "makes up 30 %", "took off two defenders", "gave up 90 yards": the particle belongs to a verb that changes nothing; "closed up 3 %" tells a rise. */
function isPhrasal(pieces: readonly Piece[], i: number): boolean {
  if (!isParticle(pieces[i]!.lower)) return false;
  const verb = pieces[i - 1];
  // "112 off 180 balls" is cricket.
  if (pieces[i]!.lower === 'off' && isDigits(verb)) return true;
  return verb?.sentence === pieces[i]!.sentence && isVerb(verb.tag) && !MOVING_VERBS.has(verb.lower) && directionOf(verb) === null;
}

/** "tripled from 30 to 90", "double the number to 180": they tell a change only with where it ends. Not "a double". */
const multiplied = ({ lower, tag }: Piece): 'up' | 'down' | null => (!isVerb(tag) ? null : MULTIPLYING_VERBS.has(lower) ? 'up' : HALVING_VERBS.has(lower) ? 'down' : null);

const isParticle = (lower: string): boolean => lower === 'up' || lower === 'down' || lower === 'off';

function isFigureNear(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (pieces[i]!.tag === 'CD') return true;
  return false;
}

/** "a 4.2 per cent drop", "0.3 per cent lower". Not: "4 drop boxes". */
function changeBehind(pieces: readonly Piece[], first: number, last: number): ChangeReading | null {
  for (let i = last; i < Math.min(pieces.length, last + 3); i++) {
    const piece = pieces[i]!;
    if (piece.sentence !== pieces[first]!.sentence || piece.kind !== 'word') return null;
    const direction = nounDirection(piece.lower) ?? (i === last ? particleDirection(piece.lower, true) : null);
    // "6.2 per cent lower" says it by itself, "a 4 % drop" only names it.
    const next = pieces[i + 1];
    if (direction && isNoun(piece.tag) && next?.tag === 'NNS' && next.sentence === piece.sentence) return null;
    if (direction && (isNoun(piece.tag) || i === last)) return { direction, role: 'by', cue: i, governed: particleDirection(piece.lower, true) !== null };
    // "46 detainees fall under it": behind a plural stands the verb of another clause.
    if (piece.tag === 'NNS' || (!isAdjective(piece.tag) && !isNoun(piece.tag))) return null;
  }
  return null;
}

/** The verb, noun or particle of change to the left, in the same sentence and clause. */
function governor(pieces: readonly Piece[], from: number): Omit<ChangeReading, 'role'> | null {
  if (from < 0) return null;
  const { sentence } = pieces[from]!;
  for (let i = from; i >= Math.max(0, from - REACH); i--) {
    const piece = pieces[i]!;
    if (piece.sentence !== sentence || piece.text === ';') return null;
    if (isUpTo(pieces, i)) continue;
    // "ahead by 46 per cent to 45" tells a lead.
    if (piece.lower === 'ahead') return null;
    const direction = directionOf(piece) ?? multiplied(piece) ?? (isNoun(piece.tag) ? nounDirection(piece.lower) : null);
    if (direction) return { direction, cue: i, governed: true };
    // Another finite verb between them has taken over.
    if (isVerb(piece.tag) && piece.tag !== 'VBG' && piece.tag !== 'VBN' && i < from) return null;
  }
  return null;
}

/** "up to 40" tells a limit, unless a verb of change stands before it ("edged up to 40"). */
export function isUpTo(pieces: readonly Piece[], i: number): boolean {
  if (pieces[i]!.lower !== 'up' || pieces[i + 1]?.lower !== 'to') return false;
  const before = pieces[i - 1];
  return !before || !(UP_VERBS.has(before.lower) || before.lower === 'back' || before.lower === 'way');
}

/** Past forms that are no nouns. */
const PAST_FORMS = new Set(['rose', 'fell', 'grew', 'slid', 'sank', 'shrank', 'jumped', 'dropped', 'climbed', 'slipped', 'gained', 'plunged', 'surged', 'tumbled', 'soared', 'eased', 'lost']);

function directionOf(piece: Piece): 'up' | 'down' | null {
  if (piece.kind !== 'word') return null;
  const particle = particleDirection(piece.lower, false);
  if (particle) return particle;
  // Behind "the FTSE 100" a tagger takes "fell" for a noun.
  if ((isNoun(piece.tag) && !PAST_FORMS.has(piece.lower)) || isAdjective(piece.tag)) return null;
  return UP_VERBS.has(piece.lower) ? 'up' : DOWN_VERBS.has(piece.lower) ? 'down' : null;
}

function particleDirection(lower: string, compared: boolean): 'up' | 'down' | null {
  if (compared && lower !== 'higher' && lower !== 'lower') return null;
  return UP_PARTICLES.has(lower) ? 'up' : DOWN_PARTICLES.has(lower) ? 'down' : null;
}

const nounDirection = (lower: string): 'up' | 'down' | null => (UP_NOUNS.has(lower) ? 'up' : DOWN_NOUNS.has(lower) ? 'down' : null);
