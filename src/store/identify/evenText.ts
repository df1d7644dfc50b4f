import { contentHash } from '../ids.js';

/** Every sign that Unicode counts as white space, and the byte order mark. */
const WHITE_SPACE = /[\s\u0085]+/gu;

/**
 * A text without what differs between copies of one file: line ends, the number of spaces and line breaks, and whether
 * an accented letter is one sign or two (NFC).
 */
export function evenText(text: string): string {
  return text.normalize('NFC').replace(WHITE_SPACE, ' ').trim();
}

/** What two texts have in common that differ in white space, line ends and Unicode form only. */
export function textHash(text: string): string {
  return contentHash(evenText(text));
}
