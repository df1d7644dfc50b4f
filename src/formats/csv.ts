import { authorNames } from './authors.js';
import { cleanOrNull, webAddress } from './cleanText.js';
import { type Column, nameColumns } from './csvColumns.js';
import { toIsoDate } from './dates.js';
import { decodeMarkup } from './decode.js';
import { languageTag, splitKeywords } from './facts.js';
import { type Entry, type Format, entryOf } from './format.js';
import { FormatError } from './formatError.js';
import { type NewsItem, emptyItem } from './item.js';
import type { NewsFile } from './newsFile.js';
import { plainItem } from './text.js';

const DELIMITERS = ['\t', ',', ';', '|'];
/** Most characters of one row: a quotation mark that is never closed would make the rest of the file one row. */
const LONGEST_ROW = 4_000_000;

/** A table with a header. Columns are separated by comma, semicolon, tab or bar; cells with these are in quotation marks. */
export const csv: Format = {
  name: 'csv',
  label: 'CSV or TSV with a header',
  recognises: ({ start }) => readHeader(start) !== null,
  async *read(file) {
    const header = readHeader(file.start);
    if (!header)
      throw new FormatError(
        'it has no header that names its columns: expected for example headline, text, date, url.',
      );
    if (
      !header.columns.includes('text') &&
      !(header.columns.includes('headline') && header.columns.includes('standfirst'))
    )
      throw new FormatError(
        `the table has no column for the text: expected one called text, body or content, got ${header.names.join(', ')}.`,
      );
    yield* readRows(file, header);
  },
};

interface Header {
  delimiter: string;
  names: string[];
  columns: (Column | null)[];
}

/** Reads the first line as names of columns; null unless at least two are known. */
function readHeader(start: string): Header | null {
  const [line = ''] = start.replace(/^\ufeff/, '').split(/\r?\n/, 1);
  if (line.length > 2000 || line.trim() === '') return null;
  for (const delimiter of DELIMITERS) {
    const names = line.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
    if (names.length < 2 || names.some((name) => name.length > 60)) continue;
    const columns = nameColumns(names);
    const known = columns.filter((column) => column !== null);
    if (known.length >= 2 && known.length >= Math.min(names.length / 3, 4))
      return { delimiter, names, columns };
  }
  return null;
}

async function* readRows(file: NewsFile, { delimiter, columns, names }: Header): AsyncGenerator<Entry> {
  const { parse } = await import('csv-parse');
  const parser = parse({
    delimiter,
    bom: true,
    relaxColumnCount: true,
    skipEmptyLines: true,
    relaxQuotes: true,
    maxRecordSize: LONGEST_ROW,
    fromLine: 1,
  });
  const feed = async (): Promise<void> => {
    try {
      for await (const chunk of decoded(file))
        if (!parser.write(chunk)) await new Promise((taken) => parser.once('drain', taken));
      parser.end();
    } catch (error) {
      parser.destroy(error as Error);
    }
  };
  const feeding = feed();
  let number = 0;
  try {
    for await (const row of parser as AsyncIterable<string[]>) {
      number++;
      if (number === 1) continue;
      yield entryOf(number - 1, () => readRow(row, columns, names));
    }
    await feeding;
  } catch (error) {
    yield {
      place: number,
      problem: `the table cannot be read from row ${String(number)} on: ${error instanceof Error ? error.message : String(error)}`,
    };
  } finally {
    parser.destroy();
  }
}

/** Decodes a table: UTF-8 in pieces, any other encoding as a whole. */
async function* decoded(file: NewsFile): AsyncGenerator<string> {
  const isUtf8 =
    decodeMarkup(file.head.subarray(0, 4096)) === new TextDecoder().decode(file.head.subarray(0, 4096));
  if (!isUtf8) {
    yield decodeMarkup(await file.bytes(), file.charset);
    return;
  }
  const decoder = new TextDecoder();
  for await (const chunk of file.chunks()) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function readRow(
  row: readonly string[],
  columns: readonly (Column | null)[],
  names: readonly string[],
): NewsItem {
  if (row.length !== columns.length)
    throw new FormatError(
      `the row has ${String(row.length)} columns where the header has ${String(columns.length)} (${names.join(', ')}). Give every row all columns, also empty ones, and put cells that hold the separator in quotation marks.`,
    );
  const cell = (column: Column): string | null => {
    const index = columns.indexOf(column);
    return index < 0 ? null : row[index]?.trim() === '' ? null : (row[index] ?? null);
  };
  const headline = cleanOrNull(cell('headline'));
  const text = cell('text') ?? (columns.includes('text') ? null : cell('standfirst'));
  if (text === null) throw new FormatError('the row has no text.');
  const date = cell('publishedAt');
  const published = toIsoDate(date);
  if (date !== null && published === null)
    throw new FormatError(
      `the date "${date.slice(0, 60)}" is not understood: expected for example 2017-05-02 or 2017-05-02T16:30:00Z.`,
    );
  const publisher = cleanOrNull(cell('publisher'));
  const image = webAddress(cell('image'));
  return {
    ...emptyItem(),
    ...plainItem(text, headline),
    standfirst: columns.includes('text') ? cleanOrNull(cell('standfirst')) : null,
    authors: authorNames([cell('authors')?.replace(/^\[|\]$|['"]/g, '')], [publisher]),
    publishedAt: published,
    modifiedAt: toIsoDate(cell('modifiedAt')),
    canonicalUrl: webAddress(cell('url')),
    guid: cleanOrNull(cell('guid')),
    section: cleanOrNull(cell('section')),
    keywords: splitKeywords(cell('keywords')?.replace(/^\[|\]$|['"]/g, '')),
    image: image === null ? null : { url: image, caption: null, credit: null },
    language: languageTag(cell('language')),
    publisher,
  };
}
