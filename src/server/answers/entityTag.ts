import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

const UNCACHED = 'no-store';

/** Whether a client says that it has an answer with this tag; it may list several, and call each of them weak. */
const has = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag) ?? false;

/**
 * Answers are not to be cached unless something sets another `cache-control`. Those to GET that may be have a tag, by
 * which a client asks whether its copy is still the answer, and gets 304 without a body if it is.
 */
export function tagAnswers(app: FastifyInstance): void {
  app.addHook('onRequest', (_, reply, done) => {
    void reply.header('cache-control', UNCACHED);
    done();
  });
  app.addHook<string>('onSend', (request, reply, payload, done) => {
    if (request.method !== 'GET' || reply.getHeader('cache-control') === UNCACHED) {
      done(null, payload);
      return;
    }
    const hash = `"${createHash('sha256').update(payload).digest('base64url')}"`;
    const vary = [reply.getHeader('vary') ?? [], 'accept', 'authorization'].flat().join(', ');
    // Weak: the answer is the same however it is compressed, its bytes are not.
    void reply.headers({ etag: `W/${hash}`, vary });
    const unchanged = has(request.headers['if-none-match'], hash);
    if (unchanged) void reply.code(304);
    // Not even an empty one: its length would be told as that of the copy.
    done(null, unchanged ? null : payload);
  });
}
