import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/ingest/parseText.js';
import { splitParagraphs } from '../../src/parse/paragraphs.js';

// Kinds of lines that pages have around and between the paragraphs of a story, in the many ways in which they are written.

const HEADLINE = 'Ferry sinks off Harwick';
const STORY = [
  'Forty people were rescued when a ferry sank off Harwick on Monday, the coastguard said.',
  '“We saw them waving,” said Captain Rita Moll of the coastguard, who was first on the scene.',
  'The ship had been built in 1974 and was to be replaced in the spring of next year.',
] as const;

/** Each is one line or several; what is of the page must not be read as of the story. */
const BETWEEN: Record<string, readonly string[][]> = {
  'boxes of related stories': [
    ['RELATED', 'Ports minister visits Harwick after storm', 'Why old ferries still sail'],
    ['Related coverage', 'Tom Harding quits as harbour chief'],
    ['More on this', 'Norway bans old ferries'],
    ['YOU MAY ALSO LIKE', 'Five killed in crash near Dover'],
    ['Recommended for you', 'The best islands of Greece'],
    ['Read next: Tom Harding quits as harbour chief'],
    ['READ ALSO: Actor buys castle in Scotland'],
    ['See also: How Germany saved its ferries'],
    ['More from Europe', 'Italy votes on Sunday'],
    ['Don’t miss', 'Ten ferries that changed the world'],
    ['What to read next', 'Spain closes its ports'],
    ['Trending now', 'Pop star cancels tour of Japan'],
    ['Most read', '1. Pop star cancels tour', '2. Storm nears Cuba'],
    ['Most popular', 'Prince opens zoo in Kent'],
    ['Also in the news', 'Dog swims to France'],
    ['Editor’s picks', 'The lighthouse keepers of Wales'],
    ['From our archive', 'When the Vasa sank'],
    ['EXPLAINER: Why ferries sink'],
    ['WATCH: Rescue of the ferry’s passengers'],
    ['Top stories', 'Minister resigns in Oslo'],
  ],
  'photo credits': [
    ['Photo: Ann Poole'],
    ['Photograph: Ann Poole/AFP/Getty Images'],
    ['(Photo by Sven Dahl/Reuters)'],
    ['Image: Sven Dahl / Harwick Post'],
    ['Picture by Ann Poole'],
    ['Credit: Coastguard handout'],
    ['Image credit: Ann Poole'],
    ['Photo courtesy of the Harwick Museum'],
    ['AP Photo/Sven Dahl'],
    ['Sven Dahl/The Harwick Post via AP'],
    ['Getty Images'],
    ['REUTERS/Ann Poole'],
    ['Foto: Ann Poole/dpa'],
    ['(Ann Poole / Harwick Post)'],
    ['Illustration by Sven Dahl'],
    ['Image source, Coastguard'],
    ['Photos by Ann Poole and Sven Dahl'],
    ['PHOTO: ANN POOLE'],
    ['File photo of the ferry in 2010. Ann Poole/AP'],
  ],
  'notices on newsletters and accounts': [
    ['Sign up for our morning newsletter and get the day’s top stories in your inbox.'],
    ['Get the best of our journalism delivered to you every Friday.'],
    ['Subscribe now for full access to all our stories.'],
    ['Already a subscriber? Log in'],
    ['To keep reading, create a free account.'],
    ['This article is for subscribers only.'],
    ['You have 2 free articles left this month.'],
    ['By signing up, you agree to our terms and privacy policy.'],
    ['We use cookies to improve your experience.'],
    ['Follow us on X, Facebook and Instagram'],
    ['Download our app for breaking news alerts'],
    ['Support independent journalism. Donate today.'],
    ['Join the conversation in the comments below.'],
    ['Have a tip? Email our newsroom.'],
    ['Enter your email address'],
    ['Thank you for registering. Please check your inbox to confirm.'],
    ['Thank you for joining our newsletter.'],
    ['Get our morning briefing every weekday.'],
    ['Manage your preferences or unsubscribe at any time.'],
    ['Gift this article to a friend'],
    ['Listen to this article'],
    ['Our weekly email brings you the news of the coast, free of charge.'],
    ['This live blog is now closed. You can read our report here.'],
    ['This story was made possible by a grant from the Harbour Fund.'],
    ['Reach Ann Poole at 555-0142 or on X at @annpoole.'],
    ['Ann Poole can be reached at 555-0142.'],
    ['Ann de Vries can be reached at 555-0142.'],
    ['Reach Tom van der Meer at 555-0142.'],
    ['Ann Poole may be contacted by email.'],
    ['Ann B. Poole can be followed on Twitter.'],
    ['You can reach him at apoole@harwickpost.example.'],
    ['desk@harwickpost.example'],
    ['Work: +61 2 5550 0142'],
    ['Tel: (02) 5550 0142', 'Mobile: 0412 555 014 | Email: apoole@harwickpost.example'],
    ['Published in The Post, June 27th, 2024'],
    ['Were you on the ferry? Tell us what you saw and we may get in touch.'],
  ],
};

describe.each(Object.entries(BETWEEN))('%s between paragraphs', (_, variants) => {
  test.each(variants.map((lines) => [lines.join(' / '), lines] as const))('%s', (_name, lines) => {
    expectStory([HEADLINE, STORY[0], STORY[1], ...lines, STORY[2]], lines);
  });
});

test.each([
  'Santorini can be reached by ferry from Athens.',
  'Port Harwick can be reached by ferry from Athens.',
  'You can reach Port Harwick by train.',
  'Rain may be followed by snow on Tuesday.',
  'Work: 40 hours a week, he said.',
  'Home: 3 goals from 11 shots in 90 minutes.',
  'Storm Magda may be followed by snow on Tuesday.',
  'Published in London by Faber in 1998.',
  'Published in London, her first book sold out in 1998.',
  'The copyright on her book ran out in 1998.',
  'The report was revised after protests by two ministers.',
  'Fog and a broken radar also contributed.',
])('a sentence of the story like a notice of the page: %s', (sentence) => {
  const text = [HEADLINE, STORY[0], STORY[1], sentence, STORY[2]].join('\n\n');
  const kinds = splitParagraphs(text).map(({ kind, start, end }) => [text.slice(start, end), kind]);
  expect(kinds).toContainEqual([sentence, 'PARAGRAPH']);
});

const LABELS = [
  'POLITICS',
  'World',
  'UK news',
  'Home > World > Europe',
  'OPINION',
  'News | Europe',
  'Business & Economy',
  'EXCLUSIVE',
  'BREAKING NEWS',
  'ANALYSIS',
  'Science',
  'Sport / Football',
  'Local news',
  'LIVE',
  'Culture · Books',
  'Environment',
  'MIDDLE EAST',
  'Coronavirus',
  'Health and Science',
  'INVESTIGATION',
];

test.each(LABELS)('%s above the headline', (label) => {
  expectStory([label, HEADLINE, ...STORY], [label]);
});

const TIMES: readonly string[][] = [
  ['Published 4:15 PM EST, Mon February 10, 2020'],
  ['Updated 2 hours ago'],
  ['5 min read'],
  ['10 February 2020, 16:15 GMT'],
  ['Last modified on Mon 10 Feb 2020 16.15 GMT'],
  ['First published on Monday 10 February 2020 14.00 CET'],
  ['Feb. 10, 2020 at 4:15 p.m. ET'],
  ['Posted: Feb 10, 2020 / 04:15 PM CST'],
  ['Updated: Feb 11, 2020 / 08:02 AM CST'],
  ['2020-02-10 16:15'],
  ['10/02/2020 16:15'],
  ['Mon 10 Feb 2020'],
  ['1 day ago'],
  ['just now'],
  ['Published: 10 Feb 2020, 4:15 pm IST'],
  ['Updated 11:03 a.m. Tuesday'],
  ['Reading time: 3 minutes'],
  ['Last updated: yesterday at 16:15'],
  ['February 10, 2020 — 4.15pm'],
  ['Published 10.02.2020 · Updated 11.02.2020'],
];

test.each(TIMES.flat())('%s below the headline', (line) => {
  expectStory([HEADLINE, line, ...STORY], [line]);
});

/** The story is as it is without the lines of the page, and they are none of its paragraphs. */
function expectStory(blocks: readonly string[], ofPage: readonly string[]): void {
  const text = blocks.join('\n\n');
  const kinds = splitParagraphs(text).map(({ kind, start, end }) => [text.slice(start, end), kind] as const);
  const told = kinds.filter(([line]) => !ofPage.includes(line));
  expect(told).toEqual([
    [HEADLINE, 'HEADLINE'],
    [STORY[0], 'LEAD'],
    [STORY[1], 'PARAGRAPH'],
    [STORY[2], 'PARAGRAPH'],
  ]);
  for (const [, kind] of kinds.filter(([line]) => ofPage.includes(line)))
    expect(['BOILERPLATE', 'CAPTION', 'BYLINE', 'DATELINE']).toContain(kind);
}

const DATELINES = [
  'HARWICK, England (AP) —',
  'HARWICK (Reuters) -',
  'HARWICK, May 3 (AFP) -',
  'Harwick, England –',
  'HARWICK, ENGLAND:',
  'HARWICK —',
  'HARWICK (AP) _',
  'HARWICK, England _',
  '(Harwick) -',
  'HARWICK, Feb. 10 /PRNewswire/ --',
  'HARWICK (dpa) –',
  'London, 3 May (Coast News) -',
  'HARWICK/LONDON (Reuters) -',
  'SÃO PAULO, Brazil (AP) —',
  'WASHINGTON, D.C. —',
  'Harwick (CNN) –',
  'HARWICK: ',
  'HARWICK, Monday —',
  'AMSTERDAM/HARWICK, Feb 10 (Coast News) -',
];

test.each(DATELINES)('%s is no part of what is reported behind it', (dateline) => {
  const text = [HEADLINE, `${dateline} ${STORY[0]}`, STORY[1], STORY[2]].join('\n\n');
  const article = parseText({ text, publishedAt: null });
  expect(article?.people.map(({ name }) => name)).toEqual(['Rita Moll']);
  expect(article?.quotes[0]?.start).toBe(text.indexOf('Forty people'));
});

/** Two exchanges each; the last line of an exchange is hers. */
const TURNS: readonly string[][] = [
  ['Q: Were you afraid?', 'A: Not until it was over.'],
  ['Q Were you afraid?', 'A Not until it was over.'],
  ['Q. Were you afraid?', 'A. Not until it was over.'],
  ['Question: Were you afraid?', 'Answer: Not until it was over.'],
  ['Harwick Post: Were you afraid?', 'Magda Sorensen: Not until it was over.'],
  ['HP: Were you afraid?', 'MS: Not until it was over.'],
  ['INTERVIEWER: Were you afraid?', 'SORENSEN: Not until it was over.'],
  ['SORENSEN: Not until it was over.'],
  ['MAGDA SORENSEN: Not until it was over.'],
  ['MS. SORENSEN: Not until it was over.'],
  ['CAPT. SORENSEN: Not until it was over.'],
  ['Sorensen: Not until it was over.'],
  ['MAGDA SORENSEN, PILOT: Not until it was over.'],
  ['MAGDA SORENSEN (pilot): Not until it was over.'],
  ['Q — Were you afraid?', 'A — Not until it was over.'],
  ['Post: Were you afraid?', 'Sorensen: Not until it was over.'],
  ['JANE DOE, HOST: Were you afraid?', 'SORENSEN: Not until it was over.'],
  ['**Q:** Were you afraid?', '**A:** Not until it was over.'],
  ['Magda Sorensen: “Not until it was over.”'],
];

test.each(TURNS.map((lines) => [lines.join(' / '), lines] as const))(
  'turns of an interview: %s',
  (_, lines) => {
    const again = lines.map((line) =>
      line
        .replace('Were you afraid?', 'Will you fly again?')
        .replace('Not until it was over', 'On Monday, if they let me'),
    );
    const text = [
      '‘I never wanted to be a hero’',
      'Pilot Magda Sorensen landed a burning plane last month. She spoke to us at her home in Aarhus.',
      ...lines,
      ...again,
    ].join('\n\n');
    const article = parseText({ text, publishedAt: null });
    const said = article?.quotes.map(({ start, end, speaker }) => [text.slice(start, end), speaker]);
    expect(said).toContainEqual([expect.stringContaining('Not until it was over'), 'Magda Sorensen']);
    expect(said).toContainEqual([expect.stringContaining('On Monday, if they let me'), 'Magda Sorensen']);
  },
);
