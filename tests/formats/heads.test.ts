import { expect, test } from 'vitest';
import type { NewsItem } from '../../src/formats/item.js';
import { readAll } from './support.js';

// The ways in which systems of publishers mark up who wrote, when, and under which headline, each in a page of its own.

/** What differs from page to page. */
interface Parts {
  title?: string;
  ld?: object;
  head?: string;
  h1?: string;
  above?: string;
  below?: string;
}

interface Case {
  name: string;
  o: Parts;
  want: Partial<NewsItem>;
}

const PROSE = [
  'The council of Riverton voted on Tuesday to sell the old town hall, which has stood empty for more than ten years.',
  '“Nobody wants to heat a house in which nobody works,” said Anna Berg, who has been mayor of the town since 2019.',
  'The money is meant for two schools in the north of the town, whose roofs have let in the rain since last winter.',
  'A group of neighbours wants to go to court over the sale, and says that the hall was a gift to all of the town.',
];
const T = 'Riverton sells its town hall';
const page = (o: Parts): string =>
  `<!doctype html><html><head>${o.title ?? `<title>${T} | The Example Times</title>`}<meta property="og:site_name" content="The Example Times">${o.ld ? `<script type="application/ld+json">${JSON.stringify(o.ld)}</script>` : ''}${o.head ?? ''}</head><body><nav><a href="/">Home</a></nav><article>${o.h1 ?? `<h1>${T}</h1>`}${o.above ?? ''}<div class="text">${PROSE.map((p) => `<p>${p}</p>`).join('')}${o.below ?? ''}</div></article></body></html>`;
const A = (name: string, o: Parts, authors: string[]): Case => ({ name, o, want: { authors } });
const D = (name: string, o: Parts, publishedAt: string | null): Case => ({ name, o, want: { publishedAt } });
const H = (name: string, o: Parts, headline: string): Case => ({ name, o, want: { headline } });
const ldA = (author: unknown): Parts => ({ ld: { '@type': 'NewsArticle', headline: T, author } });
const ldD = (datePublished: unknown): Parts => ({
  ld: { '@type': 'NewsArticle', headline: T, datePublished },
});
const cases: Case[] = [
  H(
    'words set in italics',
    { title: '<title>News</title>', h1: '<h1>Riverton’s “<i>Titanic</i>” is <em>Lena</em>’s now</h1>' },
    'Riverton’s “Titanic” is Lena’s now',
  ),
  A('string', ldA('Nora Vale'), ['Nora Vale']),
  A('string with By', ldA('By Nora Vale'), ['Nora Vale']),
  A('family names with von', ldA(['Ursula von der Leyen', 'By Heinrich von Kleist']), [
    'Ursula von der Leyen',
    'Heinrich von Kleist',
  ]),
  A('array of strings', ldA(['Nora Vale', 'Tom Reed']), ['Nora Vale', 'Tom Reed']),
  A('object name array', ldA({ '@type': 'Person', name: ['Nora Vale', 'Tom Reed'] }), [
    'Nora Vale',
    'Tom Reed',
  ]),
  A('names joined and', ldA({ '@type': 'Person', name: 'Nora Vale and Tom Reed' }), [
    'Nora Vale',
    'Tom Reed',
  ]),
  A('names joined &amp;', ldA({ '@type': 'Person', name: 'Nora Vale &amp; Tom Reed' }), [
    'Nora Vale',
    'Tom Reed',
  ]),
  A('names joined comma and', ldA({ '@type': 'Person', name: 'Nora Vale, Tom Reed, and Ada Pohl' }), [
    'Nora Vale',
    'Tom Reed',
    'Ada Pohl',
  ]),
  A('names joined |', ldA({ '@type': 'Person', name: 'Nora Vale | Tom Reed' }), ['Nora Vale', 'Tom Reed']),
  A('name - company', ldA({ '@type': 'Person', name: 'Nora Vale - The Example Times' }), ['Nora Vale']),
  A('name, title', ldA({ '@type': 'Person', name: 'Nora Vale, Political Editor' }), ['Nora Vale']),
  A('name, in place', ldA({ '@type': 'Person', name: 'Nora Vale in Berlin' }), ['Nora Vale']),
  A('names in places', ldA({ '@type': 'Person', name: 'Nora Vale in Berlin and Tom Reed in Paris' }), [
    'Nora Vale',
    'Tom Reed',
  ]),
  A('given/family', ldA({ '@type': 'Person', givenName: 'Nora', familyName: 'Vale' }), ['Nora Vale']),
  A(
    'two persons name+org',
    ldA([
      { '@type': 'Person', name: 'Nora Vale' },
      { '@type': 'Organization', name: 'The Example Times' },
    ]),
    ['Nora Vale'],
  ),
  A(
    'people and the publisher under another name',
    ldA([
      { '@type': 'Organization', name: 'SELM BLICK' },
      { '@type': 'Person', name: 'Nora Vale' },
    ]),
    ['Nora Vale'],
  ),
  A(
    'only the first of two in JSON-LD',
    { ...ldA('Nora Vale'), head: '<meta name="author" content="Nora Vale,Tom Reed">' },
    ['Nora Vale', 'Tom Reed'],
  ),
  A(
    'places behind the name',
    { above: '<p>By Nora Vale</p><p>NEW YORK</p>', ...ldA('By Nora Vale | Phnom Penh | Russia') },
    ['Nora Vale'],
  ),
  A(
    'section, kind and day behind the name',
    { above: '<p class="byline">By Nora Vale | Health | Special | on Jun 5, 2013</p>' },
    ['Nora Vale'],
  ),
  A('an agency with its article', { above: '<div class="byline">By The Associated Press</div>' }, [
    'Associated Press',
  ]),
  A('initials', { above: '<div class="author">RL</div>' }, []),
  A(
    'a name before much else in its box',
    {
      above: `<div class="byline"><span>By Nora Vale, Staff Writer</span><div>${'Reviewed by the desk. '.repeat(12)}</div></div>`,
    },
    ['Nora Vale'],
  ),
  A(
    'a day behind the name',
    {
      above:
        '<p class="byline">By <span>Nora Vale</span> <span>Published 3:04 PM EST, Tue March 5, 2019</span></p>',
    },
    ['Nora Vale'],
  ),
  H(
    'topic before a hidden colon',
    {
      title: '<title>News</title>',
      h1: '<h1><span>Budget</span><span hidden>:</span><span>Riverton sells its hall</span></h1>',
    },
    'Riverton sells its hall',
  ),
  A('org agency', ldA({ '@type': 'Organization', name: 'Reuters' }), ['Reuters']),
  A(
    'AFP and person',
    ldA([
      { '@type': 'Person', name: 'Nora Vale' },
      { '@type': 'Organization', name: 'AFP' },
    ]),
    ['Nora Vale', 'AFP'],
  ),
  A('creator only', { ld: { '@type': 'NewsArticle', headline: T, creator: ['Nora Vale'] } }, ['Nora Vale']),
  A(
    'lists in lists, deeper than the stack',
    {
      head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${T}","author":${'['.repeat(20_000)}"Nora Vale"${']'.repeat(20_000)}}</script>`,
    },
    [],
  ),
  A('nested list', ldA([[{ '@type': 'Person', name: 'Nora Vale' }]]), ['Nora Vale']),
  A(
    'ld url name + visible rel',
    {
      ...ldA({ '@type': 'Person', name: 'https://www.example.test/authors/nora-vale' }),
      above: '<p>By <a rel="author" href="https://www.example.test/authors/nora-vale">Nora Vale</a></p>',
    },
    ['Nora Vale'],
  ),
  A(
    'ld slug + byline',
    { ...ldA({ '@type': 'Person', name: 'nvale' }), above: '<div class="byline">By Nora Vale</div>' },
    ['Nora Vale'],
  ),
  A(
    'ld admin + byline',
    { ...ldA({ '@type': 'Person', name: 'admin' }), above: '<div class="byline">By Nora Vale</div>' },
    ['Nora Vale'],
  ),
  A(
    'ld site staff + byline',
    {
      ...ldA({ '@type': 'Person', name: 'Example Times Staff' }),
      above: '<div class="byline">By Nora Vale</div>',
    },
    ['Nora Vale'],
  ),
  A(
    'ld web desk + byline',
    { ...ldA({ '@type': 'Person', name: 'Web Desk' }), above: '<div class="byline">By Nora Vale</div>' },
    ['Nora Vale'],
  ),
  A(
    'author @id w/o name elsewhere',
    {
      ld: {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'NewsArticle', headline: T, author: { '@id': '#p1' } },
          { '@type': 'Person', '@id': '#p1', name: 'Nora Vale' },
        ],
      },
    },
    ['Nora Vale'],
  ),
  A(
    'author in WebPage only',
    {
      ld: {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebPage', name: T, datePublished: '2021-03-03T10:00:00Z', author: { '@id': '#p1' } },
          { '@type': 'Person', '@id': '#p1', name: 'Nora Vale' },
        ],
      },
    },
    ['Nora Vale'],
  ),
  A('meta author list', { head: '<meta name="author" content="Nora Vale, Tom Reed">' }, [
    'Nora Vale',
    'Tom Reed',
  ]),
  A(
    'meta author repeated',
    { head: '<meta name="author" content="Nora Vale"><meta name="author" content="Tom Reed">' },
    ['Nora Vale', 'Tom Reed'],
  ),
  A(
    'parsely repeated',
    {
      head: '<meta name="parsely-author" content="Nora Vale"><meta name="parsely-author" content="Tom Reed">',
    },
    ['Nora Vale', 'Tom Reed'],
  ),
  A(
    'article:author url + parsely',
    {
      head: '<meta property="article:author" content="https://www.facebook.com/nora.vale"><meta name="parsely-author" content="Nora Vale">',
    },
    ['Nora Vale'],
  ),
  A('byl', { head: '<meta name="byl" content="By Nora Vale and Tom Reed">' }, ['Nora Vale', 'Tom Reed']),
  A('dc.creator', { head: '<meta name="DC.creator" content="Vale, Nora">' }, ['Nora Vale']),
  A('sailthru', { head: '<meta name="sailthru.author" content="Nora Vale, Tom Reed">' }, [
    'Nora Vale',
    'Tom Reed',
  ]),
  A(
    'twitter data',
    {
      head: '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Nora Vale">',
    },
    ['Nora Vale'],
  ),
  A(
    'handle',
    {
      head: '<meta name="author" content="@noravale">',
      above: '<p class="byline">By Nora Vale @noravale</p>',
    },
    ['Nora Vale'],
  ),
  A(
    'visible byline w office',
    { above: '<div class="byline">By Nora Vale, Example Times Staff Writer</div>' },
    ['Nora Vale'],
  ),
  A('visible byline upper', { above: '<div class="byline">BY NORA VALE AND TOM REED</div>' }, [
    'Nora Vale',
    'Tom Reed',
  ]),
  A('visible byline date', { above: '<div class="byline">By Nora Vale | March 3, 2021 10:00 am</div>' }, [
    'Nora Vale',
  ]),
  A(
    'visible byline updated',
    {
      above:
        '<div class="article-meta">By <a href="/staff/nora-vale">Nora Vale</a><br>Updated: March 3, 2021 4:30 PM EST</div>',
    },
    ['Nora Vale'],
  ),
  A(
    'itemprop author name',
    {
      above:
        '<span itemprop="author" itemscope itemtype="http://schema.org/Person"><a itemprop="url"><span itemprop="name">Nora Vale</span></a></span>',
    },
    ['Nora Vale'],
  ),
  A('vcard fn', { above: '<span class="author vcard"><a class="fn" href="#">Nora Vale</a></span>' }, [
    'Nora Vale',
  ]),
  A(
    'data author label',
    {
      above:
        '<div class="contributors"><span>Written by</span><a href="/author/nora-vale/">Nora Vale</a></div>',
    },
    ['Nora Vale'],
  ),
  A('particles', ldA({ '@type': 'Person', name: 'Ludo van den Berg' }), ['Ludo van den Berg']),
  A(
    'accents',
    ldA([
      { '@type': 'Person', name: 'Zoë Łęcka' },
      { '@type': 'Person', name: 'José-María O’Neill' },
    ]),
    ['Zoë Łęcka', 'José-María O’Neill'],
  ),
  A('Jr.', ldA({ '@type': 'Person', name: 'Sam Reed Jr.' }), ['Sam Reed Jr.']),
  A('initials', ldA({ '@type': 'Person', name: 'J.D. Reed' }), ['J.D. Reed']),
  A('for', ldA({ '@type': 'Person', name: 'Nora Vale for The Example Times' }), ['Nora Vale']),
  A('special to', ldA({ '@type': 'Person', name: 'Nora Vale, Special to The Example Times' }), ['Nora Vale']),
  A(
    'The Conversation-like',
    ldA({ '@type': 'Person', name: 'Nora Vale, Professor of History, University of Norrhamn' }),
    ['Nora Vale'],
  ),
  A('Dr prefix', ldA({ '@type': 'Person', name: 'Dr. Nora Vale' }), ['Dr. Nora Vale']),
  A('slash', ldA({ '@type': 'Person', name: 'Nora Vale / AFP' }), ['Nora Vale', 'AFP']),
  A('email', ldA({ '@type': 'Person', name: 'Nora Vale nvale@example.test' }), ['Nora Vale']),
  A('name + editor parenthesised', ldA({ '@type': 'Person', name: 'Nora Vale (Political Editor)' }), [
    'Nora Vale',
  ]),
  A(
    'empty author then meta',
    { ...ldA({ '@type': 'Person', name: '' }), head: '<meta name="author" content="Nora Vale">' },
    ['Nora Vale'],
  ),
  A('null author', { ...ldA(null), head: '<meta name="author" content="Nora Vale">' }, ['Nora Vale']),
  A('none', {}, []),
  A('author only site', ldA({ '@type': 'Organization', name: 'The Example Times' }), []),
  A(
    'window title author',
    {
      title: `<title>${T} | by Nora Vale | The Example Times</title>`,
      head: '<meta name="author" content="Nora Vale">',
    },
    ['Nora Vale'],
  ),
  A('Japanese-ish order', ldA({ '@type': 'Person', name: 'YAMADA Kenji' }), ['YAMADA Kenji']),
  A(
    'dup case',
    ldA([
      { '@type': 'Person', name: 'Nora Vale' },
      { '@type': 'Person', name: 'NORA VALE' },
    ]),
    ['Nora Vale'],
  ),
  A('three with &', { head: '<meta name="author" content="Nora Vale, Tom Reed & Ada Pohl">' }, [
    'Nora Vale',
    'Tom Reed',
    'Ada Pohl',
  ]),
  A('semicolon', { head: '<meta name="author" content="Nora Vale; Tom Reed">' }, ['Nora Vale', 'Tom Reed']),
  A(
    'newline list',
    {
      above:
        '<ul class="authors"><li><a href="/author/nora-vale">Nora Vale</a></li><li><a href="/author/tom-reed">Tom Reed</a></li></ul>',
    },
    ['Nora Vale', 'Tom Reed'],
  ),
  A('By X, Y and Z visible p', { above: '<p>By Nora Vale, Tom Reed and Ada Pohl</p>' }, [
    'Nora Vale',
    'Tom Reed',
    'Ada Pohl',
  ]),
  A('analysis by', { above: '<p class="byline">Analysis by Nora Vale</p>' }, ['Nora Vale']),
  A('opinion by', { above: '<p class="byline">Opinion by Nora Vale</p>' }, ['Nora Vale']),
  A('reporting by label', { above: '<p class="byline">Written and photographed by Nora Vale</p>' }, [
    'Nora Vale',
  ]),
  A('German', { above: '<div class="author">Von Nora Vale, Berlin</div>' }, ['Nora Vale']),
  A('French', { above: '<div class="auteur">Par Nora Vale (à Lyon)</div>' }, ['Nora Vale']),
  A('Spanish', { above: '<div class="autor">Por: Nora Vale</div>' }, ['Nora Vale']),
  D('offset', ldD('2021-03-03T10:00:00+02:00'), '2021-03-03T10:00:00+02:00'),
  D(
    'no offset, meta has',
    {
      ...ldD('2021-03-03T10:00:00'),
      head: '<meta property="article:published_time" content="2021-03-03T10:00:00-05:00">',
    },
    '2021-03-03T10:00:00-05:00',
  ),
  D(
    'no offset, meta UTC',
    {
      ...ldD('2021-03-03T10:00:00'),
      head: '<meta property="article:published_time" content="2021-03-03T15:00:00Z"><meta property="article:modified_time" content="2021-03-03T15:30:00Z">',
    },
    '2021-03-03T10:00:00',
  ),
  D('epoch ms in ld', ldD(1614765600000), '2021-03-03T10:00:00Z'),
  D('epoch str', ldD('1614765600'), '2021-03-03T10:00:00Z'),
  D('tz no colon', ldD('2021-03-03T10:00:00+0200'), '2021-03-03T10:00:00+02:00'),
  D('tz hours', ldD('2021-03-03T10:00:00+02'), '2021-03-03T10:00:00+02:00'),
  D('space tz', ldD('2021-03-03 10:00:00 +0200'), '2021-03-03T10:00:00+02:00'),
  D('no seconds', ldD('2021-03-03T10:00+02:00'), '2021-03-03T10:00:00+02:00'),
  D('no seconds Z', ldD('2021-03-03T10:00Z'), '2021-03-03T10:00:00Z'),
  D('short hour', ldD('2021-03-03T9:05:00Z'), '2021-03-03T09:05:00Z'),
  D('RFC', ldD('Wed, 03 Mar 2021 10:00:00 GMT'), '2021-03-03T10:00:00Z'),
  D(
    'js date',
    ldD('Wed Mar 03 2021 10:00:00 GMT+0000 (Coordinated Universal Time)'),
    '2021-03-03T10:00:00+00:00',
  ),
  D('js date offset', ldD('Wed Mar 03 2021 10:00:00 GMT-0500 (EST)'), '2021-03-03T10:00:00-05:00'),
  D('Month name EST', ldD('March 3, 2021 10:00 AM EST'), '2021-03-03T10:00:00-05:00'),
  D('AM no space', ldD('March 3, 2021 10:00AM EST'), '2021-03-03T10:00:00-05:00'),
  D('WAT', ldD('2021-03-03 10:00:00 WAT'), '2021-03-03T10:00:00+01:00'),
  D('PKT', { above: '<p>Published March 3, 2021, 10:00 PKT</p>' }, '2021-03-03T10:00:00+05:00'),
  D('SGT', { above: '<p>Published Mar 03, 2021, 05:00 PM SGT</p>' }, '2021-03-03T17:00:00+08:00'),
  D('IST', { above: '<p>Published: Mar 03, 2021, 10:00 IST</p>' }, '2021-03-03T10:00:00+05:30'),
  D(
    'IST am',
    { above: '<p>Updated: March 4, 2021 9:00 am IST | Published: March 3, 2021 10:00 am IST</p>' },
    '2021-03-03T10:00:00+05:30',
  ),
  D('time first BST', { above: '<p>10:20 BST, 3 May 2021</p>' }, '2021-05-03T10:20:00+01:00'),
  D(
    'PUBLISHED time first',
    { above: '<p>PUBLISHED: 10:20 BST, 3 May 2021 | UPDATED: 12:30 BST, 3 May 2021</p>' },
    '2021-05-03T10:20:00+01:00',
  ),
  D('CET', { above: '<p>3 March 2021, 10:00 CET</p>' }, '2021-03-03T10:00:00+01:00'),
  D('AEDT', { above: '<p>March 3, 2021 4.30pm AEDT</p>' }, '2021-03-03T16:30:00+11:00'),
  D('12 noon pm', { above: '<p>March 3, 2021 12:05 p.m. ET</p>' }, '2021-03-03T12:05:00-05:00'),
  D(
    'time elem datetime no tz',
    { above: '<time datetime="2021-03-03 10:00">March 3</time>' },
    '2021-03-03T10:00:00',
  ),
  D(
    'parsely',
    { head: '<meta name="parsely-pub-date" content="2021-03-03T10:00:00Z">' },
    '2021-03-03T10:00:00Z',
  ),
  A(
    'parsely-page json',
    { head: `<meta name="parsely-page" content='{"authors":["Nora Vale","Tom Reed"]}'>` },
    ['Nora Vale', 'Tom Reed'],
  ),
  D(
    'parsely-page json',
    {
      head: `<meta name="parsely-page" content='{"title":"${T}","pub_date":"2021-03-03T10:00:00Z","author":"Nora Vale"}'>`,
    },
    '2021-03-03T10:00:00Z',
  ),
  D(
    'sailthru',
    { head: '<meta name="sailthru.date" content="2021-03-03 10:00:00 -0500">' },
    '2021-03-03T10:00:00-05:00',
  ),
  D(
    'dc.date',
    { head: '<meta name="DC.date.issued" content="2021-03-03T10:00:00Z">' },
    '2021-03-03T10:00:00Z',
  ),
  D(
    'uploadDate etc',
    { head: '<meta name="publish-date" content="Wed, 03 Mar 2021 10:00:00 GMT">' },
    '2021-03-03T10:00:00Z',
  ),
  D(
    'itemprop meta',
    { above: '<meta itemprop="datePublished" content="2021-03-03T10:00:00Z">' },
    '2021-03-03T10:00:00Z',
  ),
  D(
    'itemprop span',
    { above: '<span itemprop="datePublished" content="2021-03-03T10:00:00Z">3 March</span>' },
    '2021-03-03T10:00:00Z',
  ),
  D(
    'date url',
    { head: '<link rel="canonical" href="https://example.test/2021/03/03/riverton-sells-its-town-hall">' },
    '2021-03-03',
  ),
  D(
    'date url dash',
    { head: '<link rel="canonical" href="https://example.test/news/2021-03-03/riverton-sells">' },
    '2021-03-03',
  ),
  D(
    'modified only',
    { head: '<meta property="article:modified_time" content="2021-03-03T10:00:00Z">' },
    null,
  ),
  D(
    'ld dateCreated',
    { ld: { '@type': 'NewsArticle', headline: T, dateCreated: '2021-03-03T10:00:00Z' } },
    '2021-03-03T10:00:00Z',
  ),
  D(
    'data-seconds',
    { above: '<div class="date date--v2" data-seconds="1614765600">3 March 2021</div>' },
    '2021-03-03T10:00:00Z',
  ),
  D('German visible', { above: '<div class="datum">03.03.2021, 10:00 Uhr</div>' }, '2021-03-03'),
  D('German long', { above: '<div class="date">3. März 2021</div>' }, '2021-03-03'),
  D('French', { above: '<p class="date">Publié le 3 mars 2021 à 10h00</p>' }, '2021-03-03'),
  D('Spanish', { above: '<p class="fecha">3 de marzo de 2021</p>' }, '2021-03-03'),
  D('Italian', { above: '<p class="data">3 marzo 2021</p>' }, '2021-03-03'),
  D('Polish', { above: '<p class="data">3 marca 2021, 10:00</p>' }, '2021-03-03'),
  D(
    'time of related only',
    { below: '<aside class="related"><time datetime="2019-01-01T00:00:00Z">x</time></aside>' },
    null,
  ),
  H('pipe', {}, T),
  H('dash', { title: `<title>${T} - The Example Times</title>`, h1: '<h2 class="x">Other</h2>' }, T),
  H(
    'og differs from h1; ld = h1',
    {
      ...ldA('Nora Vale'),
      head: '<meta property="og:title" content="Town hall: the inside story of a sale">',
    },
    T,
  ),
  H(
    'ld truncated',
    {
      ld: { '@type': 'NewsArticle', headline: 'Riverton sells its…' },
      head: `<meta property="og:title" content="${T}">`,
    },
    T,
  ),
  H(
    'h1 in other words than all others',
    {
      ...ldA('Nora Vale'),
      title: `<title>${T} | The Example Times</title>`,
      head: `<meta property="og:title" content="${T}">`,
      h1: '<h1>Town hall of Riverton is sold</h1>',
    },
    'Town hall of Riverton is sold',
  ),
  H(
    'h1 with the name of a section',
    {
      ...ldA('Nora Vale'),
      head: `<meta property="og:title" content="${T}">`,
      h1: '<h1>News from the north</h1>',
    },
    T,
  ),
  H(
    'label in the h1 only',
    { ...ldA('Nora Vale'), head: `<meta property="og:title" content="${T}">`, h1: `<h1>Comment: ${T}</h1>` },
    T,
  ),
  H(
    'label everywhere but in the h1',
    {
      ld: { '@type': 'NewsArticle', headline: `Exclusive: ${T}` },
      title: `<title>Exclusive: ${T} | The Example Times</title>`,
      head: `<meta property="og:title" content="Exclusive: ${T}">`,
    },
    T,
  ),
  H(
    'topic before a hidden colon',
    { title: '<title>News</title>', h1: `<h1><b>Budget</b><i class="hidden">:</i> ${T}</h1>` },
    T,
  ),
  H(
    'headline in large type',
    { title: '<title>The Example Times Online</title>', h1: `<p><font size="5"><b>${T}</b></font></p>` },
    T,
  ),
  A('letters of a station', { above: '<p class="byline">By Nora Vale, SRD</p>' }, ['Nora Vale']),
  A('letters of an agency', { above: '<p class="byline">By Nora Vale, AFP</p>' }, ['Nora Vale', 'AFP']),
  A(
    'contributor whom the byline names',
    {
      ld: { '@type': 'NewsArticle', headline: T, author: 'Nora Vale', contributor: ['Tom Reed', 'Ann Lee'] },
      above: '<p class="author-name">Nora Vale, Tom Reed</p>',
    },
    ['Nora Vale', 'Tom Reed'],
  ),
  A('desk of the site', { above: '<p class="author">Redaktion The Example Times</p>' }, [
    'Redaktion The Example Times',
  ]),
  A('desk of another site', { above: '<p class="author">Redaktion Selm</p>' }, []),
  A('the site itself', { head: '<meta name="author" content="The Example Times">' }, []),
  H('ld truncated dots', { ld: { '@type': 'NewsArticle', headline: 'Riverton sells its...' } }, T),
  H(
    'entities',
    {
      ld: { '@type': 'NewsArticle', headline: 'Riverton&#8217;s town hall &amp; its buyers' },
      h1: '<h1>Riverton’s town hall &amp; its buyers</h1>',
      title: '<title>Riverton’s town hall &amp; its buyers - The Example Times</title>',
    },
    'Riverton’s town hall & its buyers',
  ),
  H(
    'h1 with sub span',
    {
      h1: `<h1>${T}<span class="subtitle">The council voted on Tuesday</span></h1>`,
      head: `<meta property="og:title" content="${T}">`,
    },
    T,
  ),
  H(
    'section | site',
    { title: `<title>${T} | Local | The Example Times</title>`, h1: '<div class="hed">x</div>' },
    T,
  ),
  H(
    'colon in title',
    {
      title: `<title>Riverton: town hall sold | The Example Times</title>`,
      h1: '<h1>Riverton: town hall sold</h1>',
    },
    'Riverton: town hall sold',
  ),
  H(
    'dash in title kept',
    {
      title: `<title>Town hall sold - and nobody asked | The Example Times</title>`,
      h1: '<h1>Town hall sold - and nobody asked</h1>',
    },
    'Town hall sold - and nobody asked',
  ),
  H(
    'site h1 first',
    { h1: `<h1 class="logo"><a href="/">The Example Times</a></h1><h2 class="entry-title">${T}</h2>` },
    T,
  ),
  H('no h1, og with site colon', { title: `<title>The Example Times: ${T}</title>`, h1: '' }, T),
];

test.each(cases)('$name', async ({ o, want }) => {
  const { items } = await readAll(page(o));
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject(want);
});
