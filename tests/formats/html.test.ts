import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { NewsItem } from '../../src/formats/item.js';
import { readNews } from '../../src/formats/readNews.js';

async function readPage(html: string | Uint8Array): Promise<NewsItem> {
  for await (const entry of readNews(typeof html === 'string' ? Buffer.from(html) : html)) {
    expect(entry.format.name).toBe('html');
    if ('item' in entry) return entry.item;
    throw new Error(entry.problem);
  }
  throw new Error('no item');
}

const sample = (name: string) => readFile(new URL(`samples/${name}`, import.meta.url));

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
