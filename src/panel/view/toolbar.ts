/** Search, grouping, sorting and filters. The controls stay while the ledger below is drawn anew, so that typing is not disturbed. */
import { FIRMNESS, FLAGS, GROUPINGS, type Grouping } from '../messages';
import { filled } from '../model/arrange';
import { filtersOn, NO_FILTERS, SORTINGS, STATUS_FILTERS, toggled, type Filters, type Sorting } from '../model/arrangement';
import type { Context } from './context';
import { fill, h, type Child } from './dom';
import { firmnessMark, flagMark, icon, statusMark } from './marks';

export class Toolbar {
  readonly element: HTMLElement;
  readonly search = h('vscode-textfield', { 'type': 'search', 'class': 'search', 'data-focus': 'search' }, iconIn('search'));
  private readonly filter = h('button', { 'class': 'tool', 'type': 'button', 'aria-controls': 'filters', 'data-focus': 'filter' }, icon('filter'), h('span', { class: 'dot', hidden: true }));
  private readonly group = h('vscode-single-select', { 'data-focus': 'group-by' });
  private readonly sort = h('vscode-single-select', { 'data-focus': 'sort-by' });
  private readonly groupChoice = h('div', { class: 'choice' }, icon('group'), this.group);
  private readonly turn = h('button', { 'class': 'tool turn', 'type': 'button', 'data-focus': 'turn' }, icon('sort'));
  private readonly sortChoice = h('div', { class: 'choice' }, this.turn, this.sort);
  /** Below the toolbar, which stays in sight while the rest is scrolled: in a narrow side bar the filters would leave no room. */
  readonly filters = h('div', { id: 'filters', class: 'filters', hidden: true });
  private context: Context | undefined;

  constructor() {
    this.element = h('header', { class: 'toolbar' },
      h('div', { class: 'line' }, this.search, this.filter),
      h('div', { class: 'line arrange' }, this.groupChoice, this.sortChoice));
    this.search.addEventListener('input', () => { this.act({ query: this.search.value }); });
    this.filter.addEventListener('click', () => { this.act({ filtersOpen: this.context?.arrangement.filtersOpen === false }); });
    this.group.addEventListener('change', () => {
      const by = GROUPINGS.find((one) => one === this.group.value);
      if (by === undefined || this.context === undefined) return;
      this.act({ group: by });
      if (this.context.mode === 'view' || this.context.ledger.kind !== 'article') this.context.act.post({ type: 'group', by });
    });
    this.turn.addEventListener('click', () => { this.act({ descending: this.context?.arrangement.descending === false }); });
    this.sort.addEventListener('change', () => {
      const sort = SORTINGS.find((one) => one === this.sort.value);
      if (sort !== undefined) this.act({ sort, descending: false });
    });
  }

  draw(context: Context): void {
    const { words, arrangement } = context;
    const first = this.context?.words !== words || this.context.ledger.kind !== context.ledger.kind;
    this.context = context;
    if (first) this.name(context);
    if (this.search.value !== arrangement.query) this.search.value = arrangement.query;
    if (this.group.value !== arrangement.group) this.group.value = arrangement.group;
    if (this.sort.value !== arrangement.sort) this.sort.value = arrangement.sort;
    this.turn.setAttribute('aria-pressed', String(arrangement.descending));
    const on = filtersOn(arrangement.filters);
    const label = on === 0 ? words.filters : filled(words, 'filtersOn', on);
    this.filter.setAttribute('aria-expanded', String(arrangement.filtersOpen));
    this.filter.setAttribute('aria-label', label);
    this.filter.title = label;
    this.filter.classList.toggle('on', on > 0);
    this.filter.querySelector('.dot')!.toggleAttribute('hidden', on === 0);
    this.filters.hidden = !arrangement.filtersOpen;
    fill(this.filters, ...(arrangement.filtersOpen ? filterGroups(context) : []));
  }

  private act(part: Parameters<Context['act']['change']>[0]): void {
    this.context?.act.change(part);
  }

  private name({ words, ledger }: Context): void {
    this.search.label = words.search;
    this.search.placeholder = words.searchHint;
    const options = <T extends Grouping | Sorting>(values: readonly T[], label: (value: T) => string): HTMLElement[] => values.map((value) => h('vscode-option', { value }, label(value)));
    fill(this.group, ...options(GROUPINGS, (by) => words[`group.${by}`]));
    fill(this.sort, ...options(SORTINGS, (by) => (by === 'text' && ledger.kind === 'folder' ? words['sort.time'] : words[`sort.${by}`])));
    this.group.title = this.group.label = words.groupBy;
    this.sort.title = this.sort.label = words.sortBy;
    this.turn.title = words.turnOrder;
    this.turn.setAttribute('aria-label', words.turnOrder);
  }
}

function iconIn(name: 'search'): HTMLElement {
  return h('span', { slot: 'content-before', class: 'search-icon' }, icon(name));
}

/** Only what there is to filter by. */
function filterGroups({ words, ledger, arrangement: { filters }, act }: Context): Child[] {
  const { entries } = ledger;
  const set = (part: Partial<Filters>): void => { act.change({ filters: { ...filters, ...part } }); };
  const chip = (key: string, label: string, count: number, on: boolean, change: () => void, mark?: Child): Child => (count === 0 && !on ? null : h('button', {
    'class': 'chip', 'type': 'button', 'aria-pressed': String(on), 'data-focus': `chip ${key}`, 'onclick': change,
  }, mark, h('span', {}, label), h('span', { class: 'count' }, String(count))));
  const group = (label: string, chips: readonly Child[]): Child => h('div', { 'class': 'chips', 'role': 'group', 'aria-label': label }, h('span', { 'class': 'chips-label', 'aria-hidden': 'true' }, label), ...chips);
  const flags = FLAGS.filter((flag) => filters.flags.includes(flag) || entries.some((one) => one.flags.includes(flag)));
  return [
    flags.length > 0 && group(words['filter.flags'], flags.map((flag) => chip(`flag ${flag}`, words[`flag.${flag}`], entries.filter((one) => one.flags.includes(flag)).length,
      filters.flags.includes(flag), () => { set({ flags: toggled(filters.flags, flag) }); }, flagMark(flag)))),
    group(words['filter.firmness'], FIRMNESS.map((value) => chip(`firmness ${value}`, words[`firmness.${value}`], entries.filter((one) => one.firmness === value).length,
      filters.firmness.includes(value), () => { set({ firmness: toggled(filters.firmness, value) }); }, firmnessMark({ firmness: value, refusal: false })))),
    group(words['filter.deadline'], [
      chip('dated', words['filter.dated'], entries.filter((one) => one.deadline !== null).length, filters.dated, () => { set({ dated: !filters.dated }); }),
      chip('passed', words['filter.passed'], entries.filter((one) => one.deadline?.passed === true).length, filters.passed, () => { set({ passed: !filters.passed }); }),
    ]),
    group(words['filter.status'], STATUS_FILTERS.map((value) => chip(`status ${value}`, words[`status.${value}`], entries.filter((one) => (one.status?.value ?? 'none') === value).length,
      filters.status.includes(value), () => { set({ status: toggled(filters.status, value) }); }, value === 'none' ? null : statusMark(value)))),
    filtersOn(filters) > 0 && h('button', { 'class': 'link', 'type': 'button', 'data-focus': 'filter-reset', 'onclick': () => { act.change({ filters: NO_FILTERS }); } }, words['filter.reset']),
  ];
}
