import { expect, test } from 'vitest';
import { parseArticle } from '../../src/parse/parse.js';
import { splitParagraphs } from '../../src/parse/paragraphs.js';

const LEAD = 'The harbour of Westport was closed on Monday after a crane fell into the water, the port said.';
const MORE = 'Engineers will try to lift it at the weekend. “It weighs 300 tonnes,” said Captain Vera Holm.';

const inStory = (line: string) => [LEAD, MORE, line, MORE].join('\n\n');
const kindOf = (text: string, line: string) =>
  splitParagraphs(text).find(({ start, end }) => start <= text.indexOf(line) && text.indexOf(line) < end)
    ?.kind;

test.each([
  ['BOILERPLATE', '(Reporting by Nina Faber in Oslo and Per Lund in Bergen; Editing by Kay West)'],
  [
    'BOILERPLATE',
    '(Additional reporting by Nina Faber; Writing by Per Lund; Editing by Kay West and Jo Reed)',
  ],
  ['BOILERPLATE', 'Editing by Kay West'],
  [
    'BOILERPLATE',
    'Associated Press writers Nina Faber in Oslo and Per Lund in Bergen contributed to this report.',
  ],
  ['BOILERPLATE', 'Nina Faber contributed reporting.'],
  ['BOILERPLATE', 'With files from The Canadian Press'],
  ['BOILERPLATE', '(Photo by Per Lund/AFP via Getty Images)'],
  ['BOILERPLATE', 'AP Photo/Per Lund'],
  ['BOILERPLATE', 'Per Lund/Getty Images'],
  ['CAPTION', 'The crane in the water on Monday. Photograph: Per Lund/Reuters'],
  ['CAPTION', 'FILE - In this Jan. 3, 2019 file photo, ships wait outside the harbour.'],
  ['CAPTION', 'Pictured: the crane before it fell'],
  ['BYLINE', 'By Nina Faber and Per Lund, Reuters'],
  ['BYLINE', 'By NINA FABER'],
  ['BOILERPLATE', 'Published 4:15 PM EST, Mon February 10, 2020'],
  ['BOILERPLATE', 'Updated 3 hours ago'],
  ['BOILERPLATE', '4 min read'],
  ['BOILERPLATE', 'READ ALSO: Singer buys island'],
  ['BOILERPLATE', 'Related: How ports are built'],
  ['BOILERPLATE', 'More on this: Why cranes fall'],
  ['BOILERPLATE', 'Sign up for our evening newsletter and get the best stories in your inbox.'],
  ['BOILERPLATE', 'This article is for subscribers only.'],
  ['BOILERPLATE', 'Already a subscriber? Log in'],
  ['BOILERPLATE', 'We use cookies to make this site work.'],
  ['BOILERPLATE', 'Create a free account to continue reading'],
  ['BOILERPLATE', 'Please enable JavaScript to play this video.'],
  ['BOILERPLATE', 'Lesen Sie auch: Warum Kräne fallen'],
  ['BOILERPLATE', 'Lire aussi : Pourquoi les grues tombent'],
  ['BOILERPLATE', 'A version of this article appeared in print on Monday.'],
  ['BOILERPLATE', 'Thanks for reading. Tell your friends about us.'],
  ['CAPTION', 'The crane, which was built in 1978 and painted in May. (Per Lund/The Herald)'],
])('%s: %s', (kind, line) => {
  expect(kindOf(inStory(line), line)).toBe(kind);
});

test.each([
  'Reporting by the paper led to an inquiry, and two officials resigned in March.',
  'By the time help came, the crane had sunk.',
  'Related charges against two other men were dropped in June, the court said.',
  'The company said that 200,000 subscribers had left after it raised the price of its newsletter.',
  'Police asked people to share this story with friends, and said that accounts had been closed.',
  'More cranes fell in 2019 than in any year before, according to figures from the union.',
  'Note: the crane was built in 1978.',
  'Photo shops in the town sold out of film.',
  'In this town the harbour feeds everybody who lives here.',
  'On Friday at 4 p.m. the talks go on in Geneva.',
  'To get the deal through parliament the government needs twelve votes.',
  'Already a million people have fled from the flood.',
  'Join the army or leave, the minister told them.',
  'The report was delivered to the president in a briefing on Monday.',
  'Thank you for joining us on the quay tonight, Captain Lund.',
  'MODERATOR: Thank you for joining.',
  'We heard of the crane at our morning briefing on Tuesday.',
  'Contact between the two ports was made here in 1978.',
  'Posted to Kabul in 2003, he came back after a year.',
  'Video by the army shows twelve ships off the coast.',
  'Support our ports, the union told its members.',
  'Get the crane out of the water by Friday, the mayor said.',
])('is of the story: %s', (line) => {
  expect(['PARAGRAPH', 'LEAD']).toContain(kindOf(inStory(line), line));
});

test('a section of other stories lasts until prose resumes', () => {
  const text = [
    'Crane falls into harbour', LEAD, 'Most read', 'Ann Poole leaves the opera', 'Why Iceland drained its lake', MORE,
    'Related stories', 'Tom Beck wins in Peru', 'Five ways to cook rice',
  ].join('\n\n'); // prettier-ignore
  expect(splitParagraphs(text).map(({ kind }) => kind)).toEqual([
    'HEADLINE', 'LEAD', 'BOILERPLATE', 'BOILERPLATE', 'BOILERPLATE', 'PARAGRAPH', 'BOILERPLATE', 'BOILERPLATE', 'BOILERPLATE',
  ]); // prettier-ignore
  const { people, countries } = parseArticle({ text });
  expect(people.map(({ name }) => name)).toEqual(['Vera Holm']);
  expect(countries).toEqual([]);
});

test.each(['POLITICS', 'World', 'Home > News > Europe', 'UK NEWS'])(
  '%s above the headline is a label',
  (label) => {
    const { headline, paragraphs } = parseArticle({
      text: [label, 'Crane falls into Westport harbour', LEAD].join('\n\n'),
    });
    expect(headline).toBe('Crane falls into Westport harbour');
    expect(paragraphs[0]?.kind).toBe('BOILERPLATE');
  },
);

test('a headline in capitals is one', () => {
  expect(parseArticle({ text: ['CRANE FALLS', LEAD, MORE].join('\n\n') }).headline).toBe('CRANE FALLS');
});

test.each([
  ['By Nina Faber', ['Nina Faber']],
  ['By NINA MCGREGOR, PER LUND and KAY O’DAY', ['Nina McGregor', 'Per Lund', 'Kay O’Day']],
  ['By Nina Faber, Health Editor', ['Nina Faber']],
  ['Nina Faber in Oslo', ['Nina Faber']],
  ['By Nina Faber | March 3, 2019', ['Nina Faber']],
])('authors of "%s"', (line, authors) => {
  const article = parseArticle({ text: ['Crane falls into harbour', line, LEAD, MORE].join('\n\n') });
  expect(article.authors).toEqual(authors);
  expect(article.people.map(({ name }) => name)).toEqual(['Vera Holm']);
  expect(article.headline).toBe('Crane falls into harbour');
});

test('without a byline the authors are those who reported it', () => {
  const text = `${LEAD}\n\n${MORE}\n\n(Reporting by Nina Faber in Oslo and Per Lund; Editing by Kay West)`;
  expect(parseArticle({ text }).authors).toEqual(['Nina Faber', 'Per Lund']);
});

test('what stands between headline and body', () => {
  const text = [
    'Crane falls into harbour', 'Port closed for a week while engineers look for a ship that can lift it', 'WESTPORT, Ireland (AP) —',
    LEAD,
  ].join('\n\n'); // prettier-ignore
  expect(splitParagraphs(text).map(({ kind }) => kind)).toEqual([
    'HEADLINE',
    'STANDFIRST',
    'DATELINE',
    'LEAD',
  ]);
});

test('names in a list are people, and rows of a list are items', () => {
  const text = ['The winners', `${LEAD} They are:`, '• Anna Bell', '• Carl Dorn', MORE].join('\n');
  expect(splitParagraphs(text).map(({ kind }) => kind)).toEqual([
    'HEADLINE', 'LEAD', 'LIST_ITEM', 'LIST_ITEM', 'PARAGRAPH',
  ]); // prettier-ignore
  expect(parseArticle({ text }).people.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Anna Bell', 'Carl Dorn']),
  );
});

test('kinds that the mark-up tells win over guesses, and the lead is found', () => {
  const text = `Crane falls\n\nRelated\n\n${LEAD}\n\nBo Ek laughs\n\n${MORE}`;
  const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const paragraphs = [
    { kind: 'HEADLINE' as const, ...at('Crane falls') },
    { kind: 'CROSSHEAD' as const, ...at('Related') },
    { kind: 'PARAGRAPH' as const, ...at(LEAD) },
    { kind: 'CAPTION' as const, ...at('Bo Ek laughs') },
  ];
  const parsed = parseArticle({ text, paragraphs });
  expect(parsed.paragraphs.map(({ kind }) => kind)).toEqual([
    'HEADLINE', 'CROSSHEAD', 'LEAD', 'CAPTION', 'PARAGRAPH',
  ]); // prettier-ignore
  expect(parsed.people.map(({ name }) => name)).toEqual(['Vera Holm']);
});
