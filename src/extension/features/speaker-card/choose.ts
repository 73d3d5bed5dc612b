/** Whose card it shall be: whoever is at the cursor, else whom the reader chooses. */
import { Disposable, l10n, Uri, window, workspace } from 'vscode';
import { markedAt } from '../../lookup';
import type { AnnotatedArticle } from '../../services/annotations';
import type { Services } from '../../services';
import { Latest, Looks } from '../../services/folder/latest';
import { inSlices } from '../../services/folder/slices';
import { counts } from '../../wording/numbers';
import { progressOf } from '../../wording/progress';
import { roleInWords } from '../../wording/speakers';

export interface Chosen {
  readonly name: string;
  readonly metIn: string | null;
}

/** Whom a link in a card is about: `[document number, start and end of a mention]`. Undefined where no such mention stands there by now. */
export function mentionedBy({ articles }: Services, [number, start, end]: readonly unknown[]): Chosen | undefined {
  const article = typeof number === 'number' ? articles.byNumber(number) : undefined;
  const mention = article?.annotations.mentions.find((one) => one.start === start && one.end === end);
  const speaker = article?.lookup.speaker(mention?.speaker ?? null);
  return speaker && { name: speaker.name, metIn: article!.document.uri.toString() };
}

/** Whoever stands or speaks at the cursor; else one of those who speak or act in the article. */
export async function chooseInArticle({ document, lookup }: AnnotatedArticle): Promise<Chosen | undefined> {
  const editor = window.activeTextEditor;
  const here = editor?.document === document ? markedAt(lookup, document.offsetAt(editor.selection.active)) : [];
  const id = here.map((one) => (one.layer === 'speakers' || one.layer === 'quotes' ? one.annotation.speaker : null)).find((one) => one !== null);
  const metIn = document.uri.toString();
  const speaker = lookup.speaker(id ?? null);
  if (speaker !== undefined) return { name: speaker.name, metIn };
  const speakers = lookup.annotations.speakers.filter((one) => lookup.quotesOf(one.id).length + lookup.commitmentsOf(one.id).length > 0);
  const picked = await window.showQuickPick(speakers.map((one) => ({ label: one.name, description: roleInWords(one) })), { title: l10n.t('Whose card?') });
  return picked && { name: picked.label, metIn };
}

/** One of all who speak or act in the folder: the list grows as the articles are read. */
export async function chooseInFolder({ folders, log, engine }: Services, folder: string): Promise<Chosen | undefined> {
  const { everybody } = await engine.load();
  const pick = window.createQuickPick();
  const lease = folders.open(folder === '' ? undefined : Uri.parse(folder, true));
  const { index } = lease;
  const latest = new Latest(log);
  const looks = new Looks();
  const list = (): void => {
    const progress = progressOf(index);
    pick.busy = progress !== null;
    pick.placeholder = progress?.words ?? '';
    latest.again(async (wanted) => {
      const found = await inSlices(everybody(index.articles), wanted);
      if (found !== undefined) pick.items = found.map(({ name, articles }) => ({ label: name, description: counts.articles(articles) }));
    });
  };
  pick.title = l10n.t('Whose card?');
  const subscriptions = Disposable.from(pick, lease, { dispose: () => { latest.drop(); } }, index.onDidChange(list), index.onDidProgress(() => { if (looks.isDue()) list(); }));
  list();
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      if (chosen === undefined) return;
      resolve({ name: chosen.label, metIn: null });
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      subscriptions.dispose();
    });
    pick.show();
  });
}

/** The article in front, if it is one. */
export async function articleInFront({ articles }: Services): Promise<AnnotatedArticle | undefined> {
  const document = window.activeTextEditor?.document;
  return document && workspace.textDocuments.includes(document) ? articles.fresh(document) : undefined;
}
