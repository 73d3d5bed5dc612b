/** Which passages are marked in which style. Pure: spans in, spans out. */
import type { Mention, Span } from '../../../engine';
import { GUESS, worthMarking, type Lookup, type Marked } from '../../lookup';
import type { Settings } from '../../services/settings';

export const STYLE_NAMES = [
  'commitment-trigger', 'commitment-trigger-guess', 'commitment', 'commitment-guess',
  'quote-direct', 'quote-direct-guess', 'quote-indirect', 'quote-indirect-guess',
  'speaker', 'speaker-stand-in', 'speaker-guess', 'date', 'date-guess', 'quantity', 'quantity-guess',
] as const;
export type StyleName = (typeof STYLE_NAMES)[number];

export type HighlightSettings = Pick<Settings, 'highlights' | 'layers' | 'guesses' | 'density'>;

/** What stays marked away from the cursor when only the essentials do: who is introduced, and where somebody undertakes something. */
const ESSENTIAL: ReadonlySet<StyleName> = new Set<StyleName>(['speaker', 'commitment-trigger', 'commitment-trigger-guess']);

/** Marks that the scroll bar shows too. */
const IN_SCROLL_BAR: ReadonlySet<StyleName> = new Set<StyleName>(['commitment-trigger']);

/**
 * @param focus the paragraph with the cursor, if there is one: it is marked in full at every density
 * @param near the part of the text that is marked, but for what the scroll bar shows: all of it, if not told
 */
export function highlightSpans(lookup: Lookup, settings: HighlightSettings, focus: Span | undefined, near: Span = EVERYWHERE): Record<StyleName, Span[]> {
  const spans = Object.fromEntries(STYLE_NAMES.map((name) => [name, [] as Span[]])) as Record<StyleName, Span[]>;
  if (!settings.highlights) return spans;
  for (const one of lookup.all) {
    if (!settings.layers[one.layer] || (one.layer !== 'commitments' && !meet(one.annotation, near)) || !worthMarking(lookup, one)) continue;
    if (one.annotation.certainty < GUESS && !settings.guesses) continue;
    for (const [name, span] of marksOf(lookup, one)) {
      if (span.end > span.start && (IN_SCROLL_BAR.has(name) || meet(span, near)) && isShown(name, span, settings.density, focus)) spans[name].push(span);
    }
  }
  return spans;
}

const EVERYWHERE: Span = { start: 0, end: Infinity };
const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function isShown(name: StyleName, span: Span, density: HighlightSettings['density'], focus: Span | undefined): boolean {
  if (density === 'all' || (focus !== undefined && meet(span, focus))) return true;
  return density === 'focus' && ESSENTIAL.has(name);
}

function marksOf(lookup: Lookup, one: Marked): [StyleName, Span][] {
  const guess = one.annotation.certainty < GUESS;
  switch (one.layer) {
    case 'speakers': return [[guess ? 'speaker-guess' : isIntroduced(lookup, one.annotation) ? 'speaker' : 'speaker-stand-in', one.annotation]];
    case 'quotes': return quoteMarks(one.annotation, guess);
    case 'dates': return [[guess ? 'date-guess' : 'date', one.annotation]];
    case 'quantities': return [[guess ? 'quantity-guess' : 'quantity', one.annotation]];
    case 'commitments': return [
      [guess ? 'commitment-guess' : 'commitment', one.annotation],
      [guess ? 'commitment-trigger-guess' : 'commitment-trigger', one.annotation.trigger],
    ];
  }
}

/** Full names stand out, so that the eye finds who is who; surnames, pronouns and countries stay calm, or the page is all bold. */
function isIntroduced(lookup: Lookup, { form, speaker }: Mention): boolean {
  return form === 'name' && lookup.speaker(speaker)?.kind !== 'place';
}

/** A partly quoted content looks told, and its own words quoted. */
function quoteMarks(quote: Extract<Marked, { layer: 'quotes' }>['annotation'], guess: boolean): [StyleName, Span][] {
  if (quote.kind === 'direct') return quote.spans.map((span) => [guess ? 'quote-direct-guess' : 'quote-direct', span]);
  const told = quote.spans.map((span): [StyleName, Span] => [guess ? 'quote-indirect-guess' : 'quote-indirect', span]);
  if (quote.kind === 'indirect') return told;
  return [...told, ...quotedParts(quote).map((span): [StyleName, Span] => [guess ? 'quote-direct-guess' : 'quote-direct', span])];
}

function quotedParts(quote: { readonly start: number; readonly text: string }): Span[] {
  return [...quote.text.matchAll(/["“„«][^"“”„«»]+["”»]/g)].map((found) => ({
    start: quote.start + found.index, end: quote.start + found.index + found[0].length,
  }));
}
