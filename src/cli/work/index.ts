import { pool, type Workshop } from './pool';
import { answerer, type Settings } from './task';

export type { Workshop } from './pool';
export type { Answer, Settings, Task } from './task';

/** In this thread, one task at a time. */
export function here(settings: Settings): Workshop {
  const answer = answerer(settings);
  return { room: 1, run: (task) => Promise.resolve(answer(task)), close: () => Promise.resolve() };
}

/**
 * Worker threads for several jobs, this thread for one.
 * @param program null: there is no script that a thread could run
 */
export function workshop(settings: Settings, jobs: number, program: string | null): Workshop {
  return jobs === 1 || program === null ? here(settings) : pool(program, settings, jobs);
}
