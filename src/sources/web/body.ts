import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { errorCode, errorMessage } from '../../store/errors.js';
import { SourceError } from './sourceError.js';

const decoders = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

/** What may be sent as `accept-encoding`. */
export const ENCODINGS = 'gzip, deflate, br';

/**
 * The decoded bytes of an answer. Stops at the limit, encoded or decoded, so that a decompression bomb is
 * never in memory.
 *
 * @throws SourceError TOO_LARGE, BAD_ANSWER
 */
export async function readBody(body: Readable, encoding: string, maxBytes: number): Promise<Buffer> {
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  const unknown = names.find((name) => !Object.hasOwn(decoders, name));
  // Each layer multiplies the work, and no server encodes twice.
  if (unknown !== undefined || names.length > 1) {
    body.destroy();
    throw new SourceError('BAD_ANSWER', `It is packed as "${encoding.slice(0, 50)}"; expected ${ENCODINGS}.`);
  }
  const [name] = names as (keyof typeof decoders)[];
  const chunks: Buffer[] = [];
  let refused: SourceError | undefined;
  const collect = async (stream: AsyncIterable<Buffer>) => {
    let length = 0;
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > maxBytes) throw (refused = tooLarge(maxBytes));
      chunks.push(chunk);
    }
  };
  try {
    if (name) await pipeline(body, decoders[name](), collect);
    else await pipeline(body, collect);
    if (!name && isGzip(chunks)) await pipeline(Readable.from(chunks.splice(0)), createGunzip(), collect);
  } catch (error) {
    // The pipeline only reports an abort.
    if (refused) throw refused;
    if (!(errorCode(error) ?? '').startsWith('Z_')) throw error;
    throw new SourceError('BAD_ANSWER', `It cannot be unpacked (${errorMessage(error)}).`, { cause: error });
  }
  return Buffer.concat(chunks);
}

/** A file that was compressed on the server, without a header: sitemap.xml.gz. */
function isGzip(chunks: readonly Buffer[]): boolean {
  const start = Buffer.concat(chunks.slice(0, 2));
  return start[0] === 0x1f && start[1] === 0x8b;
}

function tooLarge(maxBytes: number): SourceError {
  const most = (maxBytes / 1024 ** 2).toLocaleString('en', { maximumFractionDigits: 1 });
  return new SourceError('TOO_LARGE', `It is larger than ${most} MB, unpacked. It was not read to its end.`);
}
