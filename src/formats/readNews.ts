import type { Entry, Format } from './format.js';
import { UnknownFormat } from './formatError.js';
import { FORMATS } from './formats.js';
import { type FileHints, type NewsFile, openFile } from './newsFile.js';
import { describeOther, knownOther } from './notNews.js';
import { warc } from './warc.js';

/** An entry with the format in which it was read. */
export type ReadEntry = Entry & { format: Format };

/** How a file is read. */
export interface ReadOptions extends FileHints {
  /** The format to use; if absent, it is recognised by the content. */
  format?: Format;
  /** With a format: whether a file that is clearly not news, such as a picture, is refused all the same. */
  refusesOther?: boolean;
}

/**
 * Reads the items of a file, feed or page of any format. Of JSON lines, web archives and tables, one item is in memory at a
 * time; other files are read as a whole.
 *
 * @param source the bytes, as received
 * @throws FormatError if the file is not news or cannot be read at all; the message says what it seems to be
 */
export async function* readNews(
  source: Uint8Array | AsyncIterable<Uint8Array | string>,
  options: ReadOptions = {},
): AsyncGenerator<ReadEntry> {
  const file = await openFile(source, options);
  if (options.refusesOther) await refuseOther(file);
  const format = options.format ?? (await recognise(file));
  for await (const entry of format.read(file)) yield { ...entry, format };
}

/** @throws UnknownFormat if no format is recognised */
async function recognise(file: NewsFile): Promise<Format> {
  await refuseOther(file);
  if (file.start.trim() === '' && file.isWhole)
    throw new UnknownFormat(
      file.head.byteLength === 0 ? 'the file is empty.' : 'the file holds only white space.',
    );
  for (const format of FORMATS) if (await format.recognises(file)) return format;
  throw new UnknownFormat(describeOther(file));
}

/** @throws UnknownFormat if the first bytes are those of a picture, a program or the like */
async function refuseOther(file: NewsFile): Promise<void> {
  // A compressed web archive begins like any other compressed file.
  const other = (await warc.recognises(file)) ? null : knownOther(file);
  if (other !== null) throw new UnknownFormat(other);
}
