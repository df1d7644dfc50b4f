import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.js';
import type { GoldArticle } from '../../src/evaluate/gold.js';
import {
  confidenceLines,
  effortLine,
  mistakeLines,
  scoreLines,
  worstMistakes,
} from '../../src/evaluate/report.js';
import { emptyTally, scores, type Tally } from '../../src/evaluate/tally.js';
import type {
  CountryMentionKind,
  EventType,
  ParsedArticle,
  ParsedDate,
  ParsedEvent,
  ParsedQuote,
  ParticipantRole,
  RawArticle,
} from '../../src/parse/types.js';

const text =
  'Kenya and Uganda signed a pact on 3 May. “We are glad,” Mr Otieno said. He called critics “so-called friends”. ' +
  'Her film “Low Water” opens on Friday.';

/** Where the words stand in the text. */
function at(words: string): { text: string; start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no ${words} in the text`);
  return { text: words, start, end: start + words.length };
}

const sure = { why: 'test', confidence: 0.9 };

function quote(
  words: string,
  speaker: string | null,
  label: string | null,
  kind: ParsedQuote['kind'],
): ParsedQuote {
  const context = { start: 0, end: text.length };
  const about = { aboutPeople: [], aboutCountries: [], aboutOrganizations: [] };
  const speakerSpan = label === null ? null : at(label);
  return {
    ...at(words),
    ...sure,
    kind,
    speaker,
    speakerOrganization: null,
    speakerLabel: label,
    speakerSpan,
    cue: null,
    cueSpan: null,
    context,
    ...about,
  };
}

function event(type: EventType, trigger: string, actors: string[], recipients: string[]): ParsedEvent {
  const side = (role: ParticipantRole) => (countryCode: string) => ({
    role,
    person: null,
    countryCode,
    organization: null,
    label: countryCode,
    span: null,
  });
  return {
    type,
    status: 'ACTUAL',
    summary: text,
    participants: [...actors.map(side('ACTOR')), ...recipients.map(side('RECIPIENT'))],
    placeCountry: null,
    date: null,
    mentions: [{ ...at(trigger), ...sure, sentence: { start: 0, end: text.length } }],
  };
}

function country(code: string, words: string, kind: CountryMentionKind): ParsedArticle['countries'][number] {
  return { code, mentions: [{ ...at(words), ...sure, kind }] };
}

function date(words: string, first: string | null, last: string | null): ParsedDate {
  return { ...at(words), ...sure, date: first, dateEnd: last, precision: 'DAY' };
}

const nothing: ParsedArticle = {
  text,
  headline: '',
  headlineSpan: null,
  language: 'en',
  publishedAt: null,
  authors: [],
  wordCount: 0,
  paragraphs: [],
  people: [],
  countries: [],
  quotes: [],
  events: [],
  organizations: [],
  dates: [],
};

function measure(gold: Partial<GoldArticle>, parsed: Partial<ParsedArticle>): Tally {
  const tally = emptyTally();
  evaluate([{ id: 'a', text, ...gold }], () => ({ ...nothing, ...parsed }), tally);
  return tally;
}

const score = (gold: Partial<GoldArticle>, parsed: Partial<ParsedArticle>): Record<string, number> =>
  Object.fromEntries(scores(measure(gold, parsed)));

describe('evaluate', () => {
  it.each([
    ['2021-05-04T08:00:00Z', '2021-05-04'],
    ['20210504', '2021-05-04'],
    ['Wed Nov 23', null],
    [null, null],
  ])('gives the parser the publication date %j as %j', (publishedAt, wanted) => {
    const seen: RawArticle[] = [];
    const effort = evaluate(
      [{ id: 'a', text: 'Žďár', publishedAt }],
      (raw) => {
        seen.push(raw);
        return nothing;
      },
      emptyTally(),
    );
    expect(seen).toEqual([{ text: 'Žďár', publishedAt: wanted }]);
    expect(effort).toMatchObject({ articles: 1, bytes: 7 });
  });

  it('scores only what the article annotates', () => {
    expect(score({}, { quotes: [quote('We are glad,', null, null, 'DIRECT')] })).toEqual({});
  });

  describe('quotes', () => {
    const speaker = {
      speaker: 'Mr Otieno',
      speakerStart: at('Mr Otieno').start,
      speakerEnd: at('Mr Otieno').end,
    };
    const wanted = {
      ...at('We are glad,'),
      kind: 'direct',
      ...speaker,
      speakerType: 'name',
      speakerName: 'Ann Otieno',
    };

    it('counts a quote with the right speaker', () => {
      const parsed = { quotes: [quote('We are glad,', 'Ann Otieno', 'Mr Otieno', 'DIRECT')] };
      expect(score({ quotes: [wanted] }, parsed)).toEqual({
        'quotes.precision': 100,
        'quotes.recall': 100,
        'quotes.f1': 100,
        'quotes.directFound': 100,
        speaker: 100,
        'speaker.type.name': 100,
        speakerName: 100,
        'speakerName.endToEnd': 100,
      });
    });

    it('counts a quote that is missed, and one that is none', () => {
      const parsed = { quotes: [quote('so-called friends', null, null, 'PARTIAL')] };
      expect(score({ quotes: [wanted] }, parsed)).toEqual({
        'quotes.precision': 0,
        'quotes.recall': 0,
        'quotes.f1': 0,
        'quotes.directFound': 0,
        'speakerName.endToEnd': 0,
      });
    });

    it('takes a speaker at another place when the name is right, but not another person', () => {
      const elsewhere = { quotes: [quote('We are glad,', 'Otieno', 'He', 'DIRECT')] };
      expect(score({ quotes: [wanted] }, elsewhere)).toMatchObject({ speaker: 100 });
      const other = { quotes: [quote('We are glad,', 'Bob Mbeki', 'He', 'DIRECT')] };
      expect(score({ quotes: [wanted] }, other)).toMatchObject({ speaker: 0, speakerName: 0 });
    });

    it('leaves indirect speech out', () => {
      const parsed = { quotes: [quote('We are glad,', null, null, 'INDIRECT')] };
      expect(score({ quotes: [] }, parsed)).toEqual({});
    });

    it('counts quoted words that nobody said when they get a speaker', () => {
      const gold = { quotes: [], otherQuoted: [at('Low Water'), at('so-called friends')] };
      const parsed = {
        quotes: [
          quote('Low Water', null, 'Her', 'PARTIAL'),
          quote('so-called friends', null, null, 'PARTIAL'),
        ],
      };
      expect(score(gold, parsed)).toMatchObject({ 'traps.withSpeaker': 50 });
    });
  });

  describe('of what is reported without quotation marks', () => {
    const report = (...words: string[]): NonNullable<GoldArticle['indirect']>[number] => ({
      spans: words.map((piece) => at(piece)),
      speakerStart: at('Mr Otieno').start,
      speakerEnd: at('Mr Otieno').end,
    });

    it('takes a report in pieces from the first to the last, and the speaker by his words', () => {
      const whole = text.slice(at('We are glad,').start, at('so-called friends').end);
      const indirect = [report('We are glad,', 'so-called friends')];
      const found = (label: string): ReturnType<typeof score> =>
        score({ indirect }, { quotes: [quote(whole, null, label, 'INDIRECT')] });
      expect(found('Otieno')).toEqual({
        'indirect.precision': 100,
        'indirect.recall': 100,
        'indirect.f1': 100,
        'indirect.speaker': 100,
      });
      expect(found('Kenya')).toMatchObject({ 'indirect.f1': 100, 'indirect.speaker': 0 });
    });

    it('counts what is missed and what is too much, and leaves quoted words out', () => {
      const indirect = [report('We are glad,')];
      const parsed = {
        quotes: [
          quote('so-called friends', null, 'Otieno', 'INDIRECT'),
          quote('We are glad,', null, null, 'DIRECT'),
        ],
      };
      expect(score({ indirect }, parsed)).toEqual({
        'indirect.precision': 0,
        'indirect.recall': 0,
        'indirect.f1': 0,
      });
      expect(score({}, parsed)).toEqual({});
    });
  });

  it('counts people by the same span without titles, by overlap and by last name', () => {
    const person = (words: string): ParsedArticle['people'][number] => ({
      name: words,
      gender: null,
      titles: [],
      mentions: [{ ...at(words), ...sure, kind: 'NAME' }],
    });
    const gold = {
      people: [{ name: 'Otieno', mentions: [at('Mr Otieno'), { ...at('He called'), kind: 'pronoun' }] }],
    };
    expect(score(gold, { people: [person('Otieno')] })).toMatchObject({
      'people.f1': 100,
      'people.lastNames.f1': 100,
    });
    const off = score(gold, { people: [person('Otieno said'), person('Kenya')] });
    expect(off).toMatchObject({
      'people.f1': 0,
      'people.overlap.recall': 100,
      'people.overlap.precision': 50,
    });
    expect(score(gold, { people: [person('Otieno'), person('He')] })).toMatchObject({
      'people.precision': 100,
    });
  });

  it('counts countries as a set, with and without metonyms', () => {
    const parsed = { countries: [country('KE', 'Kenya', 'NAME'), country('RU', 'friends', 'METONYM')] };
    expect(score({ countries: ['KE', 'UG'] }, parsed)).toMatchObject({
      'countries.precision': 50,
      'countries.recall': 50,
      'countries.named.precision': 100,
    });
  });

  describe('events of a coded sentence', () => {
    const coding = {
      type: 'AGREE',
      source: [{ code: 'KEN' }, { code: 'UGAGOV' }],
      target: [{ code: 'JAP' }, { code: 'IGO' }],
      spans: [{ ...at('signed'), role: 'trigger' }],
    };

    it('asks type, source, target and trigger of the first event', () => {
      const parsed = {
        events: [event('AGREE', 'signed a pact', ['KE'], ['JP']), event('ASSAULT', 'opens', [], [])],
      };
      expect(score({ events: [coding] }, parsed)).toEqual({
        'events.type': 100,
        'events.source': 100,
        'events.sourceExact': 0,
        'events.target': 100,
        'events.targetExact': 100,
        'events.bothSides': 100,
        'events.trigger': 100,
      });
    });

    it('asks for no side that the coding leaves open, and finds nothing right in nothing', () => {
      expect(score({ events: [{ ...coding, target: [{ code: 'IGO' }] }] }, {})).toEqual({
        'events.type': 0,
        'events.source': 0,
        'events.sourceExact': 0,
        'events.trigger': 0,
      });
    });

    it('wants no event where there is none', () => {
      expect(score({ events: [] }, { events: [event('AGREE', 'signed', [], [])] })).toEqual({
        'events.noneAsWanted': 0,
      });
    });
  });

  describe('events told in an article', () => {
    const telling = { type: 'AGREE', trigger: at('signed'), actors: ['KE', 'UG'], status: 'ACTUAL' };

    it('counts a telling with the right type, its countries and status', () => {
      expect(
        score({ events: [telling] }, { events: [event('AGREE', 'signed a pact', ['KE'], [])] }),
      ).toMatchObject({
        'events.f1': 100,
        'events.actors.recall': 50,
        'events.status': 100,
      });
    });

    it('counts another type as a trigger only', () => {
      expect(score({ events: [telling] }, { events: [event('ASSAULT', 'signed', [], [])] })).toMatchObject({
        'events.f1': 0,
        'events.triggers.f1': 100,
      });
    });

    it('counts a mention for one telling, and as found where it is right', () => {
      const [first, second] = [telling, { ...telling, trigger: at('signed a pact') }];
      const parsed = { events: [event('AGREE', 'signed a pact', [], [])] };
      expect(score({ events: [first, second] }, parsed)).toMatchObject({
        'events.precision': 100,
        'events.triggers.precision': 100,
        'events.triggers.recall': 50,
      });
      expect(score({ events: [first, { ...second, optional: true }] }, parsed)).toMatchObject({
        'events.precision': 100,
        'events.triggers.f1': 100,
      });
    });

    it('holds optional tellings neither for nor against', () => {
      const gold = { events: [telling, { type: 'ACCUSE', trigger: at('called'), optional: true }] };
      const parsed = { events: [event('AGREE', 'signed', [], []), event('ACCUSE', 'called', [], [])] };
      expect(score(gold, parsed)).toMatchObject({ 'events.precision': 100, 'events.recall': 100 });
    });
  });

  describe('events told in annotated sentences', () => {
    const end = text.indexOf('.') + 1;
    const sentences = [{ start: 0, end }];
    const signed = { type: 'AGREE', altType: ['SUPPORT', 'COOPERATE'], trigger: at('signed') };

    it('counts only what lies in them', () => {
      const gold = { sentences: [{ start: end, end: text.length }], events: [] };
      expect(score(gold, { events: [event('AGREE', 'signed', [], [])] })).toEqual({});
      expect(score({ sentences, events: [] }, { events: [event('AGREE', 'signed', [], [])] })).toEqual({
        'events.precision': 0,
        'events.f1': 0,
        'events.triggers.precision': 0,
        'events.triggers.f1': 0,
      });
    });

    it('takes any of the types, and one of the type elsewhere in the sentence', () => {
      const found = { events: [event('COOPERATE', 'Kenya', [], [])] };
      expect(score({ sentences, events: [signed] }, found)).toMatchObject({ 'events.f1': 100 });
      expect(score({ events: [signed] }, found)).toMatchObject({ 'events.f1': 0 });
    });

    it('asks for each participant, and loosely for the country of a person or body', () => {
      const parties = (actor: object): object => ({
        sentences,
        events: [{ ...signed, actorParties: [actor], recipientParties: [] }],
      });
      const found = { events: [event('AGREE', 'signed', ['KE'], [])] };
      const nobody = { label: 'x', person: null, org: null, country: null };
      expect(score(parties({ ...nobody, person: 'Ada Park', country: 'KE' }), found)).toMatchObject({
        'events.parties': 0,
        'events.partiesLoose': 100,
      });
      expect(score(parties({ ...nobody, country: 'KE' }), found)).toMatchObject({ 'events.parties': 100 });
      expect(score(parties(nobody), found)).toMatchObject({ 'events.parties': 100 });
      expect(score(parties({ ...nobody, org: 'the ke' }), found)).toMatchObject({ 'events.parties': 100 });
    });
  });

  it.each([
    ['2021-05-03', '2021-05-03', '2021-05-03', 100],
    ['2021-05', '2021-05-01', '2021-05-31', 100],
    ['2021', '2021-01-01', '2021-12-31', 100],
    ['2021-W01', '2021-01-04', '2021-01-10', 100],
    ['2020-W53', '2020-12-28', '2021-01-03', 100],
    ['2021-05-03/2021-05-04', '2021-05-03', '2021-05-04', 100],
    [null, null, null, 100],
    ['2021-05-03', '2020-05-03', '2020-05-03', 0],
    ['2021-05-03', null, null, 0],
  ])('compares the date %s with %s to %s', (value, first, last, right) => {
    const dates = [date('3 May', first, last)];
    expect(score({ dates: [{ ...at('3 May'), value }] }, { dates })).toMatchObject({
      'dates.value': right,
      'dates.f1': 100,
    });
  });
});

describe('the report', () => {
  const parsed = {
    quotes: [quote('so-called friends', null, null, 'PARTIAL')],
    countries: [country('KE', 'Kenya', 'NAME'), country('RU', 'friends', 'METONYM')],
  };
  const tally = measure({ quotes: [{ ...at('We are glad,'), kind: 'direct' }], countries: ['KE'] }, parsed);

  it('shows each measure with its counts', () => {
    const lines = scoreLines(tally).map((line) => line.replaceAll(/ +/g, ' '));
    expect(lines).toContain('countries 50.0 100.0 66.7 1 right of 2 found, 1 wanted');
    expect(lines).toContain('quotes.directFound 0.0 0 of 1');
  });

  it('shows how often each confidence is right', () => {
    expect(confidenceLines(tally)).toEqual(['countries: right by confidence', '  0.90-0.95   50.0 %  of 2']);
  });

  it('shows the worst mistakes of all fields in turn, or of one', () => {
    const kinds = worstMistakes(tally, 3, null).map(({ field, kind }) => `${field} ${kind}`);
    expect(kinds.sort()).toEqual(['countries spurious', 'quotes missed', 'quotes spurious']);
    expect(worstMistakes(tally, 1, null)).toHaveLength(1);
    const [mistake, ...rest] = worstMistakes(tally, 20, 'countries');
    expect(rest).toEqual([]);
    expect(mistakeLines(mistake ? [mistake] : [])).toEqual([
      'countries spurious (sure 0.90): RU as METONYM, test  a',
      expect.stringContaining('so-called [friends]”. Her film'),
    ]);
  });

  it('shows the speed', () => {
    expect(effortLine({ articles: 2, bytes: 3_000_000, milliseconds: 1500 })).toBe(
      '2 articles, 3.00 MB, parsed at 2.00 MB/s of processor time',
    );
  });
});
