import { expect, test } from 'vitest';
import { parseArticle } from '../../src/parse/parse.js';

const said = (...lines: string[]) =>
  parseArticle({ text: lines.join('\n\n') })
    .quotes.filter(({ kind }) => kind === 'DIRECT')
    .map(({ speaker, speakerLabel, text }) => `${speaker ?? `(${speakerLabel ?? ''})`}: ${text}`);

test('questions and answers', () => {
  const text = [
    'Diver Magda Holm went down to the wreck last week. She spoke to us in Westport.',
    'Q: Were you afraid?', 'A: Not until it was over. The water was clear.', 'Then it was dark.', 'Q: Will you go again?', 'A: On Monday.',
  ]; // prettier-ignore
  expect(said(...text)).toEqual([
    'Magda Holm: Not until it was over. The water was clear.\n\nThen it was dark.', 'Magda Holm: On Monday.',
  ]); // prettier-ignore
});

test('a transcript with surnames in capitals', () => {
  expect(
    said(
      'Senator Ruth Amadi questioned the head of the bank, Carl Dorn, for an hour. This is a part of it.',
      'AMADI: Did you know of the payments?', 'DORN: I did not.', '(LAUGHTER)', 'MODERATOR: Please be quiet.',
      'AMADI: Who did?', 'MODERATOR: Time is up.',
    ),
  ).toEqual([
    'Ruth Amadi: Did you know of the payments?', 'Carl Dorn: I did not.', '(MODERATOR): Please be quiet.', 'Ruth Amadi: Who did?',
    '(MODERATOR): Time is up.',
  ]); // prettier-ignore
});

test('names in square brackets', () => {
  expect(
    said('Ruth Amadi and Carl Dorn met on Friday.', '[AMADI]: Did you know of it?', '[CARL DORN]: I did not know of it.'),
  ).toEqual(['Ruth Amadi: Did you know of it?', 'Carl Dorn: I did not know of it.']);
}); // prettier-ignore

test('the letters of questions and answers are initials of nobody', () => {
  const lines = ['Magda Holm spoke to us in Westport.', 'Q. Will you go?', 'A. Yes, on Monday.', 'Q. Will Holm go too?', 'A. Perhaps I will not.'];
  expect(said(...lines)).toEqual(['Magda Holm: Yes, on Monday.', 'Magda Holm: Perhaps I will not.']);
  const { people } = parseArticle({ text: lines.join('\n\n') });
  expect(people.map(({ name }) => name)).toEqual(['Magda Holm']);
}); // prettier-ignore

test('names before a colon', () => {
  expect(
    said('Ruth Amadi and Carl Dorn met on Friday to talk about the bank.', 'Amadi: We have to know more.', 'Dorn: You know all there is.'),
  ).toEqual(['Ruth Amadi: We have to know more.', 'Carl Dorn: You know all there is.']);
}); // prettier-ignore

test('initials of both', () => {
  const about = 'Ruth Dorn of the Post spoke to the diver Magda Holm.';
  const questions = ['RD: Were you afraid of it?', 'MH: I was not afraid of it.', 'RD: Will you go?', 'MH: I will go there.'];
  expect(said(about, ...questions)).toEqual([
    'Ruth Dorn: Were you afraid of it?', 'Magda Holm: I was not afraid of it.', 'Ruth Dorn: Will you go?', 'Magda Holm: I will go there.',
  ]);
}); // prettier-ignore

test('one pair of letters alone names nobody', () => {
  expect(said('Magda Holm spoke to the paper.', 'MH: The water was clear.', 'MH: Then it was dark.')).toEqual([
    '(MH): The water was clear.', '(MH): Then it was dark.',
  ]);
}); // prettier-ignore

test('a surname of two letters is no pair of initials', () => {
  const about = 'Jack Ma met Mary Adams and Carl Dorn of the bank.';
  expect(said(about, 'MA: Did you know of it?', 'DORN: I did not know.')).toEqual([
    'Jack Ma: Did you know of it?', 'Carl Dorn: I did not know.',
  ]);
}); // prettier-ignore

test('an interview with bare questions', () => {
  const text = [
    'Q&A: Biologist Lena Moe on the herring', 'Biologist Lena Moe has counted herring for 20 years. She spoke to The Post.',
    'Why did they leave?', 'The water got too warm for them.', 'Will they come back?', 'I doubt it. We will see.',
  ]; // prettier-ignore
  expect(said(...text)).toEqual([
    'Lena Moe: The water got too warm for them.',
    'Lena Moe: I doubt it. We will see.',
  ]);
});

test.each([
  ['a dateline', ['LONDON: The mayor met the bishop on Monday.', 'PARIS: The president was away.']],
  ['a time table', ['The match', 'Arsenal: 2', 'Chelsea: 1', 'Kick-off: 3 p.m.']],
  ['notes', ['The minister spoke to them.', 'Note: The figures are from May.', 'Note: They may change.', 'Source: The ministry of health.']],
  ['one label alone', ['Ann Lee met Bo Ek on Monday.', 'Lee: the woman who would not leave.', 'She is back in the city now.']],
  ['a list of options', ['Which of them is right?', 'A: The first one is right.', 'B: The second one is right.']],
  ['headings of profiles', ['Amadi and Dorn are running for mayor.', 'Ruth Amadi and Carl Dorn differ.', 'Amadi: Win at any cost.', 'Ruth Amadi is a banker.', 'She lives in Westport with her family.', 'Dorn: Move past Westport.', 'Carl Dorn was a diver.']],
  ['letters of places', ['Ulla Storm and Eva Ulm spoke to the paper.', 'US: The talks were good for all.', 'EU: The talks were bad for all.', 'US: They will go on.']],
  ['a letter', ['Dear Sir: I write to you about the bridge.', 'It is not safe.']],
])('%s is no speech', (_, lines) => {
  expect(said(...lines)).toEqual([]);
}); // prettier-ignore
