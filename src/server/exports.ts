import { PassThrough } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { type ExportAsked, exportGraph } from '../changes/exportGraph.js';
import type { Database } from '../store/database.js';
import { formats, isFormat } from '../store/export/formats.js';
import { EXPORTED, isExported } from '../store/export/tables.js';
import { bringKeys, requireKey } from './apiKey.js';
import { askerOf } from './limits/address.js';
import type { Limiters } from './limits/limiters.js';
import { limitRate } from './limits/rateLimit.js';
import { refusalFor } from './failures/failures.js';
import { refusal } from './failures/refusal.js';

/**
 * Maximum number of concurrent exports: on a server each has a connection, on the embedded database a copy of
 * its files.
 */
const MOST_AT_ONCE = 2;
/** Longest wait for the first byte, in milliseconds: files may have to be copied first. */
const FIRST_BYTE_MS = 600_000;

const ONE_AT_A_TIME = 'This key has an export under way. Ask again when that has ended.';

const PARAMETERS = ['format', 'type', 'since'];

/** Reads `format=jsonl&type=Quote&type=Person&since=…`; types may also be one comma-separated parameter. */
function askedIn(query: Record<string, string | string[] | undefined>): ExportAsked {
  const unknown = Object.keys(query).find((name) => !PARAMETERS.includes(name));
  if (unknown !== undefined) throw bad(unknown, `expected ${PARAMETERS.join(', ')}`);
  const given = (name: string) => [query[name] ?? []].flat();
  const [format = 'jsonl', ...formatsToo] = given('format');
  if (!isFormat(format) || formatsToo.length > 0)
    throw bad('format', `expected one of ${Object.keys(formats).join(', ')}`);
  const types = given('type').flatMap((value) => value.split(','));
  const tables = types.length > 0 ? types.filter(isExported) : EXPORTED;
  if (types.some((name) => !isExported(name))) throw bad('type', `expected some of ${EXPORTED.join(', ')}`);
  if (!formats[format].mixed && tables.length !== 1)
    throw bad('type', `a file of ${format} holds rows of one type; name it, such as type=Quote`);
  const [since = null, ...sinceToo] = given('since');
  if (sinceToo.length > 0) throw bad('since', 'expected one cursor');
  return { format, tables, since };
}

const bad = (name: string, message: string) =>
  refusal('BAD_USER_INPUT', `"${name.slice(0, 80)}": ${message}.`, { status: 400 });

/** The code of an invalid cursor. */
const codeOf = ({ extensions: { code } }: GraphQLError) =>
  typeof code === 'string' ? code : 'BAD_USER_INPUT';

/**
 * Streams the graph at /export, for clients with a key of any scope: as JSON lines, CSV or Parquet, a
 * snapshot or the changes since a cursor. The header `x-cursor` gives the cursor for the next export.
 */
export function serveExports(app: FastifyInstance, database: Database, limiters: Limiters | null): void {
  /** With the client of each: one has one at a time, so that it cannot keep others out. */
  const underWay = new Map<PassThrough, string>();
  // A client that is cut off sees no last line, and asks again.
  app.addHook('preClose', (done) => {
    for (const stream of underWay.keys()) stream.destroy(new Error('The server stops.'));
    done();
  });

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    await requireKey(request, reply);
    const asked = askedIn(request.query as Record<string, string | string[] | undefined>);
    const client = askerOf(request);
    if ([...underWay.values()].includes(client)) throw refusal('OVERLOADED', ONE_AT_A_TIME, { status: 503 });
    if (underWay.size >= MOST_AT_ONCE) throw refusalFor('OVERLOADED');
    const stream = new PassThrough();
    stream.on('error', (err) => {
      request.log.info({ err }, 'an export was cut off');
    });
    underWay.set(stream, client);
    const { socket } = request.raw;
    const silence = socket.timeout ?? 0;
    socket.setTimeout(FIRST_BYTE_MS);
    await new Promise<void>((begun, failed) => {
      const openOut = (cursor: string) => {
        const { contentType } = formats[asked.format];
        const name = `newsgraph${asked.tables.length === 1 ? `-${asked.tables.join()}` : ''}.${asked.format}`;
        void reply.headers({
          'content-type': contentType,
          'content-disposition': `attachment; filename="${name}"`,
          'cache-control': 'no-store',
          'x-cursor': cursor,
        });
        begun();
        return stream;
      };
      exportGraph(database, asked, openOut)
        .then(() => stream.end())
        .catch((error: unknown) => {
          // Before the first byte, answer with the error; after that, abort the stream.
          failed(error instanceof GraphQLError ? refusal(codeOf(error), error.message) : (error as Error));
          stream.destroy(error as Error);
        })
        .finally(() => underWay.delete(stream));
    }).finally(() => {
      socket.setTimeout(silence);
    });
    request.onEnd(() => stream.destroy());
    return reply.send(stream);
  }

  app.register((child, _, done) => {
    bringKeys(child, database);
    limitRate(child, limiters);
    child.get('/export', { exposeHeadRoute: false }, answer);
    done();
  });
}
