import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/parse/parse.js';
import type { ParsedEvent } from '../../../src/parse/types.js';

const eventsOf = (text: string): ParsedEvent[] => parseArticle({ text, publishedAt: '2021-03-10' }).events;
const typesOf = (text: string): string[] => eventsOf(text).map(({ type }) => type);

describe('no event', () => {
  test.each([
    ['In the novel, Norway bombs Iceland.'],
    ['Floods in Bolivia forced 300 families out.'],
    ['A lorry crashed into a market in Ghana, killing five.'],
    ['Peru attacked late and beat Chile 3-1 in the cup.'],
  ])('%s', (text) => {
    expect(typesOf(text).filter((type) => type === 'ASSAULT' || type === 'COERCE')).toEqual([]);
  });
});

test('what is threatened has not been done', () => {
  expect(typesOf('Peru threatened on Friday to bomb the dam of Bolivia.')).toEqual(['THREATEN']);
});

test.each([
  ['President Lena Aho scrapped a raid on Chad on the eve of the vote.', []],
  ['An air strike on Togo was called off on Monday, two officers said.', []],
  ['Police said that they were thwarting an attack on Togo.', []],
  ['President Lena Aho ordered a raid on Chad on the eve of the vote.', ['ASSAULT']],
])('what is called off has not been done: %s', (text, types) => {
  expect(typesOf(text).filter((type) => type === 'ASSAULT')).toEqual(types);
});

test.each([
  ['The brewer blamed rising wages in Brazil for its losses.', []],
  ['The brewer blamed poor harvests in Ukraine and Russia for dear beer.', []],
  ['Togo blamed rebels in Mali for the raid.', ['ACCUSE']],
])('a country where things go badly is not to blame: %s', (text, types) => {
  expect(typesOf(text)).toEqual(types);
});

test.each([
  ['Governor Ada Park opened a new airport on Friday.', []],
  ['Ghana opened its border with Togo on Friday.', ['RETREAT']],
  ['Ghana reopened the airport on Friday.', ['RETREAT']],
])('a new airport is no concession: %s', (text, types) => {
  expect(typesOf(text)).toEqual(types);
});

test('generators are aid like rice', () => {
  const [act] = eventsOf('Japan delivered 12 generators to Nepal on Friday.');
  expect([act?.type, act?.participants.map(({ countryCode }) => countryCode)]).toEqual(['AID', ['JP', 'NP']]);
});

test('a vow to strike back is a threat', () => {
  expect(typesOf('Iran vowed on Friday to retaliate if the tanker is held.')).toEqual(['THREATEN']);
});

test('a day in another clause does not date the act', () => {
  const [act] = eventsOf('Uganda has sent troops to the lake, and the union will meet in Accra on Saturday.');
  expect([act?.type, act?.date, act?.placeCountry]).toEqual(['MOBILIZE', null, null]);
});
