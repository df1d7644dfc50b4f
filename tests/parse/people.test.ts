import { expect, test } from 'vitest';
import { parseArticle } from '../../src/parse/parse.js';
import type { ParsedPerson } from '../../src/parse/types.js';

function peopleOf(text: string): ParsedPerson[] {
  return parseArticle({ text }).people;
}

/** "Name: mention, mention" for each person. */
function found(text: string): string[] {
  return peopleOf(text).map(({ name, mentions }) => {
    const names = mentions.filter(({ kind }) => kind === 'NAME').map((mention) => mention.text);
    return `${name}: ${names.join(', ')}`;
  });
}

test.each<[string, string[]]>([
  [
    'Mr Brown met Angela Merkel. He said that Merkel agreed.',
    ['Brown: Brown', 'Angela Merkel: Angela Merkel, Merkel'],
  ],
  [
    'Rep. Kim Dae-ho resigned. Kim was tired. Rep. Kim Ki-nam stayed. Kim wrote a letter.',
    ['Kim Dae-ho: Kim Dae-ho, Kim', 'Kim Ki-nam: Kim Ki-nam, Kim'],
  ],
  [
    'Chief Tunde Akande-Balogun spoke in Lagos. Balogun was calm.',
    ['Tunde Akande-Balogun: Tunde Akande-Balogun, Balogun'],
  ],
  // Two words with an initial between them, a rank in the plural, an age and a form of address that is a name here.
  [
    'Judge Thomas B. Harwood of the county court spoke. Harwood left.',
    ['Thomas B. Harwood: Thomas B. Harwood, Harwood'],
  ],
  ['Senators Linda Graham and Peter Marsh met.', ['Linda Graham: Linda Graham', 'Peter Marsh: Peter Marsh']],
  ['Twenty-year-old Robert Coker was there.', ['Robert Coker: Robert Coker']],
  ['The wine is made by Don Hartley in Napa.', ['Don Hartley: Don Hartley']],
  [
    'William Barr spoke in May. Barr said so, and so it was with Barr. He left.',
    ['William Barr: William Barr, Barr, Barr'],
  ],
  // A given name and one more word behind a form of address, whatever else they look like; a new given name before a
  // known surname.
  ['In the last days of his campaign, Sen. Ted Cruz (R-Tex.) said nothing.', ['Ted Cruz: Ted Cruz']],
  ['Retired Army Col. Lawrence Wilkerson started a row.', ['Lawrence Wilkerson: Lawrence Wilkerson']],
  [
    'Peter Rove spoke. “Karl Rove and the others are late,” he said.',
    ['Peter Rove: Peter Rove', 'Karl Rove: Karl Rove'],
  ],
  // A family name with another behind it, rather than one in the middle.
  [
    'Inés Valdivieso de la Torre died. Her daughter, Carmen Valdivieso Lund, wept. Valdivieso was 91.',
    [
      'Inés Valdivieso de la Torre: Inés Valdivieso de la Torre, Valdivieso',
      'Carmen Valdivieso Lund: Carmen Valdivieso Lund',
    ],
  ],
  ['Marine Le Pen met reporters in Paris.', ['Marine Le Pen: Marine Le Pen']],
  // Ships, storms, firms, streets and illnesses are called after people.
  ['The USS John Hartley met the tug Peter Marsh off Rhodes.', []],
  ['Marks & Spencer and Johnson & Johnson fell.', []],
  ['He lives at 35 Graham Street and has Hartley’s syndrome.', []],
  ['Shares of the brokerage Monex fell. Analysts said Monex was weak.', []],
  // One word by an office, two words by an office and a verb of saying, and the given name alone.
  ['“We are glad,” said Mayor Mullins. Mullins smiled.', ['Mullins: Mullins, Mullins']],
  ['The governor’s press secretary, Tervan Akasey, had no comment.', ['Tervan Akasey: Tervan Akasey']],
  [
    'Amber Sinclair, 23, of Leeds, will fly to China. As an intern Amber will learn a lot, and Amber said so.',
    ['Amber Sinclair: Amber Sinclair, Amber, Amber'],
  ],
  ['Merkel spoke first. Later Angela Merkel left for Berlin.', ['Angela Merkel: Merkel, Angela Merkel']],
  [
    "Syrian president Bashar al-Assad spoke. Assad's army and al-Assad's allies waited.",
    ['Bashar al-Assad: Bashar al-Assad, Assad, al-Assad'],
  ],
  [
    'The leader, Kim Jong-un, smiled. Kim said nothing to President Moon Jae-in. Moon left.',
    ['Kim Jong-un: Kim Jong-un, Kim', 'Moon Jae-in: Moon Jae-in, Moon'],
  ],
  [
    'FBI director James Comey resigned. Jim Comey said so. Mr. Comey left.',
    ['James Comey: James Comey, Jim Comey, Comey'],
  ],
  [
    'Bill Clinton and Hillary Clinton arrived. Mrs Clinton spoke. Mr Clinton listened to Mrs Clinton.',
    ['Bill Clinton: Bill Clinton, Clinton', 'Hillary Clinton: Hillary Clinton, Clinton, Clinton'],
  ],
  ['Sen. John F. Kerry said so. John Kerry was sure.', ['John F. Kerry: John F. Kerry, John Kerry']],
  [
    'Martin Luther King Jr. marched. King was arrested.',
    ['Martin Luther King Jr.: Martin Luther King Jr., King'],
  ],
  [
    'Staffan de Mistura, the UN envoy, met Osama bin Laden. De Mistura said so.',
    ['Staffan de Mistura: Staffan de Mistura, De Mistura', 'Osama bin Laden: Osama bin Laden'],
  ],
  ['Anti-Merkel protests grew after Angela Merkel spoke.', ['Angela Merkel: Merkel, Angela Merkel']],
  ['Mr Lee met Mrs Lee. Mr Lee left.', ['Mr Lee: Lee, Lee', 'Mrs Lee: Lee']],
  // East Asian order, hyphenated and not
  [
    'Foreign Minister Ban Ki-moon met Lee Hsien Loong. Mr Lee was late.',
    ['Ban Ki-moon: Ban Ki-moon', 'Lee Hsien Loong: Lee Hsien Loong, Lee'],
  ],
  ['Lawmaker Ha Tae-min of the ruling party said so.', ['Ha Tae-min: Ha Tae-min']],
  ['On Monday the mayor and Phan Van Khoa spoke.', ['Phan Van Khoa: Phan Van Khoa']],
  // a nickname in between
  [
    'Former President José “Pepe” Castro spoke to the workers of the port.',
    ['José “Pepe” Castro: José “Pepe” Castro'],
  ],
  // an initial in front, a newspaper in front, a place behind
  ['The minister V Muralidhar denied it.', ['V Muralidhar: V Muralidhar']],
  ['Speaking to The Echo Dr. Ada Marsh denied it.', ['Ada Marsh: Ada Marsh']],
  ['Colleagues met Hugo Ruiz of Lanta on Monday.', ['Hugo Ruiz: Hugo Ruiz']],
  ['Clive Marsh and Rishi Patel sued each other.', ['Clive Marsh: Clive Marsh', 'Rishi Patel: Rishi Patel']],
  // addressed with two words, a king, a surname that is a common word
  ['Mr Justice Fairholm will rule on Friday.', ['Fairholm: Fairholm']],
  ['Lanta’s King Abdullah came on Tuesday.', ['Abdullah: Abdullah']],
  ['April Summers runs the shelter. It is full, Summers said.', ['April Summers: April Summers, Summers']],
  ['Jordan Pike, a lobbyist for the industry, was late.', ['Jordan Pike: Jordan Pike']],
  // Nobody
  ['In May the White House and Goldman Sachs opened offices in Los Angeles.', []],
  ['Talks Continue As Leaders Meet In New York', []],
])('%s', (text, wanted) => {
  expect(found(text)).toEqual(wanted);
});

test.each([
  'Sen. Ruth Abel, R-Ga., voted for it.',
  'Sen. Ruth Abel (D-Md.) voted for it.',
  'Sen. Ruth Abel, I-Vt., voted for it.',
  'State Sen. Ruth Abel, R-Houston, voted for it.',
  'Rep. Ruth Abel (D-Los Angeles) voted for it.',
])('a party and where somebody was elected are no name: %s', (text) => {
  expect(found(text)).toEqual(['Ruth Abel: Ruth Abel']);
});

test.each<[string, string[]]>([
  ['The brothers, Tendai and Kuda, were found on Sunday.', ['Tendai: Tendai', 'Kuda: Kuda']],
  ['Sgt Mat Oddie said the cause was not known.', ['Mat Oddie: Mat Oddie']],
  ['Grace periods for borrowers end in June. Frank talks took place.', []],
])('names that the words beside them decide: %s', (text, wanted) => {
  expect(found(text)).toEqual(wanted);
});

test.each<[string, string[]]>([
  [
    'In Kenya Moses Kuria won. Zimbabwe Emmerson Tobaiwa spoke.',
    ['Moses Kuria: Moses Kuria', 'Emmerson Tobaiwa: Emmerson Tobaiwa'],
  ],
  ['She met the president of Kenya Moses Kuria.', ['Moses Kuria: Moses Kuria']],
  // Given names that are countries
  [
    'Jordan Lee Pike left. Georgia Ann Cole stayed.',
    ['Jordan Lee Pike: Jordan Lee Pike', 'Georgia Ann Cole: Georgia Ann Cole'],
  ],
])('a country in front is no part of the name: %s', (text, wanted) => {
  expect(found(text)).toEqual(wanted);
});

test.each<[string, string, string | null]>([
  ['US secretary of commerce Lena Park spoke.', 'US secretary of commerce', 'US'],
  ['The minister for sport Moses Kuria spoke.', 'minister for sport', null],
  ['Russian Foreign Minister Sergey Lavrov said so.', 'Russian Foreign Minister', 'RU'],
  ['The American UN envoy, Nikki Haley, said so.', 'American UN envoy', 'US'],
  ['He met the president of the Philippines Rodrigo Duterte.', 'president of the Philippines', 'PH'],
  ['Sergey Lavrov, the Russian foreign minister, said so.', 'Russian foreign minister', 'RU'],
  ["Germany's chancellor, Angela Merkel, said so.", 'chancellor', 'DE'],
  ['Former secretary of state Colin Powell said so.', 'secretary of state', null],
  ['Mary Smith, 45, director of the National Museum, said so.', 'director of the National Museum', null],
])('%s: %s of %s', (text, title, countryCode) => {
  expect(peopleOf(text)[0]?.titles).toEqual([{ title, countryCode }]);
});

test.each([
  ['Mr Lee left.', 'MALE'],
  ['Mrs Lee left.', 'FEMALE'],
  ['Maria Lee left.', 'FEMALE'],
  ['Mr Lee left. The minister said that Maria Lee stayed.', 'MALE'],
  ['Officials met Xi Jinping there.', 'MALE'],
  ['Officials met Yun Chae-won there.', null],
])('%s: %s', (text, gender) => {
  expect(peopleOf(text)[0]?.gender).toBe(gender);
});

test('every mention says why, and how sure it is', () => {
  const [person] = peopleOf('Angela Merkel spoke. Merkel left.');
  expect(person?.mentions.map(({ why }) => why)).toEqual(['tagger-full-name', 'surname-of-full-name']);
  for (const { confidence } of person?.mentions ?? []) {
    expect(confidence).toBeGreaterThan(0.5);
    expect(confidence).toBeLessThan(1);
  }
});

test('leaves honours and seats behind a name out of it', () => {
  expect(found('The barrister Judith Ashworth QC met Tom Hale MP in London. Ashworth left.')).toEqual([
    'Judith Ashworth: Judith Ashworth, Ashworth',
    'Tom Hale: Tom Hale',
  ]);
  expect(found('“We are ready,” Jess Burton MP said on Tuesday.')).toEqual(['Jess Burton: Jess Burton']);
});

test('a relative in front of a name does not decide its gender', () => {
  const text =
    'Daniel Moreno wrote to the church. After a call to speak with his mother, Moreno was sent to a lawyer. He left.';
  expect(peopleOf(text).map(({ name, gender }) => [name, gender])).toEqual([['Daniel Moreno', 'MALE']]);
});

test.each([
  ['Mary Hale met Zorvan Quell after he landed. Hale saw Quell again before he left.', 'MALE'],
  ['John Reed met Zorvan Quell after he landed. Reed saw Quell again before he left.', null],
  ['Zorvan Quell landed on Monday. But she left again. Then Quell came back. Now she is here.', 'FEMALE'],
])('a pronoun tells the gender of the only one it can mean: %s', (text, gender) => {
  expect(peopleOf(text).find(({ name }) => name === 'Zorvan Quell')?.gender).toBe(gender);
});

test('pronouns behind a name tell its gender where nothing else does', () => {
  const text =
    'The mayor, Reince Obalowu, said on Monday that he was sorry. He left the city. Later Obalowu wrote that he had been ill.';
  expect(peopleOf(text).map(({ gender }) => gender)).toEqual(['MALE']);
});

test.each<[string, string[]]>([
  ['London was quiet. When President Ann Lee came, it rained.', ['President']],
  ['White House press secretary Ann Lee spoke.', ['White House press secretary']],
  ['The party under Chief Ann Lee met.', ['Chief']],
  ['Ann Lee, a spokesman for Chilean president Bo Ek, spoke.', ['spokesman']],
  ['Ann Lee, chief of staff, spoke.', ['chief of staff']],
])('reads the whole title and nothing else: %s', (text, wanted) => {
  const [person] = peopleOf(text);
  expect(person?.titles.map(({ title }) => title)).toEqual(wanted);
});

test.each(['Gunmen', 'Hackers', 'Firefighters', 'Wildfires', 'Warships', 'Shelling', 'Luckily'])(
  'a word with a capital at the start of a sentence is nobody: %s',
  (word) => {
    expect(peopleOf(`The town was quiet. ${word} have been feared there since March.`)).toEqual([]);
  },
);

test('the same words are names where they stand inside a sentence, or in the tables', () => {
  expect(found('Jack Hillers resigned. Hillers was tired.')).toEqual(['Jack Hillers: Jack Hillers, Hillers']);
  expect(found('The town was quiet. Peters said he would stay.')).toEqual(['Peters: Peters']);
});

test.each([
  [
    "Apple's chief executive Tim Cook was there.",
    { title: 'chief executive', countryCode: null, owner: 'Apple' },
  ],
  [
    "Deutsche Bank's chairman Paul Hahn was there.",
    { title: 'chairman', countryCode: null, owner: 'Deutsche Bank' },
  ],
  ["Germany's chancellor Paul Hahn was there.", { title: 'chancellor', countryCode: 'DE' }],
])('whose title it is: %s', (text, title) => {
  const { people } = parseArticle({ text: `Headline of the day\n\n${text}` });
  expect(people.map(({ titles }) => titles)).toEqual([[title]]);
});
