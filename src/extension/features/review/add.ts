/** "Add Annotation…": what is selected becomes a quote, a date, a figure, a commitment, a mention. */
import { l10n, window } from 'vscode';
import type { Span } from '../../../engine';
import type { AnyReading, Layer } from '../../../review/model';
import { targetOf } from '../../../review/target';
import { FIRMNESS } from '../../../review/validate';
import { LAYERS, type Lookup } from '../../lookup';
import { shorten } from '../../markdown';
import type { Services } from '../../services';
import { firmnessExplained, firmnessInWords } from '../../wording/commitments';
import { layerInWords } from '../../wording/review';
import { askPeople, askPerson, askText, pickOne } from './ask';
import { record } from './verdicts';

/** A layer and a reading may be given; what isn't is asked. */
export async function add(services: Services, [layer, reading]: readonly unknown[]): Promise<void> {
  const editor = window.activeTextEditor;
  const article = editor && await services.articles.fresh(editor.document);
  if (editor === undefined || article === undefined) return;
  const span = trimmed(article.lookup.text, { start: editor.document.offsetAt(editor.selection.start), end: editor.document.offsetAt(editor.selection.end) });
  if (span.start >= span.end) {
    window.setStatusBarMessage(l10n.t('Select the words first.'), 3_000);
    return;
  }
  const chosen = LAYERS.find((one) => one === layer) ?? await pickOne(l10n.t('What is “{0}”?', shorten(article.lookup.text.slice(span.start, span.end), 60)), LAYERS, layerInWords);
  if (chosen === undefined) return;
  const read = typeof reading === 'object' && reading !== null ? (reading as AnyReading) : await ask(article.lookup, chosen, span);
  if (read !== undefined) await record(services, editor.document, { kind: 'add', target: targetOf(article.lookup.text, chosen, span), reading: read });
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
}

/** The one thing that matters most in a layer; the rest can be corrected afterwards. */
async function ask(lookup: Lookup, layer: Layer, span: Span): Promise<AnyReading | undefined> {
  switch (layer) {
    case 'speakers': {
      const person = await askPerson(lookup, l10n.t('Who is meant?'));
      return person ? { speaker: person } : undefined;
    }
    case 'quotes': {
      const speaker = await askPerson(lookup, l10n.t('Who says it?'), { nobody: l10n.t('$(question) Nobody named') });
      return speaker === undefined ? undefined : { speaker };
    }
    case 'dates': {
      const value = await askText(l10n.t('When is it?'), '', { prompt: l10n.t('2021-04-07, 2021-04, 2021, P3D for three days. Empty for not known.') });
      return value === undefined ? undefined : { value: value === '' ? null : value, ...(value.startsWith('P') ? { type: 'DURATION' as const } : {}) };
    }
    case 'quantities': {
      const typed = await askText(l10n.t('How much?'), plainNumber(lookup.text.slice(span.start, span.end)), {
        wrong: (text) => (text === '' || Number.isFinite(Number(text.replaceAll(',', ''))) ? undefined : l10n.t('This is no number.')),
      });
      return typed === undefined ? undefined : { value: typed === '' ? null : Number(typed.replaceAll(',', '')) };
    }
    case 'commitments': {
      const agents = await askPeople(lookup, l10n.t('Who is to act?'), new Set());
      const firmness = agents && await pickOne(l10n.t('How firm is it?'), FIRMNESS, (value) => `${firmnessInWords(value)}: ${firmnessExplained(value)}`);
      return agents && firmness && { agents, firmness };
    }
  }
}

function plainNumber(words: string): string {
  return /\d[\d,.]*/.exec(words)?.[0].replace(/[.,]$/, '') ?? '';
}
