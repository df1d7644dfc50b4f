import type { ParagraphKind } from '../paragraphKinds.js';
import type { Span } from '../types.js';

/** A block of text that becomes a paragraph; `kind` is null until a step recognizes it. */
export interface Block extends Span {
  kind: ParagraphKind | null;
  /** Its text on one line, enough to recognize its shape; '' for longer blocks. */
  line: string;
}

/** Longest block in characters that may be page furniture. */
const LONGEST_LINE = 600;

export function makeBlock(text: string, { start, end }: Span, kind: ParagraphKind | null = null): Block {
  const short = end - start <= LONGEST_LINE;
  return { start, end, kind, line: short ? onOneLine(text.slice(start, end)) : '' };
}

/** Most blocks are already on one line. */
function onOneLine(block: string): string {
  return /\s\s|[^\S ]/.test(block) ? block.replace(/\s+/g, ' ') : block;
}

const ENDS_SENTENCE = /[.!?…]["”’'»)\]]*$/;
const LEAST_PROSE_WORDS = 9;
/** “Enough,” the mayor said. However short, it is not the heading of another story. */
const QUOTES = /["“][^"“”]{2,}["”],? [^"“”]*\p{Ll}\.$/u;
/** Minimum number of words of a sentence that ends a list of headings without full stops. */
const LEAST_SENTENCE_WORDS = 5;

/** A sentence too short to count as running text by itself: "The vote is on the first Sunday in May." */
export function isSentence({ line }: Block): boolean {
  return /^\p{Lu}.*\p{Ll}\.$/u.test(line) && countWords(line) >= LEAST_SENTENCE_WORDS;
}

/** Running text: a long block, or full sentences of some length. */
export function isProse({ line }: Block): boolean {
  if (line === '') return true;
  if (!ENDS_SENTENCE.test(line)) return line.length > 320;
  if (QUOTES.test(line)) return true;
  return countWords(line) >= LEAST_PROSE_WORDS || /[.!?…]["”’']? \p{Lu}/u.test(line);
}

export function countWords(line: string): number {
  return line === '' ? 0 : line.split(' ').length;
}
