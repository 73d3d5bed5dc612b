/** The far side of the pool: answers tasks, one at a time, until its thread is ended. */
import { parentPort, workerData } from 'node:worker_threads';
import { answerer, type Settings, type Task } from './task';

export function serve(): void {
  const answer = answerer(workerData as Settings);
  parentPort!.on('message', (task: Task) => { parentPort!.postMessage(answer(task)); });
}
