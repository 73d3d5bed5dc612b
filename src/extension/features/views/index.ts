import { Disposable, l10n } from 'vscode';
import type { Services } from '../../services';
import { dateTree } from '../../trees/dates';
import { figureTree } from '../../trees/figures';
import type { TreeNode } from '../../trees/node';
import { speakerTree } from '../../trees/speakers';
import { countEntries } from '../../ledger/entries';
import { counts } from '../../wording/numbers';
import { ArticleTree, type ViewContent } from './article-tree';

export interface Views {
  dispose(): void;
  nodesOf(view: string): readonly TreeNode[];
  selectedIn(view: string): string | undefined;
}

/** The views of the side bar that are trees; the commitments have a page of their own. */
export function register(services: Services): Views {
  const { settings } = services;
  const trees = {
    // The number on the side bar's icon is of commitments. A page has none before it is looked at, so that this view bears it.
    'onTheRecord.speakers': new ArticleTree('onTheRecord.speakers', services, ({ lookup, document }): ViewContent => {
      const count = countEntries(lookup, settings.of(document.uri).aspirations);
      return { nodes: () => speakerTree(lookup), ...(count === 0 ? {} : { badge: { value: count, tooltip: counts.commitments(count) } }) };
    }),
    'onTheRecord.dates': new ArticleTree('onTheRecord.dates', services, ({ lookup }): ViewContent => {
      const { article, dates } = lookup.annotations;
      const unknown = article.date === null && dates.length > 0;
      return { nodes: () => dateTree(lookup), ...(unknown ? { message: l10n.t('The article’s date is not known. Set it, and relative dates are resolved.') } : {}) };
    }),
    'onTheRecord.figures': new ArticleTree('onTheRecord.figures', services, ({ lookup }) => ({ nodes: () => figureTree(lookup) })),
  };
  const subscriptions = Disposable.from(...Object.values(trees));
  const byId: Readonly<Record<string, ArticleTree>> = trees;
  return {
    nodesOf: (view) => byId[view]?.nodes ?? [],
    selectedIn: (view) => byId[view]?.selected,
    dispose: () => { subscriptions.dispose(); },
  };
}
