/** How an undertaking turned out: what the reader said, and the form to say it. */
import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-option/index.js';
import '@vscode-elements/elements/dist/vscode-single-select/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import { STATUSES, type Entry, type Status } from '../messages';
import type { StatusDraft } from '../model/arrangement';
import type { Context } from './context';
import { h } from './dom';
import { statusMark } from './marks';

const DAY = /^\d{4}-\d\d-\d\d$/;
const WEB = /^https?:\/\/\S+$/i;

export function statusSection(context: Context, entry: Entry): HTMLElement {
  const { arrangement: { draft } } = context;
  return h('div', { class: 'status' }, ...(draft?.id === entry.id ? [form(context, entry, draft)] : [told(context, entry), choices(context, entry)]));
}

function told({ words, act }: Context, { id, status }: Entry): HTMLElement | null {
  if (status === null) return null;
  return h('p', { class: 'status-told' }, statusMark(status.value), h('span', {}, status.words),
    status.note !== null && h('span', { class: 'status-note' }, status.note),
    status.link !== null && h('button', { 'class': 'link', 'type': 'button', 'title': status.link, 'data-focus': `link ${id}`, 'onclick': () => { act.post({ type: 'openLink', id }); } }, words['status.openLink']));
}

/** A click on a status opens the form with it: date, note and source are asked for in one place, none of them is needed. */
function choices({ words, act, ledger }: Context, { id, status }: Entry): HTMLElement {
  const start = (value: Status): void => {
    const kept = status !== null;
    act.draft({ id, status: value, date: kept ? status.date ?? '' : ledger.today, note: kept ? status.note ?? '' : '', link: kept ? status.link ?? '' : '' }, true);
  };
  return h('div', { 'class': 'choices', 'role': 'group', 'aria-label': words['status.label'] },
    h('span', { 'class': 'choices-label', 'aria-hidden': 'true' }, words['status.label']),
    ...STATUSES.map((value) => h('button', {
      'class': 'chip', 'type': 'button', 'aria-pressed': String(status?.value === value), 'data-focus': `status ${value} ${id}`, 'onclick': () => { start(value); },
    }, statusMark(value), words[`status.${value}`])),
    status !== null && h('button', { 'class': 'link', 'type': 'button', 'data-focus': `take-back ${id}`, 'onclick': () => { act.post({ type: 'takeBackStatus', id }); } }, words['status.takeBack']));
}

function form(context: Context, { id }: Entry, draft: StatusDraft): HTMLElement {
  const { words, act } = context;
  let typed = draft;
  let left = false;
  const keep = (part: Partial<StatusDraft>): void => {
    // A field that is taken away tells its last change behind that.
    if (left) return;
    typed = { ...typed, ...part };
    act.draft(typed, false);
  };
  const error = h('p', { 'class': 'error', 'role': 'alert' });
  const field = (key: 'date' | 'note' | 'link', type: string): HTMLElement => {
    const control = h('vscode-textfield', { 'type': type, 'data-focus': `draft ${key} ${id}` });
    control.label = words[`status.${key}`];
    control.value = draft[key];
    control.addEventListener('input', () => { keep({ [key]: control.value }); });
    control.addEventListener('change', () => { keep({ [key]: control.value }); });
    return h('label', { class: 'field' }, h('span', {}, words[`status.${key}`]), control);
  };
  const status = h('vscode-single-select', { 'data-focus': `draft status ${id}` }, ...STATUSES.map((value) => h('vscode-option', { value }, words[`status.${value}`])));
  status.label = words['status.label'];
  // The list knows its options only once it stands in the page.
  void status.updateComplete.then(() => { status.value = draft.status; });
  status.addEventListener('change', () => { keep({ status: STATUSES.find((value) => value === status.value) ?? typed.status }); });
  const save = (): void => {
    const wrong = typed.date !== '' && !DAY.test(typed.date) ? words['status.badDate'] : typed.link.trim() !== '' && !WEB.test(typed.link.trim()) ? words['status.badLink'] : '';
    error.textContent = wrong;
    if (wrong !== '') return;
    const told = (value: string): string | null => (value.trim() === '' ? null : value.trim());
    act.post({ type: 'status', id, status: typed.status, date: told(typed.date), note: told(typed.note), link: told(typed.link) });
    leave();
  };
  const leave = (): void => {
    left = true;
    act.draft(null, true);
  };
  const button = (label: string, act_: () => void, secondary: boolean): HTMLElement => {
    const control = h('vscode-button', secondary ? { secondary: true } : {}, label);
    control.addEventListener('click', act_);
    return control;
  };
  return h('div', {
    class: 'status-form',
    onkeydown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') leave();
      else if (event.key === 'Enter' && (event.target as Element).localName === 'vscode-textfield') save();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  },
  h('label', { class: 'field' }, h('span', {}, words['status.label']), status), field('date', 'date'), field('note', 'text'), field('link', 'url'), error,
  h('div', { class: 'buttons' }, button(words['status.save'], save, false), button(words['status.cancel'], leave, true)));
}
