import { gunzipSync } from 'node:zlib';
import type { Entry, Format } from './format.js';
import { FormatError } from './formatError.js';
import type { NewsFile } from './newsFile.js';

/** Most bytes of one page after decompression; longer ones are skipped. */
const MAX_PAGE_BYTES = 8 * 1024 * 1024;

/** An archive of web pages, compressed record by record or not at all. */
export const warc: Format = {
  name: 'warc',
  label: 'WARC',
  recognises: (file) => /^WARC\/\d/.test(file.start) || isPackedWarc(file),
  async *read(file) {
    const { WARCParser } = await import('warcio');
    const parser = new WARCParser(file.chunks(), { keepHeadersCase: false });
    let number = 0;
    try {
      for await (const record of parser) {
        number++;
        const entry = await readRecord(record, number);
        if (entry !== null) yield entry;
      }
    } catch (error) {
      if (number === 0)
        throw new FormatError('the archive cannot be read: it was cut or is not a WARC file.');
      yield {
        place: number,
        problem: `the archive cannot be read after record ${String(number)}: ${error instanceof Error ? error.message : String(error)}`,
      };
    }
  },
};

/** The parts of a record that are read here. */
interface WarcRecord extends AsyncIterable<Uint8Array> {
  warcType: string | null | undefined;
  warcTargetURI: string | null | undefined;
  httpHeaders: {
    statusCode?: number | string | undefined;
    headers: { get: (name: string) => string | null | undefined };
  } | null;
}

/** Reads a record; null if it is not a page: requests, metadata, pictures, redirects. */
async function readRecord(record: WarcRecord, number: number): Promise<Entry | null> {
  const type = record.httpHeaders?.headers.get('content-type') ?? '';
  const status = Number(record.httpHeaders?.statusCode ?? 200);
  if (record.warcType !== 'response' || status !== 200 || !/html/i.test(type)) return null;
  const bytes = await contentOf(record);
  const address = record.warcTargetURI?.replace(/^<|>$/g, '') ?? null;
  if (bytes === null)
    return { place: number, problem: `${address ?? 'the page'} is larger than 8 MB and was skipped.` };
  const charset = /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? null;
  try {
    const [{ readPage }, { decodeMarkup }] = await Promise.all([
      import('./html/readPage.js'),
      import('./decode.js'),
    ]);
    return { place: number, item: readPage(decodeMarkup(bytes, charset), address) };
  } catch (error) {
    return {
      place: number,
      problem: `${address ?? 'the page'}: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

async function contentOf(record: WarcRecord): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of record) {
    length += piece.byteLength;
    // The rest of the record is read and discarded.
    if (length <= MAX_PAGE_BYTES) pieces.push(piece);
    else pieces.length = 0;
  }
  return length > MAX_PAGE_BYTES ? null : Buffer.concat(pieces);
}

/** Decompresses the first record just enough to see its first line. */
function isPackedWarc({ head }: NewsFile): boolean {
  if (head[0] !== 0x1f || head[1] !== 0x8b) return false;
  try {
    const start = gunzipSync(head.subarray(0, 1024), { finishFlush: 2, maxOutputLength: MAX_PAGE_BYTES });
    return start.subarray(0, 5).toString('latin1') === 'WARC/';
  } catch {
    return false;
  }
}
