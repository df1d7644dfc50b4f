import { findCountries } from './countries.js';
import { readDocument } from './document.js';
import { findHeadline } from './headline.js';
import { detectLanguage } from './language.js';
import { findPeople } from './people.js';
import type { Document, ParsedArticle, RawArticle } from './types.js';

/** News text in, plain facts out. Never throws; text in other languages than English only gets its paragraphs. */
export function parseArticle(raw: RawArticle): ParsedArticle {
  const document = readDocument(raw.text);
  const { headline, span: headlineSpan } = findHeadline(document);
  const language = detectLanguage(raw.text);
  const base = {
    text: raw.text,
    headline,
    headlineSpan,
    language,
    publishedAt: raw.publishedAt ?? null,
    wordCount: countWords(document),
    paragraphs: document.paragraphs,
  };
  if (language !== 'en') return { ...base, people: [], countries: [], quotes: [], events: [], dates: [] };

  const countries = findCountries(document);
  const people = findPeople(document, countries);
  return { ...base, people, countries, quotes: [], events: [], dates: [] };
}

function countWords(document: Document): number {
  return document.tokens.reduce(
    (count, token) => (token.kind === 'PUNCT' || token.lower === "'s" ? count : count + 1),
    0,
  );
}
