import { window, type ExtensionContext } from 'vscode';

/** Composition root: builds the services and registers the features. */
export function activate(context: ExtensionContext): void {
  context.subscriptions.push(window.createOutputChannel('On the Record', { log: true }));
}
