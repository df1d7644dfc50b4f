import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/parse/parse.js';
import type { ParsedEvent } from '../../src/parse/types.js';

const PUBLISHED = '2017-05-03';

function eventsOf(text: string, publishedAt: string | null = PUBLISHED): ParsedEvent[] {
  return parseArticle({ text, publishedAt }).events;
}

/** "CONSULT: Ada Park > FR": type, actors, recipients; ACTUAL is left out. */
function lineOf({ type, status, participants }: ParsedEvent): string {
  const named = (role: string): string =>
    participants
      .filter((participant) => participant.role === role)
      .map(({ person, countryCode, label }) => person ?? countryCode ?? `"${label}"`)
      .join('+');
  return `${type}${status === 'ACTUAL' ? '' : ` ${status}`}: ${named('ACTOR')} > ${named('RECIPIENT')}`;
}

const linesOf = (text: string): string[] => eventsOf(text).map(lineOf);

describe('the sixteen types, by verb, by object and by noun', () => {
  test.each([
    ['Kenya and Uganda agreed to share the waters of the lake.', 'AGREE: KE+UG > '],
    ['Sweden pledged to send doctors to Nepal.', 'AGREE: SE > NP'],
    ['Norway and Finland reached a deal on fishing.', 'AGREE: NO+FI > '],
    ['Chile held talks with Peru on Monday.', 'CONSULT: CL > PE'],
    ['Chile and Peru held talks in Spain on Monday.', 'CONSULT: CL+PE > '],
    ['The Danish foreign minister visited Estonia.', 'CONSULT: DK > EE'],
    ['France praised Senegal for its elections.', 'SUPPORT: FR > SN'],
    ['Mexico and Brazil signed a trade agreement.', 'AGREE: MX+BR > '],
    ['Portugal shared intelligence with Spain.', 'COOPERATE: PT > ES'],
    ['Japan donated rice to Bangladesh.', 'AID: JP > BD'],
    ['Canada granted asylum to two Cuban dancers.', 'AID: CA > CU'],
    ['Peru lifted a curfew on Tuesday.', 'CONCEDE: PE > '],
    ['Ethiopia withdrew its troops from Somalia.', 'RETREAT: ET > SO'],
    ['Turkey released three Greek soldiers.', 'CONCEDE: TR > GR'],
    ['Ghana urged Togo to open the road.', 'REQUEST: GH > TG'],
    ['Austria accused Hungary of breaking the rules.', 'ACCUSE: AT > HU'],
    ['Poland launched an investigation into a Lithuanian bank.', 'ACCUSE: PL > LT'],
    ['Iran rejected a Saudi proposal.', 'REJECT: IR > SA'],
    ['Cuba refused to meet an envoy from Honduras.', 'REJECT: CU > HN'],
    ['China threatened to ban imports from Australia.', 'THREATEN: CN > AU'],
    ['Thousands of Chileans marched against the government.', 'PROTEST: CL > CL'],
    ['Egypt recalled its ambassador from Qatar.', 'SANCTION: EG > QA'],
    ['Britain imposed sanctions on Myanmar.', 'SANCTION: GB > MM'],
    ['India deployed troops along the border with Pakistan.', 'MOBILIZE: IN > PK'],
    ['Police in Kenya arrested two Somali students.', 'COERCE: KE > SO'],
    ['Israel bombed an airfield in Syria.', 'ASSAULT: IL > SY'],
  ])('%s', (text, wanted) => {
    expect(linesOf(text)).toEqual([wanted]);
  });
});

describe('who did it to whom', () => {
  test.each([
    // passive, with and without "by"
    ['Two Kenyan soldiers were killed by Somali rebels.', 'ASSAULT: SO > KE'],
    ['Two Kenyan soldiers were killed on Monday.', 'ASSAULT:  > KE'],
    // the subject stands before an insertion
    ['Ghana, a member of the council for ten years, has condemned Togo.', 'ACCUSE: GH > TG'],
    // coordination
    ['Turkey agreed with Russia and Iran on a plan.', 'AGREE: TR > RU+IR'],
    ['Talks between Serbia and Kosovo ended without a result.', 'CONSULT: RS+XK > '],
    // a noun with its owner
    ['Markets fell after US missile strikes on Syria.', 'ASSAULT: US > SY'],
    ['It drew criticism from Belgium.', 'ACCUSE: BE > '],
    ['Somali rebels laid down their arms.', 'RETREAT: SO > '],
    ['Kenyan ministers sat down with Somali rebels.', 'CONSULT: KE > SO'],
    ['The FBI’s ongoing investigation into Kenya will last.', 'ACCUSE: US > KE'],
    // where it was is not who marched
    ['A thousand people came to a Leeds rally to demand lower fares.', 'PROTEST: "A thousand people" > '],
    // the demand is made of the subject of "must"
    ['Norway said that Russia must return the ship.', 'REQUEST: NO > RU'],
    ['Chile should round up smugglers and attack Peru.', 'REQUEST:  > CL'],
    // people by canonical name, with their country
    ['Russian President Boris Orlov met German Chancellor Anna Weber.', 'CONSULT: Boris Orlov > Anna Weber'],
    // the source is no party
    ['Nepal banned the rally, an Indian official said.', 'COERCE: NP > '],
    ['Nepal criticised Bhutan, according to Chinese media.', 'ACCUSE: NP > BT'],
    // borrowed subject
    ['China backed Laos while criticizing Japan.', 'SUPPORT: CN > LA', 'ACCUSE: CN > JP'],
    ['Libya said it would expel envoys of Malta.', 'THREATEN PLANNED: LY > MT'],
    // whoever is blamed did it, if it was done
    // the country of the sentence before is "it" only if it does something there
    ['Samples were found in Kenya. It condemned Uganda.', 'ACCUSE:  > UG'],
    ['Kenya was angry. It condemned Uganda.', 'ACCUSE: KE > UG'],
    // an office of a firm is no office of a country
    ['Chief executive Lars Holm denounced the weak demand in China.', 'ACCUSE: Lars Holm > CN'],
    // a name closed by commas belongs to the words before it, and "the pair" to its own sentence
    ['Penny Lowe met her Danish counterpart, Winston Hale, in Vaduz.', 'CONSULT: Penny Lowe > Winston Hale'],
    [
      'A judge jailed a former solicitor, Harriet Blackwood, for six years.',
      'COERCE: "A judge" > Harriet Blackwood',
    ],
    ['The suspect, Kevin Marsh, was charged with murder.', 'ACCUSE:  > Kevin Marsh'],
    ['Kenyan and Ugandan negotiators signed a ceasefire agreement.', 'AGREE: KE+UG > '],
    // a place is no side
    ['Kenyan officials met in Geneva, Switzerland.', 'CONSULT: KE > '],
    ['The leaders met in Geneva on Tuesday.', 'CONSULT: "The leaders" > '],
    ['The ministers met in Vienna while Japan mourned.', 'CONSULT: "The ministers" > '],
    ['Kenyan and Ugandan officials met in Switzerland.', 'CONSULT: KE+UG > '],
    // an act of others
    ['Police killed ten people in the protests.', 'ASSAULT: "Police" > "ten people"'],
    // a charge that follows the participle is suffered, with or without a helper verb
    ['Two Kenyans charged with fraud appeared in court.', 'ACCUSE:  > KE'],
    ['A Kenyan man charged with theft appeared in court.', 'ACCUSE:  > KE'],
    // nobody is resigned
    ['On the day she was seen Peter Marsh resigned from his post.', 'CONCEDE: Peter Marsh > '],
    // the source between commas is no party
    [
      'Boris Orlov will meet Anna Weber, Mr Marsh said, adding that both are ready.',
      'AGREE PLANNED: Boris Orlov > Anna Weber',
    ],
    // the subject of the verb that carries the noun, not the one who tells it
    // a participle that opens the sentence is no subject
    ['Addressing a crowd in Lanta, Peter Marsh accused Kenya of theft.', 'ACCUSE: Peter Marsh > KE'],
    // "police and the council say" speaks
    ['Police and the council say two men from Kenya have been arrested.', 'COERCE:  > KE'],
    // an unlisted verb after "to" is no party
    ['Peter Marsh promised to commission a clinic.', 'AGREE: Peter Marsh > '],
    // whom the object names, not who is named later
    ['Police arrested a guard of Peter Marsh.', 'COERCE: "Police" > "a guard"'],
    ["Peter Marsh praised Winston Hale's mother.", 'SUPPORT: Peter Marsh > "Winston Hale\'s mother"'],
    // where it was is not who did it
    // the words after the comma tell who she is
    [
      'Russian President Boris Orlov met Anna Weber, German minister of trade.',
      'CONSULT: Boris Orlov > Anna Weber',
    ],
    // a verb of no event has a subject of its own
    // the last of the people that a phrase names, and nobody whose child it is
    ["Peter Marsh met. Peter Marsh's lawyer Penny Lowe was jailed.", 'COERCE:  > Penny Lowe'],
    ["Gunmen shot Peter Marsh's sister.", 'ASSAULT: "Gunmen" > "Peter Marsh\'s sister"'],
    // how old they are is no party
    ['German police arrested two men aged 20 and 31 in Kiel.', 'COERCE: DE > DE'],
    // people at home, not the town
    ['French police arrested two men in Lyon.', 'COERCE: FR > FR'],
    ['Thai police used water cannon against protesters in Bangkok.', 'COERCE: TH > TH'],
    // a body of no country, not the country behind it
    ['Kenya signed a deal with the World Bank to build roads in Chad.', 'AGREE: KE > "the World Bank"'],
    // victims are of the country that was hit
    ['A Saudi-led coalition bombed a market in Yemen, killing ten people.', 'ASSAULT: SA > YE'],
    ['A camp in Niger was attacked by Chadian rebels, killing ten people.', 'ASSAULT: TD > NE'],
    // who protests against a country is not of it
    [
      'Police detained three activists who had protested against Chad.',
      'COERCE: "Police" > "three activists"',
      'PROTEST: "three activists" > TD',
    ],
    // whoever was caught stands accused, not who caught them
    ['Police arrested two men in Leeds, accused of fraud.', 'COERCE: GB > GB', 'ACCUSE:  > "two men"'],
    ['Peter Marsh left Leeds, accused of fraud.', 'ACCUSE:  > Peter Marsh'],
    // who says that they did it
    // a time in front is no subject, nor is a source
    ['Three years later, the Kenyan court convicted Penny Lowe.', 'ACCUSE: KE > Penny Lowe'],
    ['One morning in May, French police arrested Penny Lowe.', 'COERCE: FR > Penny Lowe'],
    ['According to state media, Iran bombed Iraq.', 'ASSAULT: IR > IQ'],
    ['Thanks to a deal, Kenya praised Chad.', 'SUPPORT: KE > TD'],
    // "he" of the same sentence, whose name is not told
    ["Serbia's president said he would never recognise Kosovo.", 'REJECT PLANNED: RS > XK'],
    ['More than 100 Kenyans were killed in the blast.', 'ASSAULT:  > KE'],
  ])('%s', (text, ...wanted) => {
    expect(linesOf(text)).toEqual(wanted);
  });

  test('people keep their words and take the country where they are', () => {
    const [event] = eventsOf('Police arrested twenty residents in Jeddah, Saudi Arabia.');
    expect(event?.participants.at(-1)).toMatchObject({ label: 'twenty residents', countryCode: 'SA' });
  });

  test('a person acts for the country that a title names', () => {
    const [event] = eventsOf('Russian President Boris Orlov met German Chancellor Anna Weber.');
    expect(event?.participants.map(({ countryCode }) => countryCode)).toEqual(['RU', 'DE']);
  });
});

describe('status', () => {
  test.each([
    ['Chile is likely to hold talks with Peru.', 'CONSULT PLANNED: CL > PE'],
    ['Chile will visit Peru.', 'AGREE PLANNED: CL > PE'],
    ['Iran may attack Iraq.', 'ASSAULT CONDITIONAL: IR > IQ'],
    ['Iran would not meet the United States.', 'REJECT PLANNED: IR > US'],
    ['Iran denied attacking Iraq.', 'ASSAULT DENIED: IR > IQ'],
    ['Iran allegedly attacked Iraq.', 'ASSAULT ALLEGED: IR > IQ'],
    ['Iran said it had not attacked Iraq.', 'ASSAULT DENIED: IR > IQ'],
    ['I want to thank Kenya.', 'SUPPORT:  > KE'],
    ['Groups repeated calls for Kenya to release Ugandan prisoners.', 'REQUEST: "Groups" > KE'],
  ])('%s', (text, wanted) => {
    expect(linesOf(text)).toEqual([wanted]);
  });
});

describe('what tells no act', () => {
  test.each([
    ['a warning of bad weather', 'Forecasters warned of heavy rain in Kenya.'],
    ['what nobody is said to do', 'Groups work in Kenya to support young farmers.'],
    ['efforts', 'Efforts to free Peter Marsh go on.'],
    ['a rule', 'In Kenya it is prohibited to smoke.'],
    ['a struggle without arms', 'Peter Marsh fought hard to keep the tax in Kenya.'],
    ['what is freed up', 'Kenya is freeing up time.'],
    ['advertising', 'Peter Marsh released an ad about Penny Lowe.'],
    ['an office set up', 'Kenya set up a new office.'],
    ['what one gives at home', 'Peter Marsh worked to provide food for his family.'],
    ['what is let happen', 'Penny Lowe was allowed to return home.'],
    ['a poll', 'Peter Marsh fell in a poll released on Wednesday.'],
    ['what is conferred', 'The school will confer a degree on Peter Marsh.'],
    ['surrogates, not troops', 'Peter Marsh mobilised voters in Kenya.'],
  ])('%s', (_, text) => {
    expect(linesOf(text)).toEqual([]);
  });

  test.each([
    ['Peter Marsh attacked the policy of Kenya.', 'ACCUSE: Peter Marsh > KE'],
    ['China warned that it would respond to Japan.', 'THREATEN: CN > JP'],
    ['Kenya warned Uganda.', 'THREATEN: KE > UG'],
    ['Kenya set fire to a church in Uganda.', 'COERCE: KE > UG'],
    ['Kenya gave up its demands.', 'CONCEDE: KE > '],
  ])('but %s', (text, wanted) => {
    expect(linesOf(text)).toEqual([wanted]);
  });
});

describe('public groups whose country is not stated', () => {
  test.each([
    ['Police detained eleven demonstrators.', 'COERCE: "Police" > "eleven demonstrators"'],
    ['Farmers have rejected the new subsidy.', 'REJECT: "Farmers" > '],
    ['The European Union urged restraint.', 'REQUEST: "The European Union" > '],
    ['Two students were shot dead on Monday.', 'ASSAULT:  > "Two students"'],
    ['Two killed as trains stop.', 'ASSAULT:  > "Two"'],
    ['Villagers had been threatened by soldiers.', 'THREATEN: "soldiers" > "Villagers"'],
    ['Thousands of demonstrators blocked the road.', 'PROTEST: "Thousands" > '],
    ['Youths threw stones at police.', 'PROTEST: "Youths" > "police"'],
  ])('%s', (text, wanted) => {
    expect(linesOf(text)).toEqual([wanted]);
  });

  test.each([
    'The report rejected the idea.',
    'Hopes were killed on Monday.',
    'The firm rejected the design.',
    'The orchestra supported the singer.',
    'The team executed a plan.',
  ])('no act: %s', (text) => {
    expect(linesOf(text)).toEqual([]);
  });
});

describe('clauses', () => {
  test.each([
    // the second of two joined passives
    ['Two Kenyan soldiers were shot and killed by Somali rebels.', ['ASSAULT: SO > KE']],
    ['Chad denied that it had helped Libya.', ['REJECT: TD > ']],
    // "they" of the same sentence
    ['Chilean miners said they would boycott Peru.', ['THREATEN PLANNED: CL > PE']],
    // what the source did before it spoke
    [
      'Talks went well, Kenyan President Ann Otieno said after meeting Ugandan President Paul Okello.',
      ['CONSULT: Ann Otieno > Paul Okello'],
    ],
    ['Hundreds of people blocked streets in Haiti.', ['PROTEST: HT > HT']],
    ['Serb forces killed three ethnic Albanians in Serbia.', ['ASSAULT: RS > RS']],
    ['Kenyan and Ugandan warships launched war games.', ['COOPERATE: KE+UG > ']],
    ['Chad denied the claim and Ghana accused Togo.', ['REJECT: TD > ', 'ACCUSE: GH > TG']],
    // misspelt
    ['Kenya rejected a plan of Ethopia and the Phillipines.', ['REJECT: KE > ET+PH']],
  ])('%s', (text, wanted) => {
    expect(linesOf(text)).toEqual(wanted);
  });
});

describe('politics', () => {
  test.each([
    ['Ann Otieno attacked Paul Okello for his vote.', ['ACCUSE: Ann Otieno > Paul Okello']],
    ['Critics attacked the Kenyan parliament over the law.', ['ACCUSE: KE > KE']],
    [
      'The senator Ann Otieno continued her verbal assault on Paul Okello.',
      ['ACCUSE: Ann Otieno > Paul Okello'],
    ],
    ['Ann Otieno attacked Paul Okello with a knife.', ['ASSAULT: Ann Otieno > Paul Okello']],
    ['Ann Otieno withdrew her support for Kenya.', ['REJECT: Ann Otieno > KE']],
    ['The strike by Kenyan dock workers ended.', ['PROTEST: KE > ']],
    ['Ann Otieno brandished a gun at Kenyan officers.', ['THREATEN: Ann Otieno > KE']],
  ])('%s', (text, wanted) => {
    expect(linesOf(text)).toEqual(wanted);
  });
});

describe('people and bodies by what they are', () => {
  test.each([
    // people and bodies by what they are take part
    ['Shareholders sued the airline over the crash.', ['ACCUSE: "Shareholders" > "the airline"']],
    ['Peter Marsh praised the staff of the hospital.', ['SUPPORT: Peter Marsh > "the staff"']],
    ['The crown prince detained the cleric and left.', ['COERCE: "The crown prince" > "the cleric"']],
    ['Two navy chiefs discussed the strait on Monday.', ['CONSULT: "Two navy chiefs" > ']],
    // what everybody does at home tells nothing
    ['The mother thanked the teacher.', []],
    ['He was seen walking out of the airport.', []],
    // the clause ends where another begins
    [
      'Peter Marsh vowed to reverse the losses, Harriet Blackwood has run on the past.',
      ['AGREE: Peter Marsh > '],
    ],
    ['The Kenyan police agree with Uganda’s conclusion that Russia’s goal was to help.', ['AGREE: KE > UG']],
    ['The cleric whom Peter Marsh accuses of theft lives in Leeds.', ['ACCUSE: Peter Marsh > "The cleric"']],
    // several do it, and who is said to have done it
    [
      'Police said Harriet Blackwood and another man, 19-year-old Peter Marsh, abducted a nurse.',
      ['COERCE: Harriet Blackwood+"another man" > "a nurse"'],
    ],
    [
      'Peter Marsh met the workers dismissed by the city for staging a protest.',
      ['CONSULT: Peter Marsh > "the workers"', 'PROTEST: "the workers" > '],
    ],
    // adverbs and counts inside a noun phrase
    [
      'Peter Marsh met three heavily armed rebels on Monday.',
      ['CONSULT: Peter Marsh > "three heavily armed rebels"'],
    ],
    ['At least 200 soldiers attacked Kenya.', ['ASSAULT: "At least 200 soldiers" > KE']],
    ['Officers arrested as many as 20 students.', ['COERCE: "Officers" > "as many as 20 students"']],
    ['Officers arrested over 20 students.', ['COERCE: "Officers" > "over 20 students"']],
    // where a clause ends
    [
      'The party’s leader called for elections and accused the premier of lying.',
      ['REQUEST: "The party’s leader" > ', 'ACCUSE: "The party’s leader" > "the premier"'],
    ],
    [
      'Protesters demanding the resignation of the governor clashed with police in Kenya.',
      ['REQUEST: "Protesters" > "the governor"', 'ASSAULT: KE > KE'],
    ],
    // whose plan or decision it is
    [
      'Lawmakers criticised the president’s decision to withdraw troops from Syria.',
      ['ACCUSE: "Lawmakers" > "the president"'],
    ],
    [
      'Students protested against the government’s plan to raise fees.',
      ['PROTEST: "Students" > "the government"'],
    ],
    // public acts by verb and object
    ['The government lifted a ban on gatherings.', ['CONCEDE: "The government" > ']],
    ['Police fired tear gas to disperse hundreds of students.', ['COERCE: "Police" > "hundreds"']],
    ['Kenya and Togo exchanged accusations over the strait.', ['ACCUSE: KE+TG > ']],
    ['Kenya and Togo signed a peace deal in Ethiopia.', ['AGREE: KE+TG > ']],
    // who is often hurt far from home says nothing of who did it
    ['Militants beheaded a Kenyan aid worker.', ['ASSAULT: "Militants" > KE']],
    // whom a participle is about, though no table holds its verb
    ['Peter Marsh met anarchists brandishing torches.', ['CONSULT: Peter Marsh > "anarchists"']],
    ['Chad and Togo accused each other of theft.', ['ACCUSE: TD+TG > ']],
    // done to those whom the verb needs as its object
    ['Chad banned two newspapers for lying.', ['COERCE: TD > TD']],
    // a visit to a town, and the talks there
    [
      'The king of Chad visited Lomé and held talks with Togolese leader Peter Marsh.',
      ['CONSULT: TD > "Lomé"', 'CONSULT: TD > Peter Marsh'],
    ],
    // headlines
    ['Togo condemns attack on aid workers', ['ACCUSE: TG > ', 'ASSAULT:  > "aid workers"']],
    ['Court jails ex-minister for fraud', ['COERCE: "Court" > "ex-minister"']],
    ['Protesters storm parliament in Chad', ['ASSAULT: TD > TD']],
    ['Marsh calls for dialogue as strikes continue', ['REQUEST: Marsh > ']],
    // verbs of no event part what stands beside them all the same
    // who is asked
    ['Senators urged the president to halt arms sales to Chad.', ['REQUEST: "Senators" > "the president"']],
    // where it was is no party
    ['There were clashes between police and rebels in Chad.', ['ASSAULT: "police"+"rebels" > ']],
    // whose son it is
    ['Soldiers killed the leader’s son.', ['ASSAULT: "Soldiers" > "the leader’s son"']],
    ['At least 12 killed in raid on village', ['ASSAULT:  > "At least 12"', 'ASSAULT:  > "village"']],
    [
      "Kenya criticised the United Nations' sanctions on Chad.",
      ['ACCUSE: KE > "the United Nations"', 'SANCTION: "United Nations" > TD'],
    ],
    ['Lawmakers walked out of parliament.', ['PROTEST: "Lawmakers" > ']],
    ['The scandal prompted Kenyan ministers to resign.', ['CONCEDE: KE > ']],
    // sanctions and arrests by a noun, and what is none
    ['Kenya will seek new sanctions on Uganda.', ['SANCTION PLANNED: KE > UG']],
    ['Kenya seized the latest developments as an issue.', []],
    ['The Kenyan army announced the arrest of a politician.', ['COERCE: KE > KE']],
    ['Harriet Blackwood said police made the arrest on Monday.', ['COERCE: "police" > ']],
    // sport, photographs, illness and accidents
    ['Riders attacked Marsh on the last climb.', []],
    ['The photographer shot the family in a garden.', []],
    ['A heart attack killed the actor.', []],
    ['The explosion killed two workers.', []],
    ['The teams meet again on Sunday.', []],
    ['No soldiers were killed.', []],
    // who was charged
    ['Ex-officer charged in death of Peter Marsh', ['ACCUSE:  > "Ex-officer"']],
    ['Turkey shot down a Russian jet.', ['ASSAULT: TR > RU']],
    // what an attack does, and where
    ['The bombing of a church in Egypt that killed 25 people shocked the town.', ['ASSAULT:  > EG']],
    // what was hit, in its country
    ['A man blew up a market in Kenya.', ['ASSAULT: KE > KE']],
    // a participle behind people
    ['Peter Marsh, 22, was shot by officers responding to a call.', ['ASSAULT: "officers" > Peter Marsh']],
  ])('%s', (text, wanted) => {
    expect(linesOf(text)).toEqual(wanted);
  });
});

describe('sport', () => {
  const report =
    'The midfielder scored twice in the semi-final of the tournament, and the coach praised his goalkeeper. ';

  test.each([
    [`${report}France attacked Brazil and beat Brazil.`, []],
    ['France attacked Brazil.', ['ASSAULT: FR > BR']],
    [`${report}Police in Kenya arrested two Somali students.`, ['COERCE: KE > SO']],
  ])('%s', (text, wanted) => {
    expect(linesOf(text)).toEqual(wanted);
  });
});

test.each([
  'Two Kenyan soldiers were killed in a car crash.',
  'The storm killed 12 Kenyans.',
  'Norway is fighting the pandemic.',
  'Norway beat the previous record.',
  'The film was shot in Kenya.',
  'Kenyan President Ann Otieno spoke to reporters.',
  'Ann Otieno of Kenya was denied bail.',
  'Kenya has made great efforts to protect the lake.',
  'Asked if Kenya agreed to help Uganda, he smiled.',
  'Kenya and Uganda are able to work together.',
  'The attack helicopter was built in France.',
  'Norway has not met Sweden.',
  'The team from Ghana met expectations.',
  'He ate a turkey sandwich and fought a cold.',
  'Instead of attacking Chad, Libya waited.',
  // only possible, or only spoken of
  'Kenya has the right to attack Uganda.',
  'The forum discussed its role in supporting Kenya.',
  'It is hard to blame Kenya.',
  'Norway has no plans to meet Sweden.',
  'The law is an opportunity for Kenya to withdraw troops from Chad.',
  // statements
  'The Kenyan minister declined to comment.',
  'The evidence suggests that Kenya was a partner.',
  '"We lost," Kenyan President Ann Otieno conceded.',
  'The study demonstrated that Kenya is warm.',
  'Has Kenya accused Uganda of the attack?',
  "The film 'Border' was shot in Kenya.",
  // words of war in politics and elsewhere
  'Ann Otieno fought back against Paul Okello.',
  'Ann Otieno crushed Paul Okello in the primary.',
  'Ann Otieno spoke at a rally in Kenya.',
  'Kenya fought for freedom.',
  'The Kenyan movie was released in France.',
  'Ann Otieno of Kenya held a press conference.',
  'The Kenyan Exchange fell on Monday.',
  'The Commission of Inquiry on Kenya has published a report.',
  'Ann Otieno visited a shelter for women.',
  'Kenya withdrew its bid.',
  'Kenyan President Ann Otieno called it an attempt to interfere.',
  'Kenya fought harder for the funds than Uganda.',
  // qualities, words, states
  'Ann Otieno protested that she was in Kenya.',
  'Kenyan forces entered the area controlled by Uganda.',
  'Ann Otieno surrendered her Kenyan nationality.',
  'Ann Otieno laid down the basis for peace in Kenya.',
  'Ann Otieno of Kenya then sat down.',
  'The visit allowed Kenya to shine.',
  'The Kenyan minister said the farmers had two years before they must leave the land.',
])('nothing happened: %s', (text) => {
  expect(linesOf(text)).toEqual([]);
});

describe('tellings of one happening', () => {
  const story =
    'Kenyan President Ann Otieno spoke with Ugandan President Paul Okello yesterday. ' +
    'The discussion was short. They discussed the lake. Ms Otieno will meet Mr Okello in July.';

  test('are one event with several mentions, and a later plan is another', () => {
    const events = eventsOf(story);
    expect(events.map((event) => event.mentions.map(({ text }) => text))).toEqual([
      ['spoke with', 'discussion', 'discussed'],
      ['meet'],
    ]);
    expect(events[0]?.date?.date).toBe('2017-05-02');
    expect(events[1]?.date?.date).toBe('2017-07-01');
  });

  test.each([
    // different days
    ['Iran attacked Iraq on Monday. Iran attacked Iraq again in March.', 2],
    // the other way round
    ['Iran attacked Iraq. Iraq attacked Iran.', 2],
    // introduced as new
    ["Poland's investigation of Latvia goes on. Poland opened a new investigation into Latvia.", 1],
    // without names, but known
    ['Iran attacked Iraq. The attack came at night.', 1],
    // without names, and unknown
    ['The attack came at night.', 0],
  ])('%s', (text, count) => {
    expect(eventsOf(text)).toHaveLength(count);
  });
});

test('an event has the place and the finest date that its tellings state', () => {
  const [event] = eventsOf('Iran attacked Iraq last week. The attack in Basra came on Friday.');
  expect(event).toMatchObject({ placeCountry: 'IQ', date: { date: '2017-04-28', precision: 'DAY' } });
});

test('the date of the report is not the date of the event', () => {
  expect(eventsOf('Iran attacked Iraq, a spokesman said on Monday.')[0]?.date).toBeNull();
});

describe('seed articles', () => {
  const read = (file: string): string =>
    readFileSync(new URL(`../../seed/articles/${file}`, import.meta.url), 'utf8');

  test.each([
    [
      'kremlin-july-meeting.txt',
      '2017-05-03',
      [
        'CONSULT PLANNED: Donald Trump > Vladimir Putin',
        'CONSULT: Donald Trump > Vladimir Putin',
        'ASSAULT: US > SY',
        'AGREE: Donald Trump > Rodrigo Duterte',
      ],
    ],
    [
      'moscow-interference-talks.txt',
      '2017-07-07',
      ['AGREE: TR > RU+IR', 'CONSULT: TR+RU+IR > ', 'REQUEST: CN+RU > KP', 'ACCUSE: CN+RU > US'],
    ],
  ])('%s tells who did what to whom', (file, publishedAt, wanted) => {
    const text = read(file);
    const events = eventsOf(text, publishedAt);
    expect(events.map(lineOf)).toEqual(expect.arrayContaining(wanted));
    for (const { mentions } of events)
      for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  });
});

test('no text makes it throw, and every span holds its words', () => {
  const word = fc.constantFrom(
    ...'Iran Iraq President Ada Park attacked was agreed to with by and , . " will not talks the of said Monday if they who strike'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join(' ');
      for (const { mentions, participants } of eventsOf(text)) {
        for (const { start, end, text: trigger } of mentions) expect(text.slice(start, end)).toBe(trigger);
        for (const { span } of participants) if (span !== null) expect(span.end).toBeGreaterThan(span.start);
      }
    }),
    { numRuns: 300 },
  );
});

test('a country that a sentence without any event names is what "it" means in the next', () => {
  const text = 'Uganda is a country in Africa. It condemned Kenya on Monday over the border.';
  const { events } = parseArticle({ text });
  expect(
    events.map(({ type, participants }) => [
      type,
      participants.map(({ role, countryCode }) => [role, countryCode]),
    ]),
  ).toEqual([
    [
      'ACCUSE',
      [
        ['ACTOR', 'UG'],
        ['RECIPIENT', 'KE'],
      ],
    ],
  ]);
});

/** A row that is read rightly makes its test fail: it belongs among the tests above then. */
describe('known mistakes: what the rules alone told right', () => {
  test.fails.each([
    ['Police killed the suspect’s dog.', ['ASSAULT: "Police" > ']],
    ['The four people killed were identified by relatives.', ['ASSAULT:  > "The four people"']],
    ['Ghana condemned Togo for withholding flood relief.', ['ACCUSE: GH > TG', 'SANCTION: TG > ']],
    ['North Korea announced its test of a ballistic missile.', ['MOBILIZE: KP > ']],
    ['Ghana accused him of spying for Togo.', ['ACCUSE: GH > ']],
    ['Soldiers liberated the town and Kenya praised Uganda.', ['SUPPORT: KE > UG']],
    ['The Basra attack shocked Kenya.', ['ASSAULT:  > IQ']],
    ['Hezbollah claimed responsibility for the attack in Vienna.', ['ASSAULT: LB > AT']],
    [
      'Attacks in the town of Lanta in Niger, which killed ten Kenyans, went on.',
      ['ASSAULT:  > NE', 'ASSAULT: "Attacks" > KE'],
    ],
    ['Penny Lowe was ready to buy a house.', []],
    ['Penny Lowe decided against attacking Kenya.', []],
    ['Norway opposes cutting off aid to Kenya.', ['REJECT: NO > KE']],
    ['A passenger in the car was injured and taken to a hospital.', []],
    [
      'Chad has cut diplomatic ties with Togo, accusing it of supporting rebels.',
      ['SANCTION: TD > TG', 'ACCUSE: TD > TG'],
    ],
    [
      'NATO warned Chad of sanctions if it invaded Togo.',
      ['THREATEN: "NATO" > TD', 'ASSAULT CONDITIONAL: TD > TG'],
    ],
    [
      'The arrest of three men by Kenyan police drew criticism from Togo.',
      ['COERCE: KE > "three men"', 'ACCUSE: TG > '],
    ],
    ['Kenya insisted that it was not there.', []],
  ])('%s', (text, wanted) => {
    expect(linesOf(text)).toEqual(wanted);
  });
});

describe('a body and what is said about it', () => {
  test.each([
    ['Hezbollah, the Lebanese group, condemned it.', 'ACCUSE: LB > '],
    ['Nokia, the Finnish firm, accused it of fraud.', 'ACCUSE: FI > '],
    ['Norway condemned them.', 'ACCUSE: NO > '],
    ['Sinn Fein, the Irish party, condemned the bombing.', 'ACCUSE: GB > '],
    ['Lufthansa, Germany’s flag carrier, will strike.', 'PROTEST PLANNED: DE > '],
    ['Turkey said Greece had attacked it.', 'ASSAULT: GR > TR'],
  ])('are one participant: %s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  test('“it” is the army of a country, not the country', () => {
    const [event] = eventsOf('The Turkish army said it had shelled the town.');
    expect(event?.participants[0]).toMatchObject({
      label: 'Turkish army',
      countryCode: 'TR',
      organization: 0,
    });
  });
});
