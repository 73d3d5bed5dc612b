/** The script of the ledger's page: connects it with VS Code. */
import { KINDS } from './messages';
import { Page, type Host } from './page';

declare function acquireVsCodeApi(): Host;

const { mode, article, kind } = document.body.dataset;
const root = document.createElement('div');
root.id = 'page';
document.body.append(root);
new Page(root, acquireVsCodeApi(), mode === 'tab' ? 'tab' : 'view', article ?? null, KINDS.find((one) => one === kind) ?? 'article').start();
