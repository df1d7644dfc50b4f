import type { Element } from '../markup/tree.js';

/** Attributes in which pages say what an element is for. */
const NAMING = [
  'class',
  'id',
  'data-testid',
  'data-component',
  'data-qa',
  'data-type',
  'data-module',
  'role',
  'itemprop',
  'aria-label',
];

const known = new WeakMap<Element, string>();

/**
 * The words that name an element, in lower case and separated by spaces, with a space at either end:
 * class="articleByline js-Related_links" is " article byline js related links ".
 */
export function namingWords(element: Element): string {
  const cached = known.get(element);
  if (cached !== undefined) return cached;
  let words = '';
  for (const name of NAMING) {
    const value = element.attribs[name];
    if (value !== undefined && value.length < 400) words += ` ${value}`;
  }
  const parted = ` ${words
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  known.set(element, parted);
  return parted;
}
