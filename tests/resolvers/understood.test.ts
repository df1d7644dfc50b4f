import 'reflect-metadata';
import { expect, it } from 'vitest';
import type { Searchable } from '../../src/loaders/searchable.js';
import { searchQuery } from '../../src/loaders/searchQuery.js';
import { understand } from '../../src/resolvers/search.js';

it.each<[string, boolean, Searchable, string]>([
  [
    'gdansk stri',
    true,
    'Article',
    'Searched for “gdansk”, “stri”; “stri” also matches longer words that begin with it.',
  ],
  [
    '"treasury pra',
    true,
    'Article',
    'Searched for “treasury pra”; “pra” also matches longer words that begin with it.',
  ],
  ['frei*', false, 'Article', 'Searched for “frei*”; “frei” also matches longer words that begin with it.'],
  ['café o', true, 'Person', 'Searched for “café”; “o” is only one letter, and is not searched for yet.'],
  ['gdansk stri', false, 'Article', 'Searched for “gdansk”, “stri”.'],
  ['東京', true, 'Article', 'Searched for “東京”.'],
  [
    'President Trump',
    false,
    'Person',
    'Searched for “President”, “Trump”; people are also searched for without a title, as “trump”.',
  ],
  ['"to be" Syria', false, 'Article', 'Searched for “Syria”; “to be” is too common to search for.'],
  ['Syria -"of the"', false, 'Article', 'Searched for “Syria”; “of the” is too common to search for.'],
  [
    '"to be"',
    false,
    'Article',
    'Searched for “to be”; “to be” is too common to search for, and is read as a name in capitals.',
  ],
  [
    'who is into it',
    false,
    'Article',
    'Searched for “who”, “is”, “it” (also “World Health Organization”, “World Health Organisation”); “into” is too common to search for; ' +
      '“who”, “is”, “it” are too common to search for, and are read as names in capitals.',
  ],
  [
    'WHO',
    false,
    'Event',
    'Searched for “WHO” (also “World Health Organization”, “World Health Organisation”).',
  ],
  [
    'gdan\u0301',
    true,
    'Article',
    'Searched for “gdan\u0301”; “gdan\u0301” also matches longer words that begin with it.',
  ],
  ['President Trump', false, 'Article', 'Searched for “President”, “Trump”.'],
  [
    'and',
    false,
    'Organization',
    'There is no word to search for in texts, only in names; “and” is too common to search for.',
  ],
  ['and', false, 'Article', 'There is no word to search for; “and” is too common to search for.'],
  ['', false, 'Person', 'There is no word to search for.'],
])('what is said of %s (prefix: %s) for a search of %s', (query, prefix, type, message) => {
  expect(understand(searchQuery(query, prefix), [type]).message).toBe(message);
});
