import { commands, Disposable } from 'vscode';
import type { Services } from '../../services';
import { Comparisons } from './compare';
import { exportArticle } from './export';
import { importAnnotations } from './import';

/** Annotations to and from other programs and other readers. */
export function register(services: Services): Disposable {
  const on = (command: string, act: (services: Services, given: unknown) => Promise<void>): Disposable =>
    commands.registerCommand(`onTheRecord.${command}`, (given?: unknown) => act(services, given));
  return Disposable.from(new Comparisons(services), on('exportArticle', exportArticle), on('importAnnotations', importAnnotations));
}
