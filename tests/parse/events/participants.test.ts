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

test('where a report comes from takes no part, whatever mark stands behind it', () => {
  const lines = ['—', '_'].map((dash) =>
    linesOf(`NEW YORK (AP) ${dash} Mayor Anna Dorn met Karl Baum of Norway on Monday.`),
  );
  expect(lines).toEqual([['CONSULT: Anna Dorn > Karl Baum [NO]'], ['CONSULT: Anna Dorn > Karl Baum [NO]']]);
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

  const AT_HOME = 'The harbour of Mombasa in Kenya stood still on Monday. Kenyan shops were shut.\n\n';

  test.each([
    [
      'the bodies of a state are of its country',
      'The Office of the Ombudsman sued the Harbour Workers Committee.',
      'ACCUSE: Office of the Ombudsman [KE] > Harbour Workers Committee [KE]',
    ],
    [
      'those of several states are of none',
      'The European Court of Auditors criticised police.',
      'ACCUSE: European Court of Auditors > police [KE]',
    ],
    [
      'people in office are of the country of the article',
      'Senator Ada Park condemned police.',
      'ACCUSE: Ada Park [KE] > police [KE]',
    ],
    ['other people are not', 'Police arrested Ada Park.', 'COERCE: Police [KE] > Ada Park'],
  ])('%s', (_, sentence, wanted) => {
    expect(linesOf(AT_HOME + sentence)).toEqual([wanted]);
  });

  test('a parliament named like that of another state makes no home', () => {
    expect(
      linesOf('Ada Park called on Congress to act. Congress met late. Police arrested two men.'),
    ).toContain('COERCE: Police > two men');
  });

  test('a crowd is of the country whose government it shouts at', () => {
    expect(linesOf('Several hundred people protested against the Cuban regime.')).toEqual([
      'PROTEST: Several hundred people [CU] > the Cuban regime [CU]',
    ]);
  });
});

describe('sides that only a word hints at', () => {
  test.each([
    ['Anti-war protests in Chad grew on Monday.', 'PROTEST:  > '],
    [
      'Chile closed the border after Peruvian jets bombed a village.',
      'ASSAULT: Peruvian jets [PE] > a village [CL]',
    ],
    ['Peruvian jets bombed a village.', 'ASSAULT: Peruvian jets [PE] > a village'],
    [
      'Kenya and Uganda signed a deal that the two countries had negotiated for years with Chad.',
      'CONSULT: the two countries [KE] + the two countries [UG] > Chad [TD]',
    ],
  ])('%s', (text, wanted) => {
    expect(linesOf(text)).toContain(wanted);
  });
});

test.fails.each([
  ['US secretary of commerce Ada Park criticised China.', 'ACCUSE: Ada Park [US] > China [CN]'],
  ['Kenya’s minister for foreign affairs Ada Park criticised China.', 'ACCUSE: Ada Park [KE] > China [CN]'],
])('the bearer of an office, after what it is of: %s', (text, line) => {
  expect(linesOf(text)).toEqual([line]);
});
