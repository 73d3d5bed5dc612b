import assert from 'node:assert/strict';
import { createAnnotator, type AnnotateContext } from '../../../src/engine';
import { checkInvariants } from '../../properties/invariants';
import { withinBudget } from '../budget';
import { Choices } from '../choices';
import { PIECES, textFrom } from '../pieces';
import { samples } from '../samples';
import { target } from './target';

const annotator = createAnnotator();
const CONTEXTS: readonly AnnotateContext[] = [{}, { date: '2021-04-07' }, { date: '2024-02-29T23:59', dayFirst: true }, { dayFirst: false }];

interface Read { readonly text: string; readonly context: AnnotateContext }

/** Any text: no throw, no hang, and what comes out is on the text. */
export const engine = target<Read>({
  name: 'engine', share: 3_500, size: 160,
  caseOf(bytes) {
    const choices = new Choices(bytes);
    return { context: choices.pick(CONTEXTS), text: textFrom(choices) };
  },
  check({ text, context }) {
    checkInvariants(text, withinBudget(text.length, () => annotator.annotate(text, context)));
  },
});

/** Any code units, most of them no letters. */
export const codeUnits = target<string>({
  name: 'code-units', share: 1_000, size: 400,
  caseOf: (bytes) => Buffer.from(bytes).toString('utf16le'),
  check(text) {
    checkInvariants(text, withinBudget(text.length, () => annotator.annotate(text)));
  },
});

interface Edit { readonly at: number; readonly removed: number; readonly inserted: string }
interface Edited { readonly start: string; readonly edits: readonly Edit[] }

/** Edit after edit, the result that knows the one before is the result of the whole text. */
export const edits = target<Edited>({
  name: 'edits', share: 500, size: 30,
  caseOf(bytes) {
    const choices = new Choices(bytes);
    const start = choices.pick(['', ...samples()]);
    const made: Edit[] = [];
    while (choices.more && made.length < 4) made.push({ at: choices.below(10_000), removed: choices.byte() < 40 ? choices.below(400) : choices.below(6), inserted: choices.pick(PIECES).repeat(choices.byte() < 8 ? 30 : 1) });
    return { start, edits: made };
  },
  check({ start, edits: made }) {
    let text = start;
    let previous = annotator.annotate(text);
    for (const { at, removed, inserted } of made) {
      const place = Math.floor(at / 10_000 * text.length);
      text = text.slice(0, place) + inserted + text.slice(place + removed);
      const next = withinBudget(text.length, () => annotator.annotate(text, { previous }));
      const whole = annotator.annotate(text);
      if (JSON.stringify(next) !== JSON.stringify(whole)) assert.deepEqual(next, whole);
      previous = next;
    }
  },
});
