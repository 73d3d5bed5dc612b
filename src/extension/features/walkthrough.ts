import { commands, Disposable } from 'vscode';
import type { Services } from '../services';

/** The first five minutes, and the legend, which is its second step. */
export function register({ context }: Services): Disposable {
  const category = `${context.extension.id}#start`;
  return Disposable.from(
    commands.registerCommand('onTheRecord.openWalkthrough', () => commands.executeCommand('workbench.action.openWalkthrough', { category }, false)),
    commands.registerCommand('onTheRecord.showLegend', () => commands.executeCommand('workbench.action.openWalkthrough', { category, step: 'marks' }, false)),
  );
}
