import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { articleFiles } from '../inputs';

/** The articles in some folders, and no way out of these. */
export class Library {
  private constructor(private readonly folders: readonly string[]) {}

  /** @throws where a folder is not there */
  static async of(folders: readonly string[]): Promise<Library> {
    return new Library(await Promise.all(folders.map((folder) => realpath(folder))));
  }

  /** Paths of article files as `find` takes them, in the order of their names; at most so many, and whether there are more. */
  async list(most: number): Promise<{ readonly articles: readonly string[]; readonly more: boolean }> {
    const articles: string[] = [];
    for (const folder of this.folders) {
      for await (const file of articleFiles(folder)) {
        if (articles.length === most) return { articles, more: true };
        articles.push(this.folders.length === 1 ? path.relative(folder, file) : file);
      }
    }
    return { articles, more: false };
  }

  /**
   * The file of a path that is relative to one of the folders, or absolute and in one of them, links followed.
   * @throws Error with a message for the assistant
   */
  async find(wanted: string): Promise<string> {
    for (const folder of this.folders) {
      const file = await realpath(path.resolve(folder, wanted)).catch(() => null);
      if (file === null) continue;
      const inside = path.relative(folder, file);
      if (inside !== '' && !inside.startsWith('..') && !path.isAbsolute(inside)) return file;
    }
    throw new Error(`there is no article “${wanted}” in the folders that may be read`);
  }
}
