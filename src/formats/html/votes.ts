import type { Block } from '../markup/blocks.js';
import { blocksOf } from '../markup/blocks.js';
import { parseFragment } from '../markup/tree.js';

/** A shorter block must match a whole block, so that "Sport" is not found inside a sentence. */
const SHORT = 25;
/** Characters at either end that are enough to find a long block: readers drop notes and hidden words inside. */
const END = 60;

/**
 * Returns a function that says whether a block of the page is in a reader's article.
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
