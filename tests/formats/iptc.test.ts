import { describe, expect, test } from 'vitest';
import { entriesOf, linesOf, readAll } from './support.js';

const NITF = `<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" xml:lang="en">
  <head><title>Window title</title>
    <tobject><tobject.subject tobject.subject.matter="Bridges"/></tobject>
    <docdata><doc-id id-string="ex-1"/><date.issue norm="20170502T163000+0200"/><key-list><keyword key="harbour"/></key-list></docdata>
    <pubdata name="Example Agency" position.section="Local" ex-ref="https://e.example/1"/></head>
  <body><body.head><hedline><hl1>Mayor opens <em>bridge</em></hl1><hl2>After four years</hl2></hedline>
      <byline>By <person>Jane Doe</person>, <byttl>Staff Reporter</byttl></byline><dateline><location>RIVERTON</location>, May 2</dateline></body.head>
    <body.content><block><p>The mayor of <location>Riverton</location> cut the ribbon.</p><hl2>A long wait</hl2><p>He waited.</p><bq><block><p>At last.</p></block></bq>
      <media media-type="image"><media-reference source="https://e.example/a.jpg">a.jpg</media-reference><media-caption>The bridge</media-caption><media-producer>AP</media-producer></media>
      <ul><li>412 metres long</li></ul></block></body.content>
    <body.end><tagline>Edited by Some One</tagline></body.end></body></nitf>`;
const NITF_LINES = [
  'DATELINE: RIVERTON, May 2',
  'LEAD: The mayor of Riverton cut the ribbon.',
  'CROSSHEAD: A long wait',
  'PARAGRAPH: He waited.',
  'QUOTATION: At last.',
  'CAPTION: The bridge',
  'LIST_ITEM: 412 metres long',
];

describe('NITF', () => {
  test('head, headlines, byline, body', async () => {
    const { format, items } = await readAll(
      `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">${NITF}`,
    );
    expect(format).toBe('nitf');
    expect(items[0]).toMatchObject({
      headline: 'Mayor opens bridge',
      standfirst: 'After four years',
      authors: ['Jane Doe'],
      publishedAt: '2017-05-02T16:30:00+02:00',
      canonicalUrl: 'https://e.example/1',
      guid: 'ex-1',
      section: 'Local',
      keywords: ['harbour', 'Bridges'],
      image: { url: 'https://e.example/a.jpg', caption: 'The bridge', credit: 'AP' },
      language: 'en',
      publisher: 'Example Agency',
    });
    expect(linesOf(items[0])).toEqual([
      'HEADLINE: Mayor opens bridge',
      'STANDFIRST: After four years',
      ...NITF_LINES,
    ]);
  });
  test('an abstract, a byline of an agency, a day with an offset', async () => {
    const { items } = await readAll(
      '<nitf><head><docdata><date.issue norm="20080219+0100"/></docdata></head><body><body.head><hedline><hl1>T</hl1></hedline><byline><byttl>Sports Network</byttl></byline><abstract><p>Short.</p></abstract></body.head><body.content><p>Long.</p></body.content></body></nitf>',
    );
    expect(items[0]).toMatchObject({
      authors: ['Sports Network'],
      publishedAt: '2008-02-19',
      standfirst: 'Short.',
    });
  });
  test('a body without its container, in windows-1252', async () => {
    const { items } = await readAll(
      Buffer.from(
        '<?xml version="1.0" encoding="windows-1252"?><nitf><body><body.head><hedline><hl1>Caf\u00e9</hl1></hedline></body.head><p>Caf\u00e9 owners met.</p></body></nitf>',
        'latin1',
      ),
    );
    expect(linesOf(items[0])).toEqual(['HEADLINE: Café', 'LEAD: Café owners met.']);
  });
});

describe('NewsML-G2', () => {
  const item = (
    content: string,
    guid = 'urn:1',
    kind = 'text',
  ) => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="2" xml:lang="en-GB">
    <rightsInfo><copyrightHolder><name>Example Agency</name></copyrightHolder></rightsInfo>
    <itemMeta><itemClass qcode="ninat:${kind}"/><provider qcode="nprov:EX"/><versionCreated>2017-05-02T18:00:00+02:00</versionCreated><firstCreated>2017-05-02T16:30:00+02:00</firstCreated><pubStatus qcode="stat:usable"/></itemMeta>
    <contentMeta><headline>Mayor opens bridge</headline><by>By Jane Doe</by><subject qcode="medtop:1"><name>Bridges</name></subject><language tag="en-US"/></contentMeta>
    <contentSet>${content}</contentSet></newsItem>`;
  const xhtml =
    '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><h1>Mayor opens bridge</h1><p>One.</p><h2>Two</h2><p>Three.</p></body></html></inlineXML>';
  test('inline NITF', async () => {
    const { format, items } = await readAll(
      item(`<inlineXML contenttype="application/nitf+xml">${NITF}</inlineXML>`),
    );
    expect(format).toBe('newsml-g2');
    expect(items[0]).toMatchObject({
      headline: 'Mayor opens bridge',
      authors: ['Jane Doe'],
      publishedAt: '2017-05-02T16:30:00+02:00',
      modifiedAt: '2017-05-02T18:00:00+02:00',
      guid: 'urn:1',
      keywords: ['Bridges'],
      language: 'en-US',
      publisher: 'Example Agency',
    });
    expect(linesOf(items[0])).toEqual([
      'HEADLINE: Mayor opens bridge',
      'STANDFIRST: After four years',
      ...NITF_LINES,
    ]);
  });
  test('inline XHTML, and inline text', async () => {
    expect(linesOf((await readAll(item(xhtml))).items[0])).toEqual([
      'HEADLINE: Mayor opens bridge',
      'LEAD: One.',
      'CROSSHEAD: Two',
      'PARAGRAPH: Three.',
    ]);
    const text =
      '<inlineData contenttype="text/plain">The mayor cut the ribbon on Friday, after a wait of four years.\n\nHe was glad that it was over and said so to everybody.</inlineData>';
    expect(linesOf((await readAll(item(text))).items[0])).toEqual([
      'HEADLINE: Mayor opens bridge',
      'LEAD: The mayor cut the ribbon on Friday, after a wait of four years.',
      'PARAGRAPH: He was glad that it was over and said so to everybody.',
    ]);
  });
  test('a message with a text and a picture; a package without its items', async () => {
    const { items } = await readAll(
      `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>${item(xhtml)}${item('<remoteContent href="a.jpg"/>', 'urn:2', 'picture')}</itemSet></newsMessage>`,
    );
    expect(items).toEqual([
      expect.objectContaining({ guid: 'urn:1' }),
      expect.stringMatching(/^the item is a picture without text/),
    ]);
    await expect(
      entriesOf('<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/"><groupSet/></packageItem>'),
    ).rejects.toThrow('the package only refers to its items');
  });
  test('with pictures only, and without an item: it says so, and what to hand in', async () => {
    const picture = (guid: string) => item('<remoteContent href="a.jpg"/>', guid, 'picture');
    const message = (items: string) =>
      `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>${items}</itemSet></newsMessage>`;
    const refusal = 'the item is a picture without text. Hand in the text that goes with it.';
    expect((await readAll(message(picture('urn:1') + picture('urn:2')))).items).toEqual([refusal, refusal]);
    expect((await readAll(picture('urn:1'))).items).toEqual([refusal]);
    await expect(entriesOf(message(''))).rejects.toThrow(
      'it holds no news item. Hand in one with its text, or a message that holds some.',
    );
    await expect(entriesOf('<NewsML><NewsEnvelope/></NewsML>')).rejects.toThrow(
      'it holds no news item. Hand in one with its text.',
    );
  });
});

describe('ninjs', () => {
  test.each([
    [
      '1',
      {
        uri: 'urn:1',
        type: 'text',
        versioncreated: '2017-05-02T16:30:00Z',
        byline: "Jane Doe and John d'Arc",
        headline: 'T',
        language: 'en',
        subject: [{ name: 'Bridges' }],
        body_text: 'No.',
        body_xhtml: '<p>One.</p><p>Two.</p>',
        associations: {
          main: {
            type: 'picture',
            description_text: 'C',
            byline: 'AP',
            renditions: {
              small: { href: 'https://e.example/s.jpg', width: 1 },
              big: { href: 'https://e.example/b.jpg', width: 9 },
            },
          },
        },
      },
      {
        guid: 'urn:1',
        authors: ['Jane Doe', "John d'Arc"],
        keywords: ['Bridges'],
        image: { url: 'https://e.example/b.jpg', caption: 'C', credit: 'AP' },
      },
    ],
    [
      '2',
      {
        uri: 'urn:2',
        firstcreated: '2017-05-02T16:30:00Z',
        versioncreated: '2017-05-02T18:00:00Z',
        copyrightholder: 'dpa',
        by: 'Von Jane Doe, dpa',
        headlines: [{ role: 'main', value: 'T' }],
        bodies: [
          { role: 'html', contenttype: 'text/html', value: '<section><p>One.</p><p>Two.</p></section>' },
        ],
      },
      {
        authors: ['Jane Doe'],
        publisher: 'dpa',
        publishedAt: '2017-05-02T16:30:00Z',
        modifiedAt: '2017-05-02T18:00:00Z',
      },
    ],
    [
      '3',
      {
        uri: 'https://e.example/3',
        versionCreated: '2017-05-02T16:30:00+02:00',
        by: 'Jane Doe',
        headlines: [{ role: 'main', value: 'T' }],
        bodies: [
          {
            role: 'nitf',
            contentType: 'text/vnd.IPTC.NITF',
            value: '<nitf><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>',
          },
        ],
      },
      { canonicalUrl: 'https://e.example/3', publishedAt: '2017-05-02T16:30:00+02:00' },
    ],
  ])('version %s', async (_, ninjs, wanted) => {
    const { format, items } = await readAll(JSON.stringify(ninjs));
    expect(format).toBe('ninjs');
    expect(items[0]).toMatchObject(wanted);
    expect(linesOf(items[0])).toEqual(['HEADLINE: T', 'LEAD: One.', 'PARAGRAPH: Two.']);
  });
  test('with a guid in place of a uri', async () => {
    const { format, items } = await readAll(
      JSON.stringify({
        guid: 'urn:1',
        type: 'text',
        versioncreated: '2017-05-02T16:30:00+0000',
        headline: 'T',
        body_html: '<p>One.</p>',
      }),
    );
    expect(format).toBe('ninjs');
    expect(items[0]).toMatchObject({ guid: 'urn:1', publishedAt: '2017-05-02T16:30:00+00:00' });
    expect(linesOf(items[0])).toEqual(['HEADLINE: T', 'LEAD: One.']);
  });
  test('a picture alone, in a list', async () => {
    const { items } = await readAll(
      JSON.stringify([{ uri: 'u', type: 'picture', versioncreated: '2017-05-02T16:30:00Z' }]),
    );
    expect(items).toEqual([expect.stringMatching(/^the item is a picture without text/)]);
  });
});
