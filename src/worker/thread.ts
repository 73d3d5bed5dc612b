/** A thread that runs a script, the same on both hosts: a web worker in the browser, a worker thread in Node. */
import type { Answer, Task } from './task';

export interface Thread {
  post(task: Task): void;
  stop(): void;
}

export interface Listener {
  readonly answered: (answer: Answer) => void;
  /** The thread is gone, or never came. */
  readonly ended: (reason: string) => void;
}

/** Gives a thread of Node's what a web worker's script has. */
const DRESS = `
const { parentPort } = require('node:worker_threads');
globalThis.self = globalThis;
globalThis.postMessage = (message) => parentPort.postMessage(message);
parentPort.on('message', (data) => globalThis.onmessage({ data }));
`;

/** Runs the script's `serve` in the thread. */
const serving = (script: string): string => `const engine = { exports: {} };\n((module, exports) => {\n${script}\n})(engine, engine.exports);\nengine.exports.serve(self);`;

/** @param script the source of `engine.ts`: the web's extension host can't start one from another origin. @throws what the host says where it allows no threads */
export async function startThread(script: string, listener: Listener): Promise<Thread> {
  return typeof Worker === 'function' ? webThread(serving(script), listener) : nodeThread(DRESS + serving(script), listener);
}

function webThread(script: string, { answered, ended }: Listener): Thread {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(address);
  worker.onmessage = ({ data }: MessageEvent<Answer>) => { answered(data); };
  worker.onerror = (event) => { ended(event.message); };
  worker.onmessageerror = () => { ended('its answer could not be read'); };
  return {
    post: (task) => { worker.postMessage(task); },
    stop: () => {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}

async function nodeThread(script: string, { answered, ended }: Listener): Promise<Thread> {
  const { Worker: NodeWorker } = await import('node:worker_threads');
  const worker = new NodeWorker(script, { eval: true });
  worker.on('message', answered);
  worker.on('error', (error: Error) => { ended(error.message); });
  worker.on('exit', () => { ended('it ended'); });
  return { post: (task) => { worker.postMessage(task); }, stop: () => { void worker.terminate(); } };
}

/** How many threads can run at the same time here. */
export async function cores(): Promise<number> {
  if (typeof navigator === 'object' && typeof navigator.hardwareConcurrency === 'number') return navigator.hardwareConcurrency;
  const { availableParallelism } = await import('node:os');
  return availableParallelism();
}
