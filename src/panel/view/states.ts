/** What the page says when there is nothing to list, what it counts, and what is to be known about the whole. */
import { FLAGS, type Command, type Words } from '../messages';
import { filled } from '../model/arrange';
import { NO_FILTERS } from '../model/arrangement';
import type { Context } from './context';
import { h, type Child } from './dom';

/** What stands in the place of the ledger; null where there is something to list. */
export function emptiness(context: Context): HTMLElement | null {
  const { ledger, words, act, shown } = context;
  const button = (label: string, command: Command): HTMLElement => {
    const control = h('vscode-button', { 'data-focus': command }, label);
    control.addEventListener('click', () => { act.post({ type: 'command', command }); });
    return control;
  };
  const say = (words_: string, ...more: readonly Child[]): HTMLElement => h('div', { class: 'empty' }, h('p', {}, words_), ...more);
  switch (ledger.state) {
    case 'none': return say(words['state.none'], button(words['state.openSample'], 'openSample'));
    case 'can-annotate': return say(words['state.canAnnotate'], button(words['state.annotate'], 'annotateFile'));
    case 'reading': return ledger.kind === 'folder' ? h('div', { class: 'empty' }) : say(words['state.reading']);
    case 'not-english': return say(words['state.notEnglish']);
    case 'read':
  }
  if (ledger.entries.length === 0) return say(ledger.nothing ?? words['state.empty']);
  if (shown.entries.length > 0) return null;
  return say(words.noMatch, h('button', { 'class': 'link', 'type': 'button', 'data-focus': 'show-all', 'onclick': () => { act.change({ query: '', filters: NO_FILTERS }); } }, words.clearSearch));
}

/** "3 of 9 commitments". */
export function countInWords(words: Words, shown: number, all: number): string {
  if (shown === 0 && all > 0) return filled(words, 'count.none', all);
  if (shown < all) return filled(words, 'count.shown', shown, all);
  return all === 1 ? words['count.one'] : filled(words, 'count.many', all);
}

/** Large files; an article whose date is not known. */
export function notices({ ledger, words, act }: Context): HTMLElement[] {
  const { partial, articleDate, entries, kind, unread } = ledger;
  return [
    ...(partial === null ? [] : [h('p', { class: 'notice' }, partial)]),
    ...(kind !== 'article' || ledger.state !== 'read' || articleDate !== null || entries.every((one) => one.deadline === null) ? []
      : [h('p', { class: 'notice' }, words.dateUnknown, ' ', h('button', { 'class': 'link', 'type': 'button', 'data-focus': 'set-date', 'onclick': () => { act.post({ type: 'command', command: 'setArticleDate' }); } }, words.setDate))]),
    ...(unread.length === 0 ? [] : [h('details', { class: 'notice' }, h('summary', {}, unread.length === 1 ? words['unread.one'] : filled(words, 'unread.many', unread.length)),
      h('ul', { class: 'plain' }, ...unread.map(({ name, reason }) => h('li', {}, `${name}: ${reason}`))))]),
  ];
}

/** From which day the days left are counted, in short and in full. */
export function countedFrom({ ledger, words }: Context): readonly [short: string, full: string] {
  if (ledger.state !== 'read' || ledger.articleDate === null || ledger.entries.every((one) => one.deadline === null)) return ['', ''];
  return [filled(words, 'countedFrom', ledger.articleDate), filled(words, 'countedToday', ledger.articleDate, ledger.todayInWords)];
}

/** What a reader of many articles looks for first: what was told otherwise later. Leads to those, and back to all. */
export function changedLink({ ledger, words, arrangement: { filters }, act }: Context): HTMLElement | null {
  const changed = ledger.entries.reduce((sum, { flags }) => sum + Number(flags.some((flag) => flag !== 'unchanged')), 0);
  if (ledger.kind === 'article' || changed === 0) return null;
  const on = filters.flags.length > 0;
  const flags = on ? [] : FLAGS.filter((flag) => flag !== 'unchanged');
  return h('button', { 'class': 'link', 'type': 'button', 'data-focus': 'changed', 'aria-pressed': String(on), 'onclick': () => { act.change({ filters: { ...filters, flags } }); } }, filled(words, 'count.changed', changed));
}

/** How many of them are drawn, and a button for more. */
export function moreBar({ drawn, shown, words, act }: Context): HTMLElement | null {
  if (drawn.count >= shown.entries.length) return null;
  return h('p', { class: 'more-rows' }, filled(words, 'shownOf', drawn.count, shown.entries.length), ' ', h('button', { 'class': 'link', 'type': 'button', 'data-focus': 'more-rows', 'onclick': () => { act.more(); } }, words.showMore));
}

/** What can be done with those that are selected. */
export function selectionBar({ arrangement, words, act }: Context): HTMLElement | null {
  const { selected } = arrangement;
  if (selected.length === 0) return null;
  const count = filled(words, 'count.selected', selected.length);
  const button = (label: string, key: string, onclick: () => void): HTMLElement => h('button', { 'class': 'link', 'type': 'button', 'data-focus': key, onclick }, label);
  return h('footer', { 'class': 'selection', 'role': 'group', 'aria-label': count }, h('span', {}, count),
    button(words.copyText, 'copy-text', () => { act.post({ type: 'handOver', ids: selected, as: 'text' }); }),
    button(words.copyMarkdown, 'copy-markdown', () => { act.post({ type: 'handOver', ids: selected, as: 'markdown' }); }),
    button(words.clearSelection, 'clear-selection', () => { act.change({ selected: [] }); }));
}
