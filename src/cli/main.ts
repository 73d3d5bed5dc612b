import { isMainThread } from 'node:worker_threads';
import { run } from './run';
import { serve } from './work/worker';

function main(): void {
  // A reader that has seen enough (`… | head`) closes the pipe; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    console.error(`on-the-record: standard output cannot be written: ${error.message}`);
    process.exit(3);
  });
  // Worker threads run this same file; from the TypeScript sources they cannot, so all is done in one thread there.
  run(process.argv.slice(2), process, __filename.endsWith('.js') ? __filename : null).then(
    (code) => { process.exitCode = code; },
    (error: unknown) => {
      console.error(error);
      process.exitCode = 3;
    },
  );
}

if (isMainThread) main();
else serve();
