import { annotateInputs, type Streams } from './annotate';
import { parseArguments, USAGE, UsageError } from './arguments';
import { OutputError } from './destination';
import { isExchangeCommand, runExchange } from './exchange';
import { runMcp } from './mcp';

/** Set by the build from package.json. */
declare const PRODUCT_VERSION: string | undefined;
const VERSION = typeof PRODUCT_VERSION === 'string' ? PRODUCT_VERSION : 'unbuilt';

/**
 * The whole program: runs on the arguments behind its name and returns its exit code.
 * @param program the script of this program, which worker threads can run; null: there is none
 */
export async function run(args: readonly string[], streams: Streams, program: string | null = null): Promise<0 | 1 | 2 | 3> {
  try {
    const [command, ...rest] = args;
    if (isExchangeCommand(command)) return await runExchange(command, rest, streams);
    if (command === 'mcp') return await runMcp(rest, streams, VERSION);
    const request = parseArguments(args, streams.stdin.isTTY === true);
    switch (request.command) {
      case 'help':
        streams.stdout.write(USAGE);
        return 0;
      case 'version':
        streams.stdout.write(`${VERSION}\n`);
        return 0;
      case 'annotate':
        return (await annotateInputs(request, streams, program)) === 0 ? 0 : 1;
    }
  } catch (error) {
    if (error instanceof OutputError) {
      streams.stderr.write(`on-the-record: ${error.message}\n`);
      return 3;
    }
    if (!(error instanceof UsageError)) throw error;
    streams.stderr.write(`on-the-record: ${error.message}\nTry “on-the-record --help”.\n`);
    return 2;
  }
}
