/** A file as the engine reads it: its text as the editor has it, and what the reader decided. */
import { l10n, workspace, type Uri } from 'vscode';
import type { Reading } from '../../../ledger/read';
import type { Rules } from '../../../review/rules';
import { MAX_LENGTH } from '../../../worker/task';
import type { ArticleFiles } from '../article-files';
import { sidecarText } from '../decisions/sidecar-file';

/** What a record follows from besides the article's own file. */
export interface Surroundings {
  readonly date: string | null;
  readonly presumedDate: string | null;
  readonly dayFirst: boolean | null;
  readonly sidecars: readonly Uri[];
  readonly rules: Rules | null;
}

/** Bytes of a character at most. */
const WIDEST = 4;
/** What is looked at for what no text has. */
const SNIFFED = 8192;

/** Null for what is no article. @throws Error with a message for the reader */
export async function articleAt(uri: Uri, size: number, { sidecars, ...around }: Surroundings, files: ArticleFiles): Promise<Reading | null> {
  if (size > MAX_LENGTH * WIDEST) throw new Error(l10n.t('it is longer than {0} MB', Math.round(MAX_LENGTH * WIDEST / 1_000_000)));
  const bytes = await workspace.fs.readFile(uri);
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!utf16 && bytes.subarray(0, SNIFFED).includes(0)) throw new Error(l10n.t('it is no text'));
  const text = await workspace.decode(bytes, { uri });
  if (!files.isArticleFile(uri, text)) return null;
  const decisions = await Promise.all(sidecars.map((one) => workspace.fs.readFile(one).then((content) => sidecarText(content), () => '')));
  return { text, name: uri.path, sidecars: decisions.filter((one) => one !== ''), ...around };
}
