/** Long work that is done anew as its subject changes: one at a time, and what is out of date by the time it would begin or go on is dropped. */
import type { LogOutputChannel } from 'vscode';

export class Latest {
  private generation = 0;
  private doing: Promise<void> = Promise.resolve();

  constructor(private readonly log: LogOutputChannel) {}

  /** @param work is told by `wanted` whether it still is */
  again(work: (wanted: () => boolean) => Promise<void>): void {
    const generation = ++this.generation;
    const wanted = (): boolean => generation === this.generation;
    this.doing = this.doing.then(() => (wanted() ? work(wanted) : undefined)).catch((error: unknown) => { this.log.error(error instanceof Error ? error : String(error)); });
  }

  /** Nothing is wanted any more. */
  drop(): void {
    this.generation++;
  }
}

/** Milliseconds after which those who wait see what there is by then. */
const FIRST_LOOK = 2_500;

/** When to look at what is read so far: at first soon, then again after as long as it took. */
export class Looks {
  private readonly begun = Date.now();
  private next = this.begun + FIRST_LOOK;

  isDue(): boolean {
    const now = Date.now();
    if (now < this.next) return false;
    this.next = now * 2 - this.begun;
    return true;
  }
}
