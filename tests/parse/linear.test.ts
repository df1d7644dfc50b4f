import { expect, test } from 'vitest';
import { newsText } from '../../bench/parser/newsText.js';
import { parseArticle } from '../../src/parse/parse.js';

const LENGTH = 400_000;
/** Seconds of processor time: a multiple of what any of them should take, so that a busy machine does not fail it. */
const BUDGET = 12;

/** Enough English in front that all stages run. */
const english = 'The minister said that she would be there with all of them and that it was not over.\n';

function fill(piece: (index: number) => string): string {
  let text = '';
  for (let index = 0; text.length < LENGTH; index++) text += piece(index);
  return text;
}

/** Seconds of processor time. */
function timeOf(text: string): number {
  const before = process.cpuUsage();
  parseArticle({ text });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

// Each is long of one kind that made, or could make, some stage look at all others of its kind.
test.each<[string, string]>([
  ['one token a line, not English', fill(() => 'a\n')],
  ['one token a line', english + fill(() => 'a\n')],
  ['one name a line, not English', fill(() => 'POLITICS\n')],
  ['different people of one given name', english + fill((index) => `Anna Bell${String(index)}\n`)],
  [
    'different people of one name and a longer one',
    english + fill((index) => `John Lee${String(index)} spoke. `),
  ],
  ['speakers that nobody knows', english + fill((index) => `NAME${String(index)}: We go.\n`)],
  ['questions and answers', english + fill(() => 'Q: Why?\nA: So.\n')],
  ['only quotation marks', english + fill(() => '“')],
  ['quotations', english + fill(() => '“We go.”\n')],
  ['only capitals', english + fill(() => 'ABC ')],
  ['only numbers', english + fill(() => '1 ')],
  ['only brackets', english + fill(() => '(')],
  ['brackets that are never closed', english + fill(() => 'Kenya attacked (Uganda ')],
  ['one sentence of acts', english + fill(() => 'Kenya attacked Uganda and ')],
  [
    'sentences of many acts',
    english + fill((index) => `Kenya ${'accused Uganda and '.repeat(40)}left ${String(index)}. `),
  ],
  ['no verbs', english + fill(() => 'red lorry, yellow lorry, ')],
  ['one token', english + 'x'.repeat(1_000_000)],
  [
    'one act that many sentences tell',
    english + fill(() => 'Kenya will attack Uganda. The attack was planned.\n'),
  ],
  ['only tags', english + fill(() => '<a')],
  ['headings of the page', english + fill(() => 'Related\n')],
  ['bylines', english + fill(() => 'By Ann Lee\n')],
])(
  'the time grows with the length only: %s',
  (_, text) => {
    expect(timeOf(text)).toBeLessThan(BUDGET);
  },
  120_000,
);

/** Twice the text takes twice the time, give or take; it would take four times as much if the time grew with the square. */
const MOST_FOR_TWICE = 2.7;
const MOST_ROUNDS = 4;

test.each<[string, string]>([
  ['495,000 lines of one letter', 'a\n'.repeat(495_000)],
  ['834 kB of news', newsText(834_000, 1)],
])(
  'half of it takes about half the time: %s',
  (_, whole) => {
    const half = whole.slice(0, whole.length / 2);
    // The code is compiled first.
    timeOf(half.slice(0, half.length / 2));
    const least = { half: Infinity, whole: Infinity };
    // Other programs slow down single runs, so the quickest counts.
    for (let round = 0; round < MOST_ROUNDS && !(least.whole < MOST_FOR_TWICE * least.half); round++) {
      least.half = Math.min(least.half, timeOf(half));
      least.whole = Math.min(least.whole, timeOf(whole));
    }
    expect(least.whole / least.half).toBeLessThan(MOST_FOR_TWICE);
  },
  240_000,
);
