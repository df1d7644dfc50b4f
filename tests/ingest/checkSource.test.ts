import { describe, expect, it } from 'vitest';
import { type NewArticle, checkArticle } from '../../src/ingest/newArticle.js';
import { StoreError } from '../../src/store/errors.js';

const text = 'Talks end\n\nThey agreed on Monday.';

/** The field that is refused; null where nothing is. */
function refused(about: Partial<NewArticle>): string | null {
  try {
    checkArticle({ text, ...about });
    return null;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    expect(error.code).toBe('INVALID_SOURCE');
    return error.field ?? '';
  }
}

describe('what is said of an article', () => {
  it('may be all that there is', () => {
    expect(
      refused({
        publishedAt: '2017-05-02T10:00:00+02:00',
        modifiedAt: '2017-05-02',
        url: 'https://example.org/a?utm_source=x',
        canonicalUrl: 'https://example.org/a',
        guid: 'tag:example.org,2017:1',
        publisher: 'Example',
        source: 'example.org',
        standfirst: 'What was said,\nand what was not.',
        authors: ['Jane Doe', 'Ana María Ruiz'],
        section: 'World',
        keywords: ['talks'],
        image: { url: 'https://example.org/a.jpg', caption: 'The hall', credit: null },
        paragraphs: [
          { kind: 'HEADLINE', start: 0, end: 9 },
          { kind: 'LEAD', start: 11, end: 33 },
        ],
      }),
    ).toBeNull();
    expect(refused({ authors: [], keywords: null, image: null, paragraphs: [] })).toBeNull();
  });

  it.each<[string, Partial<NewArticle>]>([
    ['modifiedAt', { modifiedAt: 'yesterday' }],
    ['canonicalUrl', { canonicalUrl: '/news/1' }],
    ['guid', { guid: ' ' }],
    ['guid', { guid: 'x'.repeat(501) }],
    ['source', { source: '' }],
    ['section', { section: 'a\nb' }],
    ['standfirst', { standfirst: 'a\0b' }],
    ['standfirst', { standfirst: '\ud800' }],
    ['authors', { authors: ['Jane Doe', ''] }],
    ['authors', { authors: Array.from({ length: 101 }, (_, i) => `Author ${String(i)}`) }],
    ['keywords', { keywords: ['x'.repeat(201)] }],
    ['image.url', { image: { url: 'data:image/png;base64,AAAA' } }],
    ['image.caption', { image: { url: 'https://example.org/a.jpg', caption: ' ' } }],
    ['image.credit', { image: { url: 'https://example.org/a.jpg', credit: 'a\nb' } }],
    ['paragraphs', { paragraphs: [{ kind: 'LEAD', start: 0, end: 34 }] }],
    ['paragraphs', { paragraphs: [{ kind: 'LEAD', start: 5, end: 5 }] }],
    [
      'paragraphs',
      {
        paragraphs: [
          { kind: 'HEADLINE', start: 0, end: 9 },
          { kind: 'LEAD', start: 8, end: 20 },
        ],
      },
    ],
  ])('is refused for its %s: %j', (field, about) => {
    expect(refused(about)).toBe(field);
  });
});
