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
