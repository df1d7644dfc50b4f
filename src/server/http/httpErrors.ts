import type { Socket } from 'node:net';
import { maxHeaderSize } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isBatch } from './batch.js';
import { BODY_LIMIT, KEYED_BODY_LIMIT } from '../limits/bodyLimits.js';
import { maskError } from '../failures/formatError.js';
import type { Outage } from '../failures/outage.js';
import { isRefusal, type Refusal, refusal, retryAfterOf, toldOf } from '../failures/refusal.js';

const kilobytes = (bytes: number) => `${String(Math.floor(bytes / 1024))} kB`;

/** Messages that replace Fastify's: what was expected, and what to do. */
const MESSAGES: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE:
    `The body of the request is too large: it may have ${kilobytes(BODY_LIMIT)}, and ${kilobytes(KEYED_BODY_LIMIT)} ` +
    'with an API key (header "authorization: Bearer ng_…"). Send less at once, such as fewer articles.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE:
    'The body of the request has to be JSON: send {"query": "…"} with the header "content-type: application/json".',
  FST_ERR_CTP_EMPTY_JSON_BODY:
    'The body of the request is empty: send JSON such as {"query": "{ __typename }"}.',
  FST_ERR_CTP_INVALID_JSON_BODY:
    'The body of the request cannot be read as JSON: send {"query": "…"} in UTF-8 and without compression.',
};

function answer(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}

/** Gives errors outside GraphQL the shape of those inside. */
export function answerErrors(app: FastifyInstance, { refusalOf }: Outage): void {
  app.setNotFoundHandler((request, reply) => {
    const [path = '', ...rest] = request.url.split('?');
    const asked = `${request.method} ${request.url.slice(0, 200)}`;
    const isApi = /^\/graphql\/?$/.test(path) && rest.length <= 1;
    const message = isApi
      ? `The API does not take ${request.method}: send operations to /graphql by POST, or queries by GET.`
      : `There is nothing at ${asked}; the API is at /graphql.`;
    if (!isApi) return reply.code(404).send(answer('NOT_FOUND', message));
    return reply.code(405).header('allow', 'GET, HEAD, POST').send(answer('METHOD_NOT_ALLOWED', message));
  });
  app.setErrorHandler((error: Error, request, reply) => {
    answerError(error, request, reply, refusalOf);
  });
}

/**
 * The answer to a request that is refused as a whole, with the cost if known. A batch has several costs, so
 * it gets none.
 */
export function refusedAnswer(request: FastifyRequest, refused: Refusal) {
  const cost = isBatch(request) ? undefined : (request as Partial<FastifyRequest>).facts?.cost;
  return { errors: [toldOf(refused)], ...(cost && { extensions: { cost } }) };
}

/**
 * Whether the client left before its request was complete. The error is then that of its connection, which has the code of
 * a database's that broke: it must not pass for an outage, in which all others are refused.
 */
const isClientGone = ({ raw }: FastifyRequest): boolean => raw.destroyed && !raw.complete;

const clientGone = () =>
  refusal('CLIENT_GONE', 'The client went away before its request was complete.', { status: 499 });

/** Passes refusals and client errors on, and masks everything else. */
export function answerError(
  error: Error & { statusCode?: number; code?: string },
  request: FastifyRequest,
  reply: FastifyReply,
  refusalOf: Outage['refusalOf'],
): void {
  const { statusCode = 500, code = 'BAD_REQUEST', message } = error;
  const failure = () => (isClientGone(request) ? clientGone() : refusalOf(error));
  const refused = isRefusal(error) ? error : failure();
  const facts = (request as Partial<FastifyRequest>).facts;
  if (facts) facts.error = refused?.extensions.code ?? code;
  if (refused) {
    const wait = retryAfterOf(refused);
    if (wait !== null) void reply.header('retry-after', wait);
    void reply.code(refused.extensions.http.status).send(refusedAnswer(request, refused));
  } else if (statusCode < 500) {
    void reply.code(statusCode).send(answer(code, MESSAGES[code] ?? message));
  } else {
    const masked = maskError(error, (err, errorId) => {
      request.log.error({ err, errorId }, 'masked error');
    });
    void reply.code(500).send({ errors: [masked] });
  }
}

interface BadBytes {
  status: string;
  code: string;
  message: string;
}

const NO_HTTP: BadBytes = {
  status: '400 Bad Request',
  code: 'BAD_REQUEST',
  message: 'What came is not a request of HTTP/1.1.',
};

/** What Node rejects before there is a request, by error code. */
const REFUSED_BYTES: Readonly<Record<string, BadBytes>> = {
  HPE_HEADER_OVERFLOW: {
    status: '431 Request Header Fields Too Large',
    code: 'HEADERS_TOO_LARGE',
    message:
      `Address and headers of the request have more than ${kilobytes(maxHeaderSize)} together. Send long operations by ` +
      'POST, or by their hash; cookies of other sites on the same host count too. Whoever runs this server can allow ' +
      `more: NODE_OPTIONS=--max-http-header-size=${String(2 * maxHeaderSize)}`,
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: '408 Request Timeout',
    code: 'REQUEST_TIMEOUT',
    message: 'The request did not come to an end in time.',
  },
};

/** Answers bytes that are not a valid request, and closes the connection. */
export function answerBadBytes(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const { status, code, message } = REFUSED_BYTES[error.code ?? ''] ?? NO_HTTP;
  const body = JSON.stringify(answer(code, message));
  const head = [
    `HTTP/1.1 ${status}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${String(Buffer.byteLength(body))}`,
    'connection: close',
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroySoon();
}
