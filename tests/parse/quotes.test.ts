import { describe, expect, it } from 'vitest';
import { findCountries } from '../../src/parse/countries.js';
import { readDocument } from '../../src/parse/document.js';
import { findPeople } from '../../src/parse/people.js';
import { findQuotations } from '../../src/parse/quotations.js';
import { findQuotes } from '../../src/parse/quotes.js';
import { readReporterSentences } from '../../src/parse/quotes/reporterSentence.js';
import { findReferences } from '../../src/parse/references.js';
import type { ParsedQuote } from '../../src/parse/types.js';

/** Words in quotation marks; reports.test.ts has those without. */
function quotesOf(text: string): ParsedQuote[] {
  const document = readDocument(text);
  const countries = findCountries(document);
  const people = findPeople(document, countries);
  const quotations = findQuotations(document);
  const sentences = readReporterSentences(document, quotations, people);
  const references = findReferences(document, sentences, people, quotations);
  const context = { sentences, quotations, people, countries, organizations: [], references };
  return findQuotes(document, context).filter(({ kind }) => kind !== 'INDIRECT');
}

const speakers: [text: string, wanted: [quote: string, label: string | null, cue: string | null][]][] = [
  ['"It is over," Margaret Okafor said.', [['It is over,', 'Margaret Okafor', 'said']]],
  ['"It is over," said Margaret Okafor, a farmer from Lokoja.', [['It is over,', 'Margaret Okafor', 'said']]],
  ['"Why now?" the Vermont senator asked.', [['Why now?', 'the Vermont senator', 'asked']]],
  [
    'The mayor came. "Who pays for it?" Farida Khan pressed.',
    [['Who pays for it?', 'Farida Khan', 'pressed']],
  ],
  [
    'The mayor came. "Who pays for it?" Farida Khan went on, as if alone.',
    [['Who pays for it?', 'Farida Khan', 'went on']],
  ],
  ['"We will find a way," shrugged Farida Khan.', [['We will find a way,', 'Farida Khan', 'shrugged']]],
  ['The two farmers, however, argue that "the dam leaks".', [['the dam leaks', 'The two farmers', 'argue']]],
  [
    'The Lanta Post ran a piece that said the dam "leaks every day".',
    [['leaks every day', 'The Lanta Post', 'said']],
  ],
  [
    'Farida Khan lost a boat. "It sank at once," the 51-year-old said.',
    [['It sank at once,', 'the 51-year-old', 'said']],
  ],
  [
    'Farida Khan came out. "Will you pay?" "Never," Farida Khan said.',
    [
      ['Will you pay?', null, null],
      ['Never,', 'Farida Khan', 'said'],
    ],
  ],
  [
    'The Lanta Office said most ports in the region continued to see "a modest rise".',
    [['a modest rise', 'The Lanta Office', 'said']],
  ],
  ['The agency calls the tax "cruel and unfair".', [['cruel and unfair', 'The agency', 'calls']]],
  ['The board expressed "full confidence" in him.', [['full confidence', 'The board', 'expressed']]],
  [
    '"There is no plan," wrote the Lanta Times last month.',
    [['There is no plan,', 'the Lanta Times', 'wrote']],
  ],
  ['"There is no plan," wrote the Lanta Times Tuesday.', [['There is no plan,', 'the Lanta Times', 'wrote']]],
  [
    '"Not a coin was lost," according to a statement by the Okafor Foundation.',
    [['Not a coin was lost,', 'a statement by the Okafor Foundation', 'according to']],
  ],
  ['The centre lists the club as a "hate group".', [['hate group', 'The centre', 'lists']]],
  ['Lanta police are treating the fire as "suspicious".', [['suspicious', 'Lanta police', 'treating']]],
  ['A judge determined that the law was "far too vague".', [['far too vague', 'A judge', 'determined']]],
  ['It is a plan seen by organizers as a "lifeboat".', [['lifeboat', 'organizers', 'seen']]],
  [
    'The port was branded "in homage to" gulls, Farida Khan wrote.',
    [['in homage to', 'Farida Khan', 'wrote']],
  ],
  [
    'The mayor left and in a statement praised "the courage of the port".',
    [['the courage of the port', 'The mayor', 'praised']],
  ],
  ['31 percent call the tax "cruel and unfair".', [['cruel and unfair', '31 percent', 'call']]],
  [
    'The tribunal found that the state had committed "crimes against the sea".',
    [['crimes against the sea', 'The tribunal', 'found']],
  ],
  ['The Lanta Post dubbed him "the quiet man".', [['the quiet man', 'The Lanta Post', 'dubbed']]],
  ['The plan was dubbed "a disaster" by Greenpeace.', [['a disaster', 'Greenpeace', 'dubbed']]],
  [
    'What the commission called "a failure of courage" cost lives.',
    [['a failure of courage', 'the commission', 'called']],
  ],
  ['The union rejected the plan as "ludicrous".', [['ludicrous', 'The union', 'rejected']]],
  [
    'The court ruled in June that the law placed "a burden" on farmers.',
    [['a burden', 'The court', 'ruled']],
  ],
  ['The railway would only say that it was "looking into it".', [['looking into it', 'The railway', 'say']]],
  ['The Lanta Post quoted an aide as saying the talks were "dead".', [['dead', 'an aide', 'saying']]],
  ['USA Today broke with habit and declared him "unfit".', [['unfit', 'USA Today', 'declared']]],
  ['Moody’s said the plan would cause "a lengthy crisis".', [['a lengthy crisis', 'Moody’s', 'said']]],
  ['Macy’s, which sold the ties, said it was "sorry".', [['sorry', 'Macy’s', 'said']]],
  ['The Lanta Post is adding a note to stories that says he is "a liar".', [['a liar', 'a note', 'says']]],
  [
    'A town official who asked to speak anonymously to discuss internal strategy said it was "over".',
    [['over', 'A town official', 'said']],
  ],
  [
    'The clerk had no idea, but in a later interview said it was "a mistake".',
    [['a mistake', 'The clerk', 'said']],
  ],
  ['Farida Khan hit back: "He has done nothing."', [['He has done nothing.', 'Farida Khan', 'hit back']]],
  ['Farida Khan: "He has done nothing."', [['He has done nothing.', 'Farida Khan', ':']]],
  ['"I have never seen this" — Maria Kovalenko', [['I have never seen this', 'Maria Kovalenko', '—']]],
  ['As the White House put it, "the door is open".', [['the door is open', 'the White House', 'put it']]],
  ['According to Olaf Scholz, the army is "ready".', [['ready', 'Olaf Scholz', 'According to']]],
  ['The plan is "dead", according to two officials.', [['dead', 'two officials', 'according to']]],
  ['The offer was dismissed as "absurd" by the ministry.', [['absurd', 'the ministry', 'dismissed']]],
  ['Mary Hale, who leads the council, called it "a disgrace".', [['a disgrace', 'Mary Hale', 'called']]],
  ['Mary Hale resigned on Monday, calling the inquiry "a farce".', [['a farce', 'Mary Hale', 'calling']]],
  ['Mary Hale went on to say that "nobody listened".', [['nobody listened', 'Mary Hale', 'say']]],
  ['Mary Hale met the mayor and told him he was "asleep".', [['asleep', 'Mary Hale', 'told']]],
  [
    'German Chancellor Olaf Scholz\'s spokesperson said Berlin was "in close contact" with partners.',
    [['in close contact', "German Chancellor Olaf Scholz's spokesperson", 'said']],
  ],
  [
    'The army\'s spokesman, Brigadier Hasan Malik, rejected the claims as "baseless".',
    [['baseless', "The army's spokesman, Brigadier Hasan Malik", 'rejected']],
  ],
  [
    'Her barrister, Ruth Hadley KC, said: "We will appeal."',
    [['We will appeal.', 'Her barrister, Ruth Hadley', 'said']],
  ],
  ['"We are ready," Ruth Hadley MP said on Tuesday.', [['We are ready,', 'Ruth Hadley', 'said']]],
  [
    'A spokesman for the company said it was "too early" to tell.',
    [['too early', 'A spokesman for the company', 'said']],
  ],
  [
    '"We begin today," Mary Hale said. "Nobody will stop us."',
    [
      ['We begin today,', 'Mary Hale', 'said'],
      ['Nobody will stop us.', 'Mary Hale', 'said'],
    ],
  ],
  [
    '"We begin today," Mary Hale said.\n\n"Nobody will stop us. The work has waited for too long."',
    [
      ['We begin today,', 'Mary Hale', 'said'],
      ['Nobody will stop us. The work has waited for too long.', 'Mary Hale', 'said'],
    ],
  ],
  [
    'Mary Hale, director of the law school at Leeds University said: "We are proud."',
    [['We are proud.', 'Mary Hale', 'said']],
  ],
  [
    'Mary Hale, a member of the board said, was often "late" for work.',
    [['late', 'a member of the board', 'said']],
  ],
  ['Ann Lee, 34, from Hull, fumed: "It was a joke."', [['It was a joke.', 'Ann Lee', 'fumed']]],
  ['The party met, with one member calling it "a circus".', [['a circus', 'one member', 'calling']]],
  [
    'Residents of the village say they were "left alone" again.',
    [['left alone', 'Residents of the village', 'say']],
  ],
  ['Mary Hale asked, "Who is he?" The Herald reported.', [['Who is he?', 'Mary Hale', 'asked']]],
  ['"Nonsense!" thundered Mary Hale.', [['Nonsense!', 'Mary Hale', 'thundered']]],
  ['In the words of Mary Hale, the plan is "a farce".', [['a farce', 'Mary Hale', 'In the words of']]],
  ['"They are free," the written ruling said.', [['They are free,', 'the written ruling', 'said']]],
  [
    'While John Reed had complained of delays, Mary Hale was calm, telling him "it will pass".',
    [['it will pass', 'Mary Hale', 'telling']],
  ],
  [
    'Mary Hale said: "He was kind. "He helped us all. "We miss him." Police want witnesses.',
    [
      ['He was kind.', 'Mary Hale', 'said'],
      ['He helped us all.', 'Mary Hale', 'said'],
      ['We miss him.', 'Mary Hale', 'said'],
    ],
  ],
  ['Mary Hale\'s claim that the vote was "rigged" found few friends.', [['rigged', 'Mary Hale', null]]],
];

describe('who said it', () => {
  it.each(speakers)('%s', (text, wanted) => {
    expect(quotesOf(text).map((quote) => [quote.text, quote.speakerLabel, quote.cue])).toEqual(wanted);
  });

  it('gives the canonical name behind a pronoun', () => {
    const [quote] = quotesOf('Mary Hale won the vote. "It is over," she said.');
    expect(quote).toMatchObject({ speaker: 'Mary Hale', speakerLabel: 'she' });
  });

  it('gives no person for an organisation, a group or two people at once', () => {
    const texts = [
      'The White House called it "a mistake".',
      'Two officials called it "a mistake".',
      'Mary Hale and John Reed called it "a mistake".',
    ];
    for (const text of texts) {
      expect(quotesOf(text).map(({ speaker }) => speaker)).toEqual([null]);
      expect(quotesOf(text)[0]?.speakerLabel).not.toBeNull();
    }
  });
});

describe('words in quotation marks that nobody said', () => {
  const traps = [
    'The so-called "grain corridor" remained closed.',
    'The film "Winter on Fire" was shown in the town hall.',
    'Speaking on ABC\'s "This Week," Mary Hale said that the vote was fair.',
    'Mary Hale, the author of "The Long Road Home," lives in Leeds.',
    'A reading followed with Mary Hale, author of "Timber," who said little.',
    'The forum has an owner known as "Owl" to all.',
    'John Reed starred in the Broadway smash "Timber."',
    'John "Jack" Reed watched it twice.',
    'The process is known as "fracking" in the trade.',
    'The two sides agreed in May on a plan for a network of "safe zones" along the border.',
    'Related: "Ten Ways to Save"',
  ];

  it.each(traps)('%s', (text) => {
    expect(quotesOf(text).filter(({ speakerLabel }) => speakerLabel !== null)).toEqual([]);
  });
});

describe('kind and context', () => {
  it('tells whole utterances from fragments', () => {
    const kinds = quotesOf(
      '"It is over," Mary Hale said. She called the delay "shameful". She added: "Nobody told us."',
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(['DIRECT', 'PARTIAL', 'DIRECT']);
  });

  it('takes the sentences of the quote and of its attribution', () => {
    const text = 'It rained. "It is over," Mary Hale said. "We go home." The sun came out.';
    const contexts = quotesOf(text).map(({ context }) => text.slice(context.start, context.end));
    expect(contexts).toEqual([
      '"It is over," Mary Hale said.',
      '"It is over," Mary Hale said. "We go home."',
    ]);
  });
});

it('gives no speech to a time behind “reads”', () => {
  const text =
    'Novelist Ann Marsh, author of “Long Roads” and “The Tenth Gate,” reads tonight. “I am nervous,” Marsh said.';
  expect(quotesOf(text).map(({ text: words, speaker }) => [words, speaker])).toEqual([
    ['I am nervous,', 'Ann Marsh'],
  ]);
});
