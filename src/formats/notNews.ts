/* eslint-disable no-control-regex -- first bytes of binary files */
import type { NewsFile } from './newsFile.js';
import { seemsCode } from './seemsCode.js';

/** Patterns of the first bytes in Latin-1, the kind of file, and what the user can do. */
const SIGNATURES: readonly [RegExp, string, string][] = [
  [
    /^\x89PNG|^\xff\xd8\xff|^GIF8[79]a|^BM.{4}\0\0\0\0|^RIFF....WEBP|^II\*\0|^MM\0\*|^....ftyp(?:heic|avif|mif1)/s,
    'a picture',
    'Hand in the text that goes with it.',
  ],
  [/^%PDF-/, 'a PDF document', 'Save its text as plain text or HTML (pdftotext does that).'],
  [
    /^PK\x03\x04[^]{0,3000}(?:word\/|xl\/|ppt\/|\[Content_Types\]|mimetypeapplication\/vnd\.oasis)/,
    'an office document (DOCX, XLSX, PPTX or ODF)',
    'Save it as plain text or HTML.',
  ],
  [
    /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/,
    'an old office document (DOC, XLS or PPT)',
    'Save it as plain text or HTML.',
  ],
  [/^\{\\rtf/, 'a rich text document (RTF)', 'Save it as plain text or HTML.'],
  [
    /^PK\x03\x04|^PK\x05\x06|^Rar!|^7z\xbc\xaf|^\x1f\x8b|^BZh[1-9]|^\xfd7zXZ|^\x28\xb5\x2f\xfd|^.{257}ustar/s,
    'a packed archive',
    'Unpack it first.',
  ],
  [
    /^ID3|^\xff[\xfb\xf3\xf2]|^OggS|^fLaC|^RIFF....WAVE|^....ftyp|^\x1aE\xdf\xa3|^RIFF....AVI /s,
    'sound or video',
    'Hand in its transcript.',
  ],
  [/^\x7fELF|^MZ|^\xca\xfe\xba\xbe|^\xcf\xfa\xed\xfe|^\0asm/, 'a program', 'Hand in text.'],
  [
    /^SQLite format 3\0|^PAR1|^\x93NUMPY|^Obj\x01/,
    'a database or data file',
    'Export its articles as JSON lines or CSV.',
  ],
  [/^%!PS|^\x04%!/, 'a PostScript document', 'Save its text as plain text.'],
  [/^wOF[F2]|^\0\x01\0\0|^OTTO/, 'a font', 'Hand in text.'],
];

/** What a binary file seems to be, and what can be done; null for all other files. */
export function knownOther({ head }: NewsFile): string | null {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, 4096)).toString('latin1');
  for (const [signature, what, advice] of SIGNATURES)
    if (signature.test(start)) return `it seems to be ${what}, which is not read. ${advice}`;
  return null;
}

/** What a file of an unknown format seems to be. */
export function describeOther({ head, start, isWhole }: NewsFile): string {
  if (head.byteLength === 0) return 'the file is empty.';
  if (start.includes('\0'))
    return 'it holds NUL characters: it is not a text file, or is not in UTF-8. Save it as UTF-8.';
  const root = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*|<![^>]*>\s*|<\?[^>]*>\s*)*<([\w:.-]+)/.exec(
    start,
  )?.[1];
  if (root !== undefined && /^opml$/i.test(root))
    return 'it is a list of feeds (OPML), not news. Give it to `npm run watch`, which reads the feeds.';
  if (root !== undefined && /^(?:\w+:)?(?:urlset|sitemapindex)$/i.test(root))
    return 'it is a site map, not news. Give its web address to `npm run watch`, which reads the pages.';
  if (root !== undefined && !/^(?:html|body|p|div)$/i.test(root))
    return `it seems to be XML of another kind (<${root}>). ${READABLE}`;
  const refusal = /^\s*\{[^]{0,400}?"(?:message|fault|faultstring|error)"\s*:\s*"([^"\n]{3,300})"/.exec(
    start,
  );
  if (refusal && /"(?:status|code|fault|error)"/.test(start))
    return `it seems to be the answer of an API that refused: “${refusal[1] ?? ''}”. Ask again.`;
  if (/^\s*[[{]/.test(start) && isJsonLike(start, isWhole))
    return `it seems to be JSON of another kind${keysOf(start)}. ${READABLE}`;
  if (seemsCode(start)) return `it seems to be code or data, not prose. ${READABLE}`;
  return `its format is not known. ${READABLE}`;
}

const READABLE = 'The formats that are read are listed in docs/getting-news-in.md.';

function isJsonLike(start: string, isWhole: boolean): boolean {
  return /^\s*(?:\{\s*(?:"|\})|\[\s*(?:[{["\d\]-]|true|false|null))/.test(start) || isWhole;
}

function keysOf(start: string): string {
  const keys = [
    ...new Set([...start.slice(0, 2000).matchAll(/"([\w$@:. -]{1,30})"\s*:/g)].map(([, key]) => key)),
  ];
  return keys.length === 0 ? '' : `, with ${keys.slice(0, 6).join(', ')}`;
}
