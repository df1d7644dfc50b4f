import slugify from '@sindresorhus/slugify';

const MAX_LENGTH = 60;

/** "Trump, Putin talk" → "trump-putin-talk": at most 60 letters, digits and hyphens, cut between words. May be empty. */
function toSlug(text: string): string {
  // Cut first, to bound the work for an endless headline.
  const slug = slugify(text.slice(0, 1000), { decamelize: false });
  if (slug.length <= MAX_LENGTH) return slug;
  const cut = slug.lastIndexOf('-', MAX_LENGTH);
  return slug.slice(0, cut > 0 ? cut : MAX_LENGTH);
}

/**
 * Slugs for an article in order of preference: its first headline, then the same with enough of the id to be
 * unique, in case the first is taken.
 */
export function articleSlugs(headline: string, id: string): string[] {
  const slug = toSlug(headline) || 'article';
  return [`${slug}-${id.slice(0, 8)}`, `${slug}-${id}`];
}
