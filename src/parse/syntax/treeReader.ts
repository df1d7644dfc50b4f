import type { Document, Sentence } from '../types.js';
import { parseSentence } from './parse.js';
import type { Tree } from './tree.js';

/** Returns the tree of a sentence, which is parsed at most once. */
export type TreeReader = (sentence: Sentence) => Tree;

/** A reader for the trees of one document. Stages that share it share its trees. */
export function makeTreeReader(document: Document): TreeReader {
  const trees = new Map<Sentence, Tree>();
  return (sentence) => {
    let tree = trees.get(sentence);
    if (tree === undefined) {
      tree = parseSentence(document, sentence);
      trees.set(sentence, tree);
    }
    return tree;
  };
}
