/**
 * Two parts of the server are compiled when it is installed. Both only serve comfort, so these few lines of JavaScript
 * take their place: no compiler is needed and no install script runs.
 */

/** `@vscode/spdlog`: writes log files. */
export const SPDLOG = `const fs = require('fs'), path = require('path');
class Logger {
  constructor(file) {
    this.file = file;
    this.raw = false;
    try { fs.mkdirSync(path.dirname(file), { recursive: true }); } catch {}
  }
  write(level, message) {
    try { fs.appendFileSync(this.file, this.raw ? message : new Date().toISOString() + ' [' + level + '] ' + message + '\\n'); } catch {}
  }
  getLevel() { return 0; }
  setLevel() {}
  setPattern() {}
  clearFormatters() { this.raw = true; }
  flush() {}
  drop() {}
}
for (const level of ['trace', 'debug', 'info', 'warn', 'error', 'critical']) Logger.prototype[level] = function (message) { this.write(level, message); };
exports.Logger = Logger;
exports.version = 0;
exports.setLevel = exports.setFlushOn = exports.shutdown = () => {};
exports.createRotatingLogger = exports.createAsyncRotatingLogger = async (name, file) => new Logger(file);
`;

/** `native-watchdog`: ends the extension host when its parent dies. */
export const WATCHDOG = `exports.start = () => {};
exports.exit = (code) => process.exit(code || 0);
`;
