import { isUtf8 } from 'node:buffer';
import { PARAGRAPH_KINDS } from '../parse/paragraphKinds.js';
import { distinct } from './cleanText.js';
import { type Format, entryOf } from './format.js';
import { FormatError } from './formatError.js';
import { type ItemImage, type ItemParagraph, type NewsItem, emptyItem } from './item.js';
import { isBlankLine, splitLines } from './splitLines.js';
import { plainItem } from './text.js';

/** Names of a line's fields. All but the text are optional. `file` and `format` are only for people. */
const TEXTS = [
  'id',
  'source',
  'file',
  'format',
  'text',
  'headline',
  'standfirst',
  'publishedAt',
  'modifiedAt',
  'url',
  'canonicalUrl',
  'guid',
  'section',
  'language',
  'publisher',
];
const LISTS = ['authors', 'keywords'];
const OTHERS = ['image', 'paragraphs'];
const SHOWN = ['id', 'publishedAt', 'url', 'publisher', 'source'];

/** One article per line, as JSON. Also the output of `npm run read`, and a file with one such object. */
export const jsonLines: Format = {
  name: 'json-lines',
  label: 'JSON lines',
  recognises: async (file) => {
    const lines = file.start.split('\n').filter((line) => line.trim() !== '');
    const whole = file.isWhole ? lines : lines.slice(0, -1);
    const objects = whole.filter((line) => isArticleLine(parse(line)));
    // Also if some lines are damaged, and for one object over several lines.
    if (whole.length > 0 && objects.length >= whole.length / 2) return true;
    return isArticleLine(await file.json());
  },
  async *read(file) {
    const alone = /^\s*\{\s*\n/.test(file.start) ? await file.json() : undefined;
    if (alone !== undefined) {
      yield entryOf(null, () => readObject(alone));
      return;
    }
    let number = 0;
    for await (const line of splitLines(file.chunks())) {
      number++;
      const bytes = number === 1 ? withoutMark(line) : line;
      if (!isBlankLine(bytes)) yield entryOf(number, () => readLine(bytes));
    }
  },
};

function withoutMark(line: Uint8Array): Uint8Array {
  return line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? line.subarray(3) : line;
}

function readLine(bytes: Uint8Array): NewsItem {
  if (!isUtf8(bytes))
    throw new FormatError(
      'the file is not text in UTF-8: it is binary or in another encoding. Save it as UTF-8.',
    );
  return readObject(parse(new TextDecoder().decode(bytes)));
}

function readObject(value: unknown): NewsItem {
  if (!isArticleLine(value) || !fits(value))
    throw new FormatError(
      `expected a JSON object with "text", and no other names than ${SHOWN.join(', ')}, headline, standfirst, authors, modifiedAt, canonicalUrl, guid, section, keywords, image, language and paragraphs, each with a text or what docs/getting-news-in.md says.`,
    );
  const said = (field: string) => (typeof value[field] === 'string' ? value[field] : null);
  const paragraphs = value['paragraphs'] as ItemParagraph[] | undefined;
  const text = said('text');
  const stated =
    text === null
      ? { headline: said('headline'), paragraphs: paragraphs ?? [], plainText: null }
      : plainItem(text, said('headline'));
  return {
    ...emptyItem(),
    ...stated,
    standfirst: said('standfirst'),
    authors: distinct((value['authors'] as string[] | null | undefined) ?? []),
    publishedAt: said('publishedAt'),
    modifiedAt: said('modifiedAt'),
    canonicalUrl: said('url') ?? said('canonicalUrl'),
    // The source's own identifier: without a source, a guid says nothing (src/store/identify/register.ts).
    guid: said('guid') ?? said('id') ?? (typeof value['id'] === 'number' ? String(value['id']) : null),
    section: said('section'),
    keywords: distinct((value['keywords'] as string[] | null | undefined) ?? []),
    image: (value['image'] as ItemImage | null | undefined) ?? null,
    language: said('language'),
    publisher: said('publisher') ?? said('source'),
  };
}

type Line = Record<string, unknown>;

/** Whether a value has a text or paragraphs of its own. */
function isArticleLine(value: unknown): value is Line {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ('@type' in value || 'uri' in value) return false;
  return 'text' in value || ('paragraphs' in value && 'headline' in value);
}

function fits(value: Line): boolean {
  return Object.entries(value).every(([field, said]) => {
    if (said == null && field !== 'text')
      return TEXTS.includes(field) || LISTS.includes(field) || OTHERS.includes(field);
    if (field === 'id') return typeof said === 'string' || typeof said === 'number';
    if (TEXTS.includes(field)) return typeof said === 'string';
    if (LISTS.includes(field)) return Array.isArray(said) && said.every((one) => typeof one === 'string');
    if (field === 'image') return isImage(said);
    return field === 'paragraphs' && Array.isArray(said) && said.every(isParagraph);
  });
}

function isImage(value: unknown): value is ItemImage {
  return typeof value === 'object' && value !== null && 'url' in value && typeof value.url === 'string';
}

const KINDS: ReadonlySet<string> = new Set(PARAGRAPH_KINDS);

function isParagraph(value: unknown): value is ItemParagraph {
  if (typeof value !== 'object' || value === null || !('kind' in value) || !('text' in value)) return false;
  return typeof value.text === 'string' && value.text !== '' && KINDS.has(String(value.kind));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
