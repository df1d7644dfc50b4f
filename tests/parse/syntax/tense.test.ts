import { expect, test } from 'vitest';
import { tenseOf } from '../../../src/parse/syntax/tense.js';
import { tokenOf, treeOf } from './handMade.js';

test.each([
  ['held', 'PAST', 'It PRON PRP 3 nsubj:pass\n was AUX VBD 3 aux:pass\n held VERB VBN 0 root'],
  [
    'held',
    'FUTURE',
    'It PRON PRP 4 nsubj:pass\n will AUX MD 4 aux\n be AUX VB 4 aux:pass\n held VERB VBN 0 root',
  ],
  ['left', 'PAST', 'He PRON PRP 4 nsubj\n may AUX MD 4 aux\n have AUX VB 4 aux\n left VERB VBN 0 root'],
  ['opens', 'PRESENT', 'It PRON PRP 2 nsubj\n opens VERB VBZ 0 root'],
  ['due', 'FUTURE', 'He PRON PRP 3 nsubj\n is AUX VBZ 3 cop\n due ADJ JJ 0 root'],
  [
    'meet',
    'FUTURE',
    'They PRON PRP 2 nsubj\n agreed VERB VBD 0 root\n to PART TO 4 mark\n meet VERB VB 2 xcomp',
  ],
  [
    'meet',
    'PAST',
    'They PRON PRP 2 nsubj\n failed VERB VBD 0 root\n to PART TO 4 mark\n meet VERB VB 2 xcomp',
  ],
  [
    'meet',
    'FUTURE',
    'A DET DT 2 det\n plan NOUN NN 5 nsubj\n to PART TO 4 mark\n meet VERB VB 2 acl\n failed VERB VBD 0 root',
  ],
  ['held', 'PAST', 'Talks NOUN NNS 3 nsubj\n held VERB VBN 1 acl\n resume VERB VBP 0 root'],
  ['Talks', null, 'Talks NOUN NNS 0 root\n in ADP IN 3 case\n Oslo PROPN NNP 1 nmod'],
])('%s is %s', (predicate, tense, lines) => {
  const tree = treeOf(lines);
  expect(tenseOf(tree, tokenOf(tree, predicate))).toBe(tense);
});
