import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { type Ask, ToolError } from './ask.js';
import { TOOLS } from './tools.js';

const INSTRUCTIONS =
  'News as a graph: who said and did what, where and when. For each fact, cite the article that states it (headline, ' +
  'publisher, url), and quote only words that it contains. An empty answer only means that these articles do not say it.';

/** Creates a Model Context Protocol server whose tools run operations of the API. Connect it to a transport. */
export function createToolServer(ask: Ask, reportError: (error: unknown) => void): McpServer {
  const tools = new McpServer(
    { name: 'newsgraph', title: 'Newsgraph', version: '1' },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  // Lists and calls are answered here, because the package's own registry needs schemas of another library (zod).
  const { server } = tools;
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: TOOLS.map(({ name, title, description, properties, required }) => ({
      ...{ name, title, description },
      inputSchema: { type: 'object' as const, properties, required, additionalProperties: false },
      annotations: { readOnlyHint: true, openWorldHint: false },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: args = {} } }) => {
    try {
      return answered(await run(ask, name, args));
    } catch (error) {
      if (!(error instanceof ToolError)) reportError(error);
      const told = error instanceof ToolError ? error.message : 'Newsgraph had an internal error.';
      return { isError: true, content: [{ type: 'text' as const, text: told }] };
    }
  });
  return tools;
}

async function run(ask: Ask, name: string, args: Record<string, unknown>): Promise<Record<string, unknown>> {
  const tool = TOOLS.find((one) => one.name === name);
  if (!tool)
    throw new ToolError(
      `There is no tool "${name}". The tools are: ${TOOLS.map((one) => one.name).join(', ')}`,
    );
  const unknown = Object.keys(args).filter((key) => !(key in tool.properties));
  if (unknown.length > 0)
    throw new ToolError(
      `"${name}" takes ${Object.keys(tool.properties).join(', ')}; got ${unknown.join(', ')}`,
    );
  return tool.run(ask, args);
}

/** An answer as text, which every client shows, and as structured content. */
function answered(answer: Record<string, unknown>) {
  const text = JSON.stringify(answer);
  return {
    content: [{ type: 'text' as const, text }],
    structuredContent: JSON.parse(text) as Record<string, unknown>,
  };
}
