import { l10n, window, type LogOutputChannel } from 'vscode';

/** What the extension does and what goes wrong, for "Show Log". No article text is written to it. */
export function createLog(): LogOutputChannel {
  return window.createOutputChannel(l10n.t('On the Record'), { log: true });
}
