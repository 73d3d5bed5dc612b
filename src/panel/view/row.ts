/** What stands in every row of an entry, in the list and in the table. */
import type { Entry } from '../messages';
import { filled } from '../model/arrange';
import { detailsId } from './details';
import type { Context } from './context';
import { h, type Child } from './dom';
import { icon, statusMark } from './marks';

/** Key of an entry's own button among the things that the arrow keys go to. */
export const itemOf = (id: string): string => `entry ${id}`;

/** What VS Code's own context menu is told. */
export function menuContext(id: string): string {
  return JSON.stringify({ webviewSection: 'entry', onTheRecordEntry: id, preventDefaultContextMenuItems: true });
}

export function selectBox({ words, arrangement, act }: Context, { id, sentence }: Entry): HTMLElement {
  const box = h('input', {
    'type': 'checkbox', 'class': 'pick', 'tabindex': -1, 'aria-label': filled(words, 'select', sentence), 'data-focus': `pick ${id}`,
    'onclick': (event: MouseEvent) => { act.select(id, event.shiftKey); },
  });
  box.checked = arrangement.selected.includes(id);
  return box;
}

/** The sentence as a button: it leads to the passage. By the keyboard the reader goes there; a click shows it and leaves the focus. */
export function sentenceButton({ act, words }: Context, entry: Entry, label: string, describedBy: string | null): HTMLElement {
  return h('button', {
    'class': 'sentence', 'type': 'button', 'tabindex': -1, 'data-item': itemOf(entry.id), 'data-focus': itemOf(entry.id), 'data-entry': entry.id, 'title': words.goTo, 'aria-describedby': describedBy,
    'onclick': (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) act.select(entry.id, event.shiftKey);
      else act.show(entry, event.detail === 0 ? 'go' : 'peek');
    },
    'ondblclick': () => { act.show(entry, 'go'); },
  }, label);
}

export function detailsButton({ words, act, arrangement }: Context, { id, sentence }: Entry): HTMLElement {
  const open = arrangement.open.includes(id);
  return h('button', {
    'class': 'more', 'type': 'button', 'tabindex': -1, 'aria-expanded': String(open), 'aria-controls': open ? detailsId(id) : null, 'aria-label': `${words.details}: ${sentence}`, 'title': words.details,
    'data-focus': `more ${id}`, 'onclick': () => { act.toggleDetails(id); },
  }, icon('chevron'));
}

/** What is worth knowing at a glance besides deadline and firmness. */
export function signs({ words }: Context, entry: Entry): HTMLElement[] {
  return [
    entry.refusal && words.refusal, entry.passages.length > 1 && entry.trail.length === 0 && filled(words, 'toldTimes', entry.passages.length),
    entry.contradicts.length > 0 && words.contradicted, entry.guess && words.guess, entry.note !== null && words.noted,
  ].filter((sign) => typeof sign === 'string').map((sign) => h('span', { class: sign === words.guess ? 'sign guess-sign' : 'sign' }, sign));
}

/** Signs in one line, a dot between two: as text, for those who hear it. */
export function inLine(...parts: readonly Child[]): Child[] {
  const told = parts.filter((part) => part !== null && part !== undefined && part !== false);
  return told.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]));
}

export function statusBadge({ words }: Context, { status }: Entry): Child {
  return status !== null && h('span', { class: `badge badge-${status.value}`, title: status.words }, statusMark(status.value), h('span', {}, words[`status.${status.value}`]));
}
