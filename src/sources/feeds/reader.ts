import type { NewsItem } from '../../formats/item.js';
import { type ServerParser, WorkTooLong } from '../../ingest/serverParser.js';
import { threadProgram } from '../../threadProgram.js';
import { withoutPassword } from '../../config.js';
import type { Fetched } from '../web/fetcher.js';
import { SourceError, type SourceErrorCode } from '../web/sourceError.js';
import { type FeedContent, PageNotFeed, readFeed, readPage } from './readFeed.js';

export type Answered = Fetched & { bytes: Uint8Array };

/** Turns what servers answer into news. */
export interface Reader {
  /**
   * @param before format in which the feed came the last time
   * @throws SourceError
   */
  feed: (fetched: Answered, before: string | null) => Promise<FeedContent>;
  /** @throws SourceError */
  page: (fetched: Answered) => Promise<NewsItem>;
}

/** Reads on the thread that asks. */
export const readHere: Reader = { feed: readFeed, page: readPage };

/** What a thread is given to read. */
export interface ReadTask {
  fetched: Answered;
  /** Undefined where it is a page. */
  before?: string | null;
}

/** What a thread has read. Errors lose their class on the way. */
export type ReadResult =
  | { read: FeedContent | NewsItem }
  | { refused: { code: SourceErrorCode; message: string; feeds?: readonly string[] } };

/** Most pages take a fifth of a second. In milliseconds. */
const LIMIT_MS = 10_000;

/** Reads on the threads of a parser, and gives up what takes too long. */
export function readOnThreads(run: ServerParser['run'], limitMs = LIMIT_MS): Reader {
  const { url: program } = threadProgram(import.meta.url, './readWorker');
  const read = async (task: ReadTask): Promise<FeedContent | NewsItem> => {
    const size = task.fetched.bytes.byteLength;
    const result = await run<ReadResult>({ program, task, size, limitMs }).catch((error: unknown) => {
      throw error instanceof WorkTooLong ? tooLong(task.fetched.url, limitMs) : error;
    });
    if ('read' in result) return result.read;
    const { code, message, feeds } = result.refused;
    throw feeds ? new PageNotFeed(message, feeds) : new SourceError(code, message);
  };
  return {
    feed: async (fetched, before) => (await read({ fetched, before })) as FeedContent,
    page: async (fetched) => (await read({ fetched })) as NewsItem,
  };
}

function tooLong(url: string, limitMs: number): SourceError {
  return new SourceError(
    'TOO_LARGE',
    `${withoutPassword(url)} takes too much time or memory to read (more than ${String(limitMs / 1000)} seconds). ` +
      'It was left out. Give another address of the same news, or save it as plain text and seed that.',
  );
}
