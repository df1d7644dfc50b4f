import {
  makeTree,
  NO_HEAD,
  type BareToken,
  type Relation,
  type Tree,
  type Upos,
} from '../../../src/parse/syntax/tree.js';

/**
 * A tree written by hand: one line a word, "form UPOS XPOS head relation", the head counted from 1 and 0 for the root,
 * as in CoNLL-U. The words are taken to be joined by single spaces.
 */
export function treeOf(lines: string): Tree {
  let start = 0;
  const bare = lines
    .trim()
    .split('\n')
    .map((line, documentToken): BareToken => {
      const [form = '', upos = '', xpos = '', head = '', relation = ''] = line.trim().split(/\s+/);
      if (relation === '') throw new Error(`Expected "form UPOS XPOS head relation", not "${line}".`);
      const token = {
        form,
        lower: form.toLowerCase(),
        start,
        end: start + form.length,
        upos: upos as Upos,
        xpos,
        head: head === '0' ? NO_HEAD : Number(head) - 1,
        relation: relation as Relation,
        documentToken,
      };
      start = token.end + 1;
      return token;
    });
  return makeTree(bare);
}

/** The token that is written so; the first of several. */
export function tokenOf(tree: Tree, form: string): Tree['tokens'][number] {
  const token = tree.tokens.find((one) => one.form === form);
  if (!token) throw new Error(`The tree has no token "${form}".`);
  return token;
}
