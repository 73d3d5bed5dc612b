import { commands, Disposable, l10n } from 'vscode';
import type { Services } from '../../services';
import { commitmentTree, countEntries, type CommitmentGrouping } from '../../trees/commitments';
import { dateTree } from '../../trees/dates';
import { figureTree } from '../../trees/figures';
import type { TreeNode } from '../../trees/node';
import { speakerTree } from '../../trees/speakers';
import { counts } from '../../wording/numbers';
import { ArticleTree, type ViewContent } from './article-tree';

export interface Views {
  dispose(): void;
  nodesOf(view: string): readonly TreeNode[];
  selectedIn(view: string): string | undefined;
}

const GROUPINGS: readonly CommitmentGrouping[] = ['agent', 'firmness', 'deadline'];

/** The four views of the side bar. */
export function register(services: Services): Views {
  const { settings, storage } = services;
  const grouping = (): CommitmentGrouping => GROUPINGS.find((one) => one === storage.view('commitments.grouping')) ?? 'agent';
  const trees = {
    'onTheRecord.commitments': new ArticleTree('onTheRecord.commitments', services, ({ lookup, document }) => {
      const nodes = commitmentTree(lookup, grouping(), settings.of(document.uri).aspirations);
      const count = countEntries(nodes);
      return {
        nodes, description: groupingInWords(grouping()),
        ...(count === 0 ? {} : { badge: { value: count, tooltip: counts.commitments(count) } }),
      };
    }),
    'onTheRecord.speakers': new ArticleTree('onTheRecord.speakers', services, ({ lookup }) => ({ nodes: speakerTree(lookup) })),
    'onTheRecord.dates': new ArticleTree('onTheRecord.dates', services, ({ lookup }): ViewContent => {
      const nodes = dateTree(lookup);
      const unknown = lookup.annotations.article.date === null && nodes.length > 0;
      return { nodes, ...(unknown ? { message: l10n.t('The article’s date is not known. Set it, and relative dates are resolved.') } : {}) };
    }),
    'onTheRecord.figures': new ArticleTree('onTheRecord.figures', services, ({ lookup }) => ({ nodes: figureTree(lookup) })),
  };
  const subscriptions = Disposable.from(
    ...Object.values(trees),
    ...GROUPINGS.map((one) => commands.registerCommand(`onTheRecord.groupBy${one.charAt(0).toUpperCase()}${one.slice(1)}`, async () => {
      await storage.setView('commitments.grouping', one);
      trees['onTheRecord.commitments'].refresh(true);
    })),
  );
  const byId: Readonly<Record<string, ArticleTree>> = trees;
  return {
    nodesOf: (view) => byId[view]?.nodes ?? [],
    selectedIn: (view) => byId[view]?.selected,
    dispose: () => { subscriptions.dispose(); },
  };
}

function groupingInWords(grouping: CommitmentGrouping): string {
  switch (grouping) {
    case 'agent': return l10n.t('by who acts');
    case 'firmness': return l10n.t('by firmness');
    case 'deadline': return l10n.t('by deadline');
  }
}
