import { expect, test } from 'vitest';
import { findCountries } from '../../../src/parse/countries.js';
import { readDocument } from '../../../src/parse/document.js';
import { findPeople } from '../../../src/parse/people.js';

function titlesIn(text: string): string[] {
  const document = readDocument(text);
  const [person] = findPeople(document, findCountries(document));
  return (person?.titles ?? []).map(({ title, owner }) =>
    owner === undefined ? title : `${owner}: ${title}`,
  );
}

test.each([
  // two in one apposition
  [
    'Frank Weber, chief financial officer of Volkswagen and a former member of the board, resigned.',
    ['chief financial officer of Volkswagen', 'member'],
  ],
  [
    'Kofi Mensah, president and chief executive of Airbus, left.',
    ['president and chief executive of Airbus'],
  ],
  ['Kofi Mensah, founder and CEO of Zeta, left.', ['founder and CEO of Zeta']],
  // a field, then where
  [
    'Kofi Mensah, a professor of law at the University of Cape Town, left.',
    ['professor of law at the University of Cape Town'],
  ],
  ['Kofi Mensah (head of sales at Zeta) left.', ['head of sales at Zeta']],
  ['Jane Ross, an analyst with Capital Economics, said so.', ['analyst with Capital Economics']],
  ['Kofi Mensah, a senator from Ohio, left.', ['senator from Ohio']],
  ['Jane Ross, the U.N. special rapporteur on torture, said so.', ['U.N. special rapporteur on torture']],
  // what a body is, in front of its name
  [
    'Kofi Mensah, the leader of the opposition Labour Party, left.',
    ['leader of the opposition Labour Party'],
  ],
  [
    'Kofi Mensah, chairman of the state-owned Ghana Gas Company, left.',
    ['chairman of the state-owned Ghana Gas Company'],
  ],
  // an owner inside the title, which is not the head of the country
  [
    "Mary Okoro, the acting head of Nigeria's electoral commission, spoke.",
    ["acting head of Nigeria's electoral commission"],
  ],
  ["Mary Okoro, head of Nigeria's army rejected the plan.", ['head']],
  ['Kofi Mensah, chief of staff of the Ghanaian army, left.', ['chief of staff of the Ghanaian army']],
  // an owner in front
  ["Anna Berg, Volkswagen's chief financial officer, left.", ['Volkswagen: chief financial officer']],
  ["Kofi Mensah, 45, Zeta's head of sales, left.", ['Zeta: head of sales']],
  ["Kofi Mensah, Zeta's former head of sales, left.", ['Zeta: head of sales']],
  ["Kofi Mensah, the union's general secretary, left.", ['general secretary']],
  // a body that opens the sentence
  ['Airbus president and chief executive Kofi Mensah left.', ['Airbus president and chief executive']],
  ['Former Bank of Ghana governor Kofi Mensah left.', ['Bank of Ghana governor']],
  ['Outspoken senator Kofi Mensah left.', ['senator']],
  // deputies and those who were
  ['Kofi Mensah, a former Ghanaian deputy foreign minister, left.', ['Ghanaian deputy foreign minister']],
  ['Kofi Mensah, the then deputy prime minister, left.', ['deputy prime minister']],
  ['Ex-finance minister Kofi Mensah left.', ['finance minister']],
  ["Ferrolux's chief product officer Kofi Mensah left.", ['Ferrolux: chief product officer']],
  // what ministers are of, and two fields
  ['The Lebanese economy minister, Lina Haddad, spoke.', ['Lebanese economy minister']],
  ['Lina Haddad, minister of economy and trade, spoke.', ['minister of economy and trade']],
  [
    'Lina Haddad, professor at Cairo University and adviser to the government, spoke.',
    ['professor at Cairo University', 'adviser'],
  ],
  // nouns that are titles only beside a name, and ages
  ['Senior Hezbollah official Lina Haddad spoke.', ['Senior Hezbollah official']],
  ['Lina Haddad, a 34-year-old baker from Tyre, spoke.', ['baker from Tyre']],
  // told by a verb
  ['Kofi Mensah was appointed chief executive of Zeta on Monday.', ['chief executive of Zeta']],
  ['Luc Moreau, who was president of France from 1995 to 2002, died.', ['president of France']],
  ['Kofi Mensah became a friend.', []],
  ['Kofi Mensah was not the head of Zeta.', []],
  ['Kofi Mensah, a Harvard law professor, left.', ['Harvard law professor']],
  ['Kofi Mensah, walking with a teacher, left.', []],
])('%s', (text, wanted) => {
  expect(titlesIn(text)).toEqual(wanted);
});
