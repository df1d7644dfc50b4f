import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { entriesOf, linesOf, readAll } from './support.js';

const NAMESPACES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"';

describe('RSS 2.0', () => {
  test('an item in full, with authors, pictures and entities', async () => {
    const { format, items } = await readAll(`<?xml version="1.0" encoding="utf-8"?>
      <!-- made by hand -->
      <rss version="2.0" ${NAMESPACES}><channel>
        <title>The Example</title><link>https://news.example/</link><language>en-gb</language>
        <item>
          <title>Mayor &amp;amp; council &#8220;agree&#8221;</title>
          <link>/local/agree</link><guid isPermaLink="false">ex-1</guid>
          <pubDate>Tue, 02 May 2017 16:30:00 +0200</pubDate>
          <dc:creator><![CDATA[By Jane Doe and John Roe]]></dc:creator>
          <category>Local</category><category><![CDATA[Town & council]]></category>
          <description>They have a plan for the harbour.</description>
          <content:encoded><![CDATA[<p>The mayor said&nbsp;yes.</p><h2>No more delays</h2><blockquote><p>We agreed at last.</p></blockquote>
            <figure><img src="a.jpg"><figcaption>The harbour</figcaption></figure><ul><li>First point</li></ul>
            <p>Photo: Jane Doe/AP</p><p>The post Mayor agrees appeared first on The Example.</p>]]></content:encoded>
          <media:content url="https://news.example/a.jpg" medium="image"><media:description>The harbour</media:description><media:credit>AP</media:credit></media:content>
        </item></channel></rss>`);
    expect(format).toBe('rss');
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      headline: 'Mayor & council “agree”',
      standfirst: 'They have a plan for the harbour.',
      authors: ['Jane Doe', 'John Roe'],
      publishedAt: '2017-05-02T16:30:00+02:00',
      canonicalUrl: 'https://news.example/local/agree',
      guid: 'ex-1',
      keywords: ['Local', 'Town & council'],
      image: { url: 'https://news.example/a.jpg', caption: 'The harbour', credit: 'AP' },
      language: 'en-GB',
      publisher: 'The Example',
      summaryOnly: false,
    });
    expect(linesOf(items[0])).toEqual([
      'HEADLINE: Mayor & council “agree”',
      'STANDFIRST: They have a plan for the harbour.',
      'LEAD: The mayor said yes.',
      'CROSSHEAD: No more delays',
      'QUOTATION: We agreed at last.',
      'CAPTION: The harbour',
      'LIST_ITEM: First point',
    ]);
  });

  test('items with a summary only, without text, without an id, and two with one id', async () => {
    const { items } = await readAll(`<rss version="2.0"><channel><title>E</title>
      <item><title>One</title><link>https://e.example/1</link><description>A short text &lt;b&gt;in bold&lt;/b&gt;.</description></item>
      <item><title>Only a title</title><guid>https://e.example/2</guid></item>
      <item><title>Two</title><guid>x</guid><description>Two.</description></item>
      <item><title>Three</title><guid>x</guid><description>Three.</description></item></channel></rss>`);
    expect(items).toMatchObject([
      { guid: 'https://e.example/1', summaryOnly: true },
      { guid: 'https://e.example/2', canonicalUrl: 'https://e.example/2', summaryOnly: true },
      { guid: 'x', headline: 'Two' },
      { guid: 'x', headline: 'Three' },
    ]);
    expect(linesOf(items[0])).toEqual(['HEADLINE: One', 'LEAD: A short text in bold.']);
    expect(linesOf(items[1])).toEqual(['HEADLINE: Only a title']);
  });

  test('a feed that is not well-formed, and dates in the future', async () => {
    const { items } = await readAll(
      '<rss version="0.92"><channel><title>E</title><item><title>Tom & Jerry &nbsp; again</title><description>They met.</description><pubDate>Fri, 01 Jan 2088 00:00:00 EST</pubDate></item></channel></rss>',
    );
    expect(items).toMatchObject([
      { headline: 'Tom & Jerry again', publishedAt: '2088-01-01T00:00:00-05:00' },
    ]);
  });

  test('episodes of a podcast are passed over, those with a text are not', async () => {
    const episode = (text: string) =>
      `<item><title>Four</title><description>We talk about bridges.</description>${text}<enclosure url="https://e.example/4.mp3" type="audio/mpeg" length="1"/><itunes:duration>30:00</itunes:duration></item>`;
    const { items } = await readAll(
      `<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>E</title>${episode('')}${episode('<content:encoded>&lt;p&gt;The mayor said on Friday that the bridge was closed.&lt;/p&gt;</content:encoded>')}</channel></rss>`,
    );
    expect(items).toEqual([
      expect.stringMatching(/^the item is an episode of a podcast/),
      expect.objectContaining({ headline: 'Four' }),
    ]);
  });

  test('a feed without items has none; one that was cut is refused', async () => {
    expect(await entriesOf('<rss version="2.0"><channel><title>E</title></channel></rss>')).toEqual([]);
    await expect(entriesOf('<rss version="2.0"><channel>')).rejects.toThrow('the RSS feed cannot be read');
  });
});

describe('RSS 1.0', () => {
  const feed = (items: string) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${NAMESPACES}>
      <channel rdf:about="https://e.example"><title>Example</title><link>https://e.example</link><dc:language>de</dc:language></channel>${items}</rdf:RDF>`;
  test.each([
    [
      'a summary',
      '<item rdf:about="urn:1"><title>Ein Titel</title><link>https://e.example/1</link><description>Ein Satz.</description><dc:date>2017-05-02T16:30:00Z</dc:date><dc:creator>Anna Berg</dc:creator><dc:subject>Politik</dc:subject></item>',
      {
        guid: 'urn:1',
        authors: ['Anna Berg'],
        publishedAt: '2017-05-02T16:30:00Z',
        language: 'de',
        keywords: ['Politik'],
        publisher: 'Example',
      },
      ['HEADLINE: Ein Titel', 'LEAD: Ein Satz.'],
    ],
    [
      'the whole text',
      '<item rdf:about="https://e.example/2"><title>T</title><link>https://e.example/2</link><description>S</description><content:encoded><![CDATA[<p>Eins.</p><p>Zwei.</p>]]></content:encoded></item>',
      { canonicalUrl: 'https://e.example/2', summaryOnly: false },
      ['HEADLINE: T', 'STANDFIRST: S', 'LEAD: Eins.', 'PARAGRAPH: Zwei.'],
    ],
    [
      'no text',
      '<item rdf:about="u"><title>T</title><link>https://e.example/3</link></item>',
      { summaryOnly: true },
      ['HEADLINE: T'],
    ],
  ])('%s', async (_, item, wanted, lines) => {
    const { format, items } = await readAll(feed(item));
    expect(format).toBe('rss-1');
    expect(items[0]).toMatchObject(wanted);
    expect(linesOf(items[0])).toEqual(lines);
  });
});

describe('Atom', () => {
  const feed = (entry: string) =>
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Example</title><id>f</id><updated>2017-05-02T16:30:00Z</updated><link href="https://e.example/"/><author><name>Fay Person</name></author>${entry}</feed>`;
  test.each([
    [
      'XHTML',
      '<entry><title>One</title><id>urn:1</id><link rel="alternate" href="/1"/><published>2017-05-02T16:30:00+02:00</published><updated>2017-05-03T08:00:00+02:00</updated><author><name>Jane Doe</name></author><category term="w" label="World"/><summary>In short.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <b>two</b> three.</p><p>And on.</p></div></content></entry>',
      {
        guid: 'urn:1',
        canonicalUrl: 'https://e.example/1',
        authors: ['Jane Doe'],
        publishedAt: '2017-05-02T16:30:00+02:00',
        modifiedAt: '2017-05-03T08:00:00+02:00',
        keywords: ['World'],
        standfirst: 'In short.',
      },
      ['HEADLINE: One', 'STANDFIRST: In short.', 'LEAD: One two three.', 'PARAGRAPH: And on.'],
    ],
    [
      'HTML, the feed’s author, and only a time of change',
      '<entry><title type="html">A &amp;amp; B</title><id>urn:2</id><updated>2017-05-03T08:00:00Z</updated><content type="html">&lt;p&gt;Text.&lt;/p&gt;</content></entry>',
      { headline: 'A & B', authors: ['Fay Person'], publishedAt: '2017-05-03T08:00:00Z', modifiedAt: null },
      ['HEADLINE: A & B', 'LEAD: Text.'],
    ],
    [
      'text with blank lines',
      '<entry><title>T</title><id>urn:3</id><updated>2017-05-03T08:00:00Z</updated><content>One.\n\nTwo.</content></entry>',
      { summaryOnly: false },
      ['HEADLINE: T', 'LEAD: One.', 'PARAGRAPH: Two.'],
    ],
  ])('%s', async (_, entry, wanted, lines) => {
    const { format, items } = await readAll(feed(entry));
    expect(format).toBe('atom');
    expect(items[0]).toMatchObject(wanted);
    expect(linesOf(items[0])).toEqual(lines);
  });
});

describe('JSON Feed', () => {
  const feed = (item: object) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Example',
      language: 'en',
      home_page_url: 'https://e.example/',
      items: [item],
    });
  test.each([
    [
      'HTML',
      {
        id: '1',
        url: 'https://e.example/1',
        title: 'T',
        content_html: '<p>One.</p><p>Two.</p>',
        date_published: '2017-05-02T16:30:00+02:00',
        authors: [{ name: 'Jane Doe' }],
        tags: ['a'],
        image: 'https://e.example/i.jpg',
      },
      {
        guid: '1',
        authors: ['Jane Doe'],
        publishedAt: '2017-05-02T16:30:00+02:00',
        keywords: ['a'],
        image: { url: 'https://e.example/i.jpg' },
        language: 'en',
      },
      ['HEADLINE: T', 'LEAD: One.', 'PARAGRAPH: Two.'],
    ],
    [
      'text',
      { id: 2, title: 'T', content_text: 'One < two.\n\nThree.' },
      { guid: '2' },
      ['HEADLINE: T', 'LEAD: One < two.', 'PARAGRAPH: Three.'],
    ],
    ['a summary', { id: '3', summary: 'Short.' }, { headline: null, summaryOnly: true }, ['LEAD: Short.']],
  ])('%s', async (_, item, wanted, lines) => {
    const { format, items } = await readAll(feed(item));
    expect(format).toBe('json-feed');
    expect(items[0]).toMatchObject(wanted);
    expect(linesOf(items[0])).toEqual(lines);
  });
});

describe('feeds as newspapers have them', async () => {
  const folder = new URL('feeds/', import.meta.url);
  const expected = JSON.parse(await readFile(new URL('expected.json', folder), 'utf8')) as Record<
    string,
    (object & { lines: string[] })[]
  >;

  test.each(Object.entries(expected))('%s', async (file, items) => {
    const found = (await readAll(await readFile(new URL(file, folder)))).items;
    expect(
      found.map((item) => (typeof item === 'string' ? item : { ...item, lines: linesOf(item) })),
    ).toEqual(items.map((item) => expect.objectContaining(item) as unknown));
  });
});

describe('the body of an item', () => {
  const bodyOf = async (html: string) => {
    const { items } = await readAll(
      `<rss version="2.0"><channel><title>T</title><item><title>A</title><description><![CDATA[${html}]]></description></item></channel></rss>`,
    );
    const [item] = items;
    if (item === undefined || typeof item === 'string') throw new Error(item);
    return item.paragraphs.filter(({ kind }) => kind !== 'HEADLINE').map(({ text }) => text);
  };

  test.each([
    [
      '<p>The court fined <a href="/f">Facebook</a> and <a href="/t">Twitter</a> on Monday.</p>',
      'The court fined Facebook and Twitter on Monday.',
    ],
    ['<p>She told readers to <a href="/a">read more</a></p>', 'She told readers to read more'],
    ['<p><a href="/a">Read more</a> books, the minister said.</p>', 'Read more books, the minister said.'],
    ['<p>The tower was sold to <a href="/a">Twitter</a></p>', 'The tower was sold to Twitter'],
  ])('keeps links that are words of a sentence: %s', async (html, text) => {
    expect(await bodyOf(html)).toEqual([text]);
  });

  test.each([
    '<p>The bridge was opened on Monday. <a href="/a">Read more...</a></p>',
    '<p>The bridge was opened on Monday. [<a href="/a">read the full story</a>]</p>',
    '<p>The bridge was opened on Monday. <b><a href="/a">Continue reading <span>A bridge for Selm</span> →</a></b> </p>',
    'The bridge was opened on Monday.<br><a href="/a">Full story</a><br>',
  ])('leaves out links at the end that only lead to the page: %s', async (html) => {
    const [text = ''] = await bodyOf(html);
    expect(text.replace(/\s*\[\]$/, '')).toBe('The bridge was opened on Monday.');
  });

  test('that writes about a tag keeps it, one that is escaped once more is mark-up', async () => {
    expect(await bodyOf('To close a paragraph write &lt;/p&gt; and then go on.')).toEqual([
      'To close a paragraph write </p> and then go on.',
    ]);
    expect(await bodyOf('Mayor: &lt;a href="/x"&gt;the bridge&lt;/a&gt; was opened.')).toEqual([
      'Mayor: the bridge was opened.',
    ]);
    expect(await bodyOf('&lt;section&gt;The bridge &lt;b&gt;was opened.&lt;/b&gt;&lt;/section&gt;')).toEqual([
      'The bridge was opened.',
    ]);
  });
});
