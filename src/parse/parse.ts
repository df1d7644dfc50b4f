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
  const { headline, span: headlineSpan } = findHeadline(document);
  const language = detectLanguage(raw.text, document.tokens);
  const article: ParsedArticle = {
    text: raw.text,
    headline,
    headlineSpan,
    language,
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
  if (language !== 'en') return article;

  const tagging = tagNames(document);
  const bodies = findSureBodies(document, tagging);
  const names = findNames(document, tagging, bodies);
  const countries = findCountries(document, names);
  const people = findPeople(document, countries, names);
  const organizations = findOrganizations(document, tagging, bodies, names, countries);
  const quotations = findQuotations(document);
  const sentences = readReporterSentences(document, quotations, people, organizations);
  const references = findReferences(document, sentences, people, quotations);
  const quotes = findQuotes(document, {
    sentences,
    quotations,
    people,
    countries,
    organizations,
    references,
  });
  const treeOf = makeTreeReader(document);
  const dates = findDates(document, article.publishedAt, treeOf);
  const events = findEvents(
    document,
    {
      people,
      countries,
      organizations,
      references,
      dates,
      quotes,
      treeOf,
    },
    watch,
  );
  const linked = linkOrganizations(document.text, organizations, quotes, events);
  article.events = linked.events;
  article.people = addReferences(people, references);
  article.countries = widenToBodies(countries, organizations);
  article.organizations = organizations;
  article.quotes = linked.quotes;
  article.dates = dates;
  return article;
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
