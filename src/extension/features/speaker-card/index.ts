/** "Speaker Card": a read-only page with all that somebody said and undertook, in the open articles or in all of the folder. */
import { commands, Disposable, EventEmitter, l10n, languages, Uri, window, workspace, type TextDocument } from 'vscode';
import { ALL_OF } from '../../cards/card';
import type { Services } from '../../services';
import { Card } from './card';
import { articleInFront, chooseInArticle, chooseInFolder, mentionedBy, type Chosen } from './choose';
import { addressesInTabs } from '../../services/tabs';
import { folderOf, IN_FOLDER, SCHEME, subjectOf, uriOf, type Subject } from './subject';

export function register(services: Services): Disposable {
  const cards = new Cards(services);
  return Disposable.from(
    cards,
    commands.registerCommand(ALL_OF, async (...args: unknown[]) => {
      const article = args.length > 0 ? undefined : await articleInFront(services);
      const chosen = args.length > 0 ? mentionedBy(services, args) : article && await chooseInArticle(article);
      if (chosen !== undefined) await cards.open({ ...chosen, where: 'open' });
    }),
    commands.registerCommand(IN_FOLDER, async (name?: unknown, metIn?: unknown) => {
      const chosen = typeof name === 'string' ? { name, metIn: typeof metIn === 'string' ? metIn : null } : await someone(services);
      const where = chosen && folderOf(chosen.metIn);
      if (where !== undefined) await cards.open({ ...chosen!, where });
    }),
  );
}

/** From the palette: whoever is at the cursor of an article, or the card in front is about; else one of all in the folder. */
async function someone(services: Services): Promise<Chosen | undefined> {
  const card = window.activeTextEditor?.document.uri;
  const subject = card?.scheme === SCHEME ? subjectOf(card) : undefined;
  if (subject !== undefined) return subject;
  const article = await articleInFront(services);
  if (article !== undefined) return chooseInArticle(article);
  const folder = folderOf(null);
  if (folder !== undefined) return chooseInFolder(services, folder.folder);
  void window.showInformationMessage(l10n.t('Open a folder first: its articles are looked through.'));
  return undefined;
}

class Cards implements Disposable {
  private readonly changed = new EventEmitter<Uri>();
  private readonly cards = new Map<string, Promise<Card>>();
  private readonly subscriptions: Disposable;

  constructor(private readonly services: Services) {
    this.subscriptions = Disposable.from(
      this.changed,
      workspace.registerTextDocumentContentProvider(SCHEME, { onDidChange: this.changed.event, provideTextDocumentContent: (uri) => this.textOf(uri) }),
      languages.registerDocumentLinkProvider({ scheme: SCHEME }, { provideDocumentLinks: (document: TextDocument) => this.cards.get(document.uri.toString())?.then((card) => card.links(document)) ?? [] }),
      window.tabGroups.onDidChangeTabs(() => { for (const made of this.cards.values()) void made.then((card) => { card.lookIfShown(); }); }),
      workspace.onDidCloseTextDocument(({ uri }) => { if (uri.scheme === SCHEME) this.dropLater(uri); }),
    );
  }

  async open(subject: Subject): Promise<void> {
    const document = await workspace.openTextDocument(uriOf(subject));
    // Long lines are wrapped, and articles are headings to fold by and to go to.
    await window.showTextDocument(await languages.setTextDocumentLanguage(document, 'markdown'), { preview: true });
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const uri of [...this.cards.keys()]) this.drop(uri);
  }

  private async textOf(uri: Uri): Promise<string> {
    const subject = subjectOf(uri);
    if (subject === undefined) return '';
    const made = this.cards.get(uri.toString()) ?? this.services.engine.load().then((engine) => new Card(this.services, engine, subject, () => addressesInTabs().has(uri.toString()), () => { this.changed.fire(uri); }));
    this.cards.set(uri.toString(), made);
    const card = await made;
    await card.ready;
    return card.text;
  }

  /** A page that gets another language is closed and opened in one go. */
  private dropLater(uri: Uri): void {
    setTimeout(() => {
      if (!workspace.textDocuments.some((one) => one.uri.toString() === uri.toString())) this.drop(uri.toString());
    }, 0);
  }

  private drop(uri: string): void {
    void this.cards.get(uri)?.then((card) => { card.dispose(); });
    this.cards.delete(uri);
  }
}
