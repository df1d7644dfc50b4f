import type { Span } from '../parse/types.js';

/** Words that end a title before a name: "Russian Foreign Minister Sergey Lavrov". */
const TITLE_ENDS = new Set(
  `minister president premier chancellor secretary senator sen governor gov congressman congresswoman
  representative rep ambassador commissioner spokesman spokeswoman spokesperson chairman chairwoman director
  leader chief professor prof doctor dr mr mrs ms miss sir dame lord lady mx messrs capt captain gen general col
  colonel lt lieutenant maj sgt sergeant cpl corporal adm admiral cmdr commander brigadier sheikh sheik shaykh
  ayatollah imam mullah rabbi rev reverend fr hon justice envoy coach analyst author he hrh`.split(/\s+/),
);

/** Words that are also names: "Dean Smith", "Judge Reinhold". They are titles only if they come first. */
const FIRST_TITLES = new Set(
  'king queen prince princess pope bishop judge major mayor sheriff chief officer'.split(' '),
);

/** Strips titles, honorifics and possessive 's from a mention of a person, for both sides of a comparison. */
export function bareName<T extends Span>(text: string, mention: T): T {
  const words = [...text.slice(mention.start, mention.end).matchAll(/\S+/g)];
  const isTitle = (index: number, set: Set<string>): boolean =>
    set.has((words[index]?.[0] ?? '').toLowerCase().replaceAll(/[.,]/g, ''));
  let first = 0;
  for (let index = 0; index < words.length - 1; index++) {
    if (isTitle(index, TITLE_ENDS) || (index === first && isTitle(index, FIRST_TITLES))) first = index + 1;
  }
  const start = mention.start + (words[first]?.index ?? 0);
  const tail = /(?:['’]s|['’]|[,.])$/.exec(text.slice(start, mention.end))?.[0] ?? '';
  // "Sammy Davis Jr." keeps its full stop: the one that ends a sentence is never part of a mention.
  const end = tail === '.' ? mention.end : mention.end - tail.length;
  return { ...mention, start, end };
}

/** The last word of a name, in lower case and without "Jr": "clinton" of "Hillary Clinton". Empty for no words. */
export function lastName(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/(?:['’]s?)$/, '')
    .split(/\s+/)
    .map((word) => word.replaceAll(/[.,]/g, ''))
    .filter((word) => word !== '' && !['jr', 'sr', 'ii', 'iii', 'iv'].includes(word));
  return words.at(-1) ?? '';
}
