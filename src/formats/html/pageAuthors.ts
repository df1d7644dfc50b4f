import { authorNames, isPerson, isPersonsName } from '../authors.js';
import { distinct } from '../cleanText.js';
import type { ItemParagraph } from '../item.js';

/** The names of the first source with a person's name, else of the first with any name, such as an agency's. */
export function chooseAuthors(
  sources: readonly (readonly string[])[],
  siteNames: readonly string[],
): string[] {
  const all = sources.map((source) => authorNames(source, siteNames)).filter((names) => names.length > 0);
  return all.find((names) => names.some(isPerson)) ?? all[0] ?? [];
}

/** The longest of other lists of people that has all the authors: JSON-LD may name only the first. */
export function wholeList(
  authors: readonly string[],
  lists: readonly (readonly string[])[],
  own: readonly string[],
): string[] {
  if (authors.length === 0) return [];
  const longer = lists
    .map((list) => authorNames(list, own))
    .filter((names) => names.length <= MOST_AUTHORS && names.every(isPersonsName))
    .filter((names) => authors.every((author) => names.includes(author)));
  return longer.reduce((longest, names) => (names.length > longest.length ? names : longest), [...authors]);
}

const MOST_AUTHORS = 6;

export function bylinesOf(paragraphs: readonly ItemParagraph[]): string[] {
  return paragraphs.flatMap(({ kind, text }) =>
    kind === 'BYLINE' && /^(?:by|von|por|par|di)\s/i.test(text) ? [text] : [],
  );
}

/**
 * The authors, and those contributors in JSON-LD whom the byline names too.
 *
 * @param byline as the page shows it
 * @param own names of the site
 */
export function withContributors(
  authors: readonly string[],
  contributors: readonly string[],
  byline: readonly string[],
  own: readonly string[],
): string[] {
  const shown = new Set(authorNames(byline, own).map((name) => name.toLowerCase()));
  const isShown = (name: string): boolean => shown.has(name.toLowerCase());
  if (!authors.every(isShown)) return [...authors];
  return distinct([...authors, ...authorNames(contributors, own).filter(isShown)]);
}
