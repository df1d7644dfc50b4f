import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/parse/parse.js';

/** "PROTEST PLANNED:  > Ada Park": the events that the table of predicates and the tree tell. */
function linesOf(text: string): string[] {
  return parseArticle({ text, publishedAt: '2017-05-03' })
    .events.filter(({ mentions }) => mentions.some(({ why }) => why.startsWith('tree-')))
    .map(({ type, status, participants }) => {
      const named = (role: string): string =>
        participants
          .filter((participant) => participant.role === role)
          .map(({ person, countryCode, label }) => person ?? countryCode ?? `"${label}"`)
          .join('+');
      return `${type}${status === 'ACTUAL' ? '' : ` ${status}`}: ${named('ACTOR')} > ${named('RECIPIENT')}`;
    });
}

describe('what the tree tells where the other rules tell nothing', () => {
  test.each([
    // nobody needs to be named
    ['On Monday, street protests broke out in the old town.', 'PROTEST:  > '],
    // a passive without an agent
    ['Nine teachers were suspended for shouting.', 'COERCE:  > "Nine teachers"'],
    // what governs it decides
    ['Nurses are preparing to strike over pay.', 'PROTEST PLANNED: "Nurses" > '],
    ['Chad should expel the envoy.', 'REQUEST:  > TD'],
    // to face is to suffer
    ['The bank faces a lawsuit over its fees.', 'ACCUSE:  > "The bank"'],
  ])('%s', (text, wanted) => {
    expect(linesOf(text)).toContain(wanted);
  });

  test.each([
    'The bus was not bombed.',
    'They may demonstrate against the plan.',
    'If they expel the envoy, the talks end.',
    'It is hard to boycott a shop.',
    'No protests were seen.',
    'Two hikers were killed in an avalanche.',
    'He had a heart attack.',
    'A cooking demonstration follows.',
    'Demand for oil rose.',
  ])('nothing: %s', (text) => {
    expect(linesOf(text)).toEqual([]);
  });
});

describe('sides that a sentence leaves open', () => {
  const sidesOf = (text: string): string[] =>
    parseArticle({ text, publishedAt: '2017-05-03' }).events.map(
      ({ type, participants }) =>
        `${type}: ${participants.map(({ role, person, countryCode }) => `${role} ${person ?? countryCode ?? '-'}`).join(', ')}`,
    );

  test('who speaks is the one that "I" stands for', () => {
    expect(sidesOf('Ada Park said: "I urge Togo to end the war."')).toEqual([
      'REQUEST: ACTOR Ada Park, RECIPIENT TG',
    ]);
  });

  test('a group is of the country that the article is set in', () => {
    const text =
      'Kenyan farmers wait for rain. In Nairobi the price of maize rose.\n\nPolice arrested nine teachers on Monday.';
    expect(sidesOf(text)).toContainEqual('COERCE: ACTOR KE, RECIPIENT KE');
  });

  test('but not where the article is about several, or the sentence names another', () => {
    const abroad =
      'Kenyan farmers wait for rain in Kenya.\n\nPolice arrested nine Togolese teachers on Monday.';
    expect(sidesOf(abroad)).toContainEqual('COERCE: ACTOR -, RECIPIENT TG');
    const several = 'Kenyan and Togolese farmers wait.\n\nPolice arrested nine teachers on Monday.';
    expect(sidesOf(several)).toContainEqual('COERCE: ACTOR -, RECIPIENT -');
  });
});
