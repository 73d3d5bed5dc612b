import type { ExtensionContext, LogOutputChannel } from 'vscode';
import { ArticleAnnotations } from './annotations';
import { ArticleFiles } from './article-files';
import { Decisions } from './decisions';
import { Engine } from './engine';
import { Folders } from './folder';
import { Front } from './front';
import { ProjectRules } from './project-rules';
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
  readonly decisions: Decisions;
  readonly rules: ProjectRules;
  readonly engine: Engine;
  readonly front: Front;
  /** Articles of folders, open or not. */
  readonly folders: Folders;
}

/** The services are disposed with the extension. */
export function createServices(context: ExtensionContext): Services {
  const log = createLog();
  const settings = new SettingsService();
  const storage = new Storage(context.workspaceState);
  const files = new ArticleFiles(settings, storage);
  const decisions = new Decisions(context, settings, log);
  const rules = new ProjectRules(log);
  const front = new Front(files);
  const engine = new Engine(context.extensionUri);
  const articles = new ArticleAnnotations(files, settings, storage, decisions, rules, engine, log);
  const folders = new Folders({ context, log, settings, files, articles, decisions, rules, engine });
  context.subscriptions.push(log, settings, storage, files, decisions, rules, articles, folders, front);
  return { context, log, settings, storage, files, articles, decisions, rules, engine, front, folders };
}
