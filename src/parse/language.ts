import { createRequire } from 'node:module';
import type * as tinyld from 'tinyld';
import { classAt, LETTER } from './characters.js';
import { ENGLISH_WORDS } from './data/english.js';
import { bitsOnceAForm } from './forms.js';
import type { Token } from './types.js';

/** Characters looked at: from the beginning, the middle and the end. */
const SAMPLE = 1200;
/** Share of function words from which on a text is English: news has 0.3 to 0.5, other languages under 0.08. */
const SURELY_ENGLISH = 0.2;
const MAYBE_ENGLISH = 0.1;
/** The same where all words are looked at, so many at least. */
const PLAINLY_ENGLISH = 0.28;
const ENOUGH_WORDS = 100;
const FEWEST_WORDS = 12;

/**
 * BCP 47 tag of the text's language; "und" where there are no words or nothing speaks for a language.
 *
 * @param tokens those of the text, where it has been cut: most texts are told by them without a sample
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
    // Too little for letter statistics: plain letters and no other language's function words are taken as English.
    const plain = words.every((word) => /^[a-z]+$/.test(word));
    return plain ? 'en' : detected === '' ? 'und' : detected;
  }
  if (english >= MAYBE_ENGLISH) return 'en';
  return detected === '' ? 'und' : detected;
}

/** Whether so many of all words are English function words that no sample need be looked at. */
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

/** Whether enough of the words are English function words. Letters are looked up one by one, which is quicker than a pattern. */
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

/** Loaded for the first text that needs it: the function words settle most, and its tables take as long as 50 articles. */
function statistics(): typeof tinyld {
  return load('tinyld') as typeof tinyld;
}

function sampleOf(text: string): string {
  if (text.length <= 3 * SAMPLE) return text;
  const middle = Math.floor(text.length / 2);
  return [text.slice(0, SAMPLE), text.slice(middle, middle + SAMPLE), text.slice(-SAMPLE)].join('\n');
}
