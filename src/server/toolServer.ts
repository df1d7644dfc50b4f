import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Ask, ToolError, toldErrors } from '../mcp/ask.js';
import { MAX_ANSWER_BYTES } from '../store/answerSize.js';
import type { Database } from '../store/database.js';
import type { ServedLimits } from './apollo.js';
import { bringKeys, requireKey } from './apiKey.js';
import { refusalFor } from './failures/failures.js';
import { answerInTime } from './limits/deadline.js';
import { boundBodies } from './limits/heldBodies.js';
import { limitRate } from './limits/rateLimit.js';

/** Loaded with the first request: few services have any, and all of them start sooner. */
const loadTools = () =>
  Promise.all([
    import('@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'),
    import('../mcp/server.js'),
  ]);

/** Maximum bytes that the tools of one request may read: each is in the answer twice. */
const MOST_READ = MAX_ANSWER_BYTES / 2;

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string }[];
}

/**
 * Queries this service on behalf of a request: with its key, within its limits. One request may call a hundred tools:
 * they ask one after another, and together for no more than one answer may have.
 */
function askOf(app: FastifyInstance, { headers, deadline }: FastifyRequest): Ask {
  let read = 0;
  let last: Promise<unknown> = Promise.resolve();

  async function ask(query: string, variables: Record<string, unknown>): Promise<Record<string, unknown>> {
    deadline.signal.throwIfAborted();
    if (read > MOST_READ) throw new ToolError(refusalFor('ANSWER_TOO_LARGE').message);
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: headers.authorization, 'content-type': 'application/json' },
      payload: { query, variables },
    });
    read += response.rawPayload.length;
    if (read > MOST_READ) throw new ToolError(refusalFor('ANSWER_TOO_LARGE').message);
    const { data, errors } = response.json<Answer>();
    if (errors) throw toldErrors(errors);
    if (!data) throw new ToolError('There is no answer.');
    return data;
  }

  return (query, variables) => {
    const answer = last.then(() => ask(query, variables));
    last = answer.catch(() => undefined);
    return answer;
  };
}

/** MCP endpoint at /mcp for language models, over HTTP, for clients with a key. Requests are stateless. */
export function serveTools(
  app: FastifyInstance,
  { database, limits, timeout }: { database: Database; limits: ServedLimits; timeout: number },
): void {
  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<string> {
    await requireKey(request, reply);
    const report = (err: unknown) => {
      if (!request.deadline.signal.aborted) request.log.error({ err }, 'a tool failed');
    };
    const [{ WebStandardStreamableHTTPServerTransport: Transport }, { createToolServer }] = await loadTools();
    const server = createToolServer(askOf(app, request), report);
    const transport = new Transport({ enableJsonResponse: true });
    request.onEnd(() => void server.close());
    await server.connect(transport);
    const given = Object.entries(request.headers).filter(([, value]) => typeof value === 'string');
    const asked = new Request('http://localhost/mcp', {
      method: 'POST',
      headers: Object.fromEntries(given) as Record<string, string>,
    });
    const { status, headers, text } = await read(
      await transport.handleRequest(asked, { parsedBody: request.body }),
    );
    void reply.code(status).headers(headers);
    return text;
  }

  app.register((child, _, done) => {
    bringKeys(child, database);
    limitRate(child, limits.limiters);
    boundBodies(child, limits.bodies);
    limits.held.bound(child);
    child.post('/mcp', (request, reply) =>
      answerInTime(request, reply, timeout, () => answer(request, reply)),
    );
    done();
  });
}

const read = async (response: Response) => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  text: await response.text(),
});
