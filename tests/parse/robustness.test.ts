import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticle } from '../../src/parse/parse.js';
import type { ParsedArticle, Span } from '../../src/parse/types.js';

interface Found extends Span {
  text?: string;
}

/** Everything of a parsed article that has a place in the text. */
function spansOf(article: ParsedArticle): Found[] {
  const optional = (span: Span | null): Span[] => (span ? [span] : []);
  return [
    ...optional(article.headlineSpan),
    ...article.paragraphs,
    ...article.people.flatMap(({ mentions }) => mentions),
    ...article.countries.flatMap(({ mentions }) => mentions),
    ...article.organizations.flatMap(({ mentions }) => mentions),
    ...article.quotes,
    ...article.quotes.flatMap((quote) => [
      ...optional(quote.speakerSpan),
      ...optional(quote.cueSpan),
      quote.context,
    ]),
    ...article.dates,
    ...article.events.flatMap(({ mentions }) => mentions),
    ...article.events.flatMap(({ participants }) => participants.flatMap(({ span }) => optional(span))),
  ];
}

/**
 * Names of people, bodies and countries that overlap the one before. Only the words that name a body and stand for its
 * country are the same: "the Kremlin".
 */
function overlapsOfNames({ people, organizations, countries }: ParsedArticle): Span[] {
  const isName = ({ kind }: { kind: string }): boolean => kind === 'NAME';
  const bodies = organizations.flatMap(({ mentions }) => mentions.filter(isName));
  const bodyAt = new Map(bodies.map(({ start, end }) => [start, end]));
  const names: Span[] = [
    ...people.flatMap(({ mentions }) => mentions.filter(isName)),
    ...bodies,
    ...countries.flatMap(({ mentions }) =>
      mentions.filter(({ start, end, kind }) => !(kind === 'METONYM' && bodyAt.get(start) === end)),
    ),
  ].sort((one, other) => one.start - other.start);
  return names.filter(({ start }, index) => start < (names[index - 1]?.end ?? 0));
}

/** One comparison for all spans: an expectation for each would be slower than the parse. */
function expectSound(article: ParsedArticle): void {
  const unsound = spansOf(article).filter(
    ({ start, end, text }) =>
      !(start >= 0 && end > start && end <= article.text.length) ||
      (text !== undefined && article.text.slice(start, end) !== text),
  );
  expect(unsound).toEqual([]);
  const overlapping = article.paragraphs.filter(
    ({ start }, index) => start < (article.paragraphs[index - 1]?.end ?? 0),
  );
  expect(overlapping).toEqual([]);
  expect(overlapsOfNames(article)).toEqual([]);
  expect(new Set(article.people.map(({ name }) => name)).size).toBe(article.people.length);
}

/** Pieces that news is made of, in any order: rules meet each other where no real text brings them together. */
const PIECES = [
  'Mr', 'Mrs.', 'President', 'Donald Trump', 'Trump', 'Kim Jong-un', 'al-Assad', 'de', 'U.S.', 'Russia', 'Russian', 'Georgia', 'Moscow', 'Lebanon, Pa.',
  'the', 'of', 'and', 'said', 'told', 'she', 'they', 'foreign minister', 'July', '28th', 'on Tuesday', 'last month', '2017', "'s", '’s', '-', '–', '"', '“', '”',
  '‘', '’', "'", '(', ')', ',', '.', '. ', '?', '!', ':', ';', '…', '\n', '\n\n', '\r\n', '\r', '\t', ' ', '  ', '\u00a0', '\u200b', 'é', '😀', '\ud800',
  'Bank of', 'the Japanese', 'Ministry', 'Ministry of Health', 'Apple', 'Group', 'Ltd', '(UN)', 'United Nations', 'the Kremlin', 'Sea of', 'NATO-Russia Council',
  'attacked', 'agreed with', 'missile strikes on', 'talks', 'İ', 'ß', '中国', 'www.example.org', '0', '1,740',
]; // prettier-ignore

const news = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(' '));
const dense = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(''));
/** Enough English in front that the text is parsed and not only marked as another language. */
const english = 'The minister said that she would be there with all of them and that it was not over.\n';

test.each([
  ['any Unicode', fc.string({ unit: 'binary', maxLength: 400 })],
  ['graphemes', fc.string({ unit: 'grapheme', maxLength: 400 })],
  ['pieces of news', news],
  ['pieces of news without spaces', dense],
])('%s: never throws, and every span is the text it says', (_, texts) => {
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom(null, '2017-05-03', '2017-05-03T10:00:00Z', 'no date'),
      (text, publishedAt) => {
        expectSound(parseArticle({ text, publishedAt }));
        expectSound(parseArticle({ text: english + text, publishedAt }));
      },
    ),
    { numRuns: 150 },
  );
});

const SEEDS = new URL('../../seed/articles/', import.meta.url);

test.each(readdirSync(SEEDS))('%s: every span is the text it says, and no names overlap', (file) => {
  const article = parseArticle({ text: readFileSync(new URL(file, SEEDS), 'utf8') });
  expect(article.organizations.length).toBeGreaterThan(0);
  expectSound(article);
});

test('the same text gives the same answer', () => {
  fc.assert(
    fc.property(news, (text) => {
      expect(parseArticle({ text: english + text })).toEqual(parseArticle({ text: english + text }));
    }),
    { numRuns: 30 },
  );
});

// Each would take minutes if a stage were quadratic; the runner's own limit ends the test then.
test.each([
  ['one line of a million words', 'The minister said so and '.repeat(200_000)],
  ['one word', 'a'.repeat(5_000_000)],
  ['one capitalised run', `The report said that ${'Donald Trump '.repeat(100_000)}`],
  [
    'thirty thousand different names',
    Array.from({ length: 30_000 }, (_, index) => `Mr Name${String(index)} said so.`).join(' '),
  ],
  ['a hundred thousand quotation marks', `The minister said that ${'" '.repeat(100_000)}`],
  ['a hundred thousand opening marks', `The minister said that ${'“'.repeat(100_000)}`],
  ['thirty thousand lines', 'The minister said that it was so.\n'.repeat(30_000)],
  ['empty lines', '\n'.repeat(1_000_000)],
  ['full stops', '.'.repeat(1_000_000)],
  ['spaces', `The minister${' '.repeat(1_000_000)}said.`],
  ['hyphens', `The ${'A-'.repeat(500_000)}`],
])(
  '%s finishes',
  (_, text) => {
    expectSound(parseArticle({ text }));
  },
  60_000,
);

test('a quote in a line without stops does not bring the whole line with it', () => {
  const { quotes } = parseArticle({ text: 'Minister Ann Lee said "we go" and '.repeat(1000) });
  expect(quotes.length).toBe(1000);
  expect(Math.max(...quotes.map(({ context }) => context.end - context.start))).toBeLessThan(6000);
});
