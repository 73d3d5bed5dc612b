/**
 * "Open as Article": the text of a web page, a Word document or a PDF as a plain document beside it. Marks stand on that
 * text and not on the document's own view: there the offsets are sure, edits and decisions have a file to be kept with, and it
 * is the same for all three, on the desktop and in the browser.
 */
import { commands, Disposable, l10n, Uri, window, workspace } from 'vscode';
import { articleText, documentKind } from '../../../formats/documents/article-text';
import { editorFiles } from '../../services/decisions/files';
import type { Services } from '../../services';
import { openCompanion } from './companion';
import { openFromDigest } from './digest';
import { loadReader } from './load';

const ENDINGS = ['html', 'htm', 'xhtml', 'docx', 'pdf'];
/** Longest document that is taken into memory, in bytes. */
const LONGEST = 64_000_000;

export function register(services: Services): Disposable {
  return Disposable.from(
    commands.registerCommand('onTheRecord.openAsArticle', (given?: unknown) => openAsArticle(services, given)),
    commands.registerCommand('onTheRecord.openFromDigest', (given?: unknown) => openFromDigest(services, given)),
  );
}

/** @param given the document; without it the active one, or one that is asked for */
async function openAsArticle(services: Services, given: unknown): Promise<void> {
  const source = given instanceof Uri ? given : activeDocument() ?? await ask();
  if (source === undefined) return;
  const name = editorFiles.nameOf(source);
  const kind = documentKind(name);
  if (kind === undefined) {
    void window.showInformationMessage(l10n.t('Only HTML, Word (.docx) and PDF documents can be opened as articles.'));
    return;
  }
  try {
    await openCompanion(services, source, '.news', async () => {
      const bytes = await workspace.fs.readFile(source);
      if (bytes.length > LONGEST) throw new Error(l10n.t('it is longer than {0} MB', LONGEST / 1_000_000));
      return articleText(name, await (await loadReader(services.context.extensionUri, kind)).extract(bytes));
    });
  } catch (error) {
    void window.showErrorMessage(l10n.t('{0} could not be opened as an article: {1}', name, error instanceof Error ? error.message : String(error)));
  }
}

function activeDocument(): Uri | undefined {
  const tab = window.tabGroups.activeTabGroup.activeTab?.input as { readonly uri?: unknown } | undefined;
  return tab?.uri instanceof Uri && documentKind(tab.uri.path) !== undefined ? tab.uri : undefined;
}

async function ask(): Promise<Uri | undefined> {
  return (await window.showOpenDialog({ title: l10n.t('Open as article'), filters: { [l10n.t('Documents')]: ENDINGS } }))?.[0];
}
