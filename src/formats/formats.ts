import { atom } from './atom.js';
import { csv } from './csv.js';
import type { Format, FormatName } from './format.js';
import { guardian } from './guardian.js';
import { html } from './html.js';
import { jsonFeed } from './jsonFeed.js';
import { jsonLd } from './jsonLd.js';
import { jsonLines } from './jsonLines.js';
import { mail } from './mail.js';
import { markdown } from './markdown.js';
import { newsApi } from './newsApi.js';
import { newsml1 } from './newsml1.js';
import { newsmlG2 } from './newsmlG2.js';
import { ninjs } from './ninjs.js';
import { nitf } from './nitf.js';
import { nyt } from './nyt.js';
import { rss } from './rss.js';
import { rss1 } from './rss1.js';
import { text } from './text.js';
import { warc } from './warc.js';
import { wordpress } from './wordpress.js';

/**
 * All formats, in the order in which they are tried. The first that recognises a file reads it.
 *
 * First come those with sure first bytes. JSON lines are the first of JSON, because the head of a file shows them, and the
 * file may be too big for one value; then formats that give their own name; then those known only by their fields, rarer
 * fields first. A WordPress export is also RSS, so it is tried before. HTML comes after all XML, because anything with tags
 * could be a page. A mail begins with headers, Markdown with front matter, a table with a header. Almost all of these could
 * also be plain text, which is last.
 */
export const FORMATS: readonly Format[] = [
  warc,
  jsonLines,
  jsonFeed,
  jsonLd,
  guardian,
  nyt,
  newsApi,
  ninjs,
  newsmlG2,
  newsml1,
  nitf,
  wordpress,
  rss,
  rss1,
  atom,
  html,
  mail,
  markdown,
  csv,
  text,
];

/** The format of a name that `--format` takes, or undefined. */
export function formatNamed(name: string): Format | undefined {
  return FORMATS.find((format) => format.name === (name as FormatName));
}
