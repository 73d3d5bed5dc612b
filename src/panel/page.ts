/** The page: takes messages, keeps the arrangement, and draws. */
import { isToPage, type Entry, type FromPage, type Kind, type Ledger, type Progress, type Showing, type ToPage, type Words } from './messages';
import { filled, firstOf, type Shown } from './model/arrange';
import { Arranger } from './model/arranger';
import { arrangementFrom, PLAIN, toggled, type Arrangement, type StatusDraft } from './model/arrangement';
import { itemsIn, ledgerKey, settleTab } from './keyboard';
import type { Actions, Context, Mode } from './view/context';
import { fill, h } from './view/dom';
import { list } from './view/list';
import { itemOf } from './view/row';
import { changedLink, countedFrom, countInWords, emptiness, moreBar, notices, selectionBar } from './view/states';
import { ProgressLine } from './view/progress';
import { table } from './view/table';
import { timeline } from './view/timeline';
import { Toolbar } from './view/toolbar';

/** VS Code on the other side. The state is kept while the page is hidden, and is handed to the page that comes next. */
export interface Host {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: unknown): void;
}

const NO_LEDGER: Ledger = { kind: 'article', about: null, nothing: null, unread: [], state: 'reading', title: '', articleDay: null, articleDate: null, today: '1970-01-01', todayInWords: '', partial: null, entries: [] };
/** Rows drawn at once: of an article all that it is likely to have; of a folder as many as are drawn in no time. */
const ROWS = { article: 2_000, folder: 250, versions: 2_000 } as const;
/** A table needs so many CSS pixels; below, and at great zoom, the ledger is a list. */
const TABLE = 760;
const AFTER_MOVING = 150;

/** Where several articles tell it, the last one is shown: the entry has its words. */
const lastOf = ({ trail, passages }: Entry): number => (trail.length === 0 ? 0 : passages.length - 1);

export class Page {
  private words: Words | undefined;
  private ledger = NO_LEDGER;
  private arrangement: Arrangement;
  private readonly kept: boolean;
  private cursor: string | null = null;
  private width = 0;
  private following: ReturnType<typeof setTimeout> | undefined;
  private lastSelected: string | null = null;
  private rowsDrawn: number;
  private readonly arranger = new Arranger();
  private readonly parts = new Map<string, Entry>();
  private readonly toolbar = new Toolbar();
  private readonly progress = new ProgressLine((message) => { this.host.postMessage(message); });
  private readonly count = h('p', { 'class': 'count-line', 'role': 'status' });
  private readonly dates = h('p', { class: 'quiet dates' });
  private readonly changedPlace = h('span', {});
  private readonly notices = h('div', { class: 'notices' });
  private readonly ledgerElement = h('div', { class: 'ledger' });
  private readonly heading = h('h1', { class: 'hidden' });
  /** For those who don't see that this is a list to walk through. */
  private readonly keys = h('p', { class: 'hidden', hidden: true });
  private readonly selection = h('div', { class: 'selection-place' });

  /** @param article kept with the state: a tab that comes back is told by it which article it is about */
  constructor(private readonly root: HTMLElement, private readonly host: Host, private readonly mode: Mode, private readonly article: string | null, private readonly kind: Kind = 'article') {
    const kept = arrangementFrom(host.getState());
    this.kept = kept !== undefined;
    this.rowsDrawn = ROWS[kind];
    this.arrangement = kept ?? (mode === 'tab' && kind !== 'folder' ? { ...PLAIN, group: 'none' } : PLAIN);
  }

  /** Begins to listen, and says so. */
  start(): void {
    window.addEventListener('message', ({ data }: MessageEvent<unknown>) => { if (isToPage(data)) this.receive(data); });
    this.ledgerElement.addEventListener('keydown', (event) => { this.key(event); });
    this.ledgerElement.addEventListener('focusin', (event) => { this.arrived(event.target as HTMLElement); });
    this.toolbar.search.addEventListener('keydown', (event) => { this.searchKey(event); });
    this.toolbar.element.addEventListener('keydown', (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f') this.search();
    });
    let scrolled: ReturnType<typeof setTimeout> | undefined;
    document.addEventListener('scroll', () => {
      clearTimeout(scrolled);
      scrolled = setTimeout(() => { this.keep({ scroll: Math.round(document.documentElement.scrollTop) }); }, AFTER_MOVING);
    });
    new ResizeObserver(() => {
      const width = this.root.clientWidth;
      const before = this.width;
      this.width = width;
      // A list flows by itself; the table and the time line are drawn for a width.
      if (before !== width && this.mode === 'tab' && this.words !== undefined) this.draw();
    }).observe(this.root);
    this.host.setState({ article: this.article, arrangement: this.arrangement });
    this.host.postMessage({ type: 'ready' });
  }

  private receive(message: ToPage): void {
    switch (message.type) {
      case 'setup':
        this.words = message.words;
        document.title = message.words.title;
        this.progress.name(message.words);
        if (!this.kept && (this.mode === 'view' || this.kind === 'folder')) this.arrangement = { ...this.arrangement, group: message.group };
        this.heading.textContent = message.words.title;
        this.keys.textContent = message.words.keys;
        fill(this.root, this.toolbar.element, h('main', {}, this.heading, this.keys, this.toolbar.filters, this.progress.element, this.notices, h('div', { class: 'summary' }, this.count, this.changedPlace, this.dates), this.ledgerElement, this.selection));
        break;
      case 'ledger': this.takeLedger(message.ledger); break;
      case 'patch': this.takePatch(message); break;
      case 'progress': this.takeProgress(message.progress); break;
      case 'cursor': this.follow(message.id); break;
      case 'group': this.change({ group: message.by }); break;
      case 'focusSearch': this.search(); break;
      case 'handOver': {
        const ids = this.arrangement.selected.length > 0 ? this.arrangement.selected : this.shown.entries.map((entry) => entry.id);
        this.host.postMessage({ type: 'handOver', ids, as: message.as });
      }
    }
  }

  private takeLedger(ledger: Ledger): void {
    const first = this.ledger === NO_LEDGER;
    this.ledger = ledger;
    if (ledger.state === 'read') {
      const ids = new Set(ledger.entries.map((entry) => entry.id));
      const { selected, open, draft } = this.arrangement;
      this.keep({ selected: selected.filter((id) => ids.has(id)), open: open.filter((id) => ids.has(id)), draft: draft !== null && ids.has(draft.id) ? draft : null });
    }
    const { scroll } = this.arrangement;
    this.draw();
    if (first) document.documentElement.scrollTop = scroll;
  }

  /** Entries come in parts; they are put in their places when the last has come. */
  private takePatch({ ledger, entries, gone, last }: Extract<ToPage, { readonly type: 'patch' }>): void {
    for (const id of gone) this.parts.delete(id);
    for (const entry of entries) this.parts.set(entry.id, entry);
    if (last) this.takeLedger({ ...ledger, entries: [...this.parts.values()] });
  }

  private takeProgress(progress: Progress | null): void {
    this.progress.show(progress);
  }

  private get shown(): Shown {
    return this.words === undefined ? { groups: [], entries: [] } : this.arranger.arrange(this.ledger.entries, this.arrangement, this.words, this.kind);
  }

  private get context(): Context | undefined {
    const { words, ledger, arrangement, cursor, mode, shown } = this;
    return words && { words, ledger, arrangement, cursor, mode, shown, drawn: firstOf(shown, arrangement.folded, this.rowsDrawn), act: this.actions };
  }

  private readonly actions: Actions = {
    change: (part) => { this.change(part); },
    post: (message) => { this.host.postMessage(message); },
    show: (entry, how, passage = lastOf(entry)) => { this.showPassage(entry, how, passage); },
    select: (id, range) => { this.select(id, range === true); },
    toggleDetails: (id, open) => {
      const { open: all } = this.arrangement;
      if (open !== all.includes(id)) this.change({ open: toggled(all, id) });
      this.completeOpen();
    },
    more: () => {
      const last = itemsIn(this.ledgerElement).at(-1)?.dataset.item;
      this.rowsDrawn += ROWS[this.kind];
      this.draw();
      if (last !== undefined) this.focus(last);
    },
    toggleGroup: (key, folded) => {
      const { folded: all } = this.arrangement;
      if (folded !== all.includes(key)) this.change({ folded: toggled(all, key) });
    },
    draft: (draft, draw) => { this.draft(draft, draw); },
    reveal: (id) => { this.reveal(id); },
  };

  // ---------------------------------------------------------------- arranging

  /** The evidence of what is open is asked for, where it was not told yet. */
  private completeOpen(): void {
    for (const { id, whole } of this.ledger.entries) if (!whole && this.arrangement.open.includes(id)) this.host.postMessage({ type: 'complete', id });
  }

  private keep(part: Partial<Arrangement>): void {
    this.arrangement = { ...this.arrangement, ...part };
    this.host.setState({ article: this.article, arrangement: this.arrangement });
  }

  private change(part: Partial<Arrangement>): void {
    this.keep(part);
    this.draw();
  }

  private draft(draft: StatusDraft | null, draw: boolean): void {
    const before = this.arrangement.draft;
    this.keep({ draft });
    if (!draw) return;
    this.draw();
    if (draft !== null) this.focus(`draft note ${draft.id}`);
    else if (before !== null) this.focus(itemOf(before.id));
  }

  private select(id: string, range: boolean): void {
    const { selected } = this.arrangement;
    const ids = this.shown.entries.map((entry) => entry.id);
    const from = this.lastSelected === null ? -1 : ids.indexOf(this.lastSelected);
    if (range && from !== -1) {
      const to = ids.indexOf(id);
      this.change({ selected: [...new Set([...selected, ...ids.slice(Math.min(from, to), Math.max(from, to) + 1)])] });
    } else {
      this.lastSelected = id;
      this.change({ selected: toggled(selected, id) });
    }
  }

  private reveal(id: string): void {
    const group = this.shown.groups.find((one) => one.entries.some((entry) => entry.id === id));
    if (group === undefined) return;
    const { folded, open } = this.arrangement;
    this.rowsDrawn = Math.max(this.rowsDrawn, this.shown.groups.length + this.shown.entries.findIndex((entry) => entry.id === id) + 1);
    this.change({ folded: folded.filter((key) => key !== group.key), open: open.includes(id) ? open : [...open, id] });
    this.completeOpen();
    this.focus(itemOf(id));
    this.rowOf(id)?.scrollIntoView({ block: 'center' });
  }

  // ---------------------------------------------------------------- the article beside it

  private showPassage(entry: Entry, how: Showing, passage: number): void {
    clearTimeout(this.following);
    this.host.postMessage({ type: 'show', id: entry.id, passage, how });
    this.mark(entry.id);
  }

  /** The cursor in the article went to another entry. The page does not move under the reader's hands. */
  private follow(id: string | null): void {
    this.mark(id);
    if (id === null || document.hasFocus()) return;
    const row = this.rowOf(id);
    row?.scrollIntoView({ block: 'nearest' });
    if (row !== undefined) this.keep({ at: settleTab(this.ledgerElement, itemOf(id)) });
  }

  private mark(id: string | null): void {
    this.cursor = id;
    for (const row of this.rows()) {
      const here = row.dataset.row === id;
      row.classList.toggle('current', here);
      if (here) row.setAttribute('aria-current', 'location');
      else row.removeAttribute('aria-current');
    }
  }

  private rows(): NodeListOf<HTMLElement> {
    return this.ledgerElement.querySelectorAll<HTMLElement>('[data-row]');
  }

  private rowOf(id: string): HTMLElement | undefined {
    return [...this.rows()].find((row) => row.dataset.row === id);
  }

  // ---------------------------------------------------------------- keyboard and focus

  private key(event: KeyboardEvent): void {
    const { context } = this;
    if (context === undefined || event.defaultPrevented) return;
    ledgerKey(event, this.ledgerElement, context, { search: (typed) => { this.search(typed); }, focusItem: (key) => { this.goTo(key); } });
  }

  private searchKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.arrangement.query !== '') this.change({ query: '' });
    else if (event.key === 'ArrowDown' || event.key === 'Enter' || event.key === 'Escape') {
      const first = itemsIn(this.ledgerElement).find((item) => event.key === 'Escape' || item.dataset.entry !== undefined);
      if (first !== undefined) this.goTo(first.dataset.item!);
    } else return;
    event.preventDefault();
  }

  /** Puts the cursor into the search box, with what was typed. */
  private search(typed = ''): void {
    if (typed !== '') this.change({ query: this.arrangement.query + typed });
    void this.toolbar.search.updateComplete.then(() => {
      const input = this.toolbar.search.wrappedElement;
      input.focus();
      if (typed === '') input.select();
      else input.setSelectionRange(input.value.length, input.value.length);
    });
  }

  private goTo(key: string): void {
    this.focus(key);
    const entry = this.ledger.entries.find((one) => itemOf(one.id) === key);
    if (entry === undefined) return;
    clearTimeout(this.following);
    this.following = setTimeout(() => { this.showPassage(entry, 'follow', lastOf(entry)); }, AFTER_MOVING);
  }

  private arrived(target: HTMLElement): void {
    const item = target.closest<HTMLElement>('[data-item]') ?? target.closest('.entry')?.querySelector<HTMLElement>('[data-item]');
    const key = item?.dataset.item;
    if (key !== undefined && key !== this.arrangement.at) this.keep({ at: settleTab(this.ledgerElement, key) });
  }

  private focus(key: string): boolean {
    const element = [...this.root.querySelectorAll<HTMLElement>('[data-focus]')].find((one) => one.dataset.focus === key);
    // The library's controls have nothing to focus before they have drawn themselves.
    if (element !== undefined && 'updateComplete' in element) void Promise.resolve(element.updateComplete).then(() => { element.focus(); });
    else element?.focus();
    return element !== undefined;
  }

  // ---------------------------------------------------------------- drawing

  private draw(): void {
    const { context } = this;
    if (context === undefined) return;
    const focused = document.activeElement instanceof HTMLElement || document.activeElement instanceof SVGElement ? document.activeElement.dataset.focus : undefined;
    const empty = emptiness(context);
    const { entries, state } = this.ledger;
    const narrow = this.mode === 'view' || this.width < TABLE;
    this.toolbar.draw(context);
    this.keys.hidden = this.toolbar.element.hidden = state !== 'read' || entries.length === 0;
    this.root.classList.toggle('selecting', this.arrangement.selected.length > 0);
    fill(this.notices, ...notices(context));
    const words = entries.length === 0 ? '' : [countInWords(context.words, context.shown.entries.length, entries.length), ...(this.arrangement.selected.length > 0 ? [filled(context.words, 'count.selected', this.arrangement.selected.length)] : [])].join(', ');
    // The same words are not said twice.
    if (this.count.textContent !== words) this.count.textContent = words;
    [this.dates.textContent, this.dates.title] = this.ledger.about === null ? countedFrom(context) : [this.ledger.about, ''];
    fill(this.changedPlace, changedLink(context));
    fill(this.ledgerElement, ...(empty !== null ? [empty] : narrow ? [list(context)] : [timeline(context, Math.max(300, this.width - 48)), table(context)]));
    fill(this.selection, moreBar(context), selectionBar(context));
    this.keep({ at: settleTab(this.ledgerElement, this.arrangement.at) ?? this.arrangement.at });
    // What had the focus was drawn anew, or is gone.
    if (focused !== undefined && document.activeElement === document.body && !this.focus(focused)) this.focus(this.arrangement.at ?? 'filter');
  }
}
