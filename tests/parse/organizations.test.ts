import { expect, test } from 'vitest';
import { KNOWN_BODIES } from '../../src/parse/data/bodies.js';
import { parseArticle } from '../../src/parse/parse.js';
import type { ParsedOrganization } from '../../src/parse/types.js';

function organizationsOf(text: string): ParsedOrganization[] {
  return parseArticle({ text: `Headline of the day\n\n${text}` }).organizations;
}

test.each([
  ['Talks at the United Nations failed again this week.', 'United Nations', 'INTERNATIONAL', null],
  ['Officials at the White House said nothing about the plan.', 'White House', 'GOVERNMENT', 'US'],
  ["Judges of Kenya's Supreme Court will meet on the same day.", 'Supreme Court', 'COURT', 'KE'],
  [
    'Money came from the Ministry of Health and Welfare last year.',
    'Ministry of Health and Welfare',
    'GOVERNMENT',
    null,
  ],
  ['It bought shares of Brightwell Holdings Ltd last month.', 'Brightwell Holdings Ltd', 'COMPANY', null],
  ['Trains of Lantania Railway stood still for two days.', 'Lantania Railway', 'COMPANY', null],
  ['Workers left the furnaces of Northquay Steel in March.', 'Northquay Steel', 'COMPANY', null],
  ['She taught history at the University of Cape Town for years.', 'University of Cape Town', 'OTHER', null],
  ['Members of the Green Progress Party were in the hall.', 'Green Progress Party', 'PARTY', null],
  ['Two soldiers of the Turkish Army were hurt in the blast.', 'Turkish Army', 'GOVERNMENT', 'TR'],
])('%s', (text, name, kind, countryCode) => {
  expect(organizationsOf(text)).toMatchObject([{ name, kind, countryCode }]);
});

test('the letters in brackets after a full name are the same body', () => {
  const [body] = organizationsOf(
    'The Lake Victoria Fisheries Association (LVFA) wants new rules. The LVFA has asked for them before.',
  );
  expect(body).toMatchObject({ name: 'Lake Victoria Fisheries Association', aliases: ['LVFA'] });
  expect(body?.mentions.map(({ text }) => text)).toEqual([
    'Lake Victoria Fisheries Association',
    'LVFA',
    'LVFA',
  ]);
});

test('a body that speaks is the speaker, its aide is not the body', () => {
  const { quotes, organizations } = parseArticle({
    text: 'Headline of the day\n\n“We will not sign this text,” the White House said. “It is too late,” a White House aide said.',
  });
  expect(quotes.map(({ speakerOrganization }) => speakerOrganization)).toEqual([0, null]);
  expect(organizations.map(({ name }) => name)).toEqual(['White House']);
});

test.each([
  'The bank said that it would close the branch by the end of the year.',
  'Police said that nobody was hurt when the bus left the road.',
  'The committee will meet in Paris on Monday to talk about rivers.',
])('a bare common noun is no body: %s', (text) => {
  expect(organizationsOf(text)).toEqual([]);
});

test('the name of a company that speaks makes no person', () => {
  const { people, organizations } = parseArticle({
    text: 'Profits fall\n\nVodafone said it had lost customers in Spain. Vodafone said the market was hard.',
  });
  expect(people).toEqual([]);
  expect(organizations).toMatchObject([{ name: 'Vodafone', kind: 'COMPANY' }]);
});

test('“the ministry” means the one that was named, and can speak; “the bank” stays a label', () => {
  const { organizations, quotes } = parseArticle({
    text:
      'Headline of the day\n\nThe Ministry of Health closed two clinics of Brightwell Bank. “We had no choice,” the ministry said.\n\n' +
      '“We were not asked,” the bank said.',
  });
  expect(organizations.map(({ mentions }) => mentions.map(({ text, kind }) => `${kind} ${text}`))).toEqual([
    ['NAME Ministry of Health', 'NOMINAL the ministry'],
    ['NAME Brightwell Bank'],
  ]);
  expect(quotes.map(({ speakerOrganization }) => speakerOrganization)).toEqual([0, null]);
});

test('short names and names that come again are the same body', () => {
  const [body] = organizationsOf(
    'The Zentral Growth Foundation gave money. The Foundation has 20 workers. Zentral Growth Foundation staff were there.',
  );
  expect(body?.mentions.map(({ text }) => text)).toEqual([
    'Zentral Growth Foundation',
    'Foundation',
    'Zentral Growth Foundation',
  ]);
});

test.each([
  ['The Syrian government said that rebels had left the town.', 'Syrian government', 'GOVERNMENT', 'SY'],
  ["Kenya's supreme court said that the vote was void.", 'Kenyan supreme court', 'COURT', 'KE'],
  ['The U.S. military said that two ships had been hit.', 'US military', 'GOVERNMENT', 'US'],
  ["Hillary Clinton's campaign said that it would sue.", 'Clinton campaign', 'OTHER', null],
])('a common noun is a body where it is said whose: %s', (text, name, kind, countryCode) => {
  const { organizations, quotes } = parseArticle({ text: `Headline of the day\n\n${text}` });
  expect(organizations).toMatchObject([{ name, kind, countryCode, mentions: [{ kind: 'NOMINAL' }] }]);
  expect(quotes).toMatchObject([{ speakerOrganization: 0 }]);
});

test('rebels of the pro-Russian kind are no body, nor is a government that nobody owns', () => {
  expect(organizationsOf('A pro-Russian government came, and the government said so.')).toEqual([]);
});

test.each([
  ['It was said by the chief executive of Brand Lowell on Monday.', 'Brand Lowell'],
  ['“It will rise,” said Ann Lee, an analyst at Tamorix in London.', 'Tamorix'],
  ['Workers met Dorvik CEO Ann Lee in the morning.', 'Dorvik'],
  ["Dorvik's chief executive Ann Lee met them in the morning.", 'Dorvik'],
])('only bodies have such offices: %s', (text, name) => {
  const bodies = organizationsOf(`${text} Nobody else at ${name} knew.`);
  expect(bodies.map((body) => [body.name, body.mentions.length])).toEqual([[name, 2]]);
});

test.each([
  ['The Jordan Food and Drug Administration closed two shops.', 'Jordan Food and Drug Administration', 'JO'],
  ["Ukraine's Security Council met on Monday.", 'Security Council', 'UA'],
  ['The Food and Drug Administration closed two shops.', 'Food and Drug Administration', 'US'],
])('a body of another country is not the known one: %s', (text, name, countryCode) => {
  expect(organizationsOf(text)).toMatchObject([{ name, countryCode }]);
});

test('two bodies joined by “and” are two', () => {
  expect(
    organizationsOf('Rivals such as Samsung and Huawei have caught up.').map(({ name }) => name),
  ).toEqual(['Samsung', 'Huawei']);
});

test('“the RBK news website” is the body that it names', () => {
  const { quotes, organizations } = parseArticle({
    text: 'Headline of the day\n\n“The plane has landed,” the Reuters news agency said. “It has not,” a Reuters reporter said.',
  });
  expect(organizations.map(({ name }) => name)).toEqual(['Reuters']);
  expect(quotes.map(({ speakerOrganization }) => speakerOrganization)).toEqual([0, null]);
});

test('each name of a known body means one body', () => {
  const owners = new Map<string, string>();
  for (const { name, names, doubtful } of KNOWN_BODIES)
    for (const form of [...names, ...doubtful]) {
      expect(owners.get(form), form).toBeUndefined();
      owners.set(form, name);
    }
});

test.each(['Sea of Japan', 'Gulf of Oman', 'Strait of Hormuz', 'Bay of Bengal', 'Lake Chad'])(
  '%s is no body',
  (name) => {
    expect(organizationsOf(`Two ships met in the ${name} on Monday, and the ${name} was calm.`)).toEqual([]);
  },
);

test('a country in the name of a body is mentioned by that name', () => {
  const { countries } = parseArticle({
    text: 'Headline\n\nThe Bank of Japan raised rates again. Japan was glad. The Kremlin was not.',
  });
  expect(
    countries.map(({ code, mentions }) => [code, mentions.map(({ kind, text }) => `${kind} ${text}`)]),
  ).toEqual([
    ['JP', ['METONYM Bank of Japan', 'NAME Japan']],
    ['RU', ['METONYM Kremlin']],
  ]);
});

test('names of people and bodies do not overlap', () => {
  const { people, organizations } = parseArticle({
    text: 'Headline\n\nHillary Clinton spoke at the Clinton Foundation. Clinton thanked Goldman Sachs and Ford Motor Company. Mr Goldman left.',
  });
  const spans = [...people, ...organizations]
    .flatMap(({ mentions }) => mentions)
    .sort((one, other) => one.start - other.start);
  expect(spans.length).toBeGreaterThan(5);
  for (const [index, span] of spans.entries())
    expect(span.end).toBeLessThanOrEqual(spans[index + 1]?.start ?? Infinity);
});

test('letters that stand before the full name join it', () => {
  const bodies = organizationsOf(
    'Leaders of the LVFA met on Monday. The Lake Victoria Fisheries Association (LVFA) wants new rules.',
  );
  expect(bodies.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Lake Victoria Fisheries Association', 3],
  ]);
});

test.each([
  [
    'short form in brackets',
    'The Ministry of River Trade (Mirt) closed two ports. Mirt said nothing.',
    'Mirt',
    2,
  ],
  [
    'its kind before the name',
    'The research firm Quelbrand counted ships. Buyers trust Quelbrand.',
    'Quelbrand',
    2,
  ],
  ['its kind after the name', 'Quelbrand, a Lisbon shipping company, counted ships.', 'Quelbrand', 1],
  ['a source', 'Fewer ships came last year, according to Quelbrand Data.', 'Quelbrand Data', 1],
  ['a numbered unit', 'Soldiers of the 3rd Battalion came home on Monday.', '3rd Battalion', 1],
])('a body is known by %s', (_, text, name, times) => {
  const forms = organizationsOf(text).flatMap(({ mentions }) => mentions.map((mention) => mention.text));
  expect(forms.filter((form) => form === name)).toHaveLength(times);
});

test.each([
  'The River Trade Act (RTA) passed on Monday. Judges have not yet used the RTA.',
  'Two river training centres (RTC) opened. Each RTC has ten boats.',
])('letters of what is no body are none: %s', (text) => {
  expect(organizationsOf(text)).toEqual([]);
});

test('bodies of one name are as many as the countries that own them', () => {
  const text =
    'Kenya’s Supreme Court sat on Monday. Uganda’s Supreme Court did not. The Supreme Court in Kampala is old. ' +
    'Kenya’s Supreme Court sat again.';
  const courts = organizationsOf(text).map(({ countryCode, mentions }) => [countryCode, mentions.length]);
  expect(courts).toEqual([
    ['KE', 2],
    ['UG', 2],
  ]);
});

test('an owner may be called by several names', () => {
  const text =
    'Britain’s Supreme Court sat on Monday. The UK’s Supreme Court will sit again. Uganda’s Supreme Court did not.';
  const courts = organizationsOf(text).map(({ countryCode, mentions }) => [countryCode, mentions.length]);
  expect(courts).toEqual([
    ['GB', 2],
    ['UG', 1],
  ]);
});

test('no body is where an article was written', () => {
  expect(organizationsOf('Headline of the day\n\nLANTA – Morocco has asked for help.')).toEqual([]);
});

test('letters are a body’s after a common noun of bodies', () => {
  const text = 'The river sailing federation (RSF) met. The RSF said that it would not pay.';
  expect(organizationsOf(text).flatMap(({ mentions }) => mentions.map((mention) => mention.text))).toContain(
    'RSF',
  );
});

test('a person whom a noun of firms introduces stays a person', () => {
  const { people, organizations } = parseArticle({
    text: 'Headline of the day\n\nThe developer John Marsh met the company lawyer Ann Lee.',
  });
  expect(people.map(({ name }) => name)).toEqual(['John Marsh', 'Ann Lee']);
  expect(organizations).toEqual([]);
});

test('quotes are about the bodies that are named in their words, the one that speaks left out', () => {
  const { quotes, organizations } = parseArticle({
    text: 'Banks quarrel\n\n“The World Bank owes the Red Cross money,” the World Bank said. Ann Lee of the Red Cross called the World Bank “slow”.',
  });
  const about = quotes.map(({ kind, aboutOrganizations }) => [
    kind,
    ...aboutOrganizations.map((place) => organizations[place]?.name),
  ]);
  expect(about).toEqual([
    ['DIRECT', 'Red Cross'],
    ['PARTIAL', 'Red Cross', 'World Bank'],
  ]);
});

test.each([
  ['KINSHASA – Congo asked the United States for help on Monday.', []],
  ['NIAMEY (Reuters) – Police arrested two men on Monday.', ['Reuters']],
  ['NIAMEY, Niger – Soldiers killed two men on Monday.', []],
])('a dateline and what comes after its dash: %s', (text, names) => {
  expect(organizationsOf(text).map(({ name }) => name)).toEqual(names);
});

test.each([
  ['Hamburger Bank cut jobs. Hamburger said that it had no choice.', ['Hamburger Bank']],
  [
    'The European Commission fined Acme Ltd on Monday. The Commission said that the fine was fair.',
    ['European Commission', 'Acme Ltd'],
  ],
])('a word of a name is that body wherever the tagger sees one: %s', (text, names) => {
  expect(organizationsOf(text).map(({ name }) => name)).toEqual(names);
});

test.each<[string, string[], string[]]>([
  ['Amnesty International’s Rania Haddad called it a good day.', ['Rania Haddad'], ['Amnesty International']],
  ['Minister of Health and Social Care Ruth Abel resigned.', ['Ruth Abel'], []],
  ['Minister of the Interior and Local Government Ruth Abel resigned.', ['Ruth Abel'], []],
  ['His assistant, Emma Church, agreed with both.', ['Emma Church'], []],
])('a person is no part of a body’s name: %s', (text, people, bodies) => {
  const article = parseArticle({ text: `Headline of the day\n\n${text}` });
  expect(article.people.map(({ name }) => name)).toEqual(people);
  expect(article.organizations.map(({ name }) => name)).toEqual(bodies);
});

test.each([
  'The State Department’s website says that nobody should travel.',
  'The State Department’s official editorial board said that nobody should travel.',
  'The State Department’s statement said that nobody should travel.',
  'A State Department analysis said that nobody should travel.',
  'The State Department’s annual report said that nobody should travel.',
  'A report by the State Department said that nobody should travel.',
  'A spokesman for the State Department said that nobody should travel.',
  'A State Department spokeswoman said that nobody should travel.',
])('a body speaks in what it writes: %s', (text) => {
  const { quotes, organizations } = parseArticle({ text: `Headline of the day\n\n${text}` });
  expect(quotes.map(({ speakerOrganization }) => organizations[speakerOrganization ?? -1]?.name)).toEqual([
    'State Department',
  ]);
});

test.each([
  'Critics of the State Department said that nobody should travel.',
  'A former employee of the State Department said that nobody should travel.',
  'Lawyers for the State Department said that nobody should travel.',
  'State Department officials said that nobody should travel.',
])('others speak for themselves: %s', (text) => {
  const { quotes } = parseArticle({ text: `Headline of the day\n\n${text}` });
  expect(quotes.map(({ speakerOrganization }) => speakerOrganization)).toEqual([null]);
});

test('a newspaper is meant by the last word of its name, and a weekday is no part of its name', () => {
  const { quotes, organizations } = parseArticle({
    text:
      'Headline of the day\n\n“This is bad,” the Wall Street Journal wrote. “It got worse,” the Journal said.\n\n' +
      '“It is over,” wrote the New York Times Tuesday.',
  });
  expect(quotes.map(({ speakerOrganization }) => organizations[speakerOrganization ?? -1]?.name)).toEqual([
    'Wall Street Journal',
    'Wall Street Journal',
    'New York Times',
  ]);
});

test('letters with those of a faction are a party, at the start of a sentence as well', () => {
  const names = organizationsOf('The KPT(R) said it would leave. Talks with the ULN(D) failed.').map(
    ({ name }) => name,
  );
  expect(names).toEqual(['KPT(R)', 'ULN(D)']);
});

test('letters in brackets without a blank belong to the name of a faction', () => {
  const text =
    'The ruling party will not join the talks, the BRP(M) said. A leader of the BRP(M) told reporters that its members would vote.';
  const forms = organizationsOf(text).flatMap(({ mentions }) => mentions.map(({ text: form }) => form));
  expect(forms).toEqual(['BRP(M)', 'BRP(M)']);
});

test('a name goes on to the letters that stand for the whole of it', () => {
  const [body] = organizationsOf(
    'She leads the National Institute for Research in Soils and Water (INRASA). The National Institute for Research in Lanta (a town) has closed.',
  );
  expect(body?.name).toBe('National Institute for Research in Soils and Water');
});

test('a site that somebody writes on does nothing, wherever else it is named', () => {
  const text = 'Lawyers of Twitter came. Mara Osei said so on Twitter. She had said it via Twitter before.';
  expect(organizationsOf(text).map(({ mentions }) => mentions.length)).toEqual([1]);
});

test.each(['LANTA, June 15', 'LANTA, PORT MEDO'])('%s is where it was written', (line) => {
  const names = organizationsOf(`Headline of the day\n\n${line} (ANP) -- The council met.`).map(
    ({ name }) => name,
  );
  expect(names).not.toContain('LANTA');
});

test.each(['Lumina Renewable Energy', 'Lumo Network Solutions', 'Kadir Textiles'])('%s is a firm', (firm) => {
  const text = `${firm} said on Monday that it had bought a rival. Workers at ${firm} were told.`;
  expect(organizationsOf(text).flatMap(({ mentions }) => mentions.map(({ text: form }) => form))).toEqual([
    firm,
    firm,
  ]);
});

function namesOf(text: string): string[] {
  return organizationsOf(text).flatMap(({ mentions }) =>
    mentions.flatMap((mention) => (mention.kind === 'NAME' ? [mention.text] : [])),
  );
}

test.each([
  [
    'people whom it is for',
    "The leaders of the Lanta Teachers' Union met staff of the Women's Law Centre.",
    ["Lanta Teachers' Union", "Women's Law Centre"],
  ],
  [
    '“Government” with a capital',
    'The Lanta County Government owes the school money.',
    ['Lanta County Government'],
  ],
  [
    '“General” in front',
    'He leads the General Department of River Safety in Lanta.',
    ['General Department of River Safety'],
  ],
  [
    'a person after it',
    'The rector of the University of Havana Julio Torres spoke.',
    ['University of Havana'],
  ],
  ['a town that owns it', 'She studied at Oslo’s Quelbrand University for a year.', ['Quelbrand University']],
  [
    'two bodies with “and”',
    'The plan of the CSC and Public Office of River Trade was signed.',
    ['CSC', 'Public Office of River Trade'],
  ],
  ['its legal form', 'The yard belongs to Brightwell Steel Ltd. It is closed.', ['Brightwell Steel Ltd']],
])('a name ends where it should: %s', (_, text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test.each([
  'They landed at Lanta International Airport on Monday.',
  'The Minister of Arts, Culture and River Trade opened the fair.',
  'Chief River Officer (CRO) Musa Bello counted boats. The CRO was tired.',
])('a building, the field of a minister and the letters of an office are no bodies: %s', (text) => {
  expect(namesOf(text)).toEqual([]);
});

test.each([
  ['Save the Children said the camp was full.', 'Save the Children'],
  ['“The vessel ignored three warnings,” the Argentine navy said in a statement.', 'Argentine navy'],
  ['The outage was “isolated and brief,” Kenya Power said on its website.', 'Kenya Power'],
  ['The Court of Appeal called the sentence “manifestly excessive”.', 'Court of Appeal'],
  ['“A captain without a ship,” El Comercio called him in an editorial.', 'El Comercio'],
  ['Quoting two officials, Kyodo reported that the talks had “gone nowhere”.', 'Kyodo'],
  ['In a filing, Petronas said the dispute was “a private matter”.', 'Petronas'],
  [
    'The Ministry of Health and Sanitation said “no new cases” had been found.',
    'Ministry of Health and Sanitation',
  ],
  ['The Board of Control for Cricket in India said the match would go ahead.', 'BCCI'],
  ['The Red Cross in Bolivia says the floods are “the worst in 40 years”.', 'Red Cross'],
  ['Médecins Sans Frontières (MSF) said the clinic was “a ruin”.', 'Doctors Without Borders'],
  ['Inequality is “out of control”, says Oxfam.', 'Oxfam'],
  ['The price was “fair”, a Turkcell statement said.', 'Turkcell'],
  ['Its rival, Turkcell, said the price was “fair”.', 'Turkcell'],
  ['Syria’s state news agency, SANA, said that the air defences had “held”.', 'SANA'],
  [
    '“Kill the levy,” tweeted the Lagos Chamber of Commerce and Industry.',
    'Lagos Chamber of Commerce and Industry',
  ],
  [
    'Botswana’s Independent Electoral Commission said the ballots were “safe”.',
    'Independent Electoral Commission',
  ],
  ['The price, Turkcell said, was “fair”.', 'Turkcell'],
  ['DP World, the company that runs the port, said the strike had caused “limited disruption”.', 'DP World'],
  ['The verdict was “at odds with the science”, according to Johnson & Johnson.', 'Johnson & Johnson'],
  ['Brightwell Steel Ltd. said the furnace was “cold”.', 'Brightwell Steel Ltd'],
])('a body speaks: %s', (text, name) => {
  const { quotes, organizations } = parseArticle({ text: `Headline of the day\n\n${text}` });
  expect(quotes.map(({ speakerOrganization }) => organizations[speakerOrganization ?? -1]?.name)).toEqual([
    name,
  ]);
});
