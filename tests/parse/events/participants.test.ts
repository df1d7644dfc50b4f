import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/parse/parse.js';

/** "ACCUSE (0.75): Ministry of Trade [KE] > police [KE]": bodies by name, others by their words, with the country they act for. */
function linesOf(text: string): string[] {
  const { events, organizations } = parseArticle({ text, publishedAt: '2021-03-10' });
  return events.map(({ type, participants }) => {
    const side = (wanted: string): string =>
      participants
        .filter(({ role }) => role === wanted)
        .map(({ person, organization, countryCode, label }) => {
          const name = person ?? organizations[organization ?? -1]?.name ?? label;
          return countryCode === null ? name : `${name} [${countryCode}]`;
        })
        .join(' + ');
    return `${type}: ${side('ACTOR')} > ${side('RECIPIENT')}`;
  });
}

describe('named bodies take part', () => {
  test.each([
    [
      'The Kenyan Ministry of Trade accused Uganda of dumping sugar.',
      'ACCUSE: Kenyan Ministry of Trade [KE] > Uganda [UG]',
    ],
    ['The European Union condemned Belarus on Monday.', 'ACCUSE: European Union > Belarus [BY]'],
    ['Peru criticised the Bank of Japan on Monday.', 'ACCUSE: Peru [PE] > Bank of Japan [JP]'],
  ])('%s', (text, wanted) => {
    expect(linesOf(text)).toEqual([wanted]);
  });
});

describe('who is named by an office or trade only', () => {
  test('is of the country that the article names most, at a low confidence', () => {
    const text =
      'The harbour of Mombasa in Kenya stood still on Monday. Trains from Uganda waited. So did those from Rwanda.\n\n' +
      'Kenyan shops were shut. Police arrested two protesters.';
    const { events } = parseArticle({ text, publishedAt: '2021-03-10' });
    const arrest = events.find(({ type }) => type === 'COERCE');
    expect(arrest?.participants.map(({ label, countryCode }) => [label, countryCode])).toEqual([
      ['Police', 'KE'],
      ['two protesters', 'KE'],
    ]);
    expect(arrest?.mentions[0]?.confidence).toBeLessThan(0.6);
  });

  test('is of no country where the sentence names only one country, which may be the other side', () => {
    expect(linesOf('Senators criticised Chad on Monday, as the lawmakers had.')).toEqual([
      'ACCUSE: Senators > Chad [TD]',
    ]);
  });
});
