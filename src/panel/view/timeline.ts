/** The time line of deadlines, above the table. Each mark is a button; the table below says the same in words. */
import type { Entry } from '../messages';
import { timelineOf, type Mark, type Tick } from '../model/timeline';
import type { Context } from './context';
import { h, s } from './dom';

const LANE = 26;
const TOP = 12;
const AXIS = 34;
/** Width of a mark's label in CSS pixels. */
const LABEL = 170;
/** More than this lie on each other. */
const MOST_MARKS = 60;

/** @param width of the page in CSS pixels */
export function timeline(context: Context, width: number): HTMLElement {
  const { words, shown, ledger } = context;
  const dated = shown.entries.reduce((sum, entry) => sum + Number(typeof entry.deadline?.to === 'string'), 0);
  if (dated > MOST_MARKS) return h('section', { 'class': 'timeline', 'aria-label': words.timeline }, h('h2', {}, words.timeline), h('p', { class: 'quiet' }, words['timeline.many']));
  const line = timelineOf(shown.entries, ledger, (LABEL + 14) / width);
  const body = line === null ? [h('p', { class: 'quiet' }, words['timeline.none'])] : [drawing(context, line, width), ...(line.bent ? [h('p', { class: 'quiet' }, words[ledger.kind === 'folder' ? 'timeline.bentToday' : 'timeline.bent'])] : [])];
  return h('section', { 'class': 'timeline', 'aria-label': words.timeline }, h('h2', {}, words.timeline), ...body);
}

function drawing({ words, act, cursor, arrangement }: Context, { marks, ticks, lanes }: NonNullable<ReturnType<typeof timelineOf>>, width: number): SVGSVGElement {
  const base = TOP + lanes * LANE;
  const x = (place: number): number => Math.round(place * width * 10) / 10;
  const svg = s('svg', {
    'viewBox': `0 0 ${width} ${base + AXIS}`, 'width': width, 'height': base + AXIS, 'role': 'group', 'aria-label': `${words.timeline}. ${words['timeline.hint']}`,
  },
  s('line', { class: 'axis', x1: 0, x2: width, y1: base, y2: base }),
  ...ticks.map((tick) => tickMark(tick, x(tick.at), base, width, words)),
  ...marks.map((mark, index) => deadlineMark(mark, x, base - TOP - mark.lane * LANE, {
    first: index === 0, classes: [cursor === mark.entry.id ? 'current' : '', arrangement.selected.includes(mark.entry.id) ? 'selected' : '', mark.entry.guess ? 'guess' : ''].join(' '),
    go: () => { act.reveal(mark.entry.id); },
  })));
  svg.addEventListener('keydown', (event) => {
    const all = [...svg.querySelectorAll<SVGGElement>('.mark')];
    const at = all.findIndex((one) => one === document.activeElement);
    const to = event.key === 'ArrowRight' ? at + 1 : event.key === 'ArrowLeft' ? at - 1 : event.key === 'Home' ? 0 : event.key === 'End' ? all.length - 1 : -1;
    if (at === -1 || all[to] === undefined) return;
    event.preventDefault();
    for (const one of all) one.setAttribute('tabindex', one === all[to] ? '0' : '-1');
    all[to].focus();
  });
  return svg;
}

function tickMark({ kind, day }: Tick, x: number, base: number, width: number, words: Context['words']): SVGGElement {
  const name = kind === 'article' ? words['timeline.article'] : kind === 'today' ? words['timeline.today'] : kind === 'year' ? day.slice(0, 4) : monthInWords(day);
  const own = kind === 'article' || kind === 'today';
  const anchor = x < 40 ? 'start' : x > width - 40 ? 'end' : 'middle';
  return s('g', { 'class': `tick tick-${kind}`, 'aria-hidden': 'true' },
    s('line', { x1: x, x2: x, y1: own ? 2 : base - 4, y2: base + 5 }),
    s('text', { 'x': x, 'y': base + (own ? 30 : 17), 'text-anchor': anchor }, name));
}

function monthInWords(day: string): string {
  return new Intl.DateTimeFormat(document.documentElement.lang || undefined, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

interface MarkLook { readonly first: boolean; readonly classes: string; readonly go: () => void }

function deadlineMark({ entry, from, to, label }: Mark, x: (place: number) => number, y: number, { first, classes, go }: MarkLook): SVGGElement {
  const [left, right] = [x(from), x(to)];
  const words = shortened(entry);
  return s('g', {
    'class': `mark firmness-${entry.firmness} ${classes}`, 'role': 'button', 'tabindex': first ? 0 : -1, 'aria-label': `${entry.deadline?.resolved ?? entry.deadline?.words ?? ''}: ${entry.sentence}`,
    'data-focus': `mark ${entry.id}`, 'onclick': go,
    'onkeydown': (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      go();
    },
  },
  s('title', {}, `${entry.deadline?.resolved ?? ''}\n${entry.sentence}`),
  label !== null && right - left > 6 && s('line', { class: 'stretch', x1: left, x2: right, y1: y, y2: y }),
  s('circle', { cx: right, cy: y, r: 4.5 }),
  label !== null && s('text', { 'x': label === 'behind' ? right + 9 : (label === 'before' ? left : right) - 9, 'y': y + 4, 'text-anchor': label === 'behind' ? 'start' : 'end' }, words));
}

function shortened({ sentence }: Entry): string {
  return sentence.length > 30 ? `${sentence.slice(0, Math.max(12, sentence.slice(0, 29).lastIndexOf(' ')))}…` : sentence;
}
