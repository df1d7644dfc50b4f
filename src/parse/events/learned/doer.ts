import { objectOf, subjectOf } from '../../syntax/predicate.js';
import { headOf, type SyntaxToken, type Tree } from '../../syntax/tree.js';

/**
 * The understood subject of a clause: its own subject, or that of the governing clause; for a relative clause
 * or participle, the noun it modifies; for "asked Iran to go", the object. Null where the tree gives none.
 */
export function doerOf(tree: Tree, predicate: SyntaxToken): SyntaxToken | null {
  let at: SyntaxToken | null = predicate;
  for (let step = 0; step < 3 && at !== null; step++) {
    const governor = headOf(tree, at);
    const subject = subjectOf(tree, at);
    if (subject !== null)
      return at.relation === 'acl:relcl' && RELATIVE.test(subject.lower) ? (governor ?? subject) : subject;
    if (at.relation === 'acl' || at.relation === 'acl:relcl') return governor;
    if (at.relation !== 'conj' && at.relation !== 'xcomp' && at.relation !== 'advcl') return null;
    const object = at.relation === 'xcomp' && governor !== null ? objectOf(tree, governor) : null;
    if (object !== null) return object;
    at = governor;
  }
  return null;
}

const RELATIVE = /^(?:who|which|that)$/;
