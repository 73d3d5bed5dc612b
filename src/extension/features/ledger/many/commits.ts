/** Earlier versions of a file, as the Git extension that comes with VS Code knows them. Hosts without it, and files that are in no repository, have none. */
import { extensions, type Uri } from 'vscode';

/** As much of the Git extension's interface as is used here (`git.d.ts` of VS Code, version 1). */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): Git;
}

interface Git {
  toGitUri(uri: Uri, ref: string): Uri;
  getRepository(uri: Uri): Repository | null;
}

interface Repository {
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly LoggedCommit[]>;
}

interface LoggedCommit {
  readonly hash: string;
  readonly message: string;
  readonly authorDate?: Date;
  readonly authorName?: string;
}

export interface Commit {
  /** As short as Git itself writes it. */
  readonly hash: string;
  /** The first line of its message. */
  readonly subject: string;
  readonly date: Date | null;
  readonly author: string | null;
  /** The file as it was then; the Git extension opens it. */
  readonly uri: Uri;
}

const MOST = 100;
const SHORT = 7;

/** The commits that changed a file, newest first; those of other names that it once had are not among them. Never rejects. */
export async function commitsOf(uri: Uri): Promise<readonly Commit[]> {
  try {
    const git = gitHere();
    const repository = git?.getRepository(uri) ?? null;
    if (git === undefined || repository === null) return [];
    const logged = await repository.log({ maxEntries: MOST, path: uri.fsPath });
    return logged.map(({ hash, message, authorDate = null, authorName = null }) => ({
      hash: hash.slice(0, SHORT), subject: message.split('\n', 1)[0]!, date: authorDate, author: authorName, uri: git.toGitUri(uri, hash),
    }));
  } catch {
    return [];
  }
}

/** It is there from the start where it is wanted: it is not started for this. */
function gitHere(): Git | undefined {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  return extension?.isActive === true && extension.exports.enabled ? extension.exports.getAPI(1) : undefined;
}
