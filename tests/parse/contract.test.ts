import { expect, test } from 'vitest';
import { dateOf, toContract } from '../../src/parse/contract.js';
import type { ParsedArticle, ParsedDate, ParsedParticipant } from '../../src/parse/types.js';

const span = (start: number, end: number): { start: number; end: number } => ({ start, end });
const evidence = { why: 'test', confidence: 1 };

function dateLike(
  date: string | null,
  dateEnd: string | null,
  precision: ParsedDate['precision'],
): ParsedDate {
  return { ...span(0, 1), ...evidence, text: 'x', date, dateEnd, precision };
}

test.each([
  ['2017-05-02', '2017-05-02', 'DAY', '2017-05-02'],
  ['2017-04-29', '2017-04-30', 'DAY', '2017-04-29/2017-04-30'],
  ['2017-07-03', '2017-07-09', 'WEEK', '2017-W27'],
  ['2017-04-01', '2017-04-30', 'MONTH', '2017-04'],
  ['2017-03-03', '2017-05-03', 'MONTH', '2017-03-03/2017-05-03'],
  ['2016-01-01', '2016-12-31', 'YEAR', '2016'],
  ['1990-01-01', '1999-12-31', 'YEAR', '1990-01-01/1999-12-31'],
  [null, null, 'DAY', null],
] as const)('%s to %s, %s, is %s', (date, dateEnd, precision, wanted) => {
  expect(dateOf(dateLike(date, dateEnd, precision))).toBe(wanted);
});

const participant = (one: Partial<ParsedParticipant>): ParsedParticipant => ({
  role: 'ACTOR',
  person: null,
  countryCode: null,
  organization: null,
  label: 'x',
  span: null,
  ...one,
});

test('prints a row for each telling of an event, people by name and countries by code', () => {
  const text = 'US envoy Ada Park met rebels. The talks failed. She wept. "No."';
  const parsed: ParsedArticle = {
    text,
    headline: 'US envoy',
    headlineSpan: null,
    language: 'en',
    publishedAt: '2017-05-03',
    authors: [],
    wordCount: 10,
    paragraphs: [],
    people: [
      {
        name: 'Ada Park',
        gender: 'FEMALE',
        titles: [{ title: 'US envoy', countryCode: 'US' }],
        mentions: [
          { ...span(9, 17), ...evidence, text: 'Ada Park', kind: 'NAME' },
          { ...span(48, 51), ...evidence, text: 'She', kind: 'PRONOUN' },
        ],
      },
    ],
    countries: [{ code: 'US', mentions: [{ ...span(0, 2), ...evidence, text: 'US', kind: 'NAME' }] }],
    organizations: [
      {
        name: 'Blue Party',
        kind: 'PARTY',
        countryCode: 'CL',
        aliases: ['Blues'],
        mentions: [
          { ...span(22, 28), ...evidence, text: 'rebels', kind: 'NAME' },
          { ...span(30, 39), ...evidence, text: 'The talks', kind: 'NOMINAL' },
        ],
      },
    ],
    quotes: [
      {
        ...span(59, 62),
        ...evidence,
        text: 'No.',
        kind: 'DIRECT',
        speaker: null,
        speakerOrganization: 0,
        speakerLabel: null,
        speakerSpan: null,
        cue: null,
        cueSpan: null,
        context: span(58, 63),
        aboutPeople: [],
        aboutCountries: [],
        aboutOrganizations: [],
      },
    ],
    events: [
      {
        type: 'REJECT',
        status: 'ACTUAL',
        summary: '',
        participants: [],
        placeCountry: null,
        date: null,
        mentions: [{ ...span(40, 46), ...evidence, text: 'failed', sentence: span(30, 47) }],
      },
      {
        type: 'CONSULT',
        status: 'ACTUAL',
        summary: '',
        participants: [
          participant({ person: 'Ada Park', countryCode: 'US' }),
          participant({ countryCode: 'US' }),
          participant({ role: 'RECIPIENT', label: 'rebels', organization: 0, span: span(22, 28) }),
        ],
        placeCountry: 'CH',
        date: dateLike('2017-05-02', '2017-05-02', 'DAY'),
        mentions: [
          { ...span(18, 21), ...evidence, text: 'met', sentence: span(0, 29) },
          { ...span(34, 39), ...evidence, text: 'talks', sentence: span(30, 47) },
        ],
      },
    ],
    dates: [],
  };
  const nobody = { start: null, end: null, person: null, country: null, organization: null };
  const consult = {
    type: 'CONSULT',
    actors: ['Ada Park', 'US'],
    recipients: ['Blue Party'],
    participants: [
      { ...nobody, role: 'ACTOR', label: 'x', person: 'Ada Park', country: 'US' },
      { ...nobody, role: 'ACTOR', label: 'x', country: 'US' },
      { ...nobody, role: 'RECIPIENT', label: 'rebels', start: 22, end: 28, organization: 'Blue Party' },
    ],
    country: 'CH',
    date: '2017-05-02',
    datePrecision: 'DAY',
    status: 'ACTUAL',
  };
  expect(toContract(parsed, 'a1')).toEqual({
    id: 'a1',
    headline: 'US envoy',
    language: 'en',
    publishedAt: '2017-05-03',
    people: [{ name: 'Ada Park', titles: ['US envoy'], mentions: [{ start: 9, end: 17, text: 'Ada Park' }] }],
    countries: [{ code: 'US', mentions: [{ start: 0, end: 2, text: 'US', kind: 'NAME' }] }],
    organizations: [
      {
        name: 'Blue Party',
        kind: 'PARTY',
        country: 'CL',
        aliases: ['Blues'],
        mentions: [{ start: 22, end: 28, text: 'rebels' }],
        nominals: [{ start: 30, end: 39, text: 'The talks' }],
      },
    ],
    quotes: [
      {
        start: 59,
        end: 62,
        text: 'No.',
        kind: 'DIRECT',
        speaker: null,
        speakerOrganization: 'Blue Party',
        speakerLabel: null,
        speakerStart: null,
        speakerEnd: null,
        cue: null,
      },
    ],
    events: [
      { ...consult, start: 18, end: 21, text: 'met' },
      { ...consult, start: 34, end: 39, text: 'talks' },
      {
        ...consult,
        type: 'REJECT',
        start: 40,
        end: 46,
        text: 'failed',
        actors: [],
        recipients: [],
        participants: [],
        country: null,
        date: null,
        datePrecision: null,
      },
    ],
    dates: [],
    paragraphs: [],
  });
});
