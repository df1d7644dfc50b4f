import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Ask, ToolError, toldErrors } from '../mcp/ask.js';
import type { Database } from '../store/database.js';
import { bringKeys, refuseWrongKeys, requireKey } from './apiKey.js';

/** Loaded with the first request: few services have any, and all of them start sooner. */
const loadTools = () =>
  Promise.all([import('@modelcontextprotocol/sdk/server/streamableHttp.js'), import('../mcp/server.js')]);

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string }[];
}

/** Queries this service on behalf of a request: with its key, within its limits. */
const askOf =
  (app: FastifyInstance, { headers }: FastifyRequest): Ask =>
  async (query, variables) => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: headers.authorization, 'content-type': 'application/json' },
      payload: { query, variables },
    });
    const { data, errors } = response.json<Answer>();
    if (errors) throw toldErrors(errors);
    if (!data) throw new ToolError('There is no answer.');
    return data;
  };

/** MCP endpoint at /mcp for language models, over HTTP, for clients with a key. Requests are stateless. */
export function serveTools(app: FastifyInstance, database: Database): void {
  app.register((child, _, done) => {
    bringKeys(child, database);
    refuseWrongKeys(child);
    child.post('/mcp', async (request, reply) => {
      await requireKey(request, reply);
      const report = (err: unknown) => {
        request.log.error({ err }, 'a tool failed');
      };
      const [{ StreamableHTTPServerTransport }, { createToolServer }] = await loadTools();
      const server = createToolServer(askOf(app, request), report);
      const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
      request.onEnd(() => void server.close());
      reply.hijack();
      await server.connect(transport);
      await transport.handleRequest(request.raw, reply.raw, request.body);
    });
    done();
  });
}
