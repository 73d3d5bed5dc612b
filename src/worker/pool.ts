/** Threads that read articles. One that dies, or never answers, costs its own article and no other; where none can be started, the caller is told. */
import type { ArticleRecord } from '../ledger/model';
import type { Reading } from '../ledger/read';
import type { Answer } from './task';
import type { Listener, Thread } from './thread';

/** A reading that failed: not for lack of threads, but in its own thread. */
export class Unreadable extends Error {}
/** There are no threads here. */
export class NoThreads extends Error {}

export interface Pool {
  /** How many articles at a time make sense: a thread is not to wait for the next. */
  readonly room: number;
  /** @throws Unreadable, NoThreads */
  read(reading: Reading): Promise<ArticleRecord>;
  /** Ends all threads; what is under way is unreadable. */
  close(): void;
}

/** Milliseconds; far more than the longest text takes that is read at all. */
const PATIENCE = 120_000;
/** Threads that die before they have answered once are not started over and over. */
const MOST_STILLBORN = 3;

interface Errand {
  readonly reading: Reading;
  readonly resolve: (record: ArticleRecord) => void;
  readonly reject: (error: Error) => void;
}

interface Seat {
  thread: Thread | undefined;
  errand: Errand | null;
  timer: ReturnType<typeof setTimeout> | undefined;
  proved: boolean;
}

/** @param start starts a thread; rejects where there can be none */
export function createPool(start: (listener: Listener) => Promise<Thread>, size: number, patience = PATIENCE): Pool {
  const seats = new Set<Seat>();
  const idle: Seat[] = [];
  const waiting: Errand[] = [];
  let stillborn = 0;
  let proved = false;
  let number = 0;
  let closed = false;

  const next = (): void => {
    while (waiting.length > 0 && idle.length > 0) give(idle.pop()!, waiting.shift()!);
    if (waiting.length > 0 && seats.size < size) open();
  };

  const open = (): void => {
    if (closed || (!proved && stillborn >= MOST_STILLBORN)) {
      for (const errand of waiting.splice(0)) errand.reject(new NoThreads('threads end before they answer'));
      return;
    }
    const seat: Seat = { thread: undefined, errand: null, timer: undefined, proved: false };
    seats.add(seat);
    const listener: Listener = { answered: (answer) => { answered(seat, answer); }, ended: (reason) => { lose(seat, reason); } };
    start(listener).then((thread) => {
      seat.thread = thread;
      if (!seats.has(seat)) thread.stop();
      else idle.push(seat);
      next();
    }, (error: unknown) => {
      stillborn = MOST_STILLBORN;
      seats.delete(seat);
      if (seats.size === 0) for (const errand of waiting.splice(0)) errand.reject(new NoThreads(String(error)));
    });
    next();
  };

  const give = (seat: Seat, errand: Errand): void => {
    seat.errand = errand;
    seat.timer = setTimeout(() => { lose(seat, `given up after ${Math.round(patience / 1000)} s`); }, patience);
    seat.thread!.post({ number: ++number, reading: errand.reading });
  };

  const answered = (seat: Seat, answer: Answer): void => {
    const { errand } = seat;
    seat.proved = proved = true;
    clearTimeout(seat.timer);
    seat.errand = null;
    if (seats.has(seat)) idle.push(seat);
    if ('record' in answer) errand?.resolve(answer.record);
    else errand?.reject(new Unreadable(answer.failure));
    next();
  };

  const lose = (seat: Seat, reason: string): void => {
    if (!seats.delete(seat)) return;
    clearTimeout(seat.timer);
    if (idle.includes(seat)) idle.splice(idle.indexOf(seat), 1);
    seat.thread?.stop();
    if (!seat.proved) stillborn++;
    // What a thread took with it that never answered may well be read by another, or by none at all.
    if (!closed && !proved && seat.errand !== null) waiting.unshift(seat.errand);
    else seat.errand?.reject(new Unreadable(reason));
    next();
  };

  return {
    room: size * 2,
    read: (reading) => new Promise((resolve, reject) => {
      waiting.push({ reading, resolve, reject });
      next();
    }),
    close: () => {
      closed = true;
      for (const errand of waiting.splice(0)) errand.reject(new Unreadable('stopped'));
      for (const seat of [...seats]) lose(seat, 'stopped');
    },
  };
}
