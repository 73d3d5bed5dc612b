import { commands, Disposable } from 'vscode';
import type { Services } from '../../services';
import { add } from './add';
import * as codeActions from './code-actions';
import { correct } from './correct';
import { forgetArticle, forgetWorkspace } from './forget';
import { LostDecisions, type LostNode } from './lost';
import { ReviewMode } from './mode';
import { alwaysThisPerson, mergeSpeakers, neverASpeaker, splitSpeaker } from './people';
import { accept, note, redo, reject, takeNewReading, undo } from './verdicts';

export interface Review {
  readonly lost: () => readonly LostNode[];
  dispose(): void;
}

/** The reader's decisions: commands, light bulb, review mode, and the view of decisions that lost their place. */
export function register(services: Services): Review {
  const lost = new LostDecisions(services);
  const on = (command: string, act: (services: Services, args: readonly unknown[]) => Promise<void>): Disposable =>
    commands.registerCommand(`onTheRecord.${command}`, (...args: unknown[]) => act(services, args));
  const subscriptions = Disposable.from(
    lost, new ReviewMode(services), codeActions.register(services),
    on('accept', accept), on('reject', reject), on('takeNewReading', takeNewReading), on('correct', correct), on('note', note), on('addAnnotation', add),
    on('mergeSpeakers', mergeSpeakers), on('splitSpeaker', splitSpeaker), on('alwaysThisPerson', alwaysThisPerson), on('neverASpeaker', neverASpeaker),
    on('undoDecision', (all) => undo(all)), on('redoDecision', (all) => redo(all)), on('forgetDecisions', forgetArticle), on('forgetWorkspaceDecisions', forgetWorkspace),
  );
  return { lost: () => lost.nodes, dispose: () => { subscriptions.dispose(); } };
}
