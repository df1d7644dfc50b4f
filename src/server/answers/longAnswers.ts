import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BROTLI_QUALITY, type Encoding, ENCODINGS, GZIP_LEVEL, MOST_BYTES_AT_ONCE } from './compression.js';

/** Long answers compressed concurrently: each takes a thread of the pool, and megabytes of memory. */
const MOST_AT_ONCE = 2;

export const pack: Readonly<Record<Encoding, (text: string | Buffer) => Promise<Buffer>>> = {
  br: (text) =>
    promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: (text) => promisify(gzip)(text, { level: GZIP_LEVEL }),
};

/** The best encoding that a client accepts. */
export function acceptedEncoding({ headers }: FastifyRequest): Encoding | null {
  return negotiate((headers['accept-encoding'] ?? '').toLowerCase(), ENCODINGS);
}

/**
 * Compresses answers that are too long for the event loop, two at a time. Meanwhile, others are sent uncompressed:
 * compressing all of them would take the processor from clients with small requests.
 */
export function compressLongAnswers(app: FastifyInstance): void {
  let running = 0;

  async function packed(reply: FastifyReply, payload: string | Buffer, encoding: Encoding): Promise<Buffer> {
    running++;
    try {
      const bytes = await pack[encoding](payload);
      void reply.headers({ 'content-encoding': encoding, 'content-length': bytes.length });
      return bytes;
    } finally {
      running--;
    }
  }

  app.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return payload;
    if (Buffer.byteLength(payload) <= MOST_BYTES_AT_ONCE) return payload;
    const encoding = acceptedEncoding(request);
    if (encoding === null) return payload;
    void reply.header('vary', [reply.getHeader('vary') ?? [], 'accept-encoding'].flat().join(', '));
    if (running < MOST_AT_ONCE) return packed(reply, payload, encoding);
    // Tells @fastify/compress to leave the answer alone.
    request.headers['x-no-compression'] = 'busy';
    return payload;
  });
}
