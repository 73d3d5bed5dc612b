/** Small drawings in the colour of the text around them: they keep their form in every theme, and in forced colours. */
import { FIRMNESS, type Entry, type Flag } from '../messages';
import { s, type Child } from './dom';

function drawing(className: string, ...children: readonly Child[]): SVGSVGElement {
  return s('svg', { 'class': className, 'viewBox': '0 0 16 16', 'width': 16, 'height': 16, 'aria-hidden': 'true', 'focusable': 'false' }, ...children);
}

const line = (d: string): SVGPathElement => s('path', { d, 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': 1.2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });

const ICONS = {
  chevron: 'M6 4l4 4-4 4', filter: 'M2.5 4h11M4.5 8h7M6.5 12h3', clear: 'M4 4l8 8M12 4l-8 8', up: 'M4 10l4-4 4 4', down: 'M4 6l4 4 4-4', link: 'M9 3h4v4M13 3L7.5 8.5M11 9.5V13H3V5h3.500',
  group: 'M2.500 3.500h11M5 8h8.500M5 12.500h8.500M2.500 3.500v9M2.500 8h1M2.500 12.500h1', sort: 'M5 3v10M2.500 10.500L5 13l2.500-2.500M11 13V3M8.500 5.500L11 3l2.500 2.500',
  clock: 'M8 2.500a5.500 5.500 0 1 0 0 11a5.500 5.500 0 1 0 0-11M8 5v3.200l2 1.300', search: 'M7 3a4 4 0 1 0 0 8a4 4 0 1 0 0-8M10 10l3.500 3.500', export: 'M8 10V2.500M5 5l3-2.500L11 5M3 9v4h10V9',
} as const;

export function icon(name: keyof typeof ICONS): SVGSVGElement {
  return drawing(`icon icon-${name}`, line(ICONS[name]));
}

/** Steps of a stair: four filled for what is agreed, none for what is hoped for. A refusal is struck through. */
export function firmnessMark({ firmness, refusal }: Pick<Entry, 'firmness' | 'refusal'>): SVGSVGElement {
  const filled = FIRMNESS.length - 1 - FIRMNESS.indexOf(firmness);
  const steps = [0, 1, 2, 3].map((step) => {
    const height = 4 + step * 2.7;
    const place = { x: 1.7 + step * 3.4, y: 14 - height, width: 2.2, height, rx: 0.4 };
    return step < filled ? s('rect', { ...place, fill: 'currentColor' })
      : s('rect', { ...place, 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': 0.9, ...(firmness === 'aspired' ? { 'stroke-dasharray': '1.2 0.9' } : {}) });
  });
  return drawing('firmness-mark', ...steps, refusal && s('path', { d: 'M2 2.500L14 14', stroke: 'currentColor', 'stroke-width': 1.6, 'stroke-linecap': 'round' }));
}

/** Each thing that can change has a form of its own: a clock, a hash, a stroke through a ring, a turn back, a stair, a head, a plus, a minus. */
export function flagMark(flag: Flag): SVGSVGElement {
  const d = {
    deadline: 'M8 2.500a5.500 5.500 0 1 0 0 11a5.500 5.500 0 1 0 0-11M8 5v3.200l2 1.300', figure: 'M6 2.500L4.500 13.500M11.500 2.500L10 13.500M2.500 6h11M2.500 10h11',
    withdrawn: 'M8 2.500a5.500 5.500 0 1 0 0 11a5.500 5.500 0 1 0 0-11M4.200 4.200l7.600 7.600', renewed: 'M4 6.500h6a3 3 0 0 1 0 6H7M6.500 4L4 6.500L6.500 9',
    firmness: 'M2.500 13V10M6 13V8M9.500 13V5.500M13 13V3', agent: 'M8 2.500a2.500 2.500 0 1 0 0 5a2.500 2.500 0 1 0 0-5M3 13.500c0-3 2-4.500 5-4.500s5 1.500 5 4.500',
    added: 'M8 3v10M3 8h10', removed: 'M3 8h10', unchanged: 'M3 6h10M3 10h10',
  }[flag];
  return drawing(`flag-mark flag-mark-${flag}`, line(d));
}

/** Each status has a form of its own: an empty ring, a tick, a cross, an arrow that goes past. */
export function statusMark(status: NonNullable<Entry['status']>['value']): SVGSVGElement {
  const d = { open: 'M8 3.500a4.500 4.500 0 1 0 0 9a4.500 4.500 0 1 0 0-9', kept: 'M3 8.500l3.300 3.300L13 4.800', broken: 'M4 4l8 8M12 4l-8 8', overtaken: 'M2.500 8h10M9 4.500L12.500 8L9 11.500' }[status];
  return drawing(`status-mark status-${status}`, s('path', { d, 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': 1.7, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }));
}
