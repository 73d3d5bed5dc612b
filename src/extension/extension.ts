/** The composition root: builds the services and registers one disposable a feature. Nothing is read before an article is open. */
import type { ExtensionContext } from 'vscode';
import * as articleCommands from './features/article-commands';
import * as articleDate from './features/article-date';
import * as contexts from './features/contexts';
import * as copyQuote from './features/copy-quote';
import * as diagnostics from './features/diagnostics';
import * as documents from './features/documents';
import * as exchange from './features/exchange';
import * as folding from './features/folding';
import * as highlights from './features/highlights';
import * as hovers from './features/hovers';
import * as inlayHints from './features/inlay-hints';
import * as languageModelTools from './features/language-model-tools';
import * as layers from './features/layers';
import * as ledger from './features/ledger';
import * as mentions from './features/mentions';
import * as navigation from './features/navigation';
import * as peekQuotes from './features/peek-quotes';
import * as reading from './features/reading';
import * as review from './features/review';
import * as selectionRanges from './features/selection-ranges';
import * as speakerCard from './features/speaker-card';
import * as status from './features/status';
import * as symbols from './features/symbols';
import * as views from './features/views';
import * as walkthrough from './features/walkthrough';
import * as workspaceSymbols from './features/workspace-symbols';
import { createServices } from './services';
import { createProbe, type Probe } from './probe';

/** Returns what tests look at: the state that readers see, no more. */
export function activate(context: ExtensionContext): Probe {
  const services = createServices(context);
  const marks = highlights.register(services);
  const trees = views.register(services);
  const decisions = review.register(services);
  const pages = ledger.register(services);
  context.subscriptions.push(
    marks, trees, decisions, pages,
    ...[
      contexts, reading, hovers, inlayHints, status, layers, articleCommands, articleDate, copyQuote,
      symbols, workspaceSymbols, navigation, mentions, peekQuotes, selectionRanges, folding, diagnostics, walkthrough, languageModelTools, speakerCard, exchange, documents,
    ].map((feature) => feature.register(services)),
  );
  return createProbe(services, marks, trees, decisions, pages);
}

export function deactivate(): void {
  // Everything is disposed with the context's subscriptions.
}
