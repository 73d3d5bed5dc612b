/** Whom a pronoun means: of those told lately and fitting, the one who stands out most (after Lappin & Leass 1994, with weights set by hand). */
import type { Entity } from './entities';
import type { History, Telling } from './history';
import type { LocalMention } from './local';

export interface Antecedent {
  readonly entity: Entity;
  readonly telling: Telling;
  readonly code: string;
  readonly certainty: number;
}

interface Seat {
  readonly paragraph: number;
  readonly sentence: number;
}

const FARTHEST = 6;

/** The antecedent of a pronoun of the third person, or null where none stands out. */
export function antecedentOf(pronoun: LocalMention, seat: Seat, history: History): Antecedent | null {
  if (pronoun.kind === 'person') return ofPerson(pronoun, seat, history);
  if (pronoun.noun === 'it' || pronoun.noun === 'its' || pronoun.noun === 'itself') return ofThing(pronoun, seat, history);
  return pronoun.plural ? ofSeveral(pronoun, seat, history) : null;
}

function ofPerson(pronoun: LocalMention, seat: Seat, history: History): Antecedent | null {
  const first = { names: false };
  const best = rank(pronoun, seat, history, (e) => {
    if (e.kind !== 'person' && e.kind !== 'unnamed') return null;
    if (e.gender !== null) return e.gender === pronoun.gender ? 4 : null;
    if (e.supposedGender === null) return 0;
    first.names = true;
    return e.supposedGender === pronoun.gender ? 3 : null;
  });
  if (!best) return null;
  const { entity } = best.telling;
  const known = entity.gender !== null;
  const code = known ? 'mention.pronoun-gender' : first.names ? 'mention.pronoun-first-name' : best.alone ? 'mention.pronoun-only-person' : 'mention.pronoun-last-person';
  return { entity, telling: best.telling, code, certainty: best.alone ? 0.9 : best.margin > 10 ? 0.85 : best.margin > 4 ? 0.72 : 0.55 };
}

function ofThing(pronoun: LocalMention, seat: Seat, history: History): Antecedent | null {
  const best = rank(pronoun, seat, history, (e, telling) => {
    if (e.kind === 'organisation') return 6;
    if (e.kind === 'document') return 0;
    return e.kind === 'place' && telling.mention.salient ? 1 : null;
  }, true);
  if (!best || (!best.telling.mention.salient && best.telling.sentence !== seat.sentence && pronoun.noun === 'it')) return null;
  const distance = seat.sentence - best.telling.sentence;
  if (distance > 1 && best.telling.mention.shape !== 'pronoun') return null;
  return { entity: best.telling.entity, telling: best.telling, code: 'mention.pronoun-thing', certainty: distance === 0 && best.telling.mention.salient ? 0.72 : 0.5 };
}

function ofSeveral(pronoun: LocalMention, seat: Seat, history: History): Antecedent | null {
  const best = rank(pronoun, seat, history, (e) => (e.kind === 'group' ? 8 : e.kind === 'organisation' ? 0 : null), true);
  if (!best || seat.sentence - best.telling.sentence > 1) return null;
  return { entity: best.telling.entity, telling: best.telling, code: 'mention.pronoun-plural', certainty: best.telling.entity.kind === 'group' ? 0.5 : 0.4 };
}

interface Ranked {
  readonly telling: Telling & { readonly entity: Entity };
  /** Points ahead of the next one. */
  readonly margin: number;
  /** Nobody else was there to choose from. */
  readonly alone: boolean;
}

/** Points for each candidate's best telling; `fits` adds to them, or says that it is none. A thing told nearer by stands before it. */
function rank(pronoun: LocalMention, seat: Seat, history: History, fits: (entity: Entity, telling: Telling) => number | null, things = false): Ranked | null {
  const points = new Map<Entity, { telling: Telling & { readonly entity: Entity }; points: number }>();
  let thing = -Infinity;
  for (const telling of history.back()) {
    if (seat.sentence - telling.sentence > FARTHEST) break;
    if (telling.mention.shape !== 'pronoun' && telling.mention === pronoun.same?.mention) continue;
    const own = telling.entity ? fits(telling.entity, telling) : things && telling.mention.plural === pronoun.plural ? 0 : null;
    if (own === null) continue;
    const sum = own + prominence(telling, pronoun, seat);
    if (telling.entity === null) thing = Math.max(thing, sum);
    else if (sum > (points.get(telling.entity)?.points ?? -Infinity)) points.set(telling.entity, { telling: telling as Telling & { readonly entity: Entity }, points: sum });
  }
  const sorted = [...points.values()].sort((a, b) => b.points - a.points);
  const [best, next] = sorted;
  if (!best || thing > best.points) return null;
  return { telling: best.telling, margin: Math.min(best.points - (next?.points ?? -Infinity), best.points - thing), alone: next === undefined && thing === -Infinity };
}

/** Nearness, part in the sentence, and the voice in which it was told: who is named inside a quotation does not say it. */
function prominence({ mention, sentence, paragraph }: Telling, pronoun: LocalMention, seat: Seat): number {
  let sum = -7 * (seat.sentence - sentence) - (paragraph === seat.paragraph ? 0 : 3);
  if (mention.salient) sum += 8;
  else if (mention.same === null && sentence === seat.sentence && pronoun.salient) sum -= 3;
  if (mention.quoted && !pronoun.quoted) sum -= 14;
  // "It said the council knew. “No one acted,” it said": the same pronoun goes on with the same one.
  if (mention.shape === 'pronoun') sum += mention.noun === pronoun.noun && mention.salient && pronoun.salient && pronoun.noun === 'it' ? 7 : 2;
  return sum;
}
