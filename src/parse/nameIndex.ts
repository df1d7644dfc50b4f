import { addTo } from './lists.js';
import { findTokens } from './tokens.js';
import type { Token } from './types.js';

/** The words of a name, tokenized like a text. */
export function wordsOfName(name: string): string[] {
  return findTokens(name, 0, name.length).map(({ text }) => text);
}

/** Indexes names by their first word, longest first. */
export function indexNames<Named extends { words: readonly string[] }>(
  names: Iterable<Named>,
): Map<string, Named[]> {
  const index = new Map<string, Named[]>();
  for (const name of names) {
    const [first = ''] = name.words;
    addTo(index, first, name);
  }
  for (const entries of index.values()) entries.sort((one, other) => other.words.length - one.words.length);
  return index;
}

/** Whether the tokens from the index on are these words. */
export function areAt(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  return words.every((word, step) => tokens[index + step]?.text === word);
}
