import { authorNames } from '../authors.js';
import { cleanOrNull } from '../cleanText.js';
import { compose } from '../compose.js';
import { FormatError } from '../formatError.js';
import { type NewsItem, emptyItem } from '../item.js';
import { paragraphsOf } from '../markup/paragraphs.js';
import { plainParagraphs } from '../text.js';
import { articleFacts, isArticle } from './articleFacts.js';
import type { LdNode } from './nodes.js';

/**
 * The articles among JSON-LD objects, as functions that read them.
 * @throws FormatError if there are none
 */
export function readArticles(nodes: readonly LdNode[], base: string | null): (() => NewsItem)[] {
  const articles = nodes.filter(
    (node) => isArticle(node) && (node['articleBody'] ?? node['headline'] ?? node['text']) != null,
  );
  if (articles.length === 0) throw new FormatError('the JSON-LD is about something else than articles.');
  return articles.map((article) => () => readArticle(article, nodes, base));
}

function readArticle(article: LdNode, nodes: readonly LdNode[], base: string | null): NewsItem {
  const facts = articleFacts(article, nodes, base);
  const [headline = null] = facts.headlines;
  const stated = article['articleBody'] ?? article['text'];
  const text = typeof stated === 'string' ? stated : '';
  const body = /<(?:p|br|div)\b/i.test(text)
    ? paragraphsOf(text, headline)
    : plainParagraphs(text, headline ?? '');
  const [published = null] = facts.published;
  const [modified = null] = facts.modified;
  const [canonicalUrl = null] = facts.urls;
  return {
    ...emptyItem(),
    headline,
    standfirst: facts.description,
    authors: authorNames(facts.authors, [facts.publisher]),
    publishedAt: published,
    modifiedAt: modified === published ? null : modified,
    canonicalUrl,
    guid: cleanOrNull(article['identifier']) ?? cleanOrNull(article['@id']) ?? canonicalUrl,
    section: facts.section,
    keywords: facts.keywords,
    image: facts.images[0] ?? null,
    language: facts.language,
    publisher: facts.publisher,
    paragraphs: compose(headline, facts.description, body),
    summaryOnly: body.length === 0,
  };
}
