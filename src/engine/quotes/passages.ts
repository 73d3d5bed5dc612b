/**
 * Stretches of paragraphs whose quotations may hang together: what one leaves open or leads into, another goes on with. Between two passages nothing does,
 * so that the quotes of each follow from its own paragraphs and are kept from one version of an article to the next. Most passages are one paragraph.
 */
import type { Document } from '../document';
import type { Span } from '../model';
import type { PlacedParagraph } from '../text/paragraph';
import { Pace } from '../text/steps';
import { sharedEnds } from '../text/versions';
import type { Draft } from './draft';
import { draftQuotes } from './drafts';
import type { LocalQuotes } from './local';
import { isConversation } from './wholes';

/** Its quotes in the making and what they leave open; all offsets and indices of paragraphs count from its first paragraph. */
export interface Passage {
  /** Where it stands in the article: the index of its first paragraph and where that begins. Both change when something is typed above. */
  first: number;
  start: number;
  readonly paragraphs: readonly PlacedParagraph[];
  readonly local: readonly LocalQuotes[];
  readonly drafts: readonly Draft[];
  readonly unclosed: readonly Span[];
}

/** Paragraphs `first` up to, not including, `last`. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

export class Passages {
  private passages: readonly Passage[] = [];
  private isConversation = false;

  /** All passages in reading order; those that are what they were are the same objects as before, at their new place. */
  *of({ paragraphs }: Pick<Document, 'paragraphs'>, local: readonly LocalQuotes[]): Generator<void, readonly Passage[], void> {
    const before = this.isConversation === isConversation(local) ? this.passages : [];
    this.isConversation = isConversation(local);
    const stretches = stretchesOf(local);
    yield;
    const same = (passage: Passage, stretch: Stretch): boolean => isStill(passage, stretch, paragraphs, local);
    const { head, tail } = sharedEnds(before, stretches, same, same);
    const passages: Passage[] = [];
    const pace = new Pace();
    for (const [i, stretch] of stretches.entries()) {
      const kept = i < head ? before[i] : i >= stretches.length - tail ? before[before.length - stretches.length + i] : undefined;
      const { start } = paragraphs[stretch.first]!;
      if (kept) {
        kept.first = stretch.first;
        kept.start = start;
      }
      passages.push(kept ?? (yield* passageOf(stretch, paragraphs, local, this.isConversation)));
      if (pace.isDue(paragraphs[stretch.first]!)) yield;
    }
    this.passages = passages;
    return passages;
  }
}

function stretchesOf(local: readonly LocalQuotes[]): Stretch[] {
  const out: Stretch[] = [];
  for (let first = 0, i = 0; i < local.length; i++) {
    if (i + 1 < local.length && mayHangTogether(local[i]!, local[i + 1]!)) continue;
    out.push({ first, last: i + 1 });
    first = i + 1;
  }
  return out;
}

/** Whether quotations of a paragraph may go on in the next, or be led into or credited from one to the other. */
function mayHangTogether(one: LocalQuotes, next: LocalQuotes): boolean {
  if (one.open !== null || one.lead !== null || next.block !== null || next.credit !== null) return true;
  return next.unclaimed.length > 0 && !isSilent(one);
}

/** Nobody says anything in the paragraph. */
const isSilent = ({ attributions, unclaimed, open, block, turn }: LocalQuotes): boolean => attributions.length === 0 && unclaimed.length === 0 && open === null && block === null && turn === null;

/** The same paragraphs stand at the same distances. */
function isStill(passage: Passage, { first, last }: Stretch, paragraphs: readonly PlacedParagraph[], local: readonly LocalQuotes[]): boolean {
  if (passage.local.length !== last - first) return false;
  const { start } = paragraphs[first]!;
  return passage.local.every((one, i) => one === local[first + i] && passage.paragraphs[i]!.start === paragraphs[first + i]!.start - start);
}

function* passageOf({ first, last }: Stretch, paragraphs: readonly PlacedParagraph[], local: readonly LocalQuotes[], inConversation: boolean): Generator<void, Passage, void> {
  const { start } = paragraphs[first]!;
  const own = paragraphs.slice(first, last).map((one, index): PlacedParagraph => ({ start: one.start - start, end: one.end - start, index, paragraph: one.paragraph }));
  const read = local.slice(first, last);
  const { drafts, unclosed } = own.length === 1 && isSilent(read[0]!) ? NOTHING : yield* draftQuotes(own, read, inConversation);
  return { first, start, paragraphs: own, local: read, drafts, unclosed };
}

const NOTHING = { drafts: [], unclosed: [] };
