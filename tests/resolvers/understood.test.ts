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
    'Looked for “gdansk”, “stri”; “stri” is taken as the beginning of a word.',
  ],
  ['"treasury pra', true, 'Article', 'Looked for “treasury pra”; “pra” is taken as the beginning of a word.'],
  ['frei*', false, 'Article', 'Looked for “frei*”; “frei” is taken as the beginning of a word.'],
  ['café o', true, 'Person', 'Looked for “café”; “o” is one letter only, and not looked for yet.'],
  ['gdansk stri', false, 'Article', 'Looked for “gdansk”, “stri”.'],
  ['東京', true, 'Article', 'Looked for “東京”.'],
  [
    'President Trump',
    false,
    'Person',
    'Looked for “President”, “Trump”; people are also looked for without a title, as “trump”.',
  ],
  ['"to be" Syria', false, 'Article', 'Looked for “Syria”; “to be” is too common to be looked for.'],
  ['Syria -"of the"', false, 'Article', 'Looked for “Syria”; “of the” is too common to be looked for.'],
  ['"to be"', false, 'Article', 'Looked for “to be”.'],
  ['President Trump', false, 'Article', 'Looked for “President”, “Trump”.'],
])('what is said of %s (prefix: %s) for a search of %s', (query, prefix, type, message) => {
  expect(understand(searchQuery(query, prefix), [type]).message).toBe(message);
});
