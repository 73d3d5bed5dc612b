import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { UsageError } from '../arguments';

export const MCP_USAGE = `usage: on-the-record mcp [FOLDER]...

Serves the Model Context Protocol on standard input and output, for an assistant that starts it: read-only tools for the
speakers, quotes, dates, quantities and the ledger of commitments of an article. Articles are files in the FOLDERs and
below (the current folder, if none is named), and nothing outside can be read; or text that the assistant hands over.
Readers' decisions beside an article (article.txt.annotations.json) are in the answers. Nothing is ever written.
`;

/** The folders that may be read; null: help is wanted. @throws UsageError */
export async function parseMcp(args: readonly string[]): Promise<readonly string[] | null> {
  const { values, positionals } = parse(args);
  if (values.help === true) return null;
  for (const folder of positionals) {
    if (!(await stat(folder).then((found) => found.isDirectory(), () => false))) throw new UsageError(`“${folder}” is no folder`);
  }
  return positionals.length === 0 ? ['.'] : positionals;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { help: { type: 'boolean', short: 'h' } } });
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}
