/** Whom a card is about and where it looks, kept in the page's address. */
import { Uri, workspace } from 'vscode';

export const SCHEME = 'on-the-record-speaker';
/** Command: `[name, address of the article in which they were met]`, or nothing. */
export const IN_FOLDER = 'onTheRecord.speakerCardInFolder';

export interface Subject {
  readonly name: string;
  /** Address of the article in which they were met; null where they were chosen out of a folder. */
  readonly metIn: string | null;
  /** `open`: the articles that are open; else a folder's address, empty for the whole workspace. */
  readonly where: 'open' | { readonly folder: string };
}

/** The name stands in the path for the tab's title; all else in the query, where no character of it can be taken for a path. */
export function uriOf(subject: Subject): Uri {
  const name = subject.name.replace(/[/\\?#\p{Cc}]/gu, ' ').replace(/\p{Surrogate}/gu, '\uFFFD').trim();
  return Uri.from({ scheme: SCHEME, path: `/${name}`, query: encodeURIComponent(JSON.stringify(subject).replace(/\p{Surrogate}/gu, '\uFFFD')) });
}

/** Undefined for an address that was not made here. */
export function subjectOf({ query }: Uri): Subject | undefined {
  try {
    const { name, metIn, where } = JSON.parse(decodeURIComponent(query)) as Partial<Subject>;
    if (typeof name !== 'string' || (metIn !== null && typeof metIn !== 'string')) return undefined;
    return where === 'open' || typeof where?.folder === 'string' ? { name, metIn, where } : undefined;
  } catch {
    return undefined;
  }
}

/** The folder that belongs to an article: the workspace, or where none is open, the one it lies in. Undefined where there is none. */
export function folderOf(article: string | null): { readonly folder: string } | undefined {
  if ((workspace.workspaceFolders ?? []).length > 0) return { folder: '' };
  const uri = article === null ? undefined : Uri.parse(article, true);
  return uri === undefined || uri.scheme === 'untitled' ? undefined : { folder: Uri.joinPath(uri, '..').toString() };
}
