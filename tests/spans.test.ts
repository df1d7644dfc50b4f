import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../src/store/database.js';
import { answer } from './support/api.js';
import { openTestDatabase, seedTestDatabase } from './support/database.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await seedTestDatabase(database);
});
afterAll(() => database.close());

interface Span {
  start: number;
  end: number;
  text: string;
}

describe('every span of the API points into the text of its article', () => {
  it('text.slice(start, end) is what the API says', async () => {
    const { articles, events } = await answer(
      database,
      `{
        articles(first: 100) { nodes {
          text headline headlineStart headlineEnd paragraphs { start end text }
          mentions(first: 100) { nodes { start end text } }
          quotes(first: 100) { nodes {
            start end text cue cueStart cueEnd speakerLabel speakerStart speakerEnd context contextStart contextEnd
          } }
        } }
        events(first: 100) { nodes { summary mentions { start end text sentenceStart sentenceEnd article { text } } } }
      }`,
    );
    const spans: [string, Span][] = [];
    for (const article of articles.nodes) {
      const add = (start: number | null, end: number | null, text: string | null) => {
        if (start !== null && end !== null && text !== null) spans.push([article.text, { start, end, text }]);
      };
      add(article.headlineStart, article.headlineEnd, article.headline);
      for (const { start, end, text } of article.paragraphs) add(start, end, text);
      for (const { start, end, text } of article.mentions.nodes) add(start, end, text);
      for (const quote of article.quotes.nodes) {
        add(quote.start, quote.end, quote.text);
        add(quote.cueStart, quote.cueEnd, quote.cue);
        add(quote.speakerStart, quote.speakerEnd, quote.speakerLabel);
        add(quote.contextStart, quote.contextEnd, quote.context);
        expect(quote.contextStart).toBeLessThanOrEqual(quote.start);
        expect(quote.contextEnd).toBeGreaterThanOrEqual(quote.end);
      }
    }
    for (const event of events.nodes) {
      for (const { start, end, text, sentenceStart, sentenceEnd, article } of event.mentions) {
        spans.push([article.text, { start, end, text }]);
        expect(sentenceStart).toBeLessThanOrEqual(start);
        expect(sentenceEnd).toBeGreaterThanOrEqual(end);
      }
    }
    expect(spans.length).toBeGreaterThan(200);
    for (const [text, span] of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
  });
});

describe('the seed articles', () => {
  it('come out with who said what', async () => {
    const { quotes } = await answer(
      database,
      '{ quotes(first: 100) { nodes { text kind speaker { name } speakerLabel } } }',
    );
    const said = quotes.nodes.map(
      ({
        text,
        speaker,
        speakerLabel,
      }: {
        text: string;
        speaker: { name: string } | null;
        speakerLabel: string;
      }) => `${text.slice(0, 24)} – ${speaker?.name ?? speakerLabel}`,
    );
    expect(said.sort()).toEqual(
      [
        'honoured – Donald Trump',
        'under the right circumst – Donald Trump',
        'pretty smart cookie. – Donald Trump',
        'If the election were on  – Hillary Clinton',
        'It wasn’t a perfect camp – Hillary Clinton',
        'But I was on the way to  – Hillary Clinton',
        'painful. – Hillary Clinton',
        'robust and lengthy – Rex Tillerson',
        'The two leaders also ack – Rex Tillerson',
        'Trump has said that he h – Sergey Lavrov',
        'bogus – the U.S. officials',
        'This de-escalation area  – Rex Tillerson',
        'pretty good – Rex Tillerson',
        "There's a clear understa – Rex Tillerson",
        'In terms of their unders – Rex Tillerson',
        'is a clear, sharp milita – Nikki Haley',
        'considerable military fo – Nikki Haley',
        'de-escalation zones – null',
        // Without quotation marks.
        'US president Donald Trum – the Kremlin',
        'They discussed the estab – the White House',
        'two leaders reach an agr – Rex Tillerson',
        'Areas in which acts of a – the deal',
        'the missile reached an a – North Korea',
        'the U.S. wants to avoid  – Nikki Haley',
      ].sort(),
    );
  });

  it('come out with their people, joined over both articles', async () => {
    const { people } = await answer(
      database,
      '{ people(orderBy: { field: NAME, direction: ASC }) { nodes { name } } }',
    );
    expect(people.nodes.map(({ name }: { name: string }) => name)).toEqual([
      'Bashar al-Assad',
      'Donald Trump',
      'Hillary Clinton',
      'James Comey',
      'Kim Jong-un',
      'Nikki Haley',
      'Rex Tillerson',
      'Rodrigo Duterte',
      'Sergey Lavrov',
      'Vladimir Putin',
    ]);
  });
});
