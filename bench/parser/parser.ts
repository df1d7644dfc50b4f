import { parseArticle } from '../../src/parse/parse.js';
import { ownTimeSince } from '../measure/processor.js';
import { newsText } from './newsText.js';

/** Times for one kind of input at one, two and four times its size. */
export interface Growth {
  input: string;
  /** Size and least processor time of each of the three runs. */
  runs: { bytes: number; milliseconds: number }[];
}

/** Inputs that have made parsers slow, each as a function of its size in characters. */
const INPUTS: Record<string, (characters: number) => string[]> = {
  'articles of 5 kB': (characters) =>
    Array.from({ length: Math.ceil(characters / 5000) }, (_, index) => newsText(5000, index)),
  'one long article': (characters) => [newsText(characters, 1)],
  'one line': (characters) => [newsText(characters, 2).replaceAll('\n\n', ' ')],
  'quotation marks': (characters) => ['Then " she " said “ it ” '.repeat(Math.ceil(characters / 25))],
  'open marks': (characters) => ['He said “no. '.repeat(Math.ceil(characters / 13))],
  'capital letters': (characters) => ['Anna Maria von der Something '.repeat(Math.ceil(characters / 29))],
  'no spaces': (characters) => ['xa'.repeat(Math.ceil(characters / 2))],
};

/**
 * Times the parser on the given texts.
 * @param rounds number of runs; the least processor time counts
 */
export function timeParser(texts: readonly string[], rounds: number): Growth['runs'][number] {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    for (const text of texts) parseArticle({ text, publishedAt: '2024-05-30' });
    return ownTimeSince(before);
  });
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { bytes, milliseconds: Math.min(...times) };
}

/**
 * Times the parser on growing inputs. Linear time shows as a ratio of 2 from one size to the next.
 * @param characters the smallest size
 * @param rounds number of runs of each; the least processor time counts
 */
export function growParser(characters: number, rounds: number): Growth[] {
  for (let seed = 0; seed < 40; seed++) parseArticle({ text: newsText(5000, 1000 + seed) });
  return Object.entries(INPUTS).map(([input, make]) => ({
    input,
    runs: [1, 2, 4].map((factor) => timeParser(make(characters * factor), rounds)),
  }));
}

/** One line per kind of input: megabytes per second at the largest size, and how the time grew with the size. */
export function growthLines(growths: readonly Growth[]): string[] {
  return growths.map(({ input, runs }) => {
    const last = runs.at(-1) ?? { bytes: 0, milliseconds: 1 };
    const speed = last.bytes / 1000 / last.milliseconds;
    const perByte = runs.map(({ bytes, milliseconds }) => milliseconds / bytes);
    const ratios = perByte.slice(1).map((cost, index) => (2 * cost) / (perByte[index] ?? cost));
    const sizes = runs.map(({ bytes }) => (bytes / 1e6).toFixed(2)).join(' -> ');
    const times = ratios.map((ratio) => `x${ratio.toFixed(2)}`).join(' ');
    return `${input.padEnd(18)} ${speed.toFixed(2).padStart(6)} MB/s   time ${times} for twice the text each (${sizes} MB)`;
  });
}
