/** The ledger as a table, for tabs that are wide enough. */
import type { Entry, Kind, Word } from '../messages';
import type { Group } from '../model/arrange';
import type { Sorting } from '../model/arrangement';
import type { Context } from './context';
import { detailsOf } from './details';
import { classes, h, type Child } from './dom';
import { groupHeading } from './list';
import { firmnessMark, icon } from './marks';
import { articlesCell, changeLine, flagSigns } from './trail';
import { detailsButton, inLine, menuContext, selectBox, sentenceButton, signs, statusBadge } from './row';

interface Column {
  readonly name: Word;
  readonly sort?: Sorting;
  /** Ledgers that have it; all where nothing is said. */
  readonly kinds?: readonly Kind[];
  readonly className: string;
  readonly cell: (context: Context, entry: Entry) => readonly Child[];
}

const ALL: readonly Column[] = [
  { name: 'field.firmness', sort: 'firmness', className: 'col-firmness', cell: ({ words }, entry) => [h('span', { class: 'firmness' }, firmnessMark(entry), words[`firmness.${entry.firmness}`])] },
  { name: 'field.agent', sort: 'agent', className: 'col-agent', cell: (_, { agentsInFull }) => [agentsInFull] },
  { name: 'field.commitment', sort: 'text', kinds: ['article', 'versions'], className: 'col-deed', cell: deed },
  { name: 'field.commitment', kinds: ['folder'], className: 'col-deed', cell: deed },
  { name: 'field.deadline', sort: 'deadline', className: 'col-deadline', cell: byWhen },
  { name: 'field.articles', sort: 'text', kinds: ['folder'], className: 'col-articles', cell: articlesCell },
  { name: 'field.speaker', kinds: ['article', 'versions'], className: 'col-speaker', cell: ({ words }, { speaker }) => [speaker ?? h('span', { class: 'quiet' }, words.ownVoice)] },
  { name: 'field.status', sort: 'status', className: 'col-status', cell: (context, entry) => [statusBadge(context, entry), quiet(entry.status?.note)] },
];

/** Who stands above each group needs no column. */
const columnsOf = ({ ledger, arrangement: { group } }: Context): readonly Column[] =>
  ALL.filter(({ kinds, name }) => (kinds === undefined || kinds.includes(ledger.kind)) && !((group === 'agent' || group === 'speaker') && name === `field.${group}`));

const quiet = (words: string | null | undefined): Child => (words === null || words === undefined ? null : h('p', { class: 'quiet' }, words));

/** What is to be done, towards whom, on which condition. */
function deed(context: Context, entry: Entry): readonly Child[] {
  const { words } = context;
  // Of two versions it is the wordings that are looked for.
  const changes = context.ledger.kind === 'versions' ? entry.trail.at(-1)?.changes ?? [] : [];
  const told = [...signs(context, entry), ...(changes.length > 0 ? [] : flagSigns(context, entry))];
  return [
    sentenceButton(context, entry, entry.deed, null), told.length > 0 && h('p', { class: 'meta' }, ...inLine(...told)), ...changes.map((change) => changeLine(words, change)),
    quiet(entry.counterparty && `${words['field.counterparty']}: ${entry.counterparty}`), quiet(entry.condition && `${words['field.condition']}: ${entry.condition}`),
  ];
}

function byWhen({ words, ledger }: Context, { deadline }: Entry): readonly Child[] {
  if (deadline === null) return [h('span', { class: 'quiet' }, words.noDeadline)];
  // Over many articles it is today that counts; the article's own day is told in the details.
  if (ledger.kind === 'folder') return [deadline.resolved ?? deadline.words, quiet(deadline.fromToday)];
  // It stands above, and in the details, from which day they are left.
  return [deadline.resolved ?? deadline.words, deadline.left !== null && h('p', { class: 'quiet', title: deadline.fromArticle }, deadline.left), quiet(deadline.fromToday)];
}

export function table(context: Context): HTMLElement {
  const { words, drawn } = context;
  return h('div', { class: 'table-frame' }, h('table', {},
    h('caption', { class: 'hidden' }, words.title),
    h('thead', {}, h('tr', {}, selectAll(context), ...columnsOf(context).map((column) => heading(context, column)), h('th', { scope: 'col', class: 'col-more' }, h('span', { class: 'hidden' }, words.details)))),
    ...drawn.groups.map((group, index) => body(context, group, index))));
}

function selectAll({ words, arrangement, shown, act }: Context): HTMLElement {
  const all = shown.entries.length > 0 && shown.entries.every((entry) => arrangement.selected.includes(entry.id));
  const box = h('input', {
    'type': 'checkbox', 'class': 'pick', 'aria-label': words.selectAll, 'data-focus': 'pick-all',
    'onclick': () => { act.change({ selected: all ? [] : shown.entries.map((entry) => entry.id) }); },
  });
  box.checked = all;
  box.indeterminate = !all && arrangement.selected.length > 0;
  return h('th', { scope: 'col', class: 'col-pick' }, box);
}

function heading({ words, arrangement, act }: Context, { name, sort, className }: Column): HTMLElement {
  if (sort === undefined) return h('th', { scope: 'col', class: className }, words[name]);
  const on = arrangement.sort === sort;
  return h('th', { 'scope': 'col', 'class': className, 'aria-sort': on ? (arrangement.descending ? 'descending' : 'ascending') : 'none' },
    h('button', {
      'type': 'button', 'class': 'sort', 'data-focus': `sort ${sort}`, 'onclick': () => { act.change({ sort, descending: on && !arrangement.descending }); },
    }, words[name], on && icon(arrangement.descending ? 'down' : 'up')));
}

function body(context: Context, group: Group, index: number): HTMLElement {
  const span = columnsOf(context).length + 2;
  const folded = context.arrangement.folded.includes(group.key);
  return h('tbody', {},
    group.label !== '' && h('tr', { class: 'group-row' }, h('th', { colspan: span, scope: 'rowgroup' }, groupHeading(context, group, `group-${index}`))),
    ...(folded ? [] : group.entries.flatMap((entry) => rows(context, entry, span))));
}

function rows(context: Context, entry: Entry, span: number): HTMLElement[] {
  const { arrangement, cursor } = context;
  const open = arrangement.open.includes(entry.id);
  const line = h('tr', {
    'class': classes('entry', entry.guess && 'guess', arrangement.selected.includes(entry.id) && 'selected', cursor === entry.id && 'current', open && 'opened'),
    'aria-current': cursor === entry.id ? 'location' : null, 'data-row': entry.id, 'data-vscode-context': menuContext(entry.id),
  },
  h('td', { class: 'col-pick' }, selectBox(context, entry)),
  ...columnsOf(context).map(({ className, cell }) => h('td', { class: className }, ...cell(context, entry))),
  h('td', { class: 'col-more' }, detailsButton(context, entry)));
  return open ? [line, h('tr', { class: 'details-row' }, h('td', { colspan: span }, detailsOf(context, entry)))] : [line];
}
