/** Runs mocha inside an extension host: its browser build, for one bundle serves Node and the web worker. */
import 'mocha/mocha';

/** Loads the test files, runs them, and rejects when one fails: then VS Code ends with a code that is not 0. */
export function runMocha(load: () => void): Promise<void> {
  // The ready-made `mocha` of that build wants a page's address to read its options from; one of its own does not.
  const runner = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 30_000, color: false, forbidOnly: true });
  runner.suite.emit('pre-require', globalThis, '', runner);
  load();
  return new Promise((resolve, reject) => {
    runner.run((failures) => {
      if (failures > 0) reject(new Error(`${failures} failed`));
      else resolve();
    });
  });
}
