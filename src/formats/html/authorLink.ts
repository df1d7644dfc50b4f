import { webAddress } from '../cleanText.js';
import { type Element, ancestors, rawText } from '../markup/tree.js';
import { namingWords } from './classWords.js';

/** Words in the names of elements that contain a byline. */
export const BYLINE_WORDS =
  / (?:\p{L}*byline|author|authors|author name|byline name|writer|reporter|contributor|autor|auteur|autore|firma|signature|verfasser) /u;
/** Beginning of a line that names the author. */
export const SAYS_BY =
  /^(?:by|di|(?:(?:verfasst|geschrieben|posté|publié|écrit|rédigé|publicado|escrito) )?(?:von|por|par))(?!\p{L}):?\s/iu;
/** Words in the names of elements that contain author and date, among other things. */
export const META_WORDS = / (?:(?:entry|post|article|story) (?:meta|info|footers?)|submitted|meta info) /;
/** Where sites keep their pages about authors: "/reporters/jane-doe". */
const AUTHOR_PAGE =
  /\/(?:authors?|reporters?|contributors?|journalists?|writers?|autor(?:en|es)?|auteurs?)\/(?:[^/]+\/)?([^/]+?)(?:\.\w+)?\/?$/i;
/** The same as a search: "/staff?writer=Jane%20Doe". */
const AUTHOR_SEARCH = /[?&](?:writer|author|byline)=([^&#]+)/i;
/** Addresses that may also be of people in the news: "/team/example-rovers", "/people/john-roe". */
const PERSON_PAGE = /\/(?:staff|people|profiles?|team|by|bios?)\/(?:[^/]+\/)?([^/]+?)(?:\.\w+)?\/?$/i;

/**
 * What a link says about the person it names: always the author, the author if the link is above the story, or only a
 * person.
 */
export type AuthorLink = 'author' | 'author-above' | 'person' | null;

/** Reads a link to a page of the same site about the person it names: <a href="/reporters/jane-doe">Jane Doe</a>. */
export function authorLink(element: Element, base: string | null): AuthorLink {
  const { href = '' } = element.attribs;
  if (element.name !== 'a' || !isOwnAddress(href, base)) return null;
  const path = href.replace(/[?#].*$/, '');
  const authors = AUTHOR_PAGE.exec(path)?.[1] ?? AUTHOR_SEARCH.exec(href)?.[1]?.replaceAll(/%20|\+/g, '-');
  const slug = authors ?? PERSON_PAGE.exec(path)?.[1];
  if (slug === undefined) return null;
  const name = rawText(element).trim().replace(/\s+/g, ' ');
  if (!name.includes(' ') || lettersOf(name) !== lettersOf(slug)) return null;
  const around = [...ancestors(element)];
  if (around.some(isSentence)) return null;
  if (around.some((one) => BYLINE_WORDS.test(namingWords(one)))) return 'author';
  return authors === undefined ? 'person' : 'author-above';
}

/** An address without a host, or with that of the page. */
function isOwnAddress(href: string, base: string | null): boolean {
  if (!/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href)) return true;
  const [own, other] = [base, webAddress(href, base)].map((address) =>
    address === null ? null : new URL(address).hostname.replace(/^www\./, ''),
  );
  return own !== null && own === other;
}

const SENTENCE_WORDS = 6;
const MANY_WORDS = 25;

/** A paragraph of the story: long, or ending like a sentence but not with a time ("4:30 p.m."). */
function isSentence(element: Element): boolean {
  if (element.name !== 'p' && element.name !== 'li' && element.name !== 'blockquote') return false;
  const text = rawText(element).trim();
  const words = text.split(/\s+/).length;
  if (words >= MANY_WORDS) return true;
  return (
    words >= SENTENCE_WORDS && /[.!?…]["”’)]*$/.test(text) && !text.endsWith('m.') && !SAYS_BY.test(text)
  );
}

/** "Zoë Doe" and "zoe-doe" are equal. */
function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');
}
