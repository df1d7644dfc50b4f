import { expect, test } from 'vitest';
import { clusterNames, fullestName } from '../../../src/parse/people/cluster.js';
import type { Gender, Name } from '../../../src/parse/people/name.js';
import { comparable } from '../../../src/parse/people/words.js';

/** Names in text order; "Mr" and "Mrs" in front say the gender. */
function read(texts: readonly string[]): Name[] {
  return texts.map((written, index) => {
    const match = /^(?:(Mrs?) )?(.*)$/.exec(written);
    const honorific = match?.[1] ?? null;
    const text = match?.[2] ?? '';
    const gender: Gender | null = honorific === null ? null : honorific === 'Mr' ? 'MALE' : 'FEMALE';
    const start = index * 100;
    return {
      start,
      end: start + text.length,
      text,
      words: text.split(' ').map(comparable),
      from: index,
      to: index + 1,
      gender,
      honorific,
      why: 'test',
      confidence: 1,
    };
  });
}

test.each<[string[], string[]]>([
  [['James Comey', 'Comey', 'Jim Comey'], ['James Comey ×3']],
  [['Comey', 'James Comey'], ['James Comey ×2']],
  [
    ['Donald Trump', 'Ivanka Trump', 'Trump'],
    ['Donald Trump', 'Ivanka Trump ×2'],
  ],
  // Who is called by the surname alone goes on to be.
  [
    ['Donald Trump', 'Trump', 'Ivanka Trump', 'Trump'],
    ['Donald Trump ×3', 'Ivanka Trump'],
  ],
  [
    ['Donald Trump', 'Ivanka Trump', 'Mr Trump'],
    ['Donald Trump ×2', 'Ivanka Trump'],
  ],
  [
    ['Donald Trump', 'Ivanka Trump', 'Ivanka', 'Trump'],
    ['Donald Trump', 'Ivanka Trump ×3'],
  ],
  [['Bashar al-Assad', 'Assad', 'Al-Assad'], ['Bashar al-Assad ×3']],
  [['Enrique Peña Nieto', 'Pena Nieto', 'Peña'], ['Enrique Peña Nieto ×3']],
  [['Xi Jinping', 'Xi', 'Jinping'], ['Xi Jinping ×3']],
  [
    ['John F. Kennedy', 'Robert F. Kennedy'],
    ['John F. Kennedy', 'Robert F. Kennedy'],
  ],
  [
    ['Ahmed Mohamed', 'Mohamed Hassan'],
    ['Ahmed Mohamed', 'Mohamed Hassan'],
  ],
  [
    ['George W. Bush', 'George H.W. Bush'],
    ['George W. Bush', 'George H.W. Bush'],
  ],
  [
    ['Mr Lee', 'Mrs Lee', 'Mr Lee'],
    ['Lee ×2', 'Lee'],
  ],
])('%j', (texts, wanted) => {
  const found = clusterNames(read(texts)).map(({ names }) => {
    const times = names.length > 1 ? ` ×${String(names.length)}` : '';
    return `${fullestName(names)}${times}`;
  });
  expect(found).toEqual(wanted);
});
