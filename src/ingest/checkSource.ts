import { StoreError } from '../store/errors.js';
import type { ArticleSource } from '../store/articles/articleSource.js';
import { evenText } from '../store/identify/evenText.js';
import { toInstant } from '../store/times.js';
import { toWebAddress } from '../store/identify/webAddress.js';

/** Most characters of each field of metadata, and most entries of each list. */
export const MOST = {
  publisher: 200,
  source: 200,
  author: 200,
  section: 200,
  keyword: 200,
  guid: 500,
  standfirst: 5000,
  caption: 5000,
  credit: 500,
  authors: 100,
  keywords: 200,
} as const;

/** Metadata of an article. */
type About = ArticleSource & { publishedAt?: string | null };

/** Control characters and lone surrogates. */
const UNFIT = /[\p{Cc}\p{Surrogate}]/u;
/** The same, except line breaks and tabs. */
const UNFIT_IN_LINES = /[^\P{Cc}\t\n\r]|\p{Surrogate}/u;

interface Rule {
  wanted: string;
  fits: (value: unknown) => boolean;
}

const time: Rule = {
  wanted: 'an ISO 8601 date or date-time such as 2017-05-02 or 2017-05-02T16:30:00Z',
  fits: (value) => typeof value === 'string' && toInstant(value) !== null,
};
const address: Rule = {
  wanted: 'an address that begins with https:// or http://',
  // A valid address may still contain characters that the database does not take.
  fits: (value) => typeof value === 'string' && toWebAddress(value) !== null && !UNFIT.test(value),
};
const text = (what: string, most: number, unfit = UNFIT): Rule => ({
  wanted: `${what} of 1 to ${String(most)} characters`,
  fits: (value) =>
    typeof value === 'string' && value.trim() !== '' && value.length <= most && !unfit.test(value),
});
/** A name is normalized before it is stored, so line breaks in it do no harm. */
const name: Rule = {
  wanted: `a name of 1 to ${String(MOST.publisher)} characters`,
  fits: (value) => typeof value === 'string' && text('a name', MOST.publisher).fits(evenText(value)),
};
const list = (most: number, item: Rule): Rule => ({
  wanted: `a list of at most ${String(most)}, each ${item.wanted}`,
  fits: (value) => Array.isArray(value) && value.length <= most && value.every(item.fits),
});

/** What each field must be, in the order in which mistakes are reported. */
const rules: Record<keyof Omit<About, 'image'>, Rule> = {
  publishedAt: time,
  modifiedAt: time,
  url: address,
  canonicalUrl: address,
  publisher: name,
  source: name,
  guid: text('an identifier', MOST.guid),
  section: text('a name', MOST.section),
  standfirst: text('a text', MOST.standfirst, UNFIT_IN_LINES),
  authors: list(MOST.authors, text('a name', MOST.author)),
  keywords: list(MOST.keywords, text('a word or a few', MOST.keyword)),
};

const imageRules: Record<string, Rule> = {
  caption: text('a text', MOST.caption, UNFIT_IN_LINES),
  credit: text('a text', MOST.credit),
};

/**
 * Checks the metadata of an article.
 *
 * @throws StoreError INVALID_SOURCE, naming the first field that is wrong
 */
export function checkSource(about: About): void {
  for (const [field, rule] of Object.entries(rules) as [keyof typeof rules, Rule][])
    check(field, about[field], rule);
  const { image } = about;
  if (image == null) return;
  if (!address.fits(image.url)) throw refusal('image.url', address.wanted, image.url);
  for (const [field, rule] of Object.entries(imageRules))
    check(`image.${field}`, image[field as 'caption' | 'credit'], rule);
}

function check(field: string, value: unknown, { wanted, fits }: Rule): void {
  if (value != null && !fits(value)) throw refusal(field, wanted, value);
}

function refusal(field: string, wanted: string, came: unknown): StoreError {
  const shown = typeof came === 'string' ? came : JSON.stringify(came);
  return new StoreError('INVALID_SOURCE', `${field}: expected ${wanted}, got "${shown.slice(0, 200)}".`, {
    field,
  });
}
