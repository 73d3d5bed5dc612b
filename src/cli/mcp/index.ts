/** `on-the-record mcp`: the tools for assistants, over the Model Context Protocol. */
import type { Streams } from '../annotate';
import { MCP_USAGE, parseMcp } from './arguments';
import { Library } from './library';
import { toolsFor } from './tools';

/** Serves until standard input ends; returns the exit code. @throws UsageError */
export async function runMcp(args: readonly string[], { stdout }: Pick<Streams, 'stdout'>, version: string): Promise<0> {
  const folders = await parseMcp(args);
  if (folders === null) {
    stdout.write(MCP_USAGE);
    return 0;
  }
  const tools = toolsFor(await Library.of(folders));
  const { serveTools } = await import('./mcp-server');
  await serveTools(tools, version);
  return 0;
}
