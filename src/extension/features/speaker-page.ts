import { commands, Disposable, DocumentLink, EventEmitter, l10n, languages, Range, Uri, window, workspace, type TextDocument } from 'vscode';
import { markedAt } from '../lookup';
import { speakerNamed, speakerPage, type Page } from '../pages/speaker';
import type { AnnotatedArticle } from '../services/annotations';
import type { Services } from '../services';
import { roleInWords } from '../wording/speakers';

const SCHEME = 'on-the-record-speaker';

/** "Speaker Card": a read-only page with all that somebody said and undertook, in this article and the other open ones. */
export function register({ articles }: Services): Disposable {
  const changed = new EventEmitter<Uri>();
  const pages = new Map<string, { readonly page: Page; readonly articles: readonly AnnotatedArticle[] }>();
  const make = (uri: Uri): Page => {
    const name = nameIn(uri);
    const known = workspace.textDocuments.flatMap((document) => articles.newest(document) ?? []).filter(({ lookup }) => speakerNamed(lookup, name) !== undefined);
    const page = speakerPage(name, known.map(({ document, lookup }) => ({
      name: workspace.asRelativePath(document.uri), lookup, line: (offset) => document.positionAt(offset).line + 1,
    })));
    pages.set(uri.toString(), { page, articles: known });
    return page;
  };
  return Disposable.from(
    changed,
    commands.registerCommand('onTheRecord.speakerCard', async () => {
      const document = window.activeTextEditor?.document;
      const article = document && await articles.fresh(document);
      const name = article && await chooseName(article);
      if (name === undefined) return;
      const uri = uriOf(name);
      changed.fire(uri);
      await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
    }),
    articles.onDidChange(() => {
      for (const { uri } of workspace.textDocuments) if (uri.scheme === SCHEME) changed.fire(uri);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => { pages.delete(uri.toString()); }),
    workspace.registerTextDocumentContentProvider(SCHEME, { onDidChange: changed.event, provideTextDocumentContent: (uri) => make(uri).text }),
    languages.registerDocumentLinkProvider({ scheme: SCHEME }, {
      provideDocumentLinks(document: TextDocument) {
        const made = pages.get(document.uri.toString());
        // The page was made anew and the editor has not got it yet: its links come with it.
        if (made?.page.text !== document.getText()) return [];
        return made.page.links.map(({ start, end, article, target }) => {
          const { document: told } = made.articles[article]!;
          const { line, character } = told.positionAt(target.start);
          const link = new DocumentLink(new Range(document.positionAt(start), document.positionAt(end)), told.uri.with({ fragment: `L${line + 1},${character + 1}` }));
          link.tooltip = l10n.t('Go to the passage');
          return link;
        });
      },
    }),
  );
}

/** The name stands in the query, where no character of it can be taken for a path. */
function uriOf(name: string): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${name.replace(/[/\\?#\p{Cc}]/gu, ' ').trim()}`, query: encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\uFFFD')) });
}

function nameIn(uri: Uri): string {
  try {
    return decodeURIComponent(uri.query);
  } catch {
    return uri.path.slice(1);
  }
}

/** Whoever stands or speaks at the cursor; else the reader chooses among those who speak or act. */
async function chooseName({ document, lookup }: AnnotatedArticle): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  const here = editor?.document === document ? markedAt(lookup, document.offsetAt(editor.selection.active)) : [];
  const id = here.map((one) => (one.layer === 'speakers' || one.layer === 'quotes' ? one.annotation.speaker : null)).find((one) => one !== null);
  const speaker = lookup.speaker(id ?? null);
  if (speaker !== undefined) return speaker.name;
  const speakers = lookup.annotations.speakers.filter((one) => lookup.quotesOf(one.id).length + lookup.commitmentsOf(one.id).length > 0);
  const picked = await window.showQuickPick(speakers.map((one) => ({ label: one.name, description: roleInWords(one) })), { title: l10n.t('Whose card?') });
  return picked?.label;
}
