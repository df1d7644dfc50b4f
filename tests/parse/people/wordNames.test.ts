import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/parse/parse.js';

function peopleOf(text: string): string[] {
  return parseArticle({ text: `Headline of the day\n\n${text}` }).people.map(({ name }) => name);
}

test.each([
  ['Dean Castle, 41, of Hull, was fined. Castle had left the bar by then.', ['Dean Castle']],
  ['“Nobody came,” said Ivy Novak, who sells bread.', ['Ivy Novak']],
  ['“The rain helped us,” said India Lowe, a gardener.', ['India Lowe']],
  [
    'Rose Hill and Mark Stone had gone home, the court heard. Ms Hill said nothing.',
    ['Rose Hill', 'Mark Stone'],
  ],
  ['Glassmaker Pearl Osman closed the shop at noon.', ['Pearl Osman']],
  ['Mr Rowan Wednesday asked for more time.', ['Rowan']],
  ['Sweden’s Crown Princess Torvalda opened the bridge.', ['Torvalda']],
  ['Duke Orwell and Pope Graham met in Hull.', ['Duke Orwell', 'Pope Graham']],
  ['King Robertson, 34, of Hull, was fined.', ['King Robertson']],
  ['The singer King Kenta sold the house.', ['King Kenta']],
  ['The actor Judge Osman sold the house. Judge Osman said nothing.', ['Judge Osman']],
  ['King Charles and Pope Francis met Judge Osman.', ['Charles', 'Francis', 'Osman']],
  ['Prince Harry said he would pay. Prince Williams, 24, said nothing.', ['Harry', 'Prince Williams']],
])('a person whose name is a word: %s', (text, names) => {
  expect(peopleOf(text)).toEqual(names);
});

test.each([
  'Paraffin prices rose again in June. Paraffin costs more than bread now.',
  'PUERTO CABRAS — Police held nobody after the fire in the old harbour.',
  'Zentrix said it would close two plants. Zentrix shares fell at once.',
  'The Dean of the school spoke in May to all the staff.',
  'Queen Bee said that the record was finished.',
  'The bridge at Hope Street will be closed in June.',
])('nobody: %s', (text) => {
  expect(peopleOf(text)).toEqual([]);
});

test('two people that the tagger takes for one body', () => {
  const { people, organizations } = parseArticle({
    text: 'Headline of the day\n\nPearl Carter and India Walker agreed to cooperate.',
  });
  expect(people.map(({ name }) => name)).toEqual(['Pearl Carter', 'India Walker']);
  expect(organizations).toEqual([]);
});
