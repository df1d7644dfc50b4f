import { contentHash } from '../ids.js';

/** All Unicode white space, and the byte order mark. */
const WHITE_SPACE = /[\s\u0085]+/gu;

/**
 * Normalizes what differs between copies of a file: line ends, amounts of white space, and Unicode
 * composition (NFC).
 */
export function evenText(text: string): string {
  return text.normalize('NFC').replace(WHITE_SPACE, ' ').trim();
}

/** Hash of a text that ignores white space, line ends and Unicode composition. */
export function textHash(text: string): string {
  return contentHash(evenText(text));
}
