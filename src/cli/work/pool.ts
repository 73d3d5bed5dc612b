/** Worker threads that answer tasks. A thread that dies, or never answers, costs its own task and no other. */
import { Worker } from 'node:worker_threads';
import type { Answer, Settings, Task } from './task';

/** Does tasks, as many at once as it has room for. */
export interface Workshop {
  /** How many tasks at a time make sense. */
  readonly room: number;
  /** Never rejects. */
  run(task: Task): Promise<Answer>;
  close(): Promise<void>;
}

/** Milliseconds; far more than the longest text takes that is read at all. */
const PATIENCE = 120_000;

interface Errand {
  readonly task: Task;
  readonly resolve: (answer: Answer) => void;
}

interface Seat {
  readonly worker: Worker;
  errand: Errand | null;
  timer: NodeJS.Timeout | undefined;
}

/**
 * @param program the script that serves tasks when it runs in a worker thread
 * @param jobs most threads at once; they are started when there is work for them
 * @param patience milliseconds after which a thread that has not answered is ended
 */
export function pool(program: string, settings: Settings, jobs: number, patience = PATIENCE): Workshop {
  const seats = new Set<Seat>();
  const idle: Seat[] = [];
  const waiting: Errand[] = [];

  const next = (): void => {
    while (waiting.length > 0 && (idle.length > 0 || seats.size < jobs)) give(idle.pop() ?? start(), waiting.shift()!);
  };

  const start = (): Seat => {
    const seat: Seat = { worker: new Worker(program, { workerData: settings }), errand: null, timer: undefined };
    seats.add(seat);
    seat.worker.on('message', (answer: Answer) => {
      idle.push(seat);
      settle(seat, answer);
    });
    seat.worker.on('error', (error: NodeJS.ErrnoException) => { lose(seat, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it takes more memory than there is' : error.message); });
    seat.worker.on('exit', () => { lose(seat, 'its worker ended'); });
    return seat;
  };

  const give = (seat: Seat, errand: Errand): void => {
    seat.errand = errand;
    seat.timer = setTimeout(() => { lose(seat, `given up after ${Math.round(patience / 1000)} s`); }, patience);
    // The bytes may lie in a larger buffer that others use: a copy goes, and goes without being copied again.
    const bytes = new Uint8Array(errand.task.bytes);
    seat.worker.postMessage({ id: errand.task.id, bytes } satisfies Task, [bytes.buffer]);
  };

  const lose = (seat: Seat, failure: string): void => {
    if (!seats.delete(seat)) return;
    if (idle.includes(seat)) idle.splice(idle.indexOf(seat), 1);
    void seat.worker.terminate();
    settle(seat, { failure, id: seat.errand?.task.id ?? null });
  };

  const settle = (seat: Seat, answer: Answer): void => {
    const { errand } = seat;
    clearTimeout(seat.timer);
    seat.errand = null;
    errand?.resolve(answer);
    next();
  };

  return {
    room: jobs,
    run: (task) => new Promise((resolve) => {
      waiting.push({ task, resolve });
      next();
    }),
    close: async () => { await Promise.all([...seats].map(({ worker }) => worker.terminate())); },
  };
}
