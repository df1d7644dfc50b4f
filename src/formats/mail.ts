import { isGivenName } from '../parse/people/words.js';
import { authorNames } from './authors.js';
import { cleanOrNull } from './cleanText.js';
import { toIsoDate } from './dates.js';
import { languageTag } from './facts.js';
import type { Format } from './format.js';
import { FormatError } from './formatError.js';
import { type NewsItem, emptyItem } from './item.js';
import type { NewsFile } from './newsFile.js';
import { plainItem } from './text.js';

/** Headers of mail. A mail has several; prose may have one such line. */
const HEADERS =
  /^(?:from|to|cc|subject|date|message-id|mime-version|received|return-path|content-type|reply-to|delivered-to|list-id|x-[\w-]+|dkim-signature|sender)$/i;
/** A line with only "-- " begins a signature. */
const SIGNATURE = /\r?\n-- \r?\n[^]*$/;
const MAX_MAIL_BYTES = 25 * 1024 * 1024;

/** A mail (RFC 822, .eml), or several in a row (mbox). */
export const mail: Format = {
  name: 'mail',
  label: 'RFC 822 mail',
  recognises: ({ start }) => countHeaders(start.replace(/^From [^\n]*\n/, '')) >= 3,
  async *read(file) {
    let number = 0;
    const messages = await messagesOf(file);
    for (const bytes of messages) {
      number++;
      const place = messages.length === 1 ? null : number;
      try {
        yield { place, item: await readMessage(bytes) };
      } catch (error) {
        yield { place, problem: error instanceof Error ? error.message : String(error) };
      }
    }
  },
};

/** Counts the known headers at the start of a file. Continuation lines belong to their header. */
function countHeaders(start: string): number {
  let count = 0;
  for (const line of start.split(/\r?\n/, 60)) {
    const name = /^([\w-]{2,40}):(?:\s|$)/.exec(line)?.[1];
    if (name === undefined && !/^[ \t]+\S/.test(line)) break;
    if (name !== undefined && HEADERS.test(name)) count++;
  }
  return count;
}

async function messagesOf(file: NewsFile): Promise<Uint8Array[]> {
  const bytes = await file.bytes();
  if (!file.start.startsWith('From ')) return [bytes];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = [0];
  for (let at = buffer.indexOf('\n\nFrom '); at >= 0; at = buffer.indexOf('\n\nFrom ', at + 1))
    starts.push(at + 2);
  return starts.map((start, index) => {
    const message = buffer.subarray(start, starts[index + 1] ?? buffer.length);
    // Latin-1 keeps all bytes unchanged. In an mbox, a line "From …" of the text has ">" before it.
    const unquoted = message.toString('latin1').replace(/^>(>*From )/gm, '$1');
    return Buffer.from(unquoted.slice(unquoted.indexOf('\n') + 1), 'latin1');
  });
}

async function readMessage(bytes: Uint8Array): Promise<NewsItem> {
  if (bytes.byteLength > MAX_MAIL_BYTES)
    throw new FormatError('the mail is larger than 25 MB. Hand in its text alone.');
  const { default: PostalMime } = await import('postal-mime');
  const message = await PostalMime.parse(bytes, { maxNestingDepth: 50, maxHeadersSize: 1_000_000 });
  const headline = cleanOrNull(message.subject);
  const sender = message.from;
  const header = (name: string) => cleanOrNull(message.headers.find(({ key }) => key === name)?.value);
  const list =
    header('list-id')
      ?.replace(/\s*<.*$/, '')
      .replaceAll('"', '') ?? null;
  return {
    ...emptyItem(),
    ...(await bodyOf(message.html, message.text, headline)),
    authors: authorNames([inOrder(sender?.name)], [list]),
    publishedAt: toIsoDate(header('date')?.replace(/\s*\(.*\)$/, '')) ?? toIsoDate(message.date),
    guid: cleanOrNull(message.messageId)?.replace(/^<|>$/g, '') ?? null,
    keywords: header('keywords')?.split(/\s*,\s*/) ?? [],
    language: languageTag(header('content-language')),
    publisher: list === null || list === '' ? null : list,
  };
}

/** One family name, with its particles: "Doe", "van der Berg", "de Souza". */
const FAMILY_NAME = /^(?:(?:van|von|der|den|de|da|do|dos|del|della|di|du|la|le|al|el|bin|ter|ten|zu) )*\S+$/i;

/** "Doe, Jane", as many programs write the sender, is Jane Doe. "Jane Doe, Example Times" and "Example News, Inc." stay. */
function inOrder(name: string | undefined): string | undefined {
  const [, family = '', given = ''] = /^([^,]+), ?([^,]+)$/.exec(name?.trim() ?? '') ?? [];
  const isName = FAMILY_NAME.test(family) && isGivenName(given.split(/[ -]/)[0] ?? '');
  return isName ? `${given} ${family}` : name;
}

/** The HTML part if there is one, because it marks paragraphs; else the text part. */
async function bodyOf(
  html: string | undefined,
  text: string | undefined,
  headline: string | null,
): Promise<Pick<NewsItem, 'headline' | 'paragraphs' | 'plainText'>> {
  const plain = (text ?? '').replace(SIGNATURE, '').trim();
  if (html !== undefined && html.trim() !== '') {
    const [{ paragraphsOf }, { compose }] = await Promise.all([
      import('./markup/paragraphs.js'),
      import('./compose.js'),
    ]);
    const paragraphs = paragraphsOf(html, headline);
    if (paragraphs.length > 0)
      return { headline, paragraphs: compose(headline, null, paragraphs), plainText: null };
  }
  if (plain === '')
    throw new FormatError('the mail has no text, only attachments or nothing. Hand in the text itself.');
  return plainItem(plain, headline);
}
