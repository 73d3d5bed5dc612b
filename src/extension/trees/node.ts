import type { Span } from '../../engine';
import type { Marked } from '../lookup';

/** One row of a view, before it is an editor's tree item: what it says, where it leads, what hangs below it. */
export interface TreeNode {
  /** Unique in its view, the same from one reading of the text to the next where the text is the same. */
  readonly key: string;
  readonly label: string;
  /** Said after the label, less loudly. */
  readonly description?: string;
  /** Codicon. */
  readonly icon?: string;
  /** Contributed colour of the icon. */
  readonly colour?: string;
  /** The passage that a click leads to. */
  readonly target?: Span;
  /** The annotation whose card is the tooltip. */
  readonly subject?: Marked;
  /** What a screen reader says. */
  readonly spoken: string;
  readonly children?: readonly TreeNode[];
  readonly collapsed?: boolean;
}

/** The innermost row whose passage holds the offset: the one to show when the cursor is there. */
export function nodeAt(nodes: readonly TreeNode[], offset: number): TreeNode | undefined {
  let best: TreeNode | undefined;
  for (const node of walk(nodes)) {
    const { target } = node;
    if (target === undefined || offset < target.start || offset > target.end) continue;
    if (best?.target === undefined || target.end - target.start < best.target.end - best.target.start) best = node;
  }
  return best;
}

/** Each row's parent. */
export function parentsOf(nodes: readonly TreeNode[]): ReadonlyMap<string, TreeNode> {
  const parents = new Map<string, TreeNode>();
  for (const node of walk(nodes)) for (const child of node.children ?? []) parents.set(child.key, node);
  return parents;
}

export function* walk(nodes: readonly TreeNode[]): Generator<TreeNode, void, void> {
  for (const node of nodes) {
    yield node;
    if (node.children) yield* walk(node.children);
  }
}

/** Items by a key, in the order in which the keys first come. */
export function groupBy<K, T>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
