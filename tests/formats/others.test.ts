import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { entriesOf, linesOf, readAll } from './support.js';

const LONG =
  'The mayor of Riverton opened the new bridge on Friday after four years of work that cost the city a lot.';

describe('plain text', () => {
  test.each([
    ['UTF-8', Buffer.from(LONG), LONG],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${LONG}`), LONG],
    ['UTF-16', Buffer.from(`\ufeff${LONG}\r\nÉ`, 'utf16le'), `${LONG}\r\nÉ`],
    ['windows-1252', Buffer.from(`Caf\u00e9. ${LONG}`, 'latin1'), `Café. ${LONG}`],
  ])('%s, unchanged', async (_, bytes, wanted) => {
    const { format, items } = await readAll(bytes);
    expect(format).toBe('text');
    expect(items[0]).toMatchObject({ plainText: wanted, publishedAt: null });
  });
});

describe('Markdown', () => {
  test.each([
    [
      'front matter',
      `---\ntitle: "Mayor: opens bridge"\ndate: 2017-05-02T16:30:00+02:00\nauthor: [Jane Doe, John Roe]\ntags: [a, b]\nimage: https://e.example/a.jpg\nlang: en\ndescription: Short.\n---\n\n# Mayor: opens bridge\n\nOne *two* [three](https://x.example).\n\n## What comes next\n\n> Quoted.\n\n- Point\n`,
      {
        headline: 'Mayor: opens bridge',
        authors: ['Jane Doe', 'John Roe'],
        publishedAt: '2017-05-02T16:30:00+02:00',
        keywords: ['a', 'b'],
        language: 'en',
        image: { url: 'https://e.example/a.jpg' },
      },
      [
        'HEADLINE: Mayor: opens bridge',
        'STANDFIRST: Short.',
        'LEAD: One two three.',
        'CROSSHEAD: What comes next',
        'QUOTATION: Quoted.',
        'LIST_ITEM: Point',
      ],
    ],
    [
      'a day, CRLF',
      '---\r\ntitle: T\r\ndate: 2017-05-02\r\n---\r\nOne.\r\n',
      { publishedAt: '2017-05-02' },
      ['HEADLINE: T', 'LEAD: One.'],
    ],
    [
      'front matter in TOML',
      '+++\ntitle = "Mayor \\"opens\\" bridge" \ndate = 2017-05-02T16:30:00+02:00 # local\nauthors = [\n  "Jane Doe",\n  \'John Roe\',\n]\n[taxonomies]\ntags = ["a", "b"]\n+++\n\nOne.\n',
      {
        headline: 'Mayor "opens" bridge',
        authors: ['Jane Doe', 'John Roe'],
        publishedAt: '2017-05-02T16:30:00+02:00',
        keywords: ['a', 'b'],
      },
      ['HEADLINE: Mayor "opens" bridge', 'LEAD: One.'],
    ],
    [
      'a heading without front matter',
      `# T\n\n${LONG}\n`,
      { headline: 'T' },
      ['HEADLINE: T', `LEAD: ${LONG}`],
    ],
  ])('%s', async (_, source, wanted, lines) => {
    const { format, items } = await readAll(source);
    expect(format).toBe('markdown');
    expect(items[0]).toMatchObject(wanted);
    expect(linesOf(items[0])).toEqual(lines);
  });
  test('front matter that is not TOML', async () => {
    await expect(entriesOf('+++\ntitle = [\n+++\nText.\n')).rejects.toThrow('its front matter is not TOML');
  });
  test('front matter that is not YAML, or expands itself', async () => {
    await expect(entriesOf('---\ntitle: [\n---\nText.\n')).rejects.toThrow('its front matter is not YAML');
    const bomb = `a: &a [${'x,'.repeat(50)}]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, index) => `${name}: &${name} [${`*${'abcdefgh'.charAt(index)},`.repeat(50)}]`).join('\n')}`;
    await expect(entriesOf(`---\n${bomb}\n---\nText.\n`)).rejects.toThrow('its front matter is not YAML');
  });
});

describe('JSON lines', () => {
  test('plain texts, with a headline apart, and what npm run read prints', async () => {
    const read = {
      file: 'x',
      format: 'html',
      headline: 'H',
      standfirst: null,
      authors: ['Jane Doe'],
      image: null,
      paragraphs: [{ kind: 'LEAD', text: 'One.' }],
    };
    const lines = [
      { text: LONG, url: 'https://e.example/1' },
      { text: LONG, headline: 'T', authors: ['A B'], keywords: null },
      read,
      { id: 17, text: LONG, source: 'wire desk' },
      { id: 'x', text: LONG, guid: 'g', source: 'where it was found', publisher: 'P' },
      { text: 1 },
      { text: 'x', unknown: 1 },
    ];
    const { format, items } = await readAll(lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(format).toBe('json-lines');
    expect(items).toMatchObject([
      { plainText: LONG, canonicalUrl: 'https://e.example/1' },
      {
        plainText: null,
        headline: 'T',
        authors: ['A B'],
        paragraphs: [{ kind: 'HEADLINE', text: 'T' }, { text: LONG }],
      },
      { authors: ['Jane Doe'], paragraphs: [{ kind: 'LEAD', text: 'One.' }] },
      { guid: '17', publisher: 'wire desk' },
      { guid: 'g', publisher: 'P' },
      expect.stringMatching(/^expected a JSON object/),
      expect.stringMatching(/^expected a JSON object/),
    ]);
  });
});

describe('CSV', () => {
  test.each([
    [
      'commas, and quotes across lines',
      `id,title,text,date,author,url\n1,T,"One ""two"",\nthree.",2017-05-02 16:30,Jane Doe,https://e.example/1\n`,
      {
        guid: '1',
        headline: 'T',
        publishedAt: '2017-05-02T16:30:00',
        authors: ['Jane Doe'],
        canonicalUrl: 'https://e.example/1',
      },
    ],
    [
      'dates with dots',
      'title;text;date\nT;One two.;03.05.2024 10:30\n',
      { publishedAt: '2024-05-03T10:30:00' },
    ],
    ['tabs', 'headline\tbody\tsource\nT\tOne two.\tExample\n', { headline: 'T', publisher: 'Example' }],
    [
      'semicolons in windows-1252',
      Buffer.from('Titel;Text;Autor\r\nT;Caf\u00e9.;J\u00f6rg M\u00fcller\r\n', 'latin1'),
      { authors: ['Jörg Müller'] },
    ],
  ])('%s', async (_, source, wanted) => {
    const { format, items } = await readAll(source);
    expect(format).toBe('csv');
    expect(items[0]).toMatchObject(wanted);
  });
  test('rows with too few columns, without text, with a date that is none', async () => {
    const { items } = await readAll(
      'title,text,date\na,b\nc,,2017-05-02\nd,Text.,soon\ne,Text.,2017-05-02\n',
    );
    expect(items).toEqual([
      expect.stringMatching(
        /^the row has 2 columns where the header has 3 \(title, text, date\)\. Give every row all columns/,
      ),
      'the row has no text.',
      expect.stringMatching(/^the date "soon" is not understood/),
      expect.objectContaining({ headline: 'e' }),
    ]);
  });
  test('a table without a text', async () => {
    await expect(entriesOf('title,url,date\na,https://e.example,2017-05-02\n')).rejects.toThrow(
      'the table has no column for the text: expected one called text, body or content, got title, url, date.',
    );
  });
});

describe('mail', () => {
  const head =
    'From: "Jane Doe" <jane@e.example>\r\nTo: list@e.example\r\nSubject: =?utf-8?Q?Caf=C3=A9_opens?=\r\nDate: Tue, 2 May 2017 16:30:00 +0200\r\nMessage-ID: <1@e.example>\r\n';
  test.each([
    [
      'text with a signature',
      `${head}\r\n${LONG}\r\n-- \r\nJane\r\n`,
      ['HEADLINE: Café opens', `LEAD: ${LONG}`],
    ],
    [
      'HTML',
      `${head}Content-Type: text/html; charset=utf-8\r\nMIME-Version: 1.0\r\n\r\n<p>One.</p><p>Two.</p>`,
      ['HEADLINE: Café opens', 'LEAD: One.', 'PARAGRAPH: Two.'],
    ],
    [
      'quoted-printable in latin-1',
      `${head}MIME-Version: 1.0\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe caf=E9 on the corner is open again after a long winter without guests.`,
      [
        'HEADLINE: Café opens',
        'LEAD: The café on the corner is open again after a long winter without guests.',
      ],
    ],
  ])('%s', async (_, source, lines) => {
    const { format, items } = await readAll(source);
    expect(format).toBe('mail');
    expect(items[0]).toMatchObject({
      headline: 'Café opens',
      authors: ['Jane Doe'],
      publishedAt: '2017-05-02T16:30:00+02:00',
      guid: '1@e.example',
    });
    expect(linesOf(items[0])).toEqual(lines);
  });
  test.each([
    ['Doe, Jane', ['Jane Doe']],
    ['van der Berg, Anna Maria', ['Anna Maria van der Berg']],
    ['Jane Doe, Example Times', ['Jane Doe']],
    ['Jane Doe, MD', ['Jane Doe, MD']],
    ['Example News, Inc.', ['Example News, Inc']],
  ])('a sender %s', async (sender, authors) => {
    const { items } = await readAll(`${head.replace('Jane Doe', sender)}\r\n${LONG}\r\n`);
    expect(items[0]).toMatchObject({ authors });
  });
  test('several in an mbox, one of them empty', async () => {
    const { items } = await readAll(
      `From a@b Tue May 2\n${head.replaceAll('\r', '')}\n${LONG}\n\nFrom a@b Tue May 2\n${head.replaceAll('\r', '')}\n\n`,
    );
    expect(items).toEqual([
      expect.objectContaining({ headline: 'Café opens' }),
      expect.stringMatching(/^the mail has no text/),
    ]);
  });
});

describe('JSON-LD', () => {
  test.each([
    [
      'alone',
      {
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: 'T &amp; U',
        articleBody: `${LONG}\n\n${LONG}!`,
        author: { name: 'Jane Doe' },
        datePublished: '2017-05-02T16:30:00+02:00',
        url: 'https://e.example/1',
      },
    ],
    [
      'in a graph, with HTML',
      {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'Person', '@id': '#j', name: 'Jane Doe' },
          {
            '@type': 'BlogPosting',
            headline: 'T & U',
            articleBody: `<p>${LONG}</p><p>${LONG}!</p>`,
            author: { '@id': '#j' },
            datePublished: '2017-05-02T16:30:00+02:00',
            mainEntityOfPage: { '@id': 'https://e.example/1' },
          },
        ],
      },
    ],
    [
      'in a list',
      [
        {
          '@context': 'http://schema.org/',
          '@type': ['Article'],
          headline: 'T & U',
          articleBody: `${LONG}\n${LONG}!`,
          author: ['Jane Doe'],
          datePublished: '2017-05-02T16:30:00+02:00',
          url: 'https://e.example/1',
        },
      ],
    ],
  ])('%s', async (_, source) => {
    const { format, items } = await readAll(JSON.stringify(source));
    expect(format).toBe('json-ld');
    expect(items[0]).toMatchObject({
      headline: 'T & U',
      authors: ['Jane Doe'],
      publishedAt: '2017-05-02T16:30:00+02:00',
      canonicalUrl: 'https://e.example/1',
    });
    expect(linesOf(items[0])).toEqual(['HEADLINE: T & U', `LEAD: ${LONG}`, `PARAGRAPH: ${LONG}!`]);
  });
  test('about something else', async () => {
    await expect(entriesOf('{"@context":"https://schema.org","@type":"Person","name":"J"}')).rejects.toThrow(
      'the JSON-LD is about something else than articles.',
    );
  });
});

describe('JSON of APIs', () => {
  const fields = {
    headline: 'T',
    body: '<p>One.</p><p>Two.</p>',
    standfirst: '<p>Short.</p>',
    byline: 'Jane Doe in London',
    thumbnail: 'https://e.example/a.jpg',
  };
  const result = {
    id: 'world/1',
    webTitle: 'T',
    webUrl: 'https://e.example/1',
    webPublicationDate: '2017-05-02T16:30:00Z',
    sectionName: 'World',
    fields,
  };
  test.each([
    [
      'guardian',
      { response: { status: 'ok', results: [result] } },
      { authors: ['Jane Doe'], guid: 'world/1', section: 'World', publisher: 'The Guardian' },
      ['HEADLINE: T', 'STANDFIRST: Short.', 'LEAD: One.', 'PARAGRAPH: Two.'],
    ],
    [
      'guardian',
      {
        response: {
          content: {
            ...result,
            tags: [
              { type: 'contributor', webTitle: 'John Roe' },
              { type: 'keyword', webTitle: 'Bridges' },
            ],
          },
        },
      },
      { authors: ['John Roe'], keywords: ['Bridges'] },
      ['HEADLINE: T', 'STANDFIRST: Short.', 'LEAD: One.', 'PARAGRAPH: Two.'],
    ],
    [
      'guardian',
      [result],
      { publishedAt: '2017-05-02T16:30:00Z' },
      ['HEADLINE: T', 'STANDFIRST: Short.', 'LEAD: One.', 'PARAGRAPH: Two.'],
    ],
    [
      'nyt',
      {
        status: 'OK',
        response: {
          docs: [
            {
              _id: 'nyt://1',
              web_url: 'https://e.example/1',
              headline: { main: 'T' },
              abstract: 'Short.',
              lead_paragraph: 'One.',
              pub_date: '2017-05-02T16:30:00+0000',
              byline: { original: 'By Jane Doe and John Roe' },
              keywords: [{ value: 'Bridges' }],
              source: 'The New York Times',
            },
          ],
        },
      },
      { authors: ['Jane Doe', 'John Roe'], publishedAt: '2017-05-02T16:30:00+00:00', summaryOnly: true },
      ['HEADLINE: T', 'STANDFIRST: Short.', 'LEAD: One.'],
    ],
    [
      'nyt',
      {
        results: [
          {
            title: 'T',
            abstract: 'One.',
            url: 'https://e.example/1',
            byline: 'By JANE DOE',
            published_date: '2017-05-02T16:30:00-04:00',
            des_facet: ['Bridges'],
          },
        ],
      },
      { authors: ['Jane Doe'], keywords: ['Bridges'] },
      ['HEADLINE: T', 'LEAD: One.'],
    ],
    [
      'newsapi',
      {
        status: 'ok',
        totalResults: 1,
        articles: [
          {
            source: { id: null, name: 'Example' },
            author: 'Jane Doe',
            title: 'T',
            description: 'Short.',
            url: 'https://e.example/1',
            urlToImage: null,
            publishedAt: '2017-05-02T16:30:00Z',
            content: 'One two… [+1234 chars]',
          },
        ],
      },
      { publisher: 'Example', summaryOnly: true },
      ['HEADLINE: T', 'STANDFIRST: Short.', 'LEAD: One two'],
    ],
    [
      'newsapi',
      {
        articles: {
          results: [
            {
              uri: '77',
              title: 'T',
              body: `${LONG}\n\n${LONG}!`,
              dateTimePub: '2017-05-02T16:30:00Z',
              url: 'https://e.example/1',
              authors: [{ name: 'Jane Doe' }],
              source: { title: 'Example' },
              lang: 'eng',
            },
          ],
        },
      },
      { guid: '77', authors: ['Jane Doe'], summaryOnly: false },
      ['HEADLINE: T', `LEAD: ${LONG}`, `PARAGRAPH: ${LONG}!`],
    ],
  ])('%s', async (name, source, wanted, lines) => {
    const { format, items } = await readAll(JSON.stringify(source));
    expect(format).toBe(name);
    expect(items[0]).toMatchObject(wanted);
    expect(linesOf(items[0])).toEqual(lines);
  });
});

describe('a WordPress export', () => {
  test('posts that were published, with names of authors', async () => {
    const post = (more: string, content: string) =>
      `<item><title>T &amp; U</title><link>https://e.example/1</link><dc:creator><![CDATA[jdoe]]></dc:creator><guid isPermaLink="false">https://e.example/?p=1</guid><content:encoded><![CDATA[${content}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_date_gmt>2017-05-02 14:30:00</wp:post_date_gmt><category domain="category" nicename="l"><![CDATA[Local]]></category><category domain="post_tag" nicename="b"><![CDATA[Bridges]]></category>${more}</item>`;
    const published = '<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>';
    const { format, items } =
      await readAll(`<?xml version="1.0"?><rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Example</title><link>https://e.example</link><language>en-US</language>
      <wp:author><wp:author_login><![CDATA[jdoe]]></wp:author_login><wp:author_display_name><![CDATA[Jane Doe]]></wp:author_display_name></wp:author>
      ${post(published, 'One.\n\nTwo [gallery ids="1"] three.\n\n[caption id="a"]<img src="x"> The bridge[/caption]')}
      ${post('<wp:status>draft</wp:status><wp:post_type>post</wp:post_type>', 'No.')}${post('<wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type>', 'No.')}
      ${post(published, '<!-- wp:paragraph --><p>One.</p><!-- /wp:paragraph --><h2>What comes next</h2><p>Two.</p>')}</channel></rss>`);
    expect(format).toBe('wordpress');
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      headline: 'T & U',
      authors: ['Jane Doe'],
      publishedAt: '2017-05-02T14:30:00Z',
      guid: 'https://e.example/?p=1',
      section: 'Local',
      keywords: ['Bridges'],
      publisher: 'Example',
    });
    expect(linesOf(items[0])).toEqual([
      'HEADLINE: T & U',
      'LEAD: One.',
      'PARAGRAPH: Two three.',
      'CAPTION: The bridge',
    ]);
    expect(linesOf(items[1])).toEqual([
      'HEADLINE: T & U',
      'LEAD: One.',
      'CROSSHEAD: What comes next',
      'PARAGRAPH: Two.',
    ]);
  });
});

describe('WARC', () => {
  const record = (type: string, uri: string, http: string) => {
    const body = Buffer.from(http);
    return Buffer.concat([
      Buffer.from(
        `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2017-05-02T16:30:00Z\r\nWARC-Record-ID: <urn:uuid:${uri.length}>\r\nContent-Type: application/http; msgtype=${type}\r\nContent-Length: ${body.length}\r\n\r\n`,
      ),
      body,
      Buffer.from('\r\n\r\n'),
    ]);
  };
  const page = `<html><head><title>T</title></head><body><article><h1>Bridge opens in town</h1><p>${LONG}</p><p>${LONG} Again.</p><p>${LONG} And again.</p></article></body></html>`;
  const records = [
    record('request', 'https://e.example/1', 'GET /1 HTTP/1.1\r\nHost: e.example\r\n\r\n'),
    record(
      'response',
      'https://e.example/1',
      `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(page)}\r\n\r\n${page}`,
    ),
    record(
      'response',
      'https://e.example/2',
      'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 26\r\n\r\n<html><body></body></html>',
    ),
    record(
      'response',
      'https://e.example/3',
      'HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\nGone',
    ),
  ];
  test.each([
    ['as it is', Buffer.concat(records)],
    ['packed record by record', Buffer.concat(records.map((one) => gzipSync(one)))],
  ])('%s', async (_, bytes) => {
    const { format, items } = await readAll(bytes);
    expect(format).toBe('warc');
    expect(items).toEqual([
      expect.objectContaining({ headline: 'Bridge opens in town', canonicalUrl: 'https://e.example/1' }),
      expect.stringMatching(/^https:\/\/e\.example\/2: the page holds no article/),
    ]);
  });
  test('a page that unpacks to more than a page has is passed over', async () => {
    const bomb = gzipSync(
      record(
        'response',
        'https://e.example/9',
        `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${'<p>'.repeat(4_000_000)}`,
      ),
    );
    expect((await readAll(Buffer.concat([bomb, gzipSync(records[1] ?? '')]))).items).toEqual([
      'https://e.example/9 is larger than 8 MB and was skipped.',
      expect.objectContaining({ headline: 'Bridge opens in town' }),
    ]);
  });
});
