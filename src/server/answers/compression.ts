import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Shorter answers fit into a packet or two as they are. */
const LEAST_BYTES = 1400;
/**
 * Longer answers are compressed in a thread beside this one, piece by piece: that costs several times as much processor
 * time, and holds nobody up. This many bytes took half a millisecond.
 */
const MOST_BYTES_AT_ONCE = 128 * 1024;

/**
 * Compresses answers for clients that say they can read that: with brotli where they can, else with gzip. Covers the
 * routes that are registered after it in plugins of their own. Bodies of requests stay as they are.
 */
export function compressAnswers(app: FastifyInstance): void {
  app.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    threshold: LEAST_BYTES,
    syncThreshold: MOST_BYTES_AT_ONCE,
    globalDecompression: false,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    zlibOptions: { level: 6 },
  });
}
