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
