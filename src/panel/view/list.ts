/** The ledger as a list, for the side bar and for narrow tabs. */
import type { Entry } from '../messages';
import type { Group } from '../model/arrange';
import type { Context } from './context';
import { detailsOf } from './details';
import { classes, h, type Child } from './dom';
import { firmnessMark, icon } from './marks';
import { flagSigns, toldIn } from './trail';
import { detailsButton, inLine, menuContext, selectBox, sentenceButton, signs, statusBadge } from './row';

export function list(context: Context): HTMLElement {
  return h('div', { class: 'list' }, ...context.drawn.groups.map((group, index) => groupOf(context, group, index)));
}

function groupOf(context: Context, group: Group, index: number): HTMLElement {
  const folded = context.arrangement.folded.includes(group.key);
  const heading = `group-${index}`;
  const entries = folded ? null : h('ul', { 'class': 'entries', 'aria-labelledby': group.label === '' ? null : heading, 'aria-label': group.label === '' ? context.words.title : null },
    ...group.entries.map((entry) => row(context, entry)));
  return h('section', { class: 'group' }, group.label === '' ? null : groupHeading(context, group, heading), entries);
}

export function groupHeading({ act, arrangement }: Context, { key, label, entries, all }: Group, id: string): HTMLElement {
  return h('h2', { class: 'group-heading' }, h('button', {
    'type': 'button', 'id': id, 'tabindex': -1, 'data-item': `group ${key}`, 'data-focus': `group ${key}`, 'data-group': key, 'aria-expanded': String(!arrangement.folded.includes(key)),
    'onclick': () => { act.toggleGroup(key); },
  }, icon('chevron'), h('span', { class: 'label' }, label), h('span', { class: 'count' }, String(all ?? entries.length))));
}

function row(context: Context, entry: Entry): HTMLElement {
  const { arrangement, cursor, words } = context;
  const meta = `meta ${entry.id}`.replace(/\s+/g, '_');
  const label = arrangement.group === 'agent' ? entry.deed : entry.sentence;
  const open = arrangement.open.includes(entry.id);
  return h('li', {
    'class': classes('entry', entry.guess && 'guess', arrangement.selected.includes(entry.id) && 'selected', cursor === entry.id && 'current', open && 'opened'),
    'aria-current': cursor === entry.id ? 'location' : null, 'data-row': entry.id, 'data-vscode-context': menuContext(entry.id),
  },
  h('span', { class: 'gutter' }, firmnessMark(entry), selectBox(context, entry)),
  h('div', { class: 'body' },
    sentenceButton(context, entry, label, meta),
    h('p', { class: 'meta', id: meta }, ...inLine(
      h('span', { class: 'firmness' }, words[`firmness.${entry.firmness}`]), ...deadline(context, entry),
      entry.condition !== null && h('span', { title: entry.condition }, words.onCondition), ...signs(context, entry), ...flagSigns(context, entry), toldIn(context, entry), statusBadge(context, entry))),
    open && detailsOf(context, entry)),
  detailsButton(context, entry));
}

/** By when, and how long there was to go when it was told; whether it has passed since. */
function deadline({ words }: Context, { deadline: due }: Entry): Child[] {
  if (due === null) return [];
  return [
    h('span', { class: 'due' }, icon('clock'), due.resolved ?? due.words),
    due.left !== null && h('span', { class: 'left', title: due.fromArticle }, due.left),
    due.passed && h('span', { class: 'passed', title: due.fromToday }, words.passed),
  ];
}
