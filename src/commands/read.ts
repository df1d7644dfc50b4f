import { createReadStream } from 'node:fs';
import { Command } from 'commander';
import { NO_TEXT, hasText } from '../formats/compose.js';
import type { Format } from '../formats/format.js';
import type { NewsItem } from '../formats/item.js';
import { type ReadEntry, readNews } from '../formats/readNews.js';
import { withPlainParagraphs } from '../formats/text.js';
import { isBrokenPipe } from './brokenPipe.js';
import { formatOption } from './formatOption.js';
import { usageOf } from './usage.js';

// npm run -s read -- [--format NAME] FILE …: shows how files are parsed, without a database.

const program = new Command(usageOf('npm run -s read --'))
  .description('Shows what the formats make of files: one JSON line an item. Nothing is stored.')
  .addOption(formatOption())
  .argument('<files...>', 'files of any format; "-" is standard input')
  .parse();

const { format } = program.opts<{ format?: Format }>();
process.stdout.on('error', (error) => {
  // The reader has gone (`npm run -s read -- a.html | head -1`): there is no one left to tell.
  if (isBrokenPipe(error)) process.exit();
  throw error;
});
for (const file of program.args) await readFile(file);

async function readFile(file: string): Promise<void> {
  let items = 0;
  try {
    const source = file === '-' ? process.stdin : createReadStream(file);
    for await (const entry of readNews(source, format ? { format } : {})) {
      items++;
      await print(lineOf(file, entry));
    }
    if (items === 0) await print({ file, error: 'it contains no items.' });
  } catch (error) {
    await print({ file, error: error instanceof Error ? error.message : String(error) });
  }
}

/** A line of output. */
interface Line {
  file: string;
  error?: string;
  [field: string]: unknown;
}

/** Waits until the line is written, so that a slow reader does not use up memory. */
async function print(line: Line): Promise<void> {
  if (line.error !== undefined) process.exitCode = 1;
  if (!process.stdout.write(`${JSON.stringify(line)}\n`))
    await new Promise((taken) => process.stdout.once('drain', taken));
}

function lineOf(file: string, entry: ReadEntry): Line {
  const place = entry.place === null ? {} : { item: entry.place };
  if ('problem' in entry) return { file, ...place, error: entry.problem };
  if (!hasText(entry.item)) return { file, ...place, error: NO_TEXT };
  return { file, format: entry.format.name, ...itemLine(withPlainParagraphs(entry.item)) };
}

function itemLine(item: NewsItem): object {
  const { headline, standfirst, authors, publishedAt, modifiedAt, canonicalUrl, guid, section, keywords } =
    item;
  const { image, language, publisher, paragraphs } = item;
  return {
    ...{ headline, standfirst, authors, publishedAt, modifiedAt, canonicalUrl, guid, section, keywords },
    ...{ image, language, publisher, paragraphs },
  };
}
