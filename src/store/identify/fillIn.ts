import type { ArticleAbout } from '../articles/articleAbout.js';
import { urlKey } from './urlKey.js';

/** Metadata that differs from the database's. */
export interface Difference {
  field: DifferingField;
  /** The value in the database, which stays. */
  kept: string;
  /** The received value. */
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

/** The result of adding metadata to an article. */
export interface FilledIn {
  about: ArticleAbout;
  /** Whether anything is known that was not before. */
  changed: boolean;
  differs: Difference[];
}

/**
 * Adds metadata to an article. Known values stay, except that a later modification date replaces an earlier
 * one.
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

/** Metadata of a new version: its own values, or else the earlier ones. */
export function overwrite(known: ArticleAbout, said: ArticleAbout): ArticleAbout {
  const about = { ...known };
  for (const field of [...FIELDS, 'urlKey', 'sourceId'] as const)
    if (!isEmpty(said[field])) Object.assign(about, { [field]: said[field] });
  return about;
}

function isEmpty(value: unknown): boolean {
  return value == null || (Array.isArray(value) && value.length === 0);
}

/** Whether two values are equal; equivalent addresses of one page are. */
function same(field: DifferingField, known: unknown, said: unknown): boolean {
  const isAddress = field === 'url' || field === 'canonicalUrl';
  if (isAddress && typeof known === 'string' && typeof said === 'string')
    return known === said || (urlKey(known) ?? known) === (urlKey(said) ?? said);
  return JSON.stringify(sorted(known)) === JSON.stringify(sorted(said));
}

/** With sorted keys: databases do not keep the order of properties. */
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
