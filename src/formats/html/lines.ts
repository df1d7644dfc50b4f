import { seemsCode } from '../seemsCode.js';

/** "initialComments:true!", "width=300": a setting, not a word. */
const SETTING = /^[^\s\p{L}]*\p{L}[\w-]*[:=][^\s/]\S*$/u;
const LONG = 200;

/** Whether a block is data for a script, shown by mistake. */
export function isData(text: string): boolean {
  if (/^[{[]\s*["{]/.test(text) || (text.length >= LONG && seemsCode(text))) return true;
  const words = text.split(' ');
  return words.filter((word) => SETTING.test(word)).length >= Math.max(3, words.length / 3);
}

/** "covers the courts for", "is a staff writer", "has reported from": words of a note about an author. */
const WORKS =
  /^(?:,? (?:also )?(?:covers|writes|reports|is (?:an? |the |our |currently )|was (?:an? |the )|reported from|spent (?:\w+ ){1,3}(?:days|weeks|months|years)|has (?:been|covered|worked|written|reported|won)|joined|interned|works|worked|graduated|lives|enjoys|can be (?:reached|found|contacted)|contributed)|,? (?:an? |the )?(?:\w+ ){0,3}(?:reporter|editor|correspondent|writer|journalist|columnist|contributor)\b)/;
const LONGEST_NOTE = 700;

/**
 * Whether a paragraph is about one of the authors: "Jane Doe covers the courts for the Example."
 *
 * @param authors names of the article's authors
 */
export function isAboutAuthor(text: string, authors: readonly string[]): boolean {
  if (text.length > LONGEST_NOTE) return false;
  return authors.some((name) => {
    const parts = name.split(' ');
    if (parts.length < 2) return false;
    const called = [name, parts[0] ?? '', parts.at(-1) ?? ''].find(
      (form) => (form.length > 2 && text.startsWith(`${form} `)) || text.startsWith(`${form},`),
    );
    return called !== undefined && WORKS.test(text.slice(called.length));
  });
}

const LONGEST_BYLINE = 100;

/** "Jane Doe, Lyon, 24.04.2024, 16.20" */
export function isDatedByline(text: string, authors: readonly string[]): boolean {
  return (
    text.length <= LONGEST_BYLINE &&
    /\b(?:19|20)\d\d\b/.test(text) &&
    authors.some((name) => text.startsWith(`${name},`))
  );
}
