import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCountries } from '../../src/parse/countries.js';
import { readDocument } from '../../src/parse/document.js';
import { findPeople } from '../../src/parse/people.js';
import { findQuotations } from '../../src/parse/quotations.js';
import { findQuotes } from '../../src/parse/quotes.js';
import { readReporterSentences } from '../../src/parse/quotes/reporterSentence.js';
import { findReferences } from '../../src/parse/references.js';
import type { ParsedQuote } from '../../src/parse/types.js';

function quotesOf(file: string): ParsedQuote[] {
  const document = readDocument(
    readFileSync(new URL(`../../seed/articles/${file}`, import.meta.url), 'utf8'),
  );
  const countries = findCountries(document);
  const people = findPeople(document, countries);
  const quotations = findQuotations(document);
  const sentences = readReporterSentences(document, quotations, people);
  const references = findReferences(document, sentences, people, quotations);
  return findQuotes(document, {
    sentences,
    quotations,
    people,
    countries,
    organizations: [],
    references,
  });
}

type Row = [text: string, kind: string, speaker: string | null, label: string | null, cue: string | null];

function rows(quotes: readonly ParsedQuote[]): Row[] {
  return quotes.map(({ text, kind, speaker, speakerLabel, cue }) => [
    text.slice(0, 30),
    kind,
    speaker,
    speakerLabel,
    cue,
  ]);
}

describe('quotes of the seed articles', () => {
  it('finds who said what about the July meeting', () => {
    expect(rows(quotesOf('kremlin-july-meeting.txt'))).toEqual([
      ['US president Donald Trump is l', 'INDIRECT', null, 'the Kremlin', 'said'],
      ['They discussed the establishme', 'INDIRECT', null, 'the White House', 'said'],
      ['honoured', 'PARTIAL', 'Donald Trump', 'Mr Trump', 'said'],
      ['under the right circumstances,', 'PARTIAL', 'Donald Trump', 'Mr Trump', 'said'],
      ['pretty smart cookie.', 'PARTIAL', 'Donald Trump', 'Mr Trump', 'describing'],
      ['If the election were on Octobe', 'DIRECT', 'Hillary Clinton', 'she', 'said'],
      ['It wasn’t a perfect campaign. ', 'DIRECT', 'Hillary Clinton', 'she', 'said'],
      ['But I was on the way to winnin', 'DIRECT', 'Hillary Clinton', 'she', 'said'],
      ['painful.', 'PARTIAL', 'Hillary Clinton', 'she', 'described'],
    ] satisfies Row[]);
  });

  it('finds who said what about the talks', () => {
    expect(rows(quotesOf('moscow-interference-talks.txt'))).toEqual([
      ['robust and lengthy', 'PARTIAL', 'Rex Tillerson', 'U.S. Secretary of State Rex Tillerson', 'told'],
      ['The two leaders also acknowled', 'DIRECT', 'Rex Tillerson', 'Tillerson', 'said'],
      [
        'Trump has said that he has hea',
        'DIRECT',
        'Sergey Lavrov',
        'Russian Foreign Minister Sergey Lavrov',
        'said',
      ],
      ['bogus', 'PARTIAL', null, 'the U.S. officials', 'called'],
      ['two leaders reach an agreement', 'INDIRECT', 'Rex Tillerson', 'Tillerson', 'said'],
      ['This de-escalation area was ag', 'DIRECT', 'Rex Tillerson', 'Tillerson', 'said'],
      ['Areas in which acts of aggress', 'INDIRECT', null, 'the deal', 'according to'],
      ['de-escalation zones', 'PARTIAL', null, null, null],
      ['pretty good', 'PARTIAL', 'Rex Tillerson', 'Tillerson', 'said'],
      ["There's a clear understanding ", 'DIRECT', 'Rex Tillerson', 'Tillerson', 'said'],
      ['In terms of their understandin', 'DIRECT', 'Rex Tillerson', 'Tillerson', 'said'],
      ['the missile reached an altitud', 'INDIRECT', null, 'North Korea', 'claiming'],
      [
        'the U.S. wants to avoid a conf',
        'INDIRECT',
        'Nikki Haley',
        'The American UN envoy, Nikki Haley',
        'said',
      ],
      [
        'is a clear, sharp military esc',
        'PARTIAL',
        'Nikki Haley',
        'The American UN envoy, Nikki Haley',
        'said',
      ],
      [
        'considerable military forces',
        'PARTIAL',
        'Nikki Haley',
        'The American UN envoy, Nikki Haley',
        'said',
      ],
    ] satisfies Row[]);
  });

  it('says whom and what quotes are about, without the speaker', () => {
    const [july, , honoured, , cookie] = quotesOf('kremlin-july-meeting.txt');
    expect(july?.aboutPeople).toEqual(['Donald Trump', 'Vladimir Putin']);
    expect(july?.aboutCountries).toEqual(['US', 'RU']);
    expect(honoured?.aboutPeople).toEqual(['Kim Jong-un']);
    expect(honoured?.aboutCountries).toEqual(['KP']);
    expect(cookie?.aboutPeople).toEqual(['Kim Jong-un']);
    const lavrov = quotesOf('moscow-interference-talks.txt')[2];
    expect(lavrov?.aboutPeople).toEqual(['Donald Trump', 'Vladimir Putin']);
    expect(lavrov?.aboutCountries).toEqual(['RU']);
  });

  it('is less sure of words without a speaker than of words with one', () => {
    const quotes = quotesOf('moscow-interference-talks.txt');
    const without = quotes.filter(({ speakerLabel }) => speakerLabel === null);
    const withSpeaker = quotes.filter(({ speakerLabel }) => speakerLabel !== null);
    expect(Math.max(...without.map(({ confidence }) => confidence))).toBeLessThan(
      Math.min(...withSpeaker.map(({ confidence }) => confidence)),
    );
  });
});
