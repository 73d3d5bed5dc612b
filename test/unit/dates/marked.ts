/** Sentences with their expected dates marked in them: `On [Wednesday|DATE|2021-04-07] the council met.` */
import assert from 'node:assert/strict';
import { createAnnotator, type AnnotateContext, type TimeExpression } from '../../../src/engine';

const annotator = createAnnotator();

/** The day all test articles are of: a Wednesday. */
export const TODAY = '2021-04-07';

export const datesOf = (text: string, context: AnnotateContext = { date: TODAY }): readonly TimeExpression[] => annotator.annotate(text, context).dates;

/** `[words|TYPE|value]` or `[words|TYPE|value|MODIFIER]`; everything else must stay unmarked. */
export function check(marked: string, context: AnnotateContext = { date: TODAY }): void {
  const text = marked.replace(/\[([^[\]|]*)\|[^[\]]*\]/g, '$1');
  const shown = showDates(text, datesOf(text, context));
  assert.equal(shown, marked);
}

function showDates(text: string, dates: readonly TimeExpression[]): string {
  let out = '';
  let at = 0;
  for (const d of dates) {
    out += `${text.slice(at, d.start)}[${d.text}|${d.type}|${d.value ?? 'null'}${d.modifier === null ? '' : `|${d.modifier}`}]`;
    at = d.end;
  }
  return out + text.slice(at);
}
