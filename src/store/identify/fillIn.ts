import type { ArticleAbout } from '../articles/articleAbout.js';
import { urlKey } from './urlKey.js';

/** Something that is said of an article otherwise than the database has it. */
export interface Difference {
  field: DifferingField;
  /** What the database keeps. */
  kept: string;
  /** What came. */
  came: string;
}

export type DifferingField = Exclude<keyof ArticleAbout, 'urlKey' | 'sourceId'> | 'text';

const FIELDS = [
  'url',
  'canonicalUrl',
  'guid',
  'publisher',
  'publishedAt',
  'modifiedAt',
  'standfirst',
  'authors',
  'section',
  'keywords',
  'image',
] as const satisfies DifferingField[];

/** What becomes of an article of which more is said. */
export interface FilledIn {
  about: ArticleAbout;
  /** Whether anything is known now that was not. */
  changed: boolean;
  differs: Difference[];
}

/**
 * Adds what is said of an article to what is known of it. What is known stays; a later change of the text's date alone takes
 * the place of an earlier one.
 */
export function fillIn(known: ArticleAbout, said: ArticleAbout): FilledIn {
  const about = { ...known };
  const differs: Difference[] = [];
  let changed = false;
  for (const field of FIELDS) {
    if (isEmpty(said[field]) || same(field, known[field], said[field])) continue;
    if (isEmpty(known[field]) || (field === 'modifiedAt' && isLater(said[field], known[field]))) {
      Object.assign(about, { [field]: said[field] });
      changed = true;
    } else {
      differs.push({ field, kept: shown(known[field]), came: shown(said[field]) });
    }
  }
  if (known.sourceId === null && said.sourceId !== null) {
    about.sourceId = said.sourceId;
    changed = true;
  }
  const address = about.canonicalUrl ?? about.url;
  about.urlKey = address === null ? null : urlKey(address);
  return { about, changed, differs };
}

/** What is known of an article once another version says these things: what it says, else what was known. */
export function overwrite(known: ArticleAbout, said: ArticleAbout): ArticleAbout {
  const about = { ...known };
  for (const field of [...FIELDS, 'urlKey', 'sourceId'] as const)
    if (!isEmpty(said[field])) Object.assign(about, { [field]: said[field] });
  return about;
}

function isEmpty(value: unknown): boolean {
  return value == null || (Array.isArray(value) && value.length === 0);
}

/** Two addresses of one page are the same. */
function same(field: DifferingField, known: unknown, said: unknown): boolean {
  const isAddress = field === 'url' || field === 'canonicalUrl';
  if (isAddress && typeof known === 'string' && typeof said === 'string')
    return known === said || (urlKey(known) ?? known) === (urlKey(said) ?? said);
  return JSON.stringify(sorted(known)) === JSON.stringify(sorted(said));
}

/** Databases keep the properties of an object in an order of their own. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isLater(said: unknown, known: unknown): boolean {
  return typeof said === 'string' && typeof known === 'string' && said > known;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
