import { expect } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.js';
import { wrongCounts } from '../support/tables.js';

/** How often each is killed: KILLS=200 npx vitest run killWatch killPolling is the long form. */
export const KILLS = Math.max(1, Math.round(Number(process.env['KILLS'] ?? '5') / 10));
export const TIMES = KILLS === 1 ? 'once' : `${String(KILLS)} times`;
/** Milliseconds that a test may take. */
export const TIME = 120_000 + KILLS * 60_000;

const STORY = 'met Karl Baum in Berlin on Monday and said that the bridge will be opened in spring.';

/** A text of its own for each number. */
export const story = (n: number) => `Mayor Anna Dorn of town number ${String(n)} ${STORY}`;

/** A feed of the stories 1 to a number. */
export function feedOf(items: number): string {
  const xml = numbersTo(items).map(
    (n) => `<item><title>A bridge for town ${String(n)}</title><guid isPermaLink="false">${String(n)}</guid>
      <content:encoded><![CDATA[<p>${story(n)}</p>]]></content:encoded></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
    <title>Selm Herald</title>${xml.join('')}</channel></rss>`;
}

export const numbersTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);

/** Opens what a killed process left, and ends what it held, as a minute would. */
export async function afterKill<T>(dataDir: string, look: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({ dataDir });
  try {
    await database.prisma.lease.deleteMany();
    return await look(database);
  } finally {
    await database.close();
  }
}

/** How many of the stories are there. */
export const storiesIn = ({ prisma }: Database) =>
  prisma.article.count({ where: { text: { contains: STORY } } });

/** The stories 1 to a number are there, each once, and nothing is half-written. */
export async function expectAllOnce(dataDir: string, most: number): Promise<void> {
  await afterKill(dataDir, async (database) => {
    const found = await database.prisma.article.findMany({
      where: { text: { contains: STORY } },
      select: { text: true },
    });
    const numbers = found.map(({ text }) => Number(/number (\d+)/.exec(text)?.[1]));
    expect(numbers.sort((one, other) => one - other)).toEqual(numbersTo(most));
    expect(await wrongCounts(database)).toEqual([]);
  });
}
