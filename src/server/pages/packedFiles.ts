import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { FastifyInstance } from 'fastify';
import { acceptedEncoding, pack } from '../answers/longAnswers.js';

/** Files of these types become much smaller. */
const PACKED = /\.(?:css|html|js|json|svg)$/;

/**
 * Compresses each file of an app once and keeps the result: files of megabytes, compressed for each request, would
 * take the processor from other clients. Only for folders of a known size.
 *
 * @returns to be called by @fastify/static with the path of each file that it serves (setHeaders)
 */
export function keepPackedFiles(app: FastifyInstance): (reply: object, path: string) => void {
  const paths = new WeakMap<object, string>();
  const kept = new Map<string, Promise<Buffer>>();

  app.addHook('onSend', async (request, reply, payload) => {
    const path = paths.get(reply);
    const encoding = acceptedEncoding(request);
    if (path === undefined || encoding === null || !(payload instanceof Readable)) return payload;
    // Parts of files are parts of what is not compressed.
    if (reply.statusCode !== 200 || !PACKED.test(path)) return payload;
    const key = `${encoding} ${path}`;
    const packing = kept.get(key) ?? buffer(payload).then((bytes) => pack[encoding](bytes));
    if (!kept.has(key)) {
      kept.set(key, packing);
      packing.catch(() => kept.delete(key));
    } else payload.destroy();
    const bytes = await packing;
    const vary = [reply.getHeader('vary') ?? [], 'accept-encoding'].flat().join(', ');
    void reply.headers({ 'content-encoding': encoding, 'content-length': bytes.length, vary });
    return bytes;
  });
  return (reply, path) => {
    paths.set(reply, path);
  };
}
