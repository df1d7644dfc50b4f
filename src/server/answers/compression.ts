import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Shorter answers fit into a packet or two uncompressed. */
const LEAST_BYTES = 1400;
/**
 * Longer answers are compressed in the thread pool: that takes several times as much processor time, but does
 * not block the event loop. This many bytes took half a millisecond. Answers of the API: longAnswers.ts.
 */
export const MOST_BYTES_AT_ONCE = 128 * 1024;

export type Encoding = 'br' | 'gzip';
/** Of those that a client accepts alike, the first is chosen. */
export const ENCODINGS: Encoding[] = ['br', 'gzip'];
export const BROTLI_QUALITY = 4;
export const GZIP_LEVEL = 6;

/**
 * Compresses answers for clients that accept it: with brotli, or else gzip. Covers routes registered
 * afterwards in their own plugins. Request bodies stay as they are.
 */
export function compressAnswers(app: FastifyInstance): void {
  app.register(fastifyCompress, {
    encodings: ENCODINGS,
    threshold: LEAST_BYTES,
    syncThreshold: MOST_BYTES_AT_ONCE,
    globalDecompression: false,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
    zlibOptions: { level: GZIP_LEVEL },
  });
}
