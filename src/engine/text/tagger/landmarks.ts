/**
 * Landmarks of a clause: they tell far from a word whether the clause has its finite verb yet ("the plan announced last week was" needs
 * none, "the firm announced a plan" does).
 */
import type { TokenKind } from '../paragraph';
import { classTags, numberOfTag } from './classes';
import { hashOf } from '../hash';
import { TAGS } from '../tagset';

export const Landmark = { none: 0, finite: 1, comma: 2, subordinator: 3, conjunction: 4, break: 5 } as const;

const SUBORDINATORS = new Set(['that', 'because', 'if', 'although', 'though', 'while', 'whether', 'unless', 'as', 'since'].map((word) => hashOf(word)));
const FINITE = new Set((['MD', 'VBD', 'VBP', 'VBZ'] as const).map(numberOfTag));
/** The same by the number of the tag, for every token asks. */
const IS_FINITE = Uint8Array.from(TAGS, (tag) => (FINITE.has(numberOfTag(tag)) ? 1 : 0));
const WH = new Set((['WDT', 'WP', 'WRB'] as const).map(numberOfTag));
const CONJUNCTION = numberOfTag('CC');
const COMMA = numberOfTag(',');
const BREAKS = new Set(([':', '(', ')', '``', "''"] as const).map(numberOfTag));

const byClass: number[] = [];

/** The landmark that a word is by itself, whatever its sentence. */
export function landmarkOf(kind: TokenKind, hash: number, klass: number): number {
  if (kind === 'word' && SUBORDINATORS.has(hash)) return Landmark.subordinator;
  return (byClass[klass] ??= landmarkOfClass(classTags[klass]!));
}

function landmarkOfClass(tags: Uint8Array): number {
  const first = tags[0]!;
  if (tags.every((tag) => FINITE.has(tag)) || first === numberOfTag('MD')) return Landmark.finite;
  if (WH.has(first)) return Landmark.subordinator;
  if (first === CONJUNCTION) return Landmark.conjunction;
  if (first === COMMA) return Landmark.comma;
  return BREAKS.has(first) ? Landmark.break : Landmark.none;
}

/** The two landmarks behind, once a word with this landmark and tag is passed. */
export function passLandmark(behind: number, own: number, tag: number): number {
  const passed = IS_FINITE[tag] === 1 ? Landmark.finite : own === Landmark.finite ? Landmark.none : own;
  return passed === Landmark.none ? behind : ((behind & 15) << 4) | passed;
}
