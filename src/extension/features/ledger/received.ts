import type { LogOutputChannel } from 'vscode';
import { isFromPage, type FromPage } from '../../../panel/messages';

/** Does what a page of the ledger asks for. What is no message is left alone; what goes wrong is logged, and the page stays. */
export async function received(log: LogOutputChannel, message: unknown, act: (message: FromPage) => Promise<void>): Promise<void> {
  if (!isFromPage(message)) {
    log.warn('the ledger’s page said something that is no message');
    return;
  }
  try {
    await act(message);
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
  }
}
