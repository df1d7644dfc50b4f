import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { bodyOf } from '../../src/formats/html/body.js';
import { parsePage } from '../../src/formats/html/page.js';
import { readScriptStory } from '../../src/formats/html/scriptStory.js';
import { readVisible } from '../../src/formats/html/visible.js';
import type { NewsItem } from '../../src/formats/item.js';
import { findNamed } from '../../src/formats/markup/tree.js';
import { readNews } from '../../src/formats/readNews.js';

async function readPage(html: string | Uint8Array): Promise<NewsItem> {
  for await (const entry of readNews(typeof html === 'string' ? Buffer.from(html) : html)) {
    expect(entry.format.name).toBe('html');
    if ('item' in entry) return entry.item;
    throw new Error(entry.problem);
  }
  throw new Error('no item');
}

const sample = (name: string) => readFile(new URL(`samples/html/${name}`, import.meta.url));

describe('a news page', () => {
  test('gives what it says of its article, and the article alone', async () => {
    const item = await readPage(await sample('bridge.html'));
    expect(item).toMatchObject({
      headline: 'Mayor opens bridge after four years',
      standfirst: 'Riverton has a new bridge, and a quarrel about its trees.',
      authors: ['Jane Doe'],
      publishedAt: '2024-05-03T10:00:00+02:00',
      modifiedAt: '2024-05-03T12:30:00+02:00',
      canonicalUrl: 'https://news.example/local/bridge',
      section: 'Local',
      keywords: ['bridges', 'Riverton'],
      language: 'en-GB',
      publisher: 'The Example',
      image: { url: 'https://news.example/bridge.jpg', caption: 'The bridge at dawn', credit: null },
    });
    expect(item.paragraphs).toEqual([
      { kind: 'HEADLINE', text: 'Mayor opens bridge after four years' },
      { kind: 'STANDFIRST', text: 'Riverton has a new bridge, and a quarrel about its trees.' },
      { kind: 'CAPTION', text: 'The bridge at dawn. Photo: Example Pictures' },
      {
        kind: 'LEAD',
        text: 'The mayor of Riverton opened the new bridge on Friday after four years of work that cost the city 40 million dollars.',
      },
      {
        kind: 'PARAGRAPH',
        text: '“We have waited long enough,” said Anna Berg, the mayor, who cut the ribbon before some two thousand people in the rain.',
      },
      { kind: 'CROSSHEAD', text: 'A long wait' },
      {
        kind: 'PARAGRAPH',
        text: 'The bridge links the old town with the harbour, and the city expects 20,000 cars a day from June on, when the road is finished.',
      },
      { kind: 'CAPTION', text: 'Cars wait before the old bridge in March' },
      { kind: 'QUOTATION', text: 'A city that builds bridges has no time for walls.' },
      { kind: 'LIST_ITEM', text: 'Length: 412 metres between the two banks' },
      { kind: 'LIST_ITEM', text: 'Cost: 40 million dollars, a quarter more than planned' },
      {
        kind: 'PARAGRAPH',
        text: 'Opponents had gone to court twice, and lost both times; they now want the city to plant trees along the road.',
      },
    ]);
  });
});

const PROSE = [
  'The council of Riverton voted on Tuesday to sell the old town hall, which has stood empty for more than ten years.',
  '“Nobody wants to heat a house in which nobody works,” said Anna Berg, who has been mayor of the town since 2019.',
  'The money is meant for two schools in the north of the town, whose roofs have let in the rain since last winter.',
  'A group of neighbours wants to go to court over the sale, and says that the hall was a gift to all of the town.',
];

/** A page with a story, and what stands around it. */
function storyPage({
  head = '',
  above = '',
  below = '',
  prose = PROSE.map((text) => `<p>${text}</p>`).join(''),
}) {
  return `<!doctype html><html><head>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Riverton sells its town hall</h1>${above}<div class="text">${prose}${below}</div></article></body></html>`;
}

const storyOf = ({ paragraphs }: NewsItem) =>
  paragraphs.filter(({ kind }) => kind === 'LEAD' || kind === 'PARAGRAPH').map(({ text }) => text);

describe('what a page says without saying it in its head', () => {
  test('the byline and the dates are read from the lines above the story', async () => {
    const item = await readPage(
      storyPage({
        above:
          '<div>By ANNA McROE and John Lee, Example Sports</div><div>Posted: May 15, 2013 3:12 PM EDT</div><div>Last updated: May 16, 2013, 09:00 GMT</div>',
      }),
    );
    expect(item).toMatchObject({
      authors: ['Anna McRoe', 'John Lee'],
      publishedAt: '2013-05-15T15:12:00-04:00',
      modifiedAt: '2013-05-16T09:00:00Z',
    });
  });

  test.each([
    ['in the summer of the east', 'Posted: July 15, 2013, 3:12 PM ET', '2013-07-15T15:12:00-04:00'],
    ['in its winter', 'Posted: January 15, 2013, 3:12 PM ET', '2013-01-15T15:12:00-05:00'],
    ['before there were zones', 'Posted: July 4, 1776, 3:12 PM ET', '1776-07-04'],
    ['of no date at all', 'Posted: January 1, 0001, 12:00 AM ET', null],
    ['with a dash before the time', 'Aug 13, 2010 – 4:39 PM PDT', '2010-08-13T16:39:00-07:00'],
    ['as machines sort it', '2013-10-24 03:00:00', '2013-10-24'],
  ])('a time %s', async (_, line, publishedAt) => {
    expect(await readPage(storyPage({ above: `<div>${line}</div>` }))).toMatchObject({ publishedAt });
  });

  test.each([
    ['as programs print it', 'published', 'Thu Jun 06 05:24:15 PDT 2013', '2013-06-06T05:24:15-07:00'],
    ['with slashes behind the year', 'OriginalPublicationDate', '2013/05/09 20:59:04', '2013-05-09T20:59:04'],
  ])('a time in the head %s', async (_, name, content, publishedAt) => {
    const head = `<meta name="${name}" content="${content}">`;
    expect(await readPage(storyPage({ head }))).toMatchObject({ publishedAt });
  });

  test.each([
    ['one that is the same by the clock tells the offset', '3:12 PM EDT', '2013-05-15T15:12:00-04:00'],
    ['another does not change it', '9:40 PM EDT', '2013-05-15T15:12:39'],
  ])('a time without a zone in the head: %s', async (_, time, publishedAt) => {
    const head = '<meta itemprop="datePublished" content="2013-05-15T15:12:39.4770000">';
    const above = `<div>Last updated: May 15, 2013, ${time}</div>`;
    expect(await readPage(storyPage({ head, above }))).toMatchObject({ publishedAt });
  });

  test('times and authors of other stories in the microdata of a list are not those of the story', async () => {
    const other = (minute: number) =>
      `<li itemscope itemtype="http://schema.org/Article"><meta itemprop="datePublished" content="2013-07-19T09:0${String(minute)}:00Z"></li>`;
    const head = '<meta name="dcterms.created" content="2013-07-18 14:12:56 EDT">';
    const page = storyPage({ head }).replace('</body>', `<ul>${other(1)}${other(2)}</ul></body>`);
    expect(await readPage(page)).toMatchObject({ publishedAt: '2013-07-18T14:12:56-04:00' });
  });

  test.each([
    ['a link to her page', '<a href="/reporters/jane-doe">Jane Doe</a>', ['Jane Doe']],
    [
      'a script between her name and the time',
      `<p class="byline">By <a>Jane Doe</a> on May 3, 2024 @jdoe<script>${'x();'.repeat(50)}</script></p>`,
      ['Jane Doe'],
    ],
    ['her name and town', '<p class="firma">Jane Doe | Madrid</p>', ['Jane Doe']],
    ['the address of her paper', '<p class="byline">By Jane Doe Example.com Archive</p>', ['Jane Doe']],
    [
      'bylines of other stories far below hers',
      `<p class="byline">By Jane Doe</p>${'<div><i>x</i></div>'.repeat(30)}<p class="byline">By John Roe</p>`,
      ['Jane Doe'],
    ],
  ])('the author by %s', async (_, above, authors) => {
    expect(await readPage(storyPage({ above }))).toMatchObject({ authors });
  });

  const topics = '<ul><li><a href="/people/john-roe">John Roe</a></li></ul>';
  const reuters = '<meta name="author" content="Reuters">';
  test.each([
    [
      'another site in running text',
      '<p>The firm of <a href="https://firms.example/profile/john-roe/">John Roe</a> built it.</p>',
      '',
      [],
    ],
    [
      'a page of this site in running text',
      '<p>The book by our own <a href="/authors/john-roe">John Roe</a> is out.</p>',
      '',
      [],
    ],
    ['a team', '<div><a href="/team/example-rovers">Example Rovers</a></div>', '', []],
    ['a topic beside an agency', topics, reuters, ['Reuters']],
    [
      'a column beside an agency',
      '<div><a href="/authors/john-roe">John Roe</a></div>',
      reuters,
      ['Reuters'],
    ],
  ])('a link to %s names no author', async (_, above, head, authors) => {
    expect(await readPage(storyPage({ above, head }))).toMatchObject({ authors });
  });

  test.each([
    [
      'a byline',
      '<div class="byline"><a href="/staff/jane-doe">Jane Doe</a> <span>3 comments</span></div>',
      '',
    ],
    [
      'its own host',
      '<div><a href="https://www.e.example/writers/jane-doe.html?x=1">Jane Doe</a></div>',
      '<link rel="canonical" href="https://e.example/1">',
    ],
    ['a line that says "By"', '<div>By <a href="/reporters/jane-doe">Jane Doe</a></div>', reuters],
  ])('a link in %s names the author', async (_, above, head) => {
    expect(await readPage(storyPage({ above, head }))).toMatchObject({ authors: ['Jane Doe'] });
  });

  test('the author whom the head names by the address of her page only, or as an agency', async () => {
    const head =
      '<meta property="article:author" content="https://e.example/x/17"><meta name="author" content="AP">';
    const below =
      '<aside><a href="https://e.example/x/17">Jane Doe</a> <a href="https://e.example/x/17">All articles</a></aside>';
    expect(await readPage(storyPage({ head, below }))).toMatchObject({ authors: ['Jane Doe'] });
    const above = '<div>By JANE DOE 10/ 5/11 09:19 PM ET</div>';
    const agency = '<meta name="author" content="AP">';
    expect(await readPage(storyPage({ head: agency, above }))).toMatchObject({ authors: ['Jane Doe'] });
  });

  test('an author whom the title of the window names behind the headline, where no site is named', async () => {
    const head =
      '<title>Riverton sells its town hall | Jane Doe</title><meta name="author" content="Jane Doe">';
    expect(await readPage(storyPage({ head }))).toMatchObject({ authors: ['Jane Doe'] });
  });

  test.each([
    ['a time without a zone is left out', '<div>Published 3 May 2024 10:00</div>', '2024-05-03'],
    [
      'a caption that mentions a date is not when the story was published',
      '<div>The hall of Riverton, seen from the market place during the town festival on Saturday, May 4, 2013</div>',
      null,
    ],
    ['a date above the headline is that of the visit', '', null],
  ])('%s', async (_, above, publishedAt) => {
    const page = storyPage({ above }).replace('<nav>', '<div>Thursday, May 30, 2024</div><nav>');
    expect(await readPage(page)).toMatchObject({ publishedAt });
  });

  test('of two spellings of one instant none is a change', async () => {
    const head =
      '<meta property="article:published_time" content="2024-05-03T12:00:00Z"><meta property="article:modified_time" content="2024-05-03T14:00:00+02:00">';
    expect(await readPage(storyPage({ head }))).toMatchObject({ modifiedAt: null });
  });

  const at = '2024-05-03T10:00:00Z';
  test.each([
    ['a time that the browser tells in words', `<relative-time datetime="${at}">2 hours ago</relative-time>`],
    ['milliseconds beside a time', '<time data-timestamp="1714730400000">May 3, 2024</time>'],
    ['seconds in an attribute', '<span class="publish-date" data-epoch="1714730400">May 3, 2024</span>'],
    ['an instant in an attribute', `<div class="c-timestamp" data-published-at="${at}">2 hours ago</div>`],
    ['the title of an abbreviation', `<abbr class="published" title="${at}">May 3</abbr>`],
    ['RDFa', `<span property="datePublished" content="${at}">May 3</span>`],
    [
      'a line with the time of a change',
      '<p>Published 10:00 a.m. GMT May 3, 2024 | Updated 2:15 p.m. GMT May 4, 2024</p>',
    ],
    [
      'a line with the time of a change first',
      '<p>UPDATED: May 4, 2024 at 2:15 p.m. GMT | PUBLISHED: May 3, 2024 at 10:00 a.m. GMT</p>',
    ],
    ['a short text with a zone', '<p><span class="timestamp">Fri May 3, 2024 6:00am EDT</span></p>'],
    ['an American date', '<p>Posted: 05/03/2024 03:00:00 AM PDT</p>'],
    ['a script that counts readers', `<script>layer.push({"type":"article","publishDate":"${at}"})</script>`],
  ])('the minute by %s', async (_, above) => {
    const { publishedAt } = await readPage(storyPage({ above }));
    expect(new Date(publishedAt ?? 0)).toEqual(new Date(at));
  });

  test('times of several stories in scripts, or of a story in a list, are not those of this one', async () => {
    const stories = [1, 2].map((day) => `{"publishDate":"2024-05-0${String(day)}T10:00:00Z"}`);
    const below = `<div class="related card"><span class="timestamp" data-timestamp="1714730400000">May 3</span></div>`;
    const page = storyPage({ head: `<script>list = [${stories.join()}]</script>`, below });
    expect(await readPage(page)).toMatchObject({ publishedAt: null });
  });

  test.each([
    ['in capitals', '<p>BY JANE DOE AND JOHN ROE</p>', ''],
    ['with their towns', '<div class="byline">Jane Doe in Paris and John Roe in Lyon</div>', ''],
    [
      'in RDFa',
      ['Jane', 'John']
        .map(
          (name) =>
            `<span property="author" typeof="Person"><span property="name">${name === 'Jane' ? 'Jane Doe' : 'John Roe'}</span></span>`,
        )
        .join(' '),
      '',
    ],
    [
      'with their mail',
      '<p class="byline">By Jane Doe <a>jdoe@e.example</a> and John Roe (jroe@e.example)</p>',
      '',
    ],
    [
      'for a system that measures readers',
      '',
      '<meta name="DCSext.rAuthor" content="Jane Doe and John Roe">',
    ],
    [
      'on a card',
      '',
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe, John Roe">',
    ],
  ])('two authors %s', async (_, above, head) => {
    expect(await readPage(storyPage({ above, head }))).toMatchObject({ authors: ['Jane Doe', 'John Roe'] });
  });

  test('a card says who wrote only under a label that says so; "Doe, Jane" is one author', async () => {
    const time =
      '<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="Three Minutes">';
    expect(await readPage(storyPage({ head: time }))).toMatchObject({ authors: [] });
    expect(await readPage(storyPage({ head: '<meta name="author" content="Doe, Jane">' }))).toMatchObject({
      authors: ['Jane Doe'],
    });
  });

  test('JSON-LD that a quotation mark breaks still says who wrote and when', async () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","description":"The "old" hall","datePublished":"${at}","author":[{"@type":"Person","name":"Jane Doe"}]}</script>`;
    expect(await readPage(storyPage({ head }))).toMatchObject({ authors: ['Jane Doe'], publishedAt: at });
  });
});

describe('headlines', () => {
  test.each([
    ['Council sells hall for 2 million | News | The Example', 'Council sells hall for 2 million'],
    ['Council sells hall for 2 million - The Example', 'Council sells hall for 2 million'],
    ['The Example: Council sells hall for 2 million', 'Council sells hall for 2 million'],
    ['The Example - Council sells hall for 2 million', 'Council sells hall for 2 million'],
    ['Council meets - why The Example is in court now', 'Council meets - why The Example is in court now'],
  ])('%s is %s', async (title, headline) => {
    const head = `<title>${title}</title><meta property="og:site_name" content="The Example">`;
    expect(await readPage(storyPage({ head }).replace(/<h1>.*?<\/h1>/, ''))).toMatchObject({ headline });
  });

  test.each([
    ['a card that holds its beginning only', 'Riverton sells its town'],
    ['one word for the kind of page', 'Recaps'],
  ])('the visible heading rather than %s', async (_, title) => {
    const head = `<meta property="og:title" content="${title}"><title>${title}</title>`;
    expect(await readPage(storyPage({ head }))).toMatchObject({ headline: 'Riverton sells its town hall' });
  });

  test('the words of the address decide between a section set large and the headline', async () => {
    const head =
      '<title>Riverton sells its hall</title><link rel="canonical" href="https://news.example/2024/riverton-sells-its-hall-81234.html">';
    const page = storyPage({ head }).replace('Riverton sells its town hall', 'Town Hall Centre');
    expect(await readPage(page)).toMatchObject({ headline: 'Riverton sells its hall' });
  });
});

describe('authors', () => {
  test.each([
    ['<p class="byline"><span>Jane Doe</span><span>Staff Writer</span></p>', ['Jane Doe']],
    ['<p class="byline">By <a rel="author" href="/jane">Jane Doe</a> | The Riverton Times</p>', ['Jane Doe']],
    ['<p class="byline">By Jane Doe, Riverton Sports</p>', ['Jane Doe']],
    ['<p><a rel="author" href="https://plus.example/1">Google+</a></p>', []],
    ['<p class="byline">Example News</p>', []],
  ])('%s', async (above, authors) => {
    const head =
      '<title>Riverton sells its town hall - Local - Example News</title><meta property="og:site_name" content="Example">';
    expect(await readPage(storyPage({ above, head }))).toMatchObject({ authors });
  });

  test.each([
    ['Riverton sells its town hall | Jane Doe | The Riverton Post', ['Jane Doe']],
    ['The Riverton Post | Riverton sells its town hall', ['Jane Doe']],
    ['The Riverton Post | Jane Doe | Riverton sells its town hall', ['Jane Doe']],
  ])('the author in the title of the window stays one: %s', async (title, authors) => {
    const window = `<title>${title}</title>`;
    const ld = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Riverton sells its town hall',
      author: { '@type': 'Person', name: 'Jane Doe' },
    });
    const heads = [
      `${window}<script type="application/ld+json">${ld}</script>`,
      `${window}<meta name="author" content="Jane Doe">`,
    ];
    for (const head of heads) expect(await readPage(storyPage({ head }))).toMatchObject({ authors });
    const above = '<p class="byline">By Jane Doe</p>';
    expect(await readPage(storyPage({ head: window, above }))).toMatchObject({ authors });
  });

  test.each([
    ['Emily Post', 'Emily Post'],
    ['Bill Press', 'Bill Press'],
    ['John Daily', 'John Daily'],
    ['Anna Group', 'Anna Group'],
    ['The Emily Post', null],
    ['Washington Post', null],
    ['Riverton Post', null],
    ['Sky News', null],
    ['Emily Post Group', null],
  ])('beside Jane Doe, %s is %s', async (written, second) => {
    const above = `<p class="byline">By Jane Doe and ${written}</p>`;
    const authors = second === null ? ['Jane Doe'] : ['Jane Doe', second];
    expect(await readPage(storyPage({ above }))).toMatchObject({ authors });
  });

  test('bylines under the story are those of other stories', async () => {
    const item = await readPage(
      storyPage({
        above: '<p class="byline">By Jane Doe</p>',
        below: '<ul><li><a href="/2">Rain again</a> <span class="byline">By John Roe</span></li></ul>',
      }),
    );
    expect(item.authors).toEqual(['Jane Doe']);
  });
});

describe('what stands in a story and is not of it', () => {
  test.each([
    ['a note on the author', '<p>Jane Doe covers the courts for the Example. Follow her on Twitter.</p>'],
    [
      'a note with the first name',
      '<p>Jane joined the Example in 2012, and lives in Riverton with two cats and a dog.</p>',
    ],
    [
      'a picture in microdata',
      '<div itemscope itemtype="https://schema.org/ImageObject"><div>The nest on the chimney of the old dairy in April of this year.</div></div>',
    ],
    ['a question to subscribers', '<p>Sie haben bereits ein Abonnement? Hier anmelden.</p>'],
    ['who pays', '<p>The Example is paid for by readers like you. Join for $5 a month.</p>'],
    ['what a picture does not show', '<p>Picture used for representational purpose only, not actual</p>'],
    ['who helped', '<p>With files from The Example Press</p>'],
    ['who contributed', '<p>John Roe of the Example Service contributed to this report.</p>'],
    [
      'a newsletter',
      '<p>Kick off your day with the daily newsletter of the Example, the freshest news there is.</p>',
    ],
    [
      'what does not show',
      '<p style="display: none">The links in this mail were sent to your friend with best regards.</p>',
    ],
    [
      'data of a script',
      '<p>{ "modules": [{"name": "video"}], "id": "2552971", "text": "the hall and the town" }</p>',
    ],
    [
      'a caption',
      '<div>The old hall of Riverton, whose roof was new in 1998 and is no longer. (Jane Doe/The Example)</div>',
    ],
  ])('%s is left out or named as what it is', async (_, below) => {
    const item = await readPage(storyPage({ above: '<p class="byline">By Jane Doe</p>', below }));
    expect(storyOf(item)).toEqual(PROSE);
  });

  test('a sentence about somebody who contributed stays', async () => {
    const text =
      'Heavy rain contributed to the damage, and the town paid for the repair of the roof in three parts.';
    const item = await readPage(storyPage({ below: `<p>${text}</p>` }));
    expect(storyOf(item)).toEqual([...PROSE, text]);
  });

  test('a paragraph behind a wall, and one of a teaser, stay', async () => {
    const [wall, teaser] = [
      'The roof of the hall was made new in 1998, which cost the town more than all of its schools together.',
      'Since then nobody has paid for anything but the heating, and last winter not even for that any more.',
    ];
    const below = `<p class="paywall">${wall}</p><div class="teaser-content"><p>${teaser}</p></div>`;
    expect(storyOf(await readPage(storyPage({ below })))).toEqual([...PROSE, wall, teaser]);
  });

  test('the story ends with the text that the metadata give', async () => {
    const extra =
      'Readers of this page also liked our guide to the ten best places for a walk in the rain near Riverton.';
    const head = `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Riverton sells its town hall', articleBody: PROSE.join(' ') })}</script>`;
    expect(storyOf(await readPage(storyPage({ head, below: `<p>${extra}</p>` })))).toEqual(PROSE);
    expect(storyOf(await readPage(storyPage({ below: `<p>${extra}</p>` })))).toEqual([...PROSE, extra]);
  });
});

test.each([
  ['<h1><a href="/">Home</a> A bridge for Selm</h1>', [], ['Home A bridge for Selm']],
  ['<h1><a href="/"><span>Selm</span> Herald</a></h1>', ['Selm Herald'], []],
  ['<a href="/"><h1>Selm Herald</h1></a>', ['Selm Herald'], []],
])('what a heading with a link to the front page is: %s', (html, siteNames, headings) => {
  expect(readVisible(parsePage(html), null)).toMatchObject({ siteNames, headings });
});

describe('pages made to exhaust who reads them', () => {
  test('an object of 200,000 objects in a script', () => {
    const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`k${String(index)}`, {}]));
    const page = parsePage(`<script>${JSON.stringify([{ headline: 'A bridge', many }])}</script>`);
    expect(readScriptStory(page, 'A bridge')).toEqual({ authors: [], published: [] });
  });

  test('a table of many rows is read once', () => {
    const rows = Array.from({ length: 40 }, (_, row) => `<tr><td><p>Row ${String(row)}.</p></td></tr>`);
    const prose = Array.from(
      { length: 30 },
      (_, n) =>
        `<p>Council ${String(n)} of Selm voted on Tuesday to open the new bridge in spring, after three years of work.</p>`,
    );
    const html = `<article>${prose.join('')}<table><tr><td><img></td></tr>${rows.join('')}</table></article>`;
    const page = parsePage(html);
    const [table] = findNamed(page, 'table');
    const cell = table && findNamed(table, 'td')[0];
    if (!cell) throw new Error('no table');
    let looks = 0;
    const { children } = cell;
    Object.defineProperty(cell, 'children', { get: () => (looks++, children) });
    const { paragraphs } = bodyOf(
      page,
      { defuddle: html, readability: html, stated: '' },
      { headline: null, descriptions: [], captions: [], authors: [] },
    );
    expect(paragraphs.filter(({ kind }) => kind === 'CAPTION')).toHaveLength(rows.length);
    expect(looks).toBeLessThan(rows.length);
  });
});
