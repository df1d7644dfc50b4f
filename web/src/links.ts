import type { ActorNameFragment } from '../generated/graphql';

/** Addresses of the pages. */
export const links = {
  front: '/',
  article: (slug: string) => `/articles/${encodeURIComponent(slug)}`,
  person: (slug: string) => `/people/${encodeURIComponent(slug)}`,
  organization: (slug: string) => `/organizations/${encodeURIComponent(slug)}`,
  country: (code: string) => `/countries/${encodeURIComponent(code)}`,
  edits: '/edits',
  search: (words: string) => `/search?q=${encodeURIComponent(words)}`,
};

/** Address of the page of a person, an organization or a country. */
export function linkOf(actor: ActorNameFragment): string {
  switch (actor.__typename) {
    case 'Person':
      return links.person(actor.slug);
    case 'Organization':
      return links.organization(actor.slug);
    case 'Country':
      return links.country(actor.code);
  }
}
