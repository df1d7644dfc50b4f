import { decodeHTML } from 'entities';
import { cleanOrNull, distinct, webAddress } from '../cleanText.js';
import { toIsoDate } from '../dates.js';
import { type Facts, languageTag, splitKeywords } from '../facts.js';
import type { ItemImage } from '../item.js';
import { isAgency } from '../authors.js';
import { type LdNode, asList, isNode, typesOf } from './nodes.js';

/** Types of schema.org that are articles, the most specific first. */
const ARTICLE_TYPES = [
  /^(?:Analysis|AskPublic|Background|Opinion|Reportage|Review|)NewsArticle$/,
  /^(?:Article|LiveBlogPosting|BlogPosting|Report|Advertiser?ContentArticle|SatiricalArticle)$/,
  /^(?:ScholarlyArticle|TechArticle|SocialMediaPosting|MedicalScholarlyArticle|Review|Recipe)$/,
];

/** The article that JSON-LD is about: of the best type, and of these the first with a headline and, if possible, a date. */
export function findArticle(nodes: readonly LdNode[]): LdNode | null {
  for (const type of ARTICLE_TYPES) {
    const articles = nodes.filter((node) => typesOf(node).some((name) => type.test(name)));
    const [first] = articles;
    const best = articles.find((node) => node['headline'] != null && node['datePublished'] != null);
    if (best ?? first) return best ?? articles.find((node) => node['headline'] != null) ?? first ?? null;
  }
  return nodes.find((node) => isPage(node) && node['datePublished'] != null) ?? null;
}

/** Some systems give the author and date of an article to its page. */
function isPage(node: LdNode): boolean {
  return typesOf(node).includes('WebPage');
}

/**
 * Reads the facts of an article in JSON-LD.
 *
 * @param nodes all objects of the page, among which references by `@id` are looked up
 */
export function articleFacts(article: LdNode, nodes: readonly LdNode[], base: string | null): Facts {
  const byId = new Map<string, LdNode>();
  for (const node of nodes) {
    const id = node['@id'];
    // A bare reference must not resolve to itself.
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  const resolve = (value: unknown): unknown => {
    if (!isNode(value) || Object.keys(value).length > 2) return value;
    const id = value['@id'];
    return (typeof id === 'string' ? byId.get(id) : undefined) ?? value;
  };
  const list = (value: unknown): unknown[] => asList(value).map(resolve);
  const namesOf = (value: unknown): string[] =>
    list(asList(value).flat(MOST_LISTS)).flatMap((one) => {
      if (!isNode(one)) return textOf(one) ?? [];
      return asList(one['name'] ?? fullName(one)).flatMap((name) => textOf(name) ?? []);
    });
  const nameOf = (value: unknown): string | null => namesOf(value)[0] ?? null;
  const authors = [article, ...nodes.filter(isPage)]
    .map((node) => namesOf(writers(list([node['author'], node['creator']].flat(MOST_LISTS)))))
    .find((names) => names.length > 0);

  const images = list(article['image'] ?? article['thumbnailUrl']).flatMap((image) => toImage(image, base));
  return {
    headlines: distinct([...asList(article['headline']), ...asList(article['name'])].map(textOf)),
    description: textOf(asList(article['description'])[0]) ?? textOf(asList(article['abstract'])[0]),
    authors: authors ?? [],
    contributors: namesOf(article['contributor']),
    published: datesOf(article['datePublished'], article['dateCreated']),
    modified: datesOf(article['dateModified']),
    urls: [article['url'], article['mainEntityOfPage'], article['@id']]
      .flatMap(asList)
      .flatMap((value) => webAddress(isNode(value) ? (value['@id'] ?? value['url']) : value, base) ?? []),
    section: textOf(asList(article['articleSection'])[0]),
    keywords: splitKeywords(list(article['keywords']).map((word) => (isNode(word) ? word['name'] : word))),
    images,
    language: languageTag(nameOf(article['inLanguage'])),
    publisher: nameOf(article['publisher']) ?? nameOf(article['sourceOrganization']),
    captions: images.flatMap(({ caption }) => caption ?? []),
  };
}

/** The people and agencies among those who wrote an article; the publisher is often named beside people. */
function writers(all: readonly unknown[]): unknown[] {
  const isOf = (type: RegExp) => (one: unknown) =>
    isNode(one) && typesOf(one).some((each) => type.test(each));
  const isPublisher = (one: unknown) =>
    isOf(/Organization$/)(one) && !isAgency(textOf((one as LdNode)['name']) ?? '');
  return all.some(isOf(/^Person$/)) ? all.filter((one) => !isPublisher(one)) : [...all];
}

/** Levels of lists around authors that are flattened. */
const MOST_LISTS = 2;

/** { "givenName": "Jane", "familyName": "Doe" } */
function fullName(node: LdNode): string | null {
  return cleanOrNull(
    [node['givenName'], node['familyName']].filter((part) => typeof part === 'string').join(' '),
  );
}

function datesOf(...values: unknown[]): string[] {
  return values.flatMap(asList).flatMap((value) => toIsoDate(value) ?? []);
}

/** Texts of JSON-LD are often escaped once more: "Trump&#8217;s". */
function textOf(value: unknown): string | null {
  return typeof value === 'string' ? cleanOrNull(decodeHTML(value)) : cleanOrNull(value);
}

function toImage(value: unknown, base: string | null): ItemImage[] {
  const node = isNode(value) ? value : {};
  const address = asList(isNode(value) ? (node['url'] ?? node['contentUrl'] ?? node['@id']) : value)[0];
  const url = webAddress(address, base);
  if (url === null) return [];
  const credit = asList(
    node['creditText'] ?? node['copyrightHolder'] ?? node['author'] ?? node['creator'],
  )[0];
  return [
    {
      url,
      caption: textOf(asList(node['caption'])[0]) ?? textOf(asList(node['description'])[0]),
      credit: textOf(isNode(credit) ? credit['name'] : credit),
    },
  ];
}

/** Whether an object is an article of any kind. */
export function isArticle(node: LdNode): boolean {
  return typesOf(node).some((name) => ARTICLE_TYPES.some((type) => type.test(name)));
}
