import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EventStatus, ParsedArticle } from '../../../src/parse/types.js';
import type { Database } from '../../../src/store/database.js';
import { saveArticle } from '../../../src/store/articles/saveArticle.js';
import { openTestDatabase } from '../../support/database.js';
import { Draft } from '../../support/draft.js';
import { dumpTables, emptyTables, wrongCounts } from '../../support/tables.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(() => emptyTables(database));
afterAll(() => database.close());

const article = (text: string, about?: Partial<ParsedArticle>) => new Draft(text, about);
const save = ({ parsed }: Draft) => saveArticle(database, parsed, {});

async function people(): Promise<string[]> {
  const rows = await database.prisma.person.findMany({ orderBy: { slug: 'asc' } });
  return rows.map(
    ({ slug, mentionCount, articleCount }) => `${slug} ${String(mentionCount)}/${String(articleCount)}`,
  );
}

describe('an article', () => {
  const full = () =>
    article('Ann Lee of Chile met Bo Ek. “Bo Ek likes Chile,” Lee said.', { publishedAt: '2017-05-02' })
      .person('Ann Lee', ['Ann Lee', 'Lee'], {
        gender: 'FEMALE',
        titles: [{ title: 'Chilean minister', countryCode: 'CL' }],
      })
      .person('Bo Ek')
      .country('CL', 'Chile')
      .quote('Bo Ek likes Chile,', 'Ann Lee', ['Bo Ek'], ['CL'])
      .event('met', ['Ann Lee', 'Bo Ek', 'CL'], '2017-05-01');

  it('is saved with all that was found in it', async () => {
    const { parsed } = full();
    const saved = await saveArticle(database, parsed, { url: 'https://example.org/a', publisher: 'Example' });
    expect(saved).toMatchObject({
      slug: expect.stringMatching(/^ann-lee-of-chile-met-bo-ek-bo-ek-likes-chile-lee-said-\w{8}$/),
      created: true,
    });
    expect(
      await database.prisma.article.findUnique({ where: { id: saved.id }, include: { mentions: true } }),
    ).toMatchObject({
      text: parsed.text,
      url: 'https://example.org/a',
      publisher: 'Example',
      publishedAt: new Date('2017-05-02T00:00:00Z'),
      paragraphs: [{ kind: 'LEAD', start: 0, end: parsed.text.length }],
    });
    const mentions = await database.prisma.mention.findMany();
    expect(mentions.map(({ text }) => text).sort()).toEqual(['Ann Lee', 'Bo Ek', 'Chile', 'Lee']);
    for (const { start, end, text } of mentions) expect(parsed.text.slice(start, end)).toBe(text);
    expect(
      await database.prisma.person.findUnique({
        where: { slug: 'ann-lee' },
        include: { aliases: true, titles: true, countries: true, articles: true },
      }),
    ).toMatchObject({
      name: 'Ann Lee',
      gender: 'FEMALE',
      searchName: 'ann lee; lee',
      aliases: [
        { name: 'Ann Lee', normalized: 'ann lee', mentionCount: 1 },
        { name: 'Lee', normalized: 'lee', mentionCount: 1 },
      ],
      titles: [{ title: 'Chilean minister', articleCount: 1 }],
      countries: [{ countryCode: 'CL', articleCount: 1 }],
      articles: [{ mentionCount: 2, start: 0, publishedOrder: new Date('2017-05-02T00:00:00Z') }],
    });
    expect(
      await database.prisma.quote.findFirst({
        include: { speaker: true, aboutPeople: true, aboutCountries: true },
      }),
    ).toMatchObject({
      text: 'Bo Ek likes Chile,',
      context: parsed.text,
      speaker: { slug: 'ann-lee' },
      aboutPeople: [{ publishedOrder: new Date('2017-05-02T00:00:00Z') }],
      aboutCountries: [{ countryCode: 'CL' }],
    });
    expect(
      await database.prisma.event.findFirst({
        include: { participants: { orderBy: { position: 'asc' } }, mentions: true },
      }),
    ).toMatchObject({
      type: 'CONSULT',
      date: new Date('2017-05-01'),
      mentionCount: 1,
      participants: [
        { label: 'Ann Lee', role: 'ACTOR', dateOrder: new Date('2017-05-01') },
        { label: 'Bo Ek' },
        { countryCode: 'CL', personId: null },
      ],
      mentions: [{ text: 'met' }],
    });
    expect(await wrongCounts(database)).toEqual([]);
  });

  it('is not saved twice', async () => {
    const first = await save(full());
    const before = await dumpTables(database);
    expect(await save(full())).toEqual({ ...first, created: false });
    expect(await dumpTables(database)).toEqual(before);
  });

  it('is saved whole or not at all', async () => {
    const before = await dumpTables(database);
    // No country has this code; it comes last of all that is written.
    await expect(save(full().event('met', ['Bo Ek'], null, { placeCountry: 'ZZ' }))).rejects.toThrow();
    expect(await dumpTables(database)).toEqual(before);
    await expect(save(full())).resolves.toMatchObject({ created: true });
  });

  it('takes as many statements for hundreds of finds as for a few', async () => {
    const count = async (draft: Draft) => {
      let statements = 0;
      const stop = database.onStatement(() => statements++);
      await save(draft);
      stop();
      return statements;
    };
    const crowd = (size: number, tag: string) => {
      const names = Array.from(
        { length: size },
        (_, i) => `${tag}${'abcdefghij'[i % 10] ?? ''} Q${String(i)}`,
      );
      const draft = article(`${names.join(', ')} met.`);
      for (const name of names) draft.person(name).event('met', [name], null).quote(name, name);
      return draft;
    };
    expect(await count(crowd(300, 'Many'))).toBe(await count(crowd(2, 'Few')));
  });

  it('keeps what stands twice at one place', async () => {
    await save(
      full().event('met', ['Bo Ek'], null).event('met', ['Ann Lee'], null).quote('Bo Ek likes Chile,', null),
    );
    expect(await database.prisma.event.count()).toBe(3);
    expect(await database.prisma.quote.count()).toBe(2);
  });
});

describe('the slug of an article', () => {
  it('comes from the headline and from what the article is known by, whatever came before', async () => {
    const headline = 'Élan vital: the quick brown fox jumps over one lazy dog, and over another';
    const first = await save(article('One.', { headline }));
    const second = await save(article('Two.', { headline }));
    const plain = 'elan-vital-the-quick-brown-fox-jumps-over-one-lazy-dog-and';
    expect(first.slug).toBe(`${plain}-${first.id.slice(0, 8)}`);
    expect(second.slug).toBe(`${plain}-${second.id.slice(0, 8)}`);
    await emptyTables(database);
    expect(await save(article('Two.', { headline }))).toEqual(second);
    expect(await save(article('One.', { headline }))).toEqual(first);
  });

  it('is there when the headline has no letter', async () => {
    expect(await save(article('“?”'))).toMatchObject({ slug: expect.stringMatching(/^article-\w{8}$/) });
  });
});

describe('people of several articles', () => {
  it('are joined by full name, alias and surname', async () => {
    await save(
      article('James Comey spoke. Jim Comey left.').person('James Comey', ['James Comey', 'Jim Comey']),
    );
    await save(article('Jim Comey wrote.').person('Jim Comey'));
    await save(article('Then Comey returned.').person('Comey'));
    expect(await people()).toEqual(['james-comey 4/3']);
    expect(await wrongCounts(database)).toEqual([]);
  });

  it('are two where two share a surname', async () => {
    await save(article('Donald Trump spoke.').person('Donald Trump'));
    await save(article('Ivanka Trump spoke.').person('Ivanka Trump'));
    await save(article('A Trump spoke.').person('Trump'));
    expect(await people()).toEqual(['donald-trump 1/1', 'ivanka-trump 1/1', 'trump 1/1']);
  });

  it('have a record for each gender where only a surname is known', async () => {
    await save(article('Mr Clinton spoke.').person('Clinton', ['Clinton'], { gender: 'MALE' }));
    await save(article('Mrs Clinton spoke.').person('Clinton', ['Clinton'], { gender: 'FEMALE' }));
    await save(article('Mrs Clinton left.').person('Clinton', ['Clinton'], { gender: 'FEMALE' }));
    expect(await people()).toEqual(['clinton 1/1', 'clinton-female 2/2']);
    await save(
      article('Hillary Clinton won.').person('Hillary Clinton', ['Hillary Clinton'], { gender: 'FEMALE' }),
    );
    expect(await people()).toEqual(['clinton 1/1', 'hillary-clinton 3/3']);
  });

  it('may be found by every form of the name', async () => {
    await save(article('Then Comey left.').person('Comey'));
    await save(article('James Comey, Jim Comey.').person('James Comey', ['James Comey', 'Jim Comey']));
    const [person] = await database.prisma.person.findMany();
    expect(person?.searchName).toBe('comey; james comey; jim comey');
  });

  // What an article with only a surname says, and what one with the full name says of the same day.
  const bare = () =>
    article('Mr Trump called Vladimir Putin. “I like Trump,” Putin said.', { publishedAt: '2017-05-03' })
      .person('Trump', ['Trump'], { gender: 'MALE', titles: [{ title: 'president', countryCode: 'US' }] })
      .person('Vladimir Putin', ['Vladimir Putin', 'Putin'])
      .quote('I like Trump,', 'Vladimir Putin', ['Trump'])
      .quote('called', 'Trump')
      .event('called', ['Trump', 'Vladimir Putin'], '2017-05-02')
      .event('like', ['Trump'], null);
  const full = () =>
    article('Donald Trump phoned Vladimir Putin, president Trump said.', { publishedAt: '2017-05-04' })
      .person('Donald Trump', ['Donald Trump', 'Trump'], {
        titles: [{ title: 'president', countryCode: 'US' }],
      })
      .person('Vladimir Putin')
      .event('phoned', ['Donald Trump', 'Vladimir Putin'], '2017-05-02')
      .event('said', ['Donald Trump'], null);

  it('come out the same whichever article is first', async () => {
    await save(bare());
    expect(await people()).toEqual(['trump 1/1', 'vladimir-putin 2/1']);
    await save(full());
    expect(await people()).toEqual(['donald-trump 3/2', 'vladimir-putin 3/2']);
    expect(await wrongCounts(database)).toEqual([]);
    const bareFirst = await dumpTables(database);

    await emptyTables(database);
    await save(full());
    await save(bare());
    const fullFirst = await dumpTables(database);
    // An event may speak in the words of either telling.
    const wordless = (dump: Record<string, unknown[]>) =>
      JSON.parse(
        JSON.stringify(dump, (key, value: unknown) =>
          ['summary', 'dateText', 'search', 'label'].includes(key) ? undefined : value,
        ),
      ) as unknown;
    expect(wordless(bareFirst)).toEqual(wordless(fullFirst));
  });

  it('take their events along, and join those that are one now', async () => {
    await save(bare());
    const before = await database.prisma.event.count();
    await save(full());
    // Each article's undated one stays its own, the two calls are one.
    expect(before).toBe(2);
    expect(await database.prisma.event.count()).toBe(3);
    const [call] = await database.prisma.event.findMany({
      where: { mentionCount: 2 },
      include: {
        mentions: { orderBy: { publishedOrder: 'asc' } },
        participants: { include: { person: true } },
      },
    });
    expect(call?.mentions.map(({ text }) => text)).toEqual(['called', 'phoned']);
    expect(call?.participants.map(({ person }) => person?.slug).sort()).toEqual([
      'donald-trump',
      'vladimir-putin',
    ]);
  });

  it('join two events of which both were there before', async () => {
    await save(bare());
    // One by one, two names of that day's calls turn out to be Xaver Yard's.
    await save(
      article('X called Vladimir Putin.')
        .person('X')
        .person('Vladimir Putin')
        .event('called', ['X', 'Vladimir Putin'], '2017-05-02'),
    );
    await save(article('Xaver Yard, X for short.').person('Xaver Yard', ['Xaver Yard', 'X']));
    await save(article('Mr Trump, or X, or Xaver Yard.').person('Xaver Yard', ['Xaver Yard', 'Trump']));
    expect(await people()).toEqual(['vladimir-putin 3/2', 'xaver-yard 6/4']);
    expect(await database.prisma.event.count()).toBe(2);
    expect(await wrongCounts(database)).toEqual([]);
  });
});

describe('events of several articles', () => {
  const told = (text: string, status: EventStatus, day: string | null = '2017-05-02') =>
    article(text)
      .person('Ann Lee')
      .person('Bo Ek')
      .event('Ann Lee', ['Ann Lee', 'Bo Ek'], day, { status, summary: text });

  it.each<[EventStatus, EventStatus, string]>([
    ['PLANNED', 'ACTUAL', 'Second: Ann Lee and Bo Ek.'],
    ['ACTUAL', 'PLANNED', 'First: Ann Lee and Bo Ek.'],
    ['ACTUAL', 'ACTUAL', 'First: Ann Lee and Bo Ek.'],
  ])('are one that keeps the firmer telling: %s, then %s', async (first, second, summary) => {
    await save(told('First: Ann Lee and Bo Ek.', first));
    await save(told('Second: Ann Lee and Bo Ek.', second));
    const events = await database.prisma.event.findMany({ include: { participants: true, mentions: true } });
    expect(events).toMatchObject([{ status: 'ACTUAL', summary, mentionCount: 2 }]);
    expect(events[0]?.participants).toHaveLength(2);
    expect(events[0]?.mentions).toHaveLength(2);
    expect(await wrongCounts(database)).toEqual([]);
  });

  it('are two when the day is not known', async () => {
    await save(told('First: Ann Lee and Bo Ek.', 'ACTUAL', null));
    await save(told('Second: Ann Lee and Bo Ek.', 'ACTUAL', null));
    expect(await database.prisma.event.count()).toBe(2);
  });

  it('are one when one article tells it twice', async () => {
    const twice = told('First: Ann Lee and Bo Ek.', 'ACTUAL').event(
      'and',
      ['Ann Lee', 'Bo Ek'],
      '2017-05-02',
    );
    await save(twice);
    expect(await database.prisma.event.findMany()).toMatchObject([{ mentionCount: 2 }]);
    expect(await database.prisma.eventParticipant.count()).toBe(2);
  });
});

describe('several at once', () => {
  it('save one text once', async () => {
    const saved = await Promise.all(
      [1, 2, 3, 4].map(() => save(article('Ann Lee spoke.').person('Ann Lee'))),
    );
    expect(saved.filter(({ created }) => created)).toHaveLength(1);
    expect(new Set(saved.map(({ id }) => id)).size).toBe(1);
  });

  it('make one record for one person', async () => {
    const texts = Array.from({ length: 12 }, (_, i) => `Ann Lee spoke ${String(i)} times.`);
    await Promise.all(texts.map((text) => save(article(text).person('Ann Lee').country('CL', 'Lee'))));
    expect(await people()).toEqual(['ann-lee 12/12']);
    expect(await wrongCounts(database)).toEqual([]);
  });
});
