import { expect, it } from 'vitest';
import { COUNTRY_NAMES } from '../../../src/parse/data/countryNames.js';
import { METONYMS } from '../../../src/parse/data/metonyms.js';
import { PLACES } from '../../../src/parse/data/places.js';
import { countryRows } from '../../../src/store/facts/countries.js';

const codes = countryRows.map(({ code }) => code);

it.each([
  ['country names', COUNTRY_NAMES.map(({ code }) => code)],
  ['metonyms', METONYMS.map(({ code }) => code)],
  ['places', Object.keys(PLACES)],
])('every country that %s can find has a row', (_, found) => {
  expect(found.filter((code) => !codes.includes(code))).toEqual([]);
  expect(found).not.toEqual([]);
});

it('every country has a name of its own in each of its forms', () => {
  for (const column of ['code', 'code3', 'name', 'officialName'] as const) {
    expect(new Set(countryRows.map((row) => row[column])).size).toBe(countryRows.length);
  }
});
