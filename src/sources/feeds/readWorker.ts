// What a thread of the parser's pool runs to read a feed or a page.
import type { StartedTask } from '../../ingest/serverParser.js';
import { SourceError } from '../web/sourceError.js';
import { PageNotFeed, readFeed, readPage } from './readFeed.js';
import type { ReadResult, ReadTask } from './reader.js';

async function readTask({ task, started }: StartedTask<ReadTask>): Promise<ReadResult> {
  started.postMessage(null);
  started.close();
  const { fetched, before } = task;
  try {
    return { read: before === undefined ? await readPage(fetched) : await readFeed(fetched, before) };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const { code, message } = error;
    return { refused: { code, message, ...(error instanceof PageNotFeed && { feeds: error.feeds }) } };
  }
}

export { readTask as default };
