/** How each kind of annotation looks: a calm mark of its own shape, so that no reader depends on its colour. */
import { DecorationRangeBehavior, OverviewRulerLane, ThemeColor, type DecorationRenderOptions } from 'vscode';
import type { StyleName } from './ranges';

/**
 * Kinds that overlap use different means, so that none hides another: quotes the background and the lower border, what
 * stands inside them the line under the words, undertakings the heavier border.
 */
export const STYLES: Readonly<Record<StyleName, DecorationRenderOptions>> = {
  // The trigger carries the mark; how far the undertaking reaches is told more quietly, for it may run over lines.
  'commitment': { ...border('commitment', '1px', 'solid'), borderColor: quiet('commitment') },
  'commitment-guess': { ...border('commitment', '1px', 'dotted'), borderColor: quiet('commitment') },
  'commitment-trigger': {
    backgroundColor: colour('commitmentBackground'), fontWeight: '600', ...border('commitment', '2px', 'solid'),
    overviewRulerColor: colour('commitment'), overviewRulerLane: OverviewRulerLane.Right,
  },
  'commitment-trigger-guess': { backgroundColor: colour('commitmentBackground'), ...border('commitment', '2px', 'dotted') },
  'quote-direct': { backgroundColor: colour('quoteBackground'), borderRadius: '2px' },
  'quote-direct-guess': { backgroundColor: colour('quoteBackground'), borderRadius: '2px', ...border('quote', '1px', 'dotted') },
  'quote-indirect': lower(border('quote', '1px', 'dashed')),
  'quote-indirect-guess': lower(border('quote', '1px', 'dotted')),
  'speaker': { textDecoration: line('speaker', 'dotted', '2px'), fontWeight: '600' },
  'speaker-stand-in': { textDecoration: line('speaker', 'dotted', '1px') },
  'speaker-guess': { textDecoration: line('speaker', 'dotted', '1px', true), fontStyle: 'italic' },
  'date': { textDecoration: line('date', 'solid', '1px') },
  'date-guess': { textDecoration: line('date', 'solid', '1px', true), fontStyle: 'italic' },
  'quantity': { textDecoration: line('quantity', 'double', '1px') },
  'quantity-guess': { textDecoration: line('quantity', 'double', '1px', true), fontStyle: 'italic' },
};

/** Typing at the edge of a mark does not stretch it. */
export const BEHAVIOUR = DecorationRangeBehavior.ClosedClosed;

function colour(name: string): ThemeColor {
  return new ThemeColor(`onTheRecord.${name}`);
}

function border(name: string, width: string, style: string): DecorationRenderOptions {
  return { borderColor: colour(name), borderStyle: style, borderWidth: `0 0 ${width} 0` };
}

/** Moves a border below that of an undertaking in the same words: drawn in one place, neither could be told from the other. Width is the last that is written. */
function lower(style: DecorationRenderOptions): DecorationRenderOptions {
  return { ...style, borderWidth: `${style.borderWidth}; margin-top: 2px` };
}

/** A line under the words, in a contributed colour: the editor gives each of those a CSS variable of its name. */
function line(name: string, style: string, width: string, faint = false): string {
  return `underline ${style} ${faint ? quiet(name) : `var(--vscode-onTheRecord-${name}, currentColor)`} ${width}`;
}

/** The colour, half as strong. */
function quiet(name: string): string {
  return `color-mix(in srgb, var(--vscode-onTheRecord-${name}, currentColor) 55%, transparent)`;
}
