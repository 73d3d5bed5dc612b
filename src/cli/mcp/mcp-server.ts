/** The protocol's part: the official SDK, bundled into a script of its own so that no other command has to load it. */
import { fromJsonSchema, McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import type { McpTool } from './tools';

/** Serves the tools on standard input and output, until the input ends. Either era of the protocol is spoken, as the client opens. */
export async function serveTools(tools: readonly McpTool[], version: string): Promise<void> {
  const ended = new Promise<void>((resolve) => { process.stdin.once('close', resolve).once('end', resolve); });
  serveStdio(() => serverOf(tools, version), { onerror: (error) => { process.stderr.write(`on-the-record: ${error.message}\n`); } });
  await ended;
}

function serverOf(tools: readonly McpTool[], version: string): McpServer {
  const server = new McpServer({ name: 'on-the-record', title: 'On the Record', version }, { capabilities: { tools: {} } });
  for (const tool of tools) {
    const schema = fromJsonSchema<Readonly<Record<string, unknown>>>(tool.input);
    server.registerTool(tool.name, { description: tool.description, inputSchema: schema, annotations: { readOnlyHint: true, openWorldHint: false } }, (given) => answer(() => tool.call(given)));
  }
  return server;
}

/** An article that can't be read is something for the assistant to know, and no failure of the protocol. */
async function answer(call: () => Promise<object>) {
  try {
    const told = await call();
    return { content: [{ type: 'text' as const, text: JSON.stringify(told) }], structuredContent: { ...told } };
  } catch (error) {
    return { content: [{ type: 'text' as const, text: (error as Error).message }], isError: true };
  }
}
