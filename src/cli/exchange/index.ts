/** The commands that exchange annotations with other programs and people. */
import type { Streams } from '../annotate';
import { parseExchange, type ExchangeCommand } from './arguments';
import { compareFiles } from './compare';
import { exportInputs } from './export';
import { FileError } from './files';
import { importFile } from './import';

export { isExchangeCommand } from './arguments';

/** Returns the exit code. @throws UsageError, OutputError */
export async function runExchange(command: ExchangeCommand, args: readonly string[], streams: Streams): Promise<0 | 1> {
  const request = parseExchange(command, args, streams.stdin.isTTY === true);
  try {
    switch (request.command) {
      case 'help': streams.stdout.write(request.usage); return 0;
      case 'export': return (await exportInputs(request, streams)) === 0 ? 0 : 1;
      case 'import': await importFile(request, streams); return 0;
      case 'compare': await compareFiles(request, streams); return 0;
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    streams.stderr.write(`on-the-record: ${error.message}\n`);
    return 1;
  }
}
