import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { ParagraphKind } from '../../src/parse/paragraphKinds.js';
import { splitParagraphs } from '../../src/parse/paragraphs.js';
import { parseArticle } from '../../src/parse/parse.js';

// Articles as they are copied from pages, with furniture, bylines, wire tails, interviews and transcripts. What a careful reader
// gives was written down before the articles were parsed; those that are `open` are not read so yet.

interface Article {
  id: string;
  text: string;
  open?: boolean;
  want: {
    headline?: string;
    authors?: string[];
    people?: string[];
    onlyPeople?: boolean;
    notPeople?: string[];
    countries?: string[];
    notCountries?: string[];
    /** Beginnings of lines that are of the page, and of lines that are of the story. */
    boilerplate?: string[];
    notBoilerplate?: string[];
    quotes?: { text: string; speaker?: string }[];
  };
}

const OF_PAGE: readonly (ParagraphKind | undefined)[] = ['BOILERPLATE', 'CAPTION', 'BYLINE', 'DATELINE'];
const file = new URL('pageText.json', import.meta.url);
const articles = JSON.parse(await readFile(file, 'utf8')) as Article[];

test.each(articles.filter(({ open }) => !open))('$id: $text', ({ text, want }) => {
  check(text, want);
});

test.fails.each(articles.filter(({ open }) => open))('open: $id: $text', ({ text, want }) => {
  check(text, want);
});

function check(text: string, want: Article['want']): void {
  const parsed = parseArticle({ text });
  const paragraphs = splitParagraphs(text);
  const isOfPage = (line: string): boolean => {
    const at = text.indexOf(line);
    return OF_PAGE.includes(paragraphs.find(({ start, end }) => start <= at && at < end)?.kind);
  };
  const people = parsed.people.map(({ name }) => name);
  const countries = parsed.countries.map(({ code }) => code);
  if (want.headline !== undefined) expect(parsed.headline).toBe(want.headline);
  if (want.authors) expect(parsed.authors).toEqual(want.authors);
  expect(people).toEqual(expect.arrayContaining(want.people ?? []));
  if (want.onlyPeople) expect(people).toHaveLength(want.people?.length ?? 0);
  expect(people.filter((name) => want.notPeople?.some((other) => name.includes(other)))).toEqual([]);
  expect(countries).toEqual(expect.arrayContaining(want.countries ?? []));
  expect(countries.filter((code) => want.notCountries?.includes(code))).toEqual([]);
  expect((want.boilerplate ?? []).filter((line) => !isOfPage(line))).toEqual([]);
  expect((want.notBoilerplate ?? []).filter(isOfPage)).toEqual([]);
  for (const { text: words, ...more } of want.quotes ?? []) {
    const quote = parsed.quotes.find((one) => one.text.replace(/[.,]$/, '') === words.replace(/[.,]$/, ''));
    expect(quote, words).toMatchObject(more);
  }
}
