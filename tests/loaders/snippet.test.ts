import { describe, expect, it } from 'vitest';
import { searchQuery } from '../../src/loaders/searchQuery.js';
import { readSearch } from '../../src/loaders/searchWords.js';
import { snippetOf } from '../../src/loaders/snippet.js';

const found = (text: string, query: string) => {
  const snippet = snippetOf(text, searchQuery(query).marks);
  expect(text.slice(snippet.start, snippet.start + snippet.text.length)).toBe(snippet.text);
  return snippet.spans.map(({ start, end }) => snippet.text.slice(start, end));
};

describe('a search in web-search syntax', () => {
  it.each([
    ['missile strikes', { words: ['missile', 'strikes'], phrases: [], excluded: [] }],
    ['"safe zones" syria', { words: ['syria'], phrases: ['safe zones'], excluded: [] }],
    ['Syria or Iraq', { words: ['Syria', 'Iraq'], phrases: [], excluded: [] }],
    ['Syria -Iran -"North Korea"', { words: ['Syria'], phrases: [], excluded: ['Iran', 'North Korea'] }],
    ['"left open', { words: [], phrases: ['left open'], excluded: [] }],
    ['& | ! () :* - ""', { words: [], phrases: [], excluded: [] }],
    ['', { words: [], phrases: [], excluded: [] }],
  ])('%s', (query, wanted) => {
    expect(readSearch(query)).toEqual(wanted);
  });
});

describe('a snippet', () => {
  it.each([
    ['They struck a deal on strikes.', 'strike', ['strikes']],
    ['Turkey’s minister and the ministers', 'minister turkey', ['Turkey’s', 'minister', 'ministers']],
    ['nothing here', 'elsewhere', []],
    ['', 'word', []],
    ['Unstruck, struck’n, o’struck, struck', 'struck', ['struck', 'struck', 'struck']],
    ['L’accord de Paris', 'accord', ['accord']],
    ["A coup d’état and the Musée d'Orsay", 'etat orsay', ['état', 'Orsay']],
    [
      '“accord de Paris”, l’accord de Paris',
      '"accord de Paris"',
      ['accord', 'de', 'Paris', 'accord', 'de', 'Paris'],
    ],
    ['le tour de l’Avenir', '"tour de l avenir"', ['tour', 'de', 'l', 'Avenir']],
    ['The firm’s rock’n’roll and Fiona O’Brien', 'firm rock brien', ['firm’s', 'rock', 'Brien']],
    ['Fiona O’Brien', 'obrien', ['O’Brien']],
    ['ﾄｳｷｮｳ and トウキョウ', 'トウキョウ', ['ﾄｳｷｮｳ', 'トウキョウ']],
    ['x ﾄﾞﾚﾐ 1', 'ドレミ', ['ﾄﾞﾚﾐ']],
    [`“${'한국'.normalize('NFD')}”`, '한국', ['한국'.normalize('NFD')]],
    ['東\u200B京\u200Bで', '東京', ['東\u200B京']],
    ['１２，５００ tonnes', '12500', ['１２，５００']],
    ['😀 ﾄｳ', 'トウ', ['ﾄｳ']],
    ['新型iPhone発売、iPhone', 'iphone発売', ['iPhone発売']],
    ['WHO発表と発表', 'WHO発表', ['WHO発表']],
    ['東京タワー2023年、東京', '東京タワー2023', ['東京タワー2023']],
    ['東京、大阪と大阪', '東京。大阪', ['東京、大阪']],
    ['カール・マルクス', 'カールマルクス', ['カール・マルクス']],
    ['İstanbul struck İzmir', 'struck', ['struck']],
    ['Syria, SYRIA and Syrian', 'syria', ['Syria', 'SYRIA']],
    ['A ceasefire, and manpower', 'cease fire or man power', ['ceasefire', 'manpower']],
    ['A cease－fire and a cease–fire', 'ceasefire', ['cease－fire', 'cease–fire']],
    ['An S 400 and 400 cheeses', 'S-400', ['S 400']],
    ['An S 400 and an S/400', 'S400', ['S 400', 'S/400']],
    ['A 737-800 and a 737 MAX', '737 max', ['737', '737', 'MAX']],
    ['In 2023, 35 A380s and 3,500 tickets', 'A380 or 2023 or 35 or 3500', ['2023', '35', 'A380s', '3,500']],
    ['The 1990s and 1990', '1990s', ['1990s']],
    [
      'A cease-fire, a ceasefire and a cease fire',
      'cease/fire',
      ['cease-fire', 'ceasefire', 'cease', 'fire'],
    ],
    ['On 9/11, dial 911', '9/11', ['9', '11']],
    ['The G7 and the F16s', 'G 7 or F 16', ['G7', 'F16s']],
    ['The power of a man, and manpower', 'man or power', ['power', 'man']],
    ['A firestorm and a cease-fire', 'x fire -cease storm', ['firestorm', 'fire']],
  ])('of %j for %j marks %j', (text, query, wanted) => {
    expect(found(text, query)).toEqual(wanted);
  });

  it('of what stands behind an apostrophe marks what somebody began to type', () => {
    const { text, spans } = snippetOf('L’accord de Paris d’été', searchQuery('ete acc', true).marks);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['accord', 'été']);
  });

  it('of a model with a space marks what somebody began to type', () => {
    const { text, spans } = snippetOf('An S 400 and 400 cheeses', searchQuery('S-4', true).marks);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['S 400']);
  });

  it('shows the place with the most different words, in about 200 characters of whole words', () => {
    const filler = 'many other words stand here '.repeat(30);
    const text = `zone ${filler} a safe zone in Syria ${filler}`;
    const snippet = snippetOf(text, searchQuery('safe zone syria').marks);
    expect(snippet.spans.map(({ start, end }) => snippet.text.slice(start, end))).toEqual([
      'safe',
      'zone',
      'Syria',
    ]);
    expect(snippet.text.length).toBeGreaterThan(150);
    expect(snippet.text.length).toBeLessThanOrEqual(250);
    expect(text.charAt(snippet.start - 1)).toBe(' ');
    expect(text.charAt(snippet.start + snippet.text.length)).toBe(' ');
  });

  it('stays short in a text without a space', () => {
    expect(snippetOf('x'.repeat(100_000), [{ stems: ['y'] }]).text.length).toBeLessThan(500);
    expect(
      snippetOf(`${'x'.repeat(100_000)} word ${'x'.repeat(100_000)}`, [{ stems: ['word'] }]).text.length,
    ).toBeLessThan(700);
  });
});
