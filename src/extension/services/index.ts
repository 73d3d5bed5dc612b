import type { ExtensionContext, LogOutputChannel } from 'vscode';
import { ArticleAnnotations } from './annotations';
import { ArticleFiles } from './article-files';
import { createLog } from './log';
import { SettingsService } from './settings';
import { Storage } from './storage';

/** What features are built from. */
export interface Services {
  readonly context: ExtensionContext;
  readonly log: LogOutputChannel;
  readonly settings: SettingsService;
  readonly storage: Storage;
  readonly files: ArticleFiles;
  readonly articles: ArticleAnnotations;
}

/** The services are disposed with the extension. */
export function createServices(context: ExtensionContext): Services {
  const log = createLog();
  const settings = new SettingsService();
  const storage = new Storage(context.workspaceState);
  const files = new ArticleFiles(settings, storage);
  const articles = new ArticleAnnotations(files, settings, storage, log);
  context.subscriptions.push(log, settings, storage, files, articles);
  return { context, log, settings, storage, files, articles };
}
