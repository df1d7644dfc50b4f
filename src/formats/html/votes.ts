import type { Block } from '../markup/blocks.js';
import { blocksOf } from '../markup/blocks.js';
import { parseFragment } from '../markup/tree.js';

/** A block shorter than this is looked for as a whole, so that "Sport" is not found inside a sentence. */
const SHORT = 25;
/** Of a longer one its ends are enough: readers drop notes and hidden words from the middle. */
const END = 60;

/**
 * Says of blocks of a page whether they are in what a reader took for the article.
 *
 * @param html the reader's article
 */
export function voteOf(html: string): (block: Pick<Block, 'text'>) => boolean {
  if (html === '') return () => false;
  const texts = blocksOf(parseFragment(html)).map(({ text }) => compact(text));
  const whole = new Set(texts);
  const all = texts.join('\n');
  const joined = texts.join('');
  return ({ text }) => {
    const wanted = compact(text);
    if (whole.has(wanted)) return true;
    if (wanted.length < SHORT) return false;
    if (all.includes(wanted) || joined.includes(wanted)) return true;
    if (wanted.length < 2 * END) return false;
    return all.includes(wanted.slice(0, END)) || all.includes(wanted.slice(-END));
  };
}

/** Text without white space, which readers keep differently. */
function compact(text: string): string {
  return text.replace(/\s+/g, '');
}
