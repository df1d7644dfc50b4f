import { createRequire } from 'node:module';
import type * as tinyld from 'tinyld';
import { classAt, LETTER } from './characters.js';
import { ENGLISH_WORDS } from './data/english.js';
import { bitsOnceAForm } from './forms.js';
import type { Token } from './types.js';

/** Number of characters sampled: from the beginning, the middle and the end. */
const SAMPLE = 1200;
/** Minimum share of English function words: news has 0.3 to 0.5, other languages less than 0.08. */
const SURELY_ENGLISH = 0.2;
const MAYBE_ENGLISH = 0.1;
/** The same for all words rather than a sample, and how many words that needs. */
const PLAINLY_ENGLISH = 0.28;
const ENOUGH_WORDS = 100;
const FEWEST_WORDS = 12;

/**
 * BCP 47 tag of the text's language; "und" if there are no words or no language is recognized.
 *
 * @param tokens the text's tokens, if it is already split: they spare most texts the sampling
 */
export function detectLanguage(text: string, tokens: readonly Token[] = []): string {
  if (isPlainlyEnglish(tokens)) return 'en';
  const sample = sampleOf(text);
  if (isSurelyEnglish(sample)) return 'en';
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return 'und';
  const english = words.filter((word) => ENGLISH_WORDS.has(word)).length / words.length;
  const detected = statistics().detect(sample);
  if (detected === 'en') return 'en';
  if (words.length < FEWEST_WORDS) {
    // Too short for letter statistics: plain letters without other languages' function words count as
    // English.
    const plain = words.every((word) => /^[a-z]+$/.test(word));
    return plain ? 'en' : detected === '' ? 'und' : detected;
  }
  if (english >= MAYBE_ENGLISH) return 'en';
  return detected === '' ? 'und' : detected;
}

/** Whether the share of English function words among all tokens is so high that no sample is needed. */
function isPlainlyEnglish(tokens: readonly Token[]): boolean {
  let words = 0;
  let english = 0;
  for (const { form } of tokens) {
    const bits = wordBits(form);
    words += bits & WORD;
    if (bits === (WORD | ENGLISH)) english++;
  }
  return words >= ENOUGH_WORDS && english >= words * PLAINLY_ENGLISH;
}

const WORD = 1;
const ENGLISH = 2;
const wordBits = bitsOnceAForm(({ kind, lower }) =>
  kind === 'PUNCT' ? 0 : ENGLISH_WORDS.has(lower) ? WORD | ENGLISH : WORD,
);

/**
 * Whether enough words are English function words. Looking characters up one by one is faster than a regular
 * expression.
 */
function isSurelyEnglish(sample: string): boolean {
  const lower = sample.toLowerCase();
  let words = 0;
  let english = 0;
  let start = -1;
  for (let index = 0; index <= lower.length; index++) {
    if (classAt(lower, index) === LETTER) {
      if (start < 0) start = index;
    } else if (start >= 0) {
      words++;
      if (index - start <= LONGEST_WORD && ENGLISH_WORDS.has(lower.slice(start, index))) english++;
      start = -1;
    }
  }
  return words > 0 && english / words >= SURELY_ENGLISH;
}

const LONGEST_WORD = Math.max(...[...ENGLISH_WORDS].map((word) => word.length));

const load = createRequire(import.meta.url);

/**
 * Loaded on demand: function words settle most texts, and loading its tables takes as long as parsing 50
 * articles.
 */
function statistics(): typeof tinyld {
  return load('tinyld') as typeof tinyld;
}

function sampleOf(text: string): string {
  if (text.length <= 3 * SAMPLE) return text;
  const middle = Math.floor(text.length / 2);
  return [text.slice(0, SAMPLE), text.slice(middle, middle + SAMPLE), text.slice(-SAMPLE)].join('\n');
}
