import type { Document, Sentence } from '../types.js';
import { parseSentence } from './parse.js';
import type { Tree } from './tree.js';

/** Gives the tree of a sentence; one that was asked for before is not parsed again. */
export type TreeReader = (sentence: Sentence) => Tree;

/** The trees of one document. Stages that share a reader share its trees. */
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
