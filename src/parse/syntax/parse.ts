import type { Document, Sentence } from '../types.js';
import { attachWords } from './attach.js';
import { slotsOf, type Net } from './net.js';
import { tagWords } from './tag.js';
import { makeTree, NO_HEAD, RELATIONS, type BareToken, type Tree } from './tree.js';
import { loadNet } from './weights.js';
import { wordsOf, type SyntaxWord } from './words.js';

/** A longer sentence is parsed in parts of this many words at most: such sentences are lists and tables. */
const LONGEST = 200;

/** The dependency tree of a sentence. Sentences of more than 200 words are parsed in parts, each with a root of its own. */
export function parseSentence(document: Document, sentence: Sentence): Tree {
  return parseWords(loadNet(), wordsOf(document, sentence));
}

/** The same for words that are cut already, with a given net. */
export function parseWords(net: Net, words: readonly SyntaxWord[]): Tree {
  const bare: BareToken[] = [];
  for (let from = 0; from < words.length; from += LONGEST)
    parsePart(net, words.slice(from, from + LONGEST), from, bare);
  return makeTree(bare);
}

function parsePart(net: Net, words: readonly SyntaxWord[], from: number, bare: BareToken[]): void {
  const slots = slotsOf(
    net,
    words.map(({ form }) => form),
  );
  const tags = tagWords(net, slots);
  const { heads, labels } = attachWords(net, slots, tags);
  for (const [index, { form, start, end, documentToken }] of words.entries()) {
    const { upos, xpos } = net.tags[tags[index] ?? 0] ?? UNKNOWN_TAG;
    const head = heads[index] ?? NO_HEAD;
    bare.push({
      form,
      lower: form.toLowerCase(),
      start,
      end,
      upos,
      xpos,
      head: head === words.length ? NO_HEAD : from + head,
      relation: RELATIONS[labels[index] ?? 0] ?? 'dep',
      documentToken,
    });
  }
}

const UNKNOWN_TAG = { upos: 'X', xpos: '' } as const;
