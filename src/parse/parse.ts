import { findCountries } from './countries.js';
import { findDates } from './dates.js';
import { readDocument } from './document.js';
import { findEvents, type EventWatch } from './events.js';
import { findHeadline } from './headline.js';
import { detectLanguage } from './language.js';
import { findAuthors } from './layout/authors.js';
import { addTo } from './lists.js';
import { findOrganizations } from './organizations.js';
import { linkOrganizations } from './organizations/link.js';
import { widenToBodies } from './organizations/metonyms.js';
import { findSureBodies } from './organizations/names.js';
import { findPeople } from './people.js';
import { findNames } from './people/names.js';
import { tagNames } from './people/tagger.js';
import { findQuotations } from './quotations.js';
import { findQuotes } from './quotes.js';
import { readReporterSentences } from './quotes/reporterSentence.js';
import { findReferences } from './references.js';
import { makeTreeReader } from './syntax/treeReader.js';
import type { Document, ParsedArticle, ParsedPerson, PersonMention, RawArticle, Reference } from './types.js';

/**
 * Extracts the facts of an article. Never throws. Text in other languages than English only gets its
 * paragraphs.
 *
 * @param document the text already split, if available
 * @param watch for training: see findEvents
 */
export function parseArticle(
  raw: RawArticle,
  document: Document = readDocument(raw.text, raw.paragraphs ?? []),
  watch?: EventWatch,
): ParsedArticle {
  const article = readFrame(raw, document);
  if (article.language !== 'en') return article;
  return { ...article, ...findFacts(document, article.publishedAt, watch) };
}

/** What needs no knowledge of the language: the article without facts. */
function readFrame(raw: RawArticle, document: Document): ParsedArticle {
  const { headline, span: headlineSpan } = findHeadline(document);
  return {
    text: raw.text,
    headline,
    headlineSpan,
    language: detectLanguage(raw.text, document.tokens),
    publishedAt: raw.publishedAt ?? null,
    authors: findAuthors(raw.text, document.paragraphs),
    wordCount: countWords(document),
    paragraphs: document.paragraphs,
    people: [],
    countries: [],
    organizations: [],
    quotes: [],
    events: [],
    dates: [],
  };
}

type Facts = Pick<ParsedArticle, 'people' | 'countries' | 'organizations' | 'quotes' | 'events' | 'dates'>;

/** The stages of the parser, each with what it needs of those before. */
function findFacts(
  document: Document,
  publishedAt: ParsedArticle['publishedAt'],
  watch: EventWatch | undefined,
): Facts {
  const tagging = tagNames(document);
  const bodies = findSureBodies(document, tagging);
  const names = findNames(document, tagging, bodies);
  const countries = findCountries(document, names);
  const people = findPeople(document, countries, names);
  const organizations = findOrganizations(document, tagging, bodies, names, countries);
  const quotations = findQuotations(document);
  const sentences = readReporterSentences(document, quotations, people, organizations);
  const references = findReferences(document, sentences, people, quotations);
  const found = { people, countries, organizations, references };
  const quotes = findQuotes(document, { ...found, sentences, quotations });
  const treeOf = makeTreeReader(document);
  const dates = findDates(document, publishedAt, treeOf);
  const events = findEvents(document, { ...found, dates, quotes, treeOf }, watch);
  const linked = linkOrganizations(document.text, organizations, quotes, events);
  return {
    people: addReferences(people, references),
    countries: widenToBodies(countries, organizations),
    organizations,
    quotes: linked.quotes,
    events: linked.events,
    dates,
  };
}

/** Adds references to exactly one person ("she", "the minister") to that person's mentions. */
function addReferences(people: readonly ParsedPerson[], references: readonly Reference[]): ParsedPerson[] {
  const added = new Map<string, PersonMention[]>();
  for (const { start, end, text, kind, why, confidence, people: standsFor } of references) {
    const [name] = standsFor;
    if (name === undefined || standsFor.length > 1) continue;
    addTo(added, name, { start, end, text, kind, why, confidence });
  }
  return people.map((person) => ({
    ...person,
    mentions: [...person.mentions, ...(added.get(person.name) ?? [])].sort(
      (one, other) => one.start - other.start,
    ),
  }));
}

function countWords(document: Document): number {
  let count = 0;
  for (const { kind, lower } of document.tokens) if (kind !== 'PUNCT' && lower !== "'s") count++;
  return count;
}
