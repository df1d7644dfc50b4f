import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

const UNCACHED = 'no-store';

/** Whether `if-none-match`, possibly a list of weak tags, contains this tag. */
const has = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag) ?? false;

/**
 * Answers have `no-store` unless something sets another `cache-control`. Cacheable answers to GET have an
 * entity tag, and a client whose copy is still valid gets 304 without a body.
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
    // Weak: the answer is the same under any compression, its bytes are not.
    void reply.headers({ etag: `W/${hash}`, vary });
    const unchanged = has(request.headers['if-none-match'], hash);
    if (unchanged) void reply.code(304);
    // Not even an empty body, whose length would be sent as that of the copy.
    done(null, unchanged ? null : payload);
  });
}
