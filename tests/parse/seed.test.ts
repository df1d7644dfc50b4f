import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseArticle } from '../../src/parse/parse.js';
import type { ParsedArticle } from '../../src/parse/types.js';

function parseSeed(name: string): ParsedArticle {
  const path = new URL(`../../seed/articles/${name}.txt`, import.meta.url);
  return parseArticle({ text: readFileSync(path, 'utf8') });
}

const names = (article: ParsedArticle): Record<string, string[]> =>
  Object.fromEntries(
    article.people.map(({ name, mentions }) => [
      name,
      mentions.filter(({ kind }) => kind === 'NAME').map(({ text }) => text),
    ]),
  );

const countries = (article: ParsedArticle): Record<string, string[]> =>
  Object.fromEntries(
    article.countries.map(({ code, mentions }) => [
      code,
      mentions.map(({ text, kind }) => (kind === 'NAME' ? text : `${text} (${kind})`)),
    ]),
  );

const july = parseSeed('kremlin-july-meeting');
const talks = parseSeed('moscow-interference-talks');

test('the first seed has its seven people and nobody else', () => {
  expect(names(july)).toEqual({
    'Donald Trump': ['Donald Trump', 'Trump', 'Trump', 'Trump', 'Trump'],
    'Vladimir Putin': ['Vladimir Putin', 'Putin'],
    'Bashar al-Assad': ['Bashar al-Assad'],
    'Rodrigo Duterte': ['Rodrigo Duterte'],
    'Kim Jong-un': ['Kim Jong-un'],
    'Hillary Clinton': ['Hillary Clinton', 'Clinton', 'Clinton'],
    'James Comey': ['James Comey', 'Comey', 'Jim Comey'],
  });
});

test('the second seed has its five people and nobody else', () => {
  expect(names(talks)).toEqual({
    'Donald Trump': ['Trump', 'Donald Trump', 'Trump', 'Trump'],
    'Vladimir Putin': ['Putin', 'Vladimir Putin', 'Putin', 'Putin', 'Putin', 'Putin'],
    'Rex Tillerson': ['Rex Tillerson', 'Tillerson', 'Tillerson', 'Tillerson', 'Tillerson', 'Tillerson'],
    'Sergey Lavrov': ['Sergey Lavrov', 'Lavrov'],
    'Nikki Haley': ['Nikki Haley'],
  });
});

test('titles and their countries', () => {
  const titles = [...july.people, ...talks.people].flatMap(({ name, titles: own }) =>
    own.map(({ title, countryCode }) => `${name}: ${title} ${countryCode ?? '-'}`),
  );
  expect(titles).toEqual([
    'Donald Trump: US president US',
    'Vladimir Putin: Russian president RU',
    'Bashar al-Assad: Syrian president SY',
    'Rodrigo Duterte: president of the Philippines PH',
    'Hillary Clinton: presidential candidate -',
    'James Comey: FBI director -',
    'Donald Trump: President -',
    'Vladimir Putin: Russian counterpart RU',
    'Rex Tillerson: U.S. Secretary of State US',
    'Sergey Lavrov: Russian Foreign Minister RU',
    'Nikki Haley: American UN envoy US',
  ]);
});

test('the countries of the first seed', () => {
  expect(countries(july)).toEqual({
    US: ['US', 'Oval Office (METONYM)', 'US', 'White House (METONYM)', 'US', 'White House (METONYM)'],
    RU: ['Russian (DEMONYM)', 'Kremlin (METONYM)', 'Russia', 'Kremlin (METONYM)', 'Russian (DEMONYM)'],
    SY: ['Syria', 'Syria', 'Syria', 'Syrian (DEMONYM)', 'Syrian (DEMONYM)'],
    KP: ['North Korea', 'North Korea', 'North Korea'],
    IQ: ['Iraq'],
    PH: ['Philippines'],
  });
});

test('the countries of the second seed: no Japan for its sea, Jordan is no person', () => {
  expect(countries(talks)).toEqual({
    RU: [
      'Moscow (METONYM)',
      'Russian (DEMONYM)',
      'Moscow (METONYM)',
      'Russian (DEMONYM)',
      'Russian (DEMONYM)',
      'Russian (DEMONYM)',
      'Russian (DEMONYM)',
      'Russian (DEMONYM)',
      'Russia',
      'Russia',
      'Russia',
    ],
    US: [
      'US',
      'U.S.',
      'U.S.',
      'United States',
      'U.S.',
      'U.S.',
      'U.S.',
      'American (DEMONYM)',
      'U.S.',
      'U.S.',
      'Washington (METONYM)',
    ],
    SY: ['Syria', 'Syria', 'Syria', 'Syria', 'Syria'],
    KP: [
      'North Korea',
      'North Korea',
      'Pyongyang (METONYM)',
      'North Korea',
      'North Korea',
      'North Korea',
      'North Korea',
      'North Korea',
    ],
    DE: ['Germany'],
    JO: ['Jordan'],
    KZ: ['Kazakh (DEMONYM)'],
    TR: ['Turkey'],
    IR: ['Iran'],
    CN: ['China'],
    KR: ['South Korea'],
  });
});

test('headline, cross-heading and junk', () => {
  expect(july.headlineSpan).toBeNull();
  expect(july.headline).toBe(
    'US president Donald Trump is likely to hold his first meeting with Russian president Vladimir Putin in July, ' +
      'the Kremlin said yesterday',
  );
  expect(
    july.paragraphs
      .filter(({ kind }) => kind === 'CROSSHEAD')
      .map(({ start, end }) => july.text.slice(start, end)),
  ).toEqual(['North Korea']);
  expect(talks.headline).toBe('Trump, Putin talk Moscow interference in US election');
  expect(talks.headlineSpan).toEqual({ start: 0, end: 52 });
  expect(talks.paragraphs.at(-1)).toEqual({ start: 3436, end: 3446, kind: 'BOILERPLATE' });
});

test('nothing is guessed about the date of publication', () => {
  expect([july.publishedAt, talks.publishedAt]).toEqual([null, null]);
});
