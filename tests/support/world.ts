import type { EventType, ParsedArticle, ParsedPerson } from '../../src/parse/types.js';
import { saveArticle } from '../../src/store/articles/saveArticle.js';
import { withBodies } from './bodies.js';
import type { Database } from '../../src/store/database.js';

const COUNTRIES = ['US', 'RU', 'CN', 'FR', 'DE', 'GB', 'JP', 'IN', 'BR', 'ZA'];
const TYPES: EventType[] = ['CONSULT', 'AGREE', 'ACCUSE', 'ASSAULT'];

/** Whole number `n` as two letters, so that invented names differ: 0 → "aa", 27 → "bb". */
function word(n: number): string {
  const letter = (i: number) => String.fromCharCode(97 + (i % 26));
  return letter(Math.floor(n / 26)) + letter(n);
}

/**
 * An invented article about two people and two countries: they met, and each said something about the other.
 * Every article shares one person with the next one, so that edges lead on.
 */
export function inventedArticle(n: number): ParsedArticle {
  const evidence = { why: 'invented', confidence: 1 };
  const names = [`Ada${word(n)} Person${word(n)}`, `Ada${word(n + 1)} Person${word(n + 1)}`];
  const codes = [COUNTRIES[n % 10] ?? 'US', COUNTRIES[(n + 3) % 10] ?? 'FR'];
  const text = `${names.join(' met ')} of ${codes.join(' and ')} number ${String(n)}. “First words ${String(n)},” one said. “Second words ${String(n)},” the other said.`;
  const span = (part: string) => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
    text: part,
  });
  const people: ParsedPerson[] = names.map((name, i) => ({
    name,
    gender: null,
    titles: [{ title: `Minister of ${codes[i] ?? ''}`, countryCode: codes[i] ?? null }],
    mentions: [{ ...span(name), kind: 'NAME', ...evidence }],
  }));
  const context = { start: 0, end: text.length };
  const date = `2020-01-${String((n % 28) + 1).padStart(2, '0')}`;
  return {
    text,
    headline: `Meeting number ${String(n)}`,
    headlineSpan: null,
    language: 'en',
    publishedAt: n % 5 === 4 ? null : `${date}T12:00:00.000Z`,
    authors: [],
    wordCount: text.split(/\s+/).length,
    paragraphs: [{ kind: 'LEAD', ...context }],
    people,
    countries: codes.map((code) => ({
      code,
      mentions: [
        { ...span(` ${code}`), start: text.indexOf(` ${code}`) + 1, text: code, kind: 'NAME', ...evidence },
      ],
    })),
    quotes: ['First', 'Second'].map((which, i) => ({
      ...span(`${which} words ${String(n)},`),
      kind: 'DIRECT',
      speaker: names[i] ?? null,
      speakerOrganization: null,
      speakerLabel: i === 0 ? 'one' : 'the other',
      speakerSpan: { start: 0, end: 3 },
      cue: 'said',
      cueSpan: null,
      context,
      aboutPeople: names.slice(1 - i, 2 - i),
      aboutCountries: codes.slice(i, i + 1),
      aboutOrganizations: [],
      ...evidence,
    })),
    events: [
      {
        type: TYPES[n % 4] ?? 'CONSULT',
        status: 'ACTUAL',
        summary: `Meeting ${String(n)}`,
        participants: names.map((person, i) => ({
          role: i === 0 ? 'ACTOR' : 'RECIPIENT',
          person,
          countryCode: codes[i] ?? null,
          organization: null,
          label: person,
          span: null,
        })),
        placeCountry: codes[0] ?? null,
        date: { ...span('number'), date, dateEnd: date, precision: 'DAY', ...evidence },
        mentions: [{ ...span('met'), sentence: context, ...evidence }],
      },
    ],
    organizations: [],
    dates: [],
  };
}

/** Where every other article stands, written as people write addresses. */
function addressOf(n: number): string | null {
  const ways = ['HTTPS://News.Example.ORG', `http://example.org:80/a/../${String(n)} é?q=ö#1`];
  return n % 2 === 0 ? null : (ways[(n >> 1) % 2] ?? null);
}

/**
 * Saves articles 0 to `count` - 1.
 *
 * @param bodies whether they name organizations too
 * @returns their slugs
 */
export async function inventWorld(database: Database, count: number, bodies = false): Promise<string[]> {
  const slugs: string[] = [];
  for (let n = 0; n < count; n++) {
    const source = { url: addressOf(n), publisher: `Paper ${String(n % 3)}` };
    const plain = inventedArticle(n);
    const article = bodies ? withBodies(plain, n) : plain;
    slugs.push((await saveArticle(database, article, source)).slug);
  }
  return slugs;
}
