import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest.js';
import { acronymOf, isTooCommon, searchText } from '../../src/loaders/searchText.js';
import type { Database } from '../../src/store/database.js';
import { answer } from '../support/api.js';
import { answerBothWays } from '../support/bothWays.js';
import { openTestDatabase, seedTestDatabase } from '../support/database.js';

/** Articles whose words can be written in more ways than one. */
const TEXTS = {
  bakers: `Pâtissiers in Gdańsk strike over flour

Bakers in the Polish port of Gdańsk went on strike on Tuesday, Małgorzata Øverland told reporters.

"The naïve façade of this decree hides its price," Øverland said. Crème brûlée is off the menu.`,
  acronyms: `WHO doctors reach Malawi

The WHO sent doctors to Malawi on Friday. "WHO teams are here," said Grace Banda of the IT ministry.

The IS group and AT&T were silent. The U.S. Treasury praised the C++ programmers.`,
  pronouns: `Villagers wait for rain

Those who farm near Zomba told us it is dry. "It is hard for us," said Peter Phiri.`,
  compounds: `Cease-fire holds after S-400 delivery

A cease-fire held on Sunday after an S-400 battery arrived, said Fiona O’Brien, who had sent an e-mail.

Covid-19 and the 9/11 fund were not discussed. Photographs: AFP/Getty and Shutterstock.com.`,
  joined: `A ceasefire of the F16 pilots

The ceasefire of the F16 pilots ended, said Liam OBrien in an email.`,
  tokyo: `東京で首相が会見

首相は東京で会見した。北京との協議は続くと述べた。`,
  arts: `Malawi opens a clinic

It is a state of the art clinic for Zomba-Blantyre, said Ruth Mbewe of J.K. Foods.`,
  doubtful: `Who doctors trust

Whom and who doctors trust they told the WHO on Monday. It told us: nobody.`,
  numbers: `Four hundred and 400 cheeses

The fair showed 400 cheeses, said Anna Brie.`,
  allies: `UK and UAE sign harbour accord

The UK and the UAE signed an accord on 12,500 tonnes of freight, said Tom Penrose, who writes as tom.penrose@harbour.example. The EU paid 7.5 million.`,
  kingdom: `Harbour accord praised

The United Kingdom and the United Arab Emirates praised it. The European Union and Burma did not, said Joan Hale.`,
  coalition: `A US-led coalition trains tanners

The US backed the tanners. A US-led coalition paid 12,500 crowns, and the U.S. Tanners’ Guild 2,500.`,
  signs: `AT&T deals with R & D

The AT&T deal of 9/11, an AT&T/Nokia plan and the R&D-heavy C++17 rules took five days, said Ada Finch of T.J. Mills. "The
Q&A session on the AT&T deal was short," said Finch. Germany signed an R&D-heavy AT&T deal with
France on Friday. Call +44 207 for <b>pears</b> &amp; plums.`,
  apart: `A deal at noon

AT noon T said that the deal stands. The Q of the session is a C, said Ada Finch. The US & UK agreed on it.`,
  hangars: `Pilots fly F-18s

Four F-18s and an old A-10 engine, two T-72 tanks and 88 tanks were seen at the Quay museum, which the u.k. lent to Q. Quist at 9 a.m.
सितार संगीत was played. The “low-cost plan” of ﾄﾞﾚﾐ pleased Idris L’Étoile, chancellor of Ruritania.`,
  quay: `Harbours for IT firms

A quayside opened, said Anita Quayle. IT firms came. A T-shirt for 72 tanks was sold beside an A-12 engine.`,
  lowlands: `Dykes of the Netherlands

The Netherlands told the United Nations of its dykes. In 1953 dykes broke.`,
};
type Name = keyof typeof TEXTS;

let database: Database;
const names = new Map<string, Name>();
beforeAll(async () => {
  database = await openTestDatabase();
  await seedTestDatabase(database);
  for (const [name, text] of Object.entries(TEXTS)) {
    const { slug } = await ingestArticle(database, { text });
    names.set(slug, name as Name);
  }
});
afterAll(() => database.close());

interface Snippet {
  text: string;
  spans: { start: number; end: number }[];
}
interface Found {
  totalCount: number;
  understood: Record<'words' | 'phrases' | 'excluded' | 'ignored' | 'synonyms', string[]> & {
    message: string;
  };
  edges: { snippet: Snippet; node: { __typename: string; slug?: string; name?: string } }[];
}

async function search(query: string, types = ['ARTICLE'], prefix = false): Promise<Found> {
  const { search: found } = (await answerBothWays(
    database,
    `query ($query: String!, $types: [SearchType!], $prefix: Boolean!) { search(query: $query, types: $types, prefix: $prefix) {
      totalCount understood { words phrases excluded ignored synonyms message } edges { snippet { text spans { start end } }
      node { __typename ... on Article { slug } ... on Person { name } } } } }`,
    { query, types, prefix },
  )) as { search: Found };
  return found;
}
const slugs = ({ edges }: Found) =>
  edges.map(({ node }): string => names.get(node.slug ?? '') ?? 'seed').sort();
const people = async (query: string) =>
  (await search(query, ['PERSON'])).edges.map(({ node }) => node.name ?? '');
const marked = ({ edges }: Found) =>
  edges.flatMap(({ snippet }) => snippet.spans.map(({ start, end }) => snippet.text.slice(start, end)));

describe('a search finds what is there, however it is written', () => {
  it.each<[string, Name[]]>([
    ['patissiers gdansk', ['bakers']],
    ['PÂTISSIERS', ['bakers']],
    ['Gdan\u0301sk', ['bakers']],
    ['ｇｄａｎｓｋ', ['bakers']],
    ['gd\u200Bansk', ['bakers']],
    ['naive facade', ['bakers']],
    ['creme brulee', ['bakers']],
    ['overland', ['bakers']],
    ['"naïve facade"', ['bakers']],
    ['WHO', ['acronyms', 'doubtful']],
    ['who', ['acronyms', 'doubtful']],
    ['The Who', ['acronyms', 'doubtful']],
    ['“WHO teams”', ['acronyms']],
    ['“WHO doctors”', ['acronyms']],
    ['“who doctors trust”', ['doubtful']],
    ['“the WHO on Monday”', ['doubtful']],
    ['“US Treasury”', ['acronyms']],
    ['“us treasury”', ['acronyms']],
    ['“told us”', ['doubtful', 'pronouns']],
    ['“told US”', []],
    ['IT ministry', ['acronyms']],
    ['IS', ['acronyms']],
    ['at&t', ['acronyms', 'signs']],
    ['C++', ['acronyms', 'signs']],
    ['US Treasury', ['acronyms']],
    ['U.S.', ['acronyms', 'apart', 'coalition']],
    ['it is dry', ['pronouns']],
    ['ceasefire', ['compounds', 'joined']],
    ['cease-fire', ['compounds', 'joined']],
    ['cease fire', ['compounds', 'joined']],
    ['cease–fire', ['compounds', 'joined']],
    ["O'Brien", ['compounds', 'joined']],
    ['O’Brien’s', ['compounds', 'joined']],
    ['email', ['compounds', 'joined']],
    ['e-mail', ['compounds', 'joined']],
    ['S-400', ['compounds']],
    ['S400', ['compounds']],
    ['“S-400 battery”', ['compounds']],
    ['„S 400 battery“', ['compounds']],
    ['S 400', ['compounds']],
    ['S 400 battery', ['compounds']],
    ['F 16', ['joined']],
    ['F 16 -F16', []],
    ['F 18 museum', ['hangars']],
    ['A 10', ['hangars']],
    ['A 400 cheeses', ['numbers']],
    ['T 72 tanks', ['hangars']],
    ['F-16', ['joined']],
    ['F-18', ['hangars']],
    ['F18', ['hangars']],
    ['F-16s', ['joined']],
    ['"T-72 tanks"', ['hangars']],
    ['"A-10 engine"', ['hangars']],
    ['"72 tanks"', ['hangars', 'quay']],
    ['hangars -"T-72 tanks"', []],
    ['u.s. treasury', ['acronyms']],
    ['“u.s. treasury”', ['acronyms']],
    ['u.k. museum', ['hangars']],
    ['a.m.', ['hangars']],
    ['संगीत', ['hangars']],
    ['सितार संगीत', ['hangars']],
    ['‹S-400 battery›', ['compounds']],
    ['‘US Treasury’', ['acronyms']],
    ['‘Treasury US’', []],
    ["'low-cost plan' museum", ['hangars']],
    ["'plan low-cost' museum", []],
    ['covid19', ['compounds']],
    ['covid 19', ['compounds']],
    ['9-11 fund', ['compounds']],
    ['cease/fire', ['compounds', 'joined']],
    ['F/16', ['joined']],
    ['S/400 battery', ['compounds']],
    ['and/or', []],
    ['getty', ['compounds']],
    ['shutterstock', ['compounds']],
    ['東京', ['tokyo']],
    ['北京', ['tokyo']],
    ['京東', []],
    ['400 -cheeses', ['compounds']],
    ['「S-400 battery」', ['compounds']],
    ['state-of-the-art', ['arts']],
    ['uk accord', ['allies', 'kingdom']],
    ['United Kingdom', ['allies', 'apart', 'kingdom']],
    ['Britain', ['allies', 'apart', 'kingdom']],
    ['"United Kingdom"', ['kingdom']],
    ['accord -uk', []],
    ['accord -emirates', ['allies']],
    ['UAE', ['allies', 'kingdom']],
    ['EU', ['allies', 'kingdom']],
    ['eu', ['allies']],
    ['UN dykes', ['lowlands']],
    ['un dykes', []],
    ['holland dykes', []],
    ['us-backed tanners', ['coalition']],
    ['US-backed tanners', ['coalition']],
    ['us-led coalition', ['coalition']],
    ['Myanmar', ['kingdom']],
    ['myanmar or freight', ['allies', 'kingdom']],
    ['12500', ['allies', 'coalition']],
    ['12,500', ['allies', 'coalition']],
    ['(freight or myanmar) accord', ['allies', 'kingdom']],
    ['accord NOT (freight | cheeses)', ['kingdom']],
    ['accord AND freight', ['allies']],
    ['frei*', ['allies']],
    ['Gdan\u0301*', ['bakers']],
    ['accord -frei*', ['kingdom']],
    ['"AT&T deal"', ['signs']],
    ['“at&t deal”', ['signs']],
    ['"AT & T deals"', ['signs']],
    ['AT & T', ['acronyms', 'signs']],
    ['"AT&T/Nokia plan"', ['signs']],
    ['AT&T/Nokia', ['signs']],
    ['"AT&T plan"', []],
    ['deal -"AT&T deal"', ['apart']],
    ['"Q&A session"', ['signs']],
    ['"R&D heavy"', ['signs']],
    ['R&D', ['signs']],
    ['"C++17 rules"', ['signs']],
    ['C++17', ['signs']],
    ['"C++ programmers"', ['acronyms']],
    ['"9/11 fund"', ['compounds']],
    ['"U.S. Treasury"', ['acronyms']],
    ['"T.J. Mills"', ['signs']],
    ['"+44 207"', ['signs']],
    ['44', ['signs']],
    ['"<b>pears</b>"', ['signs']],
    ['"&amp; plums"', ['signs']],
    ['"US & UK"', ['apart']],
    ['US & UK noon', ['apart']],
    ['"US & UK AGREED ON AT&T"', []],
    ['"THE US & UK AGREED"', ['apart']],
    ['"R&D-HEAVY AT&T DEAL"', ['signs']],
    ['', []],
    [' \t', []],
    ['the', []],
  ])('%s', async (query, wanted) => {
    const found = slugs(await search(query)).filter((name) => name !== 'seed');
    expect(found).toEqual(wanted);
  });

  it('tells US from us', async () => {
    expect(slugs(await search('US'))).toEqual(expect.not.arrayContaining(['pronouns']));
    expect(slugs(await search('us'))).toEqual(expect.arrayContaining(['acronyms', 'pronouns']));
  });

  it('the same way in quotes, events and filters', async () => {
    const { quotes, articles, events } = (await answer(
      database,
      `{ quotes(filter: { text: "naive facade" }) { totalCount } articles(filter: { text: "gdansk" }) { totalCount }
         events(filter: { text: "gdansk strike" }) { totalCount } }`,
    )) as Record<string, { totalCount: number }>;
    expect([quotes?.totalCount, articles?.totalCount, events?.totalCount]).toEqual([1, 1, 2]);
  });

  it.each([
    ['"Q&A session"', [1, 1, 0]],
    ['"AT&T deal"', [1, 1, 2]],
    ['"R&D heavy"', [0, 1, 1]],
  ])('names with signs in quotes, articles and events: %s', async (text, wanted) => {
    const found = (await answer(
      database,
      `query ($text: String!) { quotes(filter: { text: $text }) { totalCount } articles(filter: { text: $text }) { totalCount }
         events(filter: { text: $text }) { totalCount } }`,
      { text },
    )) as Record<string, { totalCount: number }>;
    expect(['quotes', 'articles', 'events'].map((type) => found[type]?.totalCount)).toEqual(wanted);
  });

  it('blank filters are as if they were not given', async () => {
    const { a, b, c } = (await answer(
      database,
      '{ a: articles { totalCount } b: articles(filter: { text: "" }) { totalCount } c: articles(filter: { text: "  " }) { totalCount } }',
    )) as Record<string, { totalCount: number }>;
    expect([b, c]).toEqual([a, a]);
  });
});

describe('while somebody types', () => {
  it.each([
    ['pât', 'bakers'],
    ['gdansk stri', 'bakers'],
    ['Gdan\u0301', 'bakers'],
    ['gdan\u200B', 'bakers'],
    ['सि', 'hangars'],
    ['villag', 'pronouns'],
    ['treasur', 'acronyms'],
    ['minist', 'acronyms'],
    ['programme', 'acronyms'],
    ['deliver', 'compounds'],
    ['S-4', 'compounds'],
    ['S 4', 'compounds'],
    ['cease-fi', 'compounds'],
    ['cease-fi', 'joined'],
    ['zomba-blan', 'arts'],
    ['clinic z', 'arts'],
    ['"treasury pra', 'acronyms'],
    ['"1953 dyk', 'lowlands'],
    ['“US treas', 'acronyms'],
    ['"state of the ar', 'arts'],
    ['“WHO', 'acronyms'],
    ['"AT&T de', 'signs'],
    ['東京', 'tokyo'],
    ['首相は東', 'tokyo'],
    ['संग', 'hangars'],
  ])('%s', async (query, wanted) => {
    expect(slugs(await search(query, ['ARTICLE'], true))).toContain(wanted);
  });

  it('a name is found by its other names', async () => {
    expect(slugs(await search('accord uk', ['ARTICLE'], true))).toEqual(['allies', 'kingdom']);
  });

  it('the words of an open phrase follow each other', async () => {
    expect((await search('"pra treasury', ['ARTICLE'], true)).totalCount).toBe(0);
    expect((await search('"state art cli', ['ARTICLE'], true)).totalCount).toBe(0);
  });

  it('what holds a word best is first, begun or written to its end', async () => {
    for (const query of ['deal', 'dea']) {
      const { search: found } = (await answer(
        database,
        'query ($query: String!) { search(query: $query, prefix: true, types: [ARTICLE]) { edges { score } } }',
        { query },
      )) as { search: { edges: { score: number }[] } };
      expect(found.edges.length).toBeGreaterThan(1);
      expect(Math.min(...found.edges.map(({ score }) => score))).toBeGreaterThan(0);
    }
  });

  it('only the last word is a beginning', async () => {
    expect((await search('stri gdansk', ['ARTICLE'], true)).totalCount).toBe(0);
    expect((await search('gdansk stri')).totalCount).toBe(0);
  });
});

describe('what is marked', () => {
  it.each([
    ['patissiers', 'bakers', ['Pâtissiers']],
    ['naive facade', 'bakers', ['naïve', 'façade']],
    ['WHO doctors', 'acronyms', ['WHO', 'doctors', 'WHO', 'doctors', 'WHO']],
    ['dry it is', 'pronouns', ['dry']],
    ['e-mail', 'compounds', ['e-mail']],
    ["O'Brien", 'compounds', ['O’Brien']],
    ['U.S.', 'acronyms', ['U.S.']],
    ['email', 'compounds', ['e-mail']],
    ['ceasefire', 'compounds', ['Cease-fire', 'cease-fire']],
    ['cease fire', 'joined', ['ceasefire', 'ceasefire']],
    ['o brien', 'compounds', ['O’Brien']],
    ['brien', 'compounds', ['Brien']],
    ['etoile', 'hangars', ['Étoile']],
    ['ドレミ', 'hangars', ['ﾄﾞﾚﾐ']],
    ['“WHO teams”', 'acronyms', ['WHO', 'teams']],
    ['“WHO doctors”', 'acronyms', ['WHO', 'doctors', 'WHO', 'doctors']],
    ['東京', 'tokyo', ['東京', '東京']],
    ['zomba AND rain', 'pronouns', ['rain', 'Zomba']],
    ['"near zomba"', 'pronouns', ['near', 'Zomba']],
    ['burma uk', 'kingdom', ['United', 'Kingdom', 'Burma']],
    ['12500', 'allies', ['12,500']],
    ['7.5', 'allies', ['7.5']],
    ['2,500', 'coalition', ['2,500']],
    ['"US-led coalition"', 'coalition', ['US', 'led', 'coalition', 'US', 'led', 'coalition']],
    ['"US tanners"', 'coalition', ['US', 'tanners', 'U.S.', 'Tanners']],
    ['"AT&T short"', 'signs', []],
    ['"TJ Mills" "Q&A session"', 'signs', ['T.J.', 'Mills', 'Q&A', 'session']],
    ['"AT&T Nokia"', 'signs', ['AT&T', 'Nokia']],
    ['"C++17 rules"', 'signs', ['C++', '17', 'rules']],
    ['"TJ Mills"', 'signs', ['T.J.', 'Mills']],
    ['"T-72 tanks"', 'hangars', ['T', '72', 'tanks']],
    ['F-18', 'hangars', ['F-18s', 'F-18s']],
    ['T 72', 'hangars', ['T-72']],
    ['u.s. treasury', 'acronyms', ['U.S.', 'Treasury']],
    ['"Fiona O’Brien"', 'compounds', ['Fiona', 'O’Brien']],
    ['tom.penrose@harbour.example', 'allies', ['tom', 'penrose', 'harbour', 'example']],
  ])('of %s', async (query, name, wanted) => {
    const found = await search(query);
    const edges = found.edges.filter(({ node }) => names.get(node.slug ?? '') === name);
    expect(marked({ ...found, edges })).toEqual(wanted);
  });
});

describe('what is said of it', () => {
  it('curly quotation marks make a phrase', async () => {
    expect((await search('“S-400 battery”')).understood.phrases).toEqual(['S-400 battery']);
  });
  it('other names of what is written are told', async () => {
    expect((await search('uk accord')).understood).toMatchObject({
      words: ['uk', 'accord'],
      synonyms: ['United Kingdom', 'Britain'],
      message: 'Searched for “uk”, “accord” (also “United Kingdom”, “Britain”).',
    });
    expect((await search('"United Kingdom"')).understood.synonyms).toEqual([]);
    expect((await search('they told us')).understood.synonyms).toEqual([]);
  });
  it('a word that comes twice is told once, and what is left out only where it is', async () => {
    expect((await search('cheeses cheeses')).understood.words).toEqual(['cheeses']);
    expect((await search('-again')).understood).toMatchObject({ excluded: [], ignored: ['again'] });
  });
  it.each([
    ['headline:cheeses', '“headline:” is read as a word, not as a field; use `filter` for fields'],
    ['https://harbour.example/a', 'Searched for “https://harbour.example/a”.'],
    ['at 10:30', 'Searched for “10:30”; “at” is too common to search for.'],
  ])('what is no field, and what looks like one: %s', async (query, said) => {
    expect((await search(query)).understood.message).toContain(said);
  });
  it('common words are told from names', async () => {
    expect((await search('rush it')).understood).toMatchObject({ words: ['rush'], ignored: ['it'] });
    expect((await search('IT ministry')).understood).toMatchObject({
      words: ['IT', 'ministry'],
      ignored: [],
    });
  });
});

describe('organizations', () => {
  it('are found by their letters and by their names', async () => {
    const { a, b } = (await answer(
      database,
      '{ a: organizations(filter: { name: "EU" }) { nodes { name } } b: organizations(filter: { name: "European Union" }) { nodes { name } } }',
    )) as Record<string, { nodes: { name: string }[] }>;
    expect(a?.nodes.map(({ name }) => name)).toContain('European Union');
    expect(b).toEqual(a);
  });
});

describe('people', () => {
  it.each([
    ['President Trump', 'Donald Trump'],
    ['US President Donald Trump', 'Donald Trump'],
    ['Senator Clinton', 'Hillary Clinton'],
    ['Mr Trump', 'Donald Trump'],
    ['Donald J. Trump', 'Donald Trump'],
    ['putn', 'Vladimir Putin'],
    ['putni', 'Vladimir Putin'],
    ['tilerson', 'Rex Tillerson'],
    ['overland', 'Małgorzata Øverland'],
    ['bnada', 'Grace Banda'],
    ['Obrein', 'Fiona O’Brien'],
    ['fiona obren', 'Fiona O’Brien'],
    ['letolie', 'Idris L’Étoile'],
    ['O’B', 'Fiona O’Brien'],
    ['O’Brien’s', 'Fiona O’Brien'],
    ['Trump’s', 'Donald Trump'],
    ['gr\u200Bace b', 'Grace Banda'],
    ['Pres. Trump', 'Donald Trump'],
    ['VP Banda', 'Grace Banda'],
    ['Trump president', 'Donald Trump'],
    ['Grace Banda, prime minister', 'Grace Banda'],
    ['Secretary of State Tillerson', 'Rex Tillerson'],
    ['US Secretary of State Rex Tillerson', 'Rex Tillerson'],
    ['Tillerson, US Secretary of State', 'Rex Tillerson'],
    ['Minister for Defence Øverland', 'Małgorzata Øverland'],
    ['president of Russia Putin', 'Vladimir Putin'],
    ['President of the United States Donald Trump', 'Donald Trump'],
    ['President-elect Trump', 'Donald Trump'],
    ['Putin, president of Russia', 'Vladimir Putin'],
    ['Putin, Russian president', 'Vladimir Putin'],
    ['Trump, US president', 'Donald Trump'],
    ['Trump, former U.S. president', 'Donald Trump'],
    ['Grace Banda, South Korean vice president', 'Grace Banda'],
    ['Secretary of State Tilerson', 'Rex Tillerson'],
  ])('%s finds %s', async (query, name) => {
    expect(await people(query)).toContain(name);
    const { people: filtered } = (await answer(
      database,
      'query ($name: String!) { people(filter: { name: $name }) { nodes { name } } }',
      { name: query },
    )) as { people: { nodes: { name: string }[] } };
    expect(filtered.nodes.map((node) => node.name)).toContain(name);
  });

  it.each(['dont', 'don’t', 'donna', 'puxyn', 'xyz', 'C++', 'R#', 'U.K.', 'D.T.'])(
    '%s finds nobody',
    async (query) => {
      expect(await people(query)).toEqual([]);
    },
  );

  it.each([
    ['gra ban', ['Grace', 'Banda']],
    ['g', ['Grace']],
    ['O’B fio', ['Fiona', 'O’Brien']],
    ['Grace -Peter', ['Grace']],
  ])('of %s the words that were begun are marked', async (query, wanted) => {
    const found = await search(query, ['PERSON']);
    expect(
      marked({ ...found, edges: found.edges.filter(({ node }) => /Banda|Fiona/.test(node.name ?? '')) }),
    ).toEqual(wanted);
  });

  it('whose name is only begun come behind what holds the word', async () => {
    const first = async (query: string, prefix: boolean) =>
      (await search(query, [], prefix)).edges.map(
        ({ node }) => node.name ?? names.get(node.slug ?? '') ?? '',
      );
    expect((await first('quay', false)).filter((name) => /quay|hangars/i.test(name))).toEqual([
      'hangars',
      'Anita Quayle',
    ]);
    expect((await first('quay', true))[0]).toBe('Anita Quayle');
    expect((await first('quayle', false))[0]).toBe('Anita Quayle');
  });

  it('either of two, or without one', async () => {
    expect((await people('putin or tillerson')).sort()).toEqual(['Rex Tillerson', 'Vladimir Putin']);
    expect(await people('putin -vladimir')).toEqual([]);
  });
});

describe('the database and this process read words alike', () => {
  const inDatabase = async (texts: string[]) =>
    (
      await database.prisma.$queryRaw<{ text: string }[]>`
        SELECT search_text(t) AS text FROM unnest(${texts}::text[]) WITH ORDINALITY AS u(t, i) ORDER BY i`
    ).map(({ text }) => text);

  it('without accents and invisible signs', async () => {
    const letters = Array.from({ length: 0x2400 }, (_, i) => String.fromCodePoint(i + 1)).filter(
      (letter) => !/\p{Cn}/u.test(letter),
    );
    const texts = [
      ...letters.map((letter) => `a${letter}b`),
      ...Object.values(TEXTS),
      'U.S.S.R. e.g. A.B',
      '한국 が',
    ];
    expect(await inDatabase(texts)).toEqual(texts.map(searchText));
  });

  it('common words, and those that are names in capitals', async () => {
    const rows = await database.prisma.$queryRaw<{ word: string; common: boolean; known: string }[]>`
      SELECT word, numnode(plainto_tsquery('english', word)) = 0 AS common, search_words(upper(word))::text AS known
      FROM unnest(${COMMON}::text[]) AS word`;
    for (const { word, common, known } of rows) {
      expect([word, isTooCommon(word)]).toEqual([word, common]);
      const acronym = acronymOf(word.toUpperCase());
      expect([word, known.includes('0acronym')]).toEqual([word, acronym !== null]);
      if (acronym !== null) expect(known).toContain(`'${acronym}'`);
    }
  });
});

/** Common words of English, too common and not. */
const COMMON = (
  'i me my myself we our ours us you your he him his she her hers it its they them their what which who whom this that these those am is are ' +
  'was were be been being have has had do does did doing a an the and but if or because as until while of at by for with about against ' +
  'between into through during before after above below to from up down in out on off over under again further then once here there when ' +
  'where why how all any both each few more most other some such no nor not only own same so than too very s t can will just don should now ' +
  'also may must eu un nato upon well one two new said'
).split(' ');
