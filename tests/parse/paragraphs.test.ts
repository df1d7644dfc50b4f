import { expect, test } from 'vitest';
import { splitParagraphs } from '../../src/parse/paragraphs.js';

const kinds = (text: string): string[] =>
  splitParagraphs(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end).slice(0, 24)}`);

const LEAD = 'The minister said on Monday that talks would go on for another week at least.';
const MORE = 'Her counterpart had asked for a break, which was refused by all the parties.';

test('names headline, lead, body, crosshead and boilerplate', () => {
  expect(
    kinds(['Talks go on', '', LEAD, '', MORE, '', 'A new offer', '', MORE, '', 'Contact Us'].join('\n')),
  ).toEqual([
    'HEADLINE Talks go on',
    'LEAD The minister said on Mon',
    'PARAGRAPH Her counterpart had aske',
    'CROSSHEAD A new offer',
    'PARAGRAPH Her counterpart had aske',
    'BOILERPLATE Contact Us',
  ]);
});

test.each([['\n'], ['\r\n'], ['\r'], ['\n\n'], ['\r\n\r\n'], ['\u2029']])(
  'takes %j for the end of a paragraph',
  (separator) => {
    const text = ['Talks go on', LEAD, MORE].join(separator);
    expect(splitParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Talks go on',
      LEAD,
      MORE,
    ]);
  },
);

test('joins hard-wrapped lines', () => {
  const text = [
    'WASHINGTON (AP) - The committee voted late on Tuesday to send the long',
    'delayed measure to the full chamber, where its prospects are still far',
    'from certain. Leaders of both parties said they hoped for a quick vote',
    'before the recess.',
    'A spokesman declined to comment on the schedule for the coming weeks and',
    'said that members would be told in time about what was going to happen.',
  ].join('\n');
  expect(splitParagraphs(text)).toHaveLength(2);
});

test('joins lines wrapped at 110 columns', () => {
  const text = [
    'The council of the town said on Tuesday that it would not sell the old mill to the builders who had asked for it',
    'because the land around the building belongs to the river and to everybody who has walked along it since 1904 or',
    'earlier.',
  ].join('\n');
  expect(splitParagraphs(text)).toHaveLength(1);
});

test('a first line that is a sentence is the lead', () => {
  expect(kinds([LEAD, MORE].join('\n'))).toEqual([
    'LEAD The minister said on Mon',
    'PARAGRAPH Her counterpart had aske',
  ]);
});

test('a title-case first line is a headline in spite of its full stop', () => {
  expect(kinds(['Minister Says Talks Will Continue Next Week.', LEAD].join('\n'))[0]).toBe(
    'HEADLINE Minister Says Talks Will',
  );
});

test.each([
  'Share this article',
  'Share on Facebook',
  'Follow us on Twitter',
  'Subscribe to our newsletter',
  'Sign up for our daily briefing',
  'Advertisement',
  'Story continues below advertisement',
  'Read more: Five things to know about the talks',
  '© 2017 The Daily Example. All rights reserved.',
  'Copyright 2017 Example Media',
  'This material may not be published, broadcast, rewritten or redistributed.',
  'Related stories',
  'Privacy Policy',
  'https://example.org/story',
  'Tuesday, September 22, 2015',
  'Last updated: 3 May 2017 12:40 BST',
  '* * *',
])('%s is boilerplate', (line) => {
  const [, , junk] = splitParagraphs([LEAD, MORE, line, MORE].join('\n'));
  expect(junk?.kind).toBe('BOILERPLATE');
});

test.each([
  'Share prices fell by four percent on Monday, traders said.',
  'Contact us if you can, she told the crowd that had come to see her.',
  'Print journalism has a future, the editor insisted.',
])('%s is not', (line) => {
  const [, , paragraph] = splitParagraphs([LEAD, MORE, line, MORE].join('\n'));
  expect(paragraph?.kind).toBe('PARAGRAPH');
});

test('text without words has no paragraphs', () => {
  expect(splitParagraphs(' \r\n\t\n')).toEqual([]);
});
