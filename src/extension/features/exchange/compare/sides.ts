import { l10n } from 'vscode';
import { sideOf, type Reviewer } from '../../../../formats/agreement-report';
import { placeFinder } from '../../../../formats/place';
import type { Difference } from '../../../../review/agreement/compare';
import { shorten } from '../../../markdown';
import { capital } from '../../../wording/capital';
import { fieldInWords, layerInWords } from '../../../wording/review';

/** Two texts, line by line about the same differences, so that they can be read side by side. */
export interface Sides {
  readonly ours: string;
  readonly theirs: string;
  readonly blocks: readonly Block[];
}

/** A difference, and the lines that it takes on either side: from 0, both included. */
interface Block {
  readonly difference: Difference;
  readonly first: number;
  readonly last: number;
}

export function sidesOf(text: string, ours: Reviewer, theirs: Reviewer, differences: readonly Difference[]): Sides {
  const place = placeFinder(text);
  const [mine, others] = [headOf('A', ours, differences.length), headOf('B', theirs, differences.length)];
  const blocks = differences.map((difference): Block => {
    const { line, column } = place(difference.start);
    const head = `${line}:${column}  ${layerInWords(difference.layer)}  “${shorten(text.slice(difference.start, difference.end), 200)}”`;
    const first = mine.length;
    mine.push(head, ...readingLines(text, ours, difference, 'ours'), '');
    others.push(head, ...readingLines(text, theirs, difference, 'theirs'), '');
    return { difference, first, last: mine.length - 2 };
  });
  return { ours: mine.join('\n'), theirs: others.join('\n'), blocks };
}

function headOf(letter: string, { name }: Reviewer, count: number): string[] {
  // Short lines: either side has half of the editor.
  const state = count === 0 ? [l10n.t('No difference is left.')] : [l10n.t('Differences left: {0}.', count), l10n.t('T takes theirs, K keeps yours, G goes there.')];
  return [`${letter}: ${name}`, '', ...state, ''];
}

/** As many lines on either side, whoever has the annotation. */
function readingLines(text: string, reviewer: Reviewer, difference: Difference, side: 'ours' | 'theirs'): string[] {
  const { standing, fields } = sideOf(text, reviewer, difference[side], difference);
  const lines = fields.map(([field, value]) => `${capital(fieldInWords(field))}: ${value}`);
  return (lines.length > 0 ? lines : [standingInWords(standing)]).map((line) => `    ${line}`);
}

function standingInWords(standing: ReturnType<typeof sideOf>['standing']): string {
  switch (standing) {
    case 'marked': return l10n.t('Marked');
    case 'not marked': return l10n.t('Not marked');
    case 'rejected': return l10n.t('Rejected');
  }
}
