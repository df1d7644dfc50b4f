import { cleanOrNull, distinct } from './cleanText.js';
import type { ItemImage } from './item.js';

/** What one part of a page or document says about its article. Empty lists and nulls mean that it says nothing. */
export interface Facts {
  headlines: string[];
  description: string | null;
  authors: string[];
  /** Contributors, who are authors only if the byline names them. */
  contributors: string[];
  /** ISO 8601, as of `toIsoDate`. */
  published: string[];
  modified: string[];
  urls: string[];
  section: string | null;
  keywords: string[];
  images: ItemImage[];
  language: string | null;
  publisher: string | null;
  /** Texts that are captions wherever they occur. */
  captions: string[];
}

export function noFacts(): Facts {
  return {
    headlines: [],
    description: null,
    authors: [],
    contributors: [],
    published: [],
    modified: [],
    urls: [],
    section: null,
    keywords: [],
    images: [],
    language: null,
    publisher: null,
    captions: [],
  };
}

/** Keywords from a list, or from one text with commas or semicolons. */
export function splitKeywords(value: unknown): string[] {
  const texts = Array.isArray(value) ? (value as unknown[]) : [value];
  return distinct(
    texts.flatMap((text) => (typeof text === 'string' ? text.split(/[,;]/) : [])).map((text) => text.trim()),
  );
}

/** A language tag in canonical form: "en-gb" and "en_GB" are "en-GB". Null for anything else. */
export function languageTag(value: unknown): string | null {
  const text = cleanOrNull(value)?.replaceAll('_', '-');
  if (text === undefined) return null;
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}
