import { stringify } from 'csv-stringify/sync';
import { escapeUTF8 as escape } from 'entities';
import type { FormatName } from '../../src/formats/format.js';
import { newsArticles } from './articles.js';

/** The content of an article, for all formats. */
export interface Story {
  headline: string;
  paragraphs: string[];
  author: string;
  /** ISO 8601. */
  publishedAt: string;
  url: string;
}

/** A file with one story. */
export interface StoryFile {
  name: string;
  format: FormatName;
  content: string;
}

const AUTHORS = ['Jane Doe', 'Tom Rask', 'Ida Holm', 'Per Lund'] as const;
const PUBLISHER = 'Selm Herald';

/** The articles of the benchmark, each with the metadata that only mark-up can hold. */
export function* stories(count: number): Generator<Story> {
  let number = 0;
  for (const { text, publishedAt } of newsArticles(count)) {
    const [headline = '', ...paragraphs] = text.split('\n\n');
    const url = `https://news.example.org/${String(++number)}`;
    const author = AUTHORS[number % AUTHORS.length] ?? AUTHORS[0];
    yield { headline, paragraphs, author, publishedAt: publishedAt ?? '', url };
  }
}

const joined = ({ paragraphs }: Story) => paragraphs.join('\n\n');
const tags = (paragraphs: readonly string[], tag = 'p') =>
  paragraphs.map((text) => `<${tag}>${escape(text)}</${tag}>`).join('\n');
const mailDate = (iso: string) => new Date(iso).toUTCString().replace('GMT', '+0000');
const xml = (root: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;

const newsArticle = ({ headline, author, publishedAt, url }: Story) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline,
  url,
  datePublished: publishedAt,
  author: { '@type': 'Person', name: author },
  publisher: { '@type': 'Organization', name: PUBLISHER },
});

const nitf = ({ headline, paragraphs, author, publishedAt }: Story) =>
  `<nitf><head><docdata><date.issue norm="${publishedAt}"/></docdata></head><body><body.head>
  <hedline><hl1>${escape(headline)}</hl1></hedline><byline>By <person>${author}</person></byline></body.head>
  <body.content>${tags(paragraphs)}</body.content></body></nitf>`;

/** A page with what usually surrounds a story: metadata, scripts, navigation, related stories. */
function page(story: Story): string {
  const { headline, paragraphs, author, publishedAt, url } = story;
  const links = (count: number, words: string) =>
    `<ul>${`<li><a href="/section">${words}</a></li>`.repeat(count)}</ul>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escape(headline)} - ${PUBLISHER}</title>
<link rel="canonical" href="${url}"><meta property="og:title" content="${escape(headline)}">
<meta property="og:site_name" content="${PUBLISHER}"><meta property="article:published_time" content="${publishedAt}">
<style>${'.card { margin: 0 auto; padding: 1rem; }\n'.repeat(60)}</style>
<script type="application/ld+json">${JSON.stringify(newsArticle(story)).replaceAll('<', '\\u003c')}</script></head>
<body><header><nav class="menu">${links(25, 'A section of the paper')}</nav></header>
<main><article><h1>${escape(headline)}</h1><p class="byline">By <a rel="author" href="/authors/1">${author}</a></p>
<time datetime="${publishedAt}">${publishedAt.slice(0, 10)}</time>
<figure><img src="/a.jpg" alt=""><figcaption>A view of the town. Photo: AP</figcaption></figure>
${tags(paragraphs.slice(0, 3))}<aside class="related"><h3>Related</h3>${links(4, 'Another story of the day')}</aside>
${tags(paragraphs.slice(3))}</article>
<section class="most-read"><h2>Most read</h2>${links(10, 'What others have read today')}</section></main>
<footer>${links(20, 'About this paper')}<p>© ${PUBLISHER}. All rights reserved.</p></footer>
<script>${'window.queue = window.queue || []; window.queue.push({ event: "view", value: 1 });\n'.repeat(60)}</script>
</body></html>`;
}

/** For each format, the file extension and the function that writes a story. */
const WRITERS = {
  text: ['txt', (story) => `${story.headline}\n\n${joined(story)}\n`],
  markdown: [
    'md',
    (story) =>
      `---\ntitle: ${JSON.stringify(story.headline)}\nauthor: ${story.author}\ndate: ${story.publishedAt}\nurl: ${story.url}\n---\n\n${joined(story)}\n`,
  ],
  'json-lines': [
    'jsonl',
    ({ headline, paragraphs, author, publishedAt, url }) =>
      `${JSON.stringify({ headline, paragraphs: paragraphs.map((text) => ({ kind: 'PARAGRAPH', text })), authors: [author], publishedAt, url })}\n`,
  ],
  csv: [
    'csv',
    (story) =>
      stringify(
        [
          {
            ...{ title: story.headline, text: joined(story), author: story.author },
            ...{ date: story.publishedAt, url: story.url },
          },
        ],
        { header: true },
      ),
  ],
  rss: [
    'rss',
    ({ headline, paragraphs, author, publishedAt, url }) =>
      xml(`<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${PUBLISHER}</title>
<item><title>${escape(headline)}</title><link>${url}</link><guid>${url}</guid><dc:creator>${author}</dc:creator><pubDate>${mailDate(publishedAt)}</pubDate>
<content:encoded><![CDATA[${tags(paragraphs)}]]></content:encoded></item></channel></rss>`),
  ],
  atom: [
    'atom',
    ({ headline, paragraphs, author, publishedAt, url }) =>
      xml(`<feed xmlns="http://www.w3.org/2005/Atom"><title>${PUBLISHER}</title><id>https://news.example.org/</id><updated>${publishedAt}</updated>
<entry><title>${escape(headline)}</title><id>${url}</id><link href="${url}"/><published>${publishedAt}</published><updated>${publishedAt}</updated>
<author><name>${author}</name></author><content type="html">${escape(tags(paragraphs))}</content></entry></feed>`),
  ],
  'json-feed': [
    'json',
    ({ headline, paragraphs, author, publishedAt, url }) =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: PUBLISHER,
        items: [
          {
            ...{ id: url, url, title: headline, date_published: publishedAt },
            ...{ authors: [{ name: author }], content_html: tags(paragraphs) },
          },
        ],
      }),
  ],
  html: ['html', page],
  nitf: ['nitf', (story) => xml(nitf(story))],
  'newsml-g2': [
    'xml',
    (story) =>
      xml(`<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${story.url}" version="1" xml:lang="en">
<itemMeta><itemClass qcode="ninat:text"/><firstCreated>${story.publishedAt}</firstCreated><versionCreated>${story.publishedAt}</versionCreated></itemMeta>
<contentMeta><headline>${escape(story.headline)}</headline><by>${story.author}</by></contentMeta>
<contentSet><inlineXML contenttype="application/nitf+xml">${nitf(story)}</inlineXML></contentSet></newsItem>`),
  ],
  ninjs: [
    'ninjs',
    ({ headline, paragraphs, author, publishedAt, url }) =>
      JSON.stringify({
        ...{ uri: url, type: 'text', versioncreated: publishedAt, byline: author, headline },
        body_xhtml: tags(paragraphs),
      }),
  ],
  mail: [
    'eml',
    (story) =>
      `From: ${story.author} <desk@news.example.org>\nTo: list@news.example.org\nSubject: =?utf-8?B?${Buffer.from(story.headline).toString('base64')}?=\nDate: ${mailDate(story.publishedAt)}\nMessage-ID: <${story.url.replace('https://', '')}@example.org>\nContent-Type: text/plain; charset=utf-8\n\n${joined(story)}\n`,
  ],
} satisfies Partial<Record<FormatName, [string, (story: Story) => string]>> as Partial<
  Record<FormatName, [string, (story: Story) => string]>
>;

/** The formats of mixed files. */
export const MIXED = Object.keys(WRITERS) as FormatName[];

/** Writes stories as files, in each of the formats in turn. */
export function* storyFiles(count: number, formats: readonly FormatName[]): Generator<StoryFile> {
  let number = 0;
  for (const story of stories(count)) {
    const format = formats[number++ % formats.length] ?? 'text';
    const [ending, write] = WRITERS[format] ?? ['txt', joined];
    yield { name: `${String(number).padStart(6, '0')}.${ending}`, format, content: write(story) };
  }
}
