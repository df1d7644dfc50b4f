import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/parse/document.js';
import { findPeople } from '../../../src/parse/people.js';

const namesIn = (text: string): string[] => findPeople(readDocument(text), []).map(({ name }) => name);

describe('names in title-case lines', () => {
  it.each([
    [
      'Susan Whitfield Hammers Northern Railways Over Fares\n\nSen. Susan Whitfield criticised the fares on Monday. “It is too much,” Whitfield said.',
      ['Susan Whitfield'],
    ],
    [
      'Robert Langford Endorses Susan Whitfield For Senate\n\nFormer governor Robert Langford endorsed Susan Whitfield on Monday. Langford said that he trusted Whitfield.',
      ['Robert Langford', 'Susan Whitfield'],
    ],
    [
      'Ahmed Hassan Al-Masri Visits Northern Port City Today\n\nAhmed Hassan visited the port on Monday, the ministry said.',
      ['Ahmed Hassan Al-Masri'],
    ],
  ])('goes by running text: %s', (text, wanted) => {
    expect(namesIn(text)).toEqual(wanted);
  });
});

it('knows a surname that is also an Arabic article', () => {
  const text =
    'The chairman Bruce Ash criticised the vote. Ash wrote a letter. Later Ash said that he was sorry.';
  expect(namesIn(text)).toEqual(['Bruce Ash']);
});
