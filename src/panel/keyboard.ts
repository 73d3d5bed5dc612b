/** The keyboard in the ledger: one thing at a time can be reached by Tab, arrow keys go to the others. */
import type { Context } from './view/context';
import { NO_FILTERS } from './model/arrangement';

/** What the arrow keys go to, in the order of the page: groups and entries. */
export function itemsIn(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-item]')];
}

/** Makes one item, and the small controls of its row, those that Tab reaches. Returns its key. */
export function settleTab(root: HTMLElement, wanted: string | null): string | null {
  const items = itemsIn(root);
  const at = items.find((item) => item.dataset.item === wanted) ?? items[0];
  for (const item of items) {
    const tabindex = item === at ? 0 : -1;
    item.tabIndex = tabindex;
    for (const control of item.closest('.entry')?.querySelectorAll<HTMLElement>('.pick, .more') ?? []) control.tabIndex = tabindex;
  }
  return at?.dataset.item ?? null;
}

export interface KeyActions {
  readonly search: (typed?: string) => void;
  readonly focusItem: (key: string) => void;
}

const PAGE = 10;

/** Keys in the ledger itself; those in fields are left to them. */
export function ledgerKey(event: KeyboardEvent, root: HTMLElement, context: Context, { search, focusItem }: KeyActions): void {
  const target = event.target as HTMLElement;
  if (isField(target)) return;
  const items = itemsIn(root);
  const item = items.find((one) => one.contains(target)) ?? items.find((one) => one.closest('.entry')?.contains(target) === true);
  const at = item === undefined ? -1 : items.indexOf(item);
  const onItem = item?.contains(target) === true;
  const { act, arrangement } = context;
  const command = event.ctrlKey || event.metaKey;
  const go = (to: number): boolean => {
    const next = items[Math.max(0, Math.min(items.length - 1, to))];
    if (next === undefined) return false;
    if (event.shiftKey && next.dataset.entry !== undefined) {
      if (item?.dataset.entry !== undefined && !arrangement.selected.includes(item.dataset.entry)) act.select(item.dataset.entry);
      act.select(next.dataset.entry, true);
    }
    focusItem(next.dataset.item!);
    return true;
  };
  const side = (open: boolean): boolean => {
    if (!onItem) return false;
    const { entry, group } = item.dataset;
    if (group !== undefined) {
      const folded = arrangement.folded.includes(group);
      if (open === folded) act.toggleGroup(group, !open);
      else if (open) return go(at + 1);
      return true;
    }
    if (entry === undefined) return false;
    if (arrangement.open.includes(entry) !== open) act.toggleDetails(entry, open);
    else if (!open) return go(items.slice(0, at).map((one) => one.dataset.group !== undefined).lastIndexOf(true));
    return true;
  };
  const handled = ((): boolean => {
    switch (event.key) {
      case 'ArrowDown': return go(at + 1);
      case 'ArrowUp': return go(at - 1);
      case 'PageDown': return go(at + PAGE);
      case 'PageUp': return go(at - PAGE);
      case 'Home': return go(0);
      case 'End': return go(items.length - 1);
      case 'ArrowRight': return side(true);
      case 'ArrowLeft': return side(false);
      case ' ': {
        if (!onItem || item.dataset.entry === undefined) return false;
        act.select(item.dataset.entry, event.shiftKey);
        return true;
      }
      case 'Escape': {
        if (arrangement.selected.length > 0) act.change({ selected: [] });
        else if (arrangement.query !== '') act.change({ query: '' });
        else act.change({ filters: NO_FILTERS, filtersOpen: false });
        return true;
      }
      default: return false;
    }
  })() || (command && commandKey(event, context, search)) || (!command && !event.altKey && /^[\p{L}\p{N}/]$/u.test(event.key) && (search(event.key === '/' ? '' : event.key), true));
  if (handled) event.preventDefault();
}

function commandKey(event: KeyboardEvent, { act, shown, arrangement }: Context, search: KeyActions['search']): boolean {
  switch (event.key.toLowerCase()) {
    case 'a':
      act.change({ selected: shown.entries.map((entry) => entry.id) });
      unmarkSoon();
      return true;
    case 'f': search(); return true;
    case 'z': act.post({ type: 'command', command: event.shiftKey ? 'redo' : 'undo' }); return true;
    case 'y': act.post({ type: 'command', command: 'redo' }); return true;
    case 'c': {
      // Words that are marked in the page are copied as such.
      if ((window.getSelection()?.toString() ?? '') !== '') return false;
      const ids = arrangement.selected.length > 0 ? arrangement.selected : document.activeElement instanceof HTMLElement && document.activeElement.dataset.entry !== undefined ? [document.activeElement.dataset.entry] : [];
      if (ids.length > 0) act.post({ type: 'handOver', ids, as: 'text' });
      return ids.length > 0;
    }
    default: return false;
  }
}

/** VS Code takes Ctrl+A too and marks all words of the page: it is the entries that were meant. */
function unmarkSoon(): void {
  const unmark = (): void => { window.getSelection()?.removeAllRanges(); };
  document.addEventListener('selectionchange', unmark);
  setTimeout(() => { document.removeEventListener('selectionchange', unmark); }, 500);
}

function isField(element: HTMLElement): boolean {
  return element.localName === 'vscode-textfield' || element.localName === 'vscode-single-select' || (element instanceof HTMLInputElement && element.type !== 'checkbox');
}
