import type { Document, Sentence } from '../types.js';
import { attachWords } from './attach.js';
import { slotsOf, type Net } from './net.js';
import { tagWords } from './tag.js';
import { linkTokens, NO_HEAD, RELATIONS, type SyntaxToken, type Tree } from './tree.js';
import { loadNet } from './weights.js';
import { wordsOf, type SyntaxWord } from './words.js';

/**
 * Maximum number of words to parse at a time. Longer sentences are lists and tables, and are parsed in parts.
 */
const LONGEST = 200;

/**
 * The dependency tree of a sentence. Sentences of more than 200 words are parsed in parts, each with its own
 * root.
 */
export function parseSentence(document: Document, sentence: Sentence): Tree {
  return parseWords(loadNet(), wordsOf(document, sentence));
}

/** The same for tokenized words, with a given net. */
export function parseWords(net: Net, words: readonly SyntaxWord[]): Tree {
  const dependents = words.map((): number[] => []);
  const tokens: SyntaxToken[] = [];
  if (words.length <= LONGEST) parsePart(net, words, dependents, tokens);
  else
    for (let from = 0; from < words.length; from += LONGEST)
      parsePart(net, words.slice(from, from + LONGEST), dependents, tokens);
  return linkTokens(tokens, dependents);
}

/** Parses one part of a sentence and appends its tokens. */
function parsePart(
  net: Net,
  words: readonly SyntaxWord[],
  dependents: readonly number[][],
  tokens: SyntaxToken[],
): void {
  const slots = slotsOf(net, words);
  const tags = tagWords(net, slots);
  const { heads, labels } = attachWords(net, slots, tags);
  const from = tokens.length;
  let word = 0;
  for (const { form, start, end, documentToken } of words) {
    const { upos, xpos } = net.tags[tags[word] ?? 0] ?? UNKNOWN_TAG;
    const head = heads[word] ?? NO_HEAD;
    const index = from + word;
    tokens.push({
      index,
      form,
      lower: form.toLowerCase(),
      upos,
      xpos,
      head: head === words.length ? NO_HEAD : from + head,
      relation: RELATIONS[labels[word] ?? 0] ?? 'dep',
      dependents: dependents[index] ?? [],
      documentToken,
      start,
      end,
    });
    word++;
  }
}

const UNKNOWN_TAG = { upos: 'X', xpos: '' } as const;
