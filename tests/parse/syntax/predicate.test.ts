import { describe, expect, test } from 'vitest';
import {
  agentOf,
  auxiliariesOf,
  clauseOf,
  conjunctsOf,
  governorOf,
  indirectObjectOf,
  isNegated,
  isPassive,
  objectOf,
  obliquesOf,
  particleOf,
  possessorOf,
  subjectOf,
} from '../../../src/parse/syntax/predicate.js';
import { subtreeOf, topOf } from '../../../src/parse/syntax/tree.js';
import { tokenOf, treeOf } from './handMade.js';

const SENT = treeOf(`
  Kenya PROPN NNP 3 nsubj
  has AUX VBZ 3 aux
  sent VERB VBN 0 root
  Somalia PROPN NNP 3 iobj
  its PRON PRP$ 6 nmod:poss
  troops NOUN NNS 3 obj
  and CCONJ CC 10 cc
  Mali PROPN NNP 10 nsubj
  will AUX MD 10 aux
  meet VERB VB 3 conj
  with ADP IN 12 case
  Chad PROPN NNP 10 obl
  and CCONJ CC 14 cc
  Niger PROPN NNP 12 conj
  on ADP IN 16 case
  Saturday PROPN NNP 10 obl
`);

const SEIZED = treeOf(`
  Boats NOUN NNS 5 nsubj:pass
  owned VERB VBN 1 acl
  abroad ADV RB 2 advmod
  were AUX VBD 5 aux:pass
  seized VERB VBN 0 root
  by ADP IN 7 case
  police NOUN NNS 5 obl:agent
  who PRON WP 9 nsubj
  threatened VERB VBD 7 acl:relcl
  not PART RB 12 advmod
  to PART TO 12 mark
  give VERB VB 9 xcomp
  them PRON PRP 12 obj
  back ADV RB 12 compound:prt
  according ADP VBG 17 case
  to ADP IN 15 fixed
  him PRON PRP 5 obl
`);

const formsOf = (tokens: readonly { form: string }[]): string[] => tokens.map(({ form }) => form);

describe('arguments of a predicate', () => {
  test('subject, objects and possessor', () => {
    const sent = tokenOf(SENT, 'sent');
    expect(subjectOf(SENT, sent)?.form).toBe('Kenya');
    expect(indirectObjectOf(SENT, sent)?.form).toBe('Somalia');
    expect(objectOf(SENT, sent)?.form).toBe('troops');
    expect(possessorOf(SENT, tokenOf(SENT, 'troops'))?.form).toBe('its');
    expect(objectOf(SENT, tokenOf(SENT, 'meet'))).toBeNull();
  });

  test('obliques come with their prepositions, also those of two words', () => {
    const read = obliquesOf(SENT, tokenOf(SENT, 'meet')).map(({ preposition, token }) => [
      preposition,
      token.form,
    ]);
    expect(read).toEqual([
      ['with', 'Chad'],
      ['on', 'Saturday'],
    ]);
    const after = obliquesOf(SEIZED, tokenOf(SEIZED, 'seized')).map(({ preposition, token }) => [
      preposition,
      token.form,
    ]);
    expect(after).toEqual([
      ['by', 'police'],
      ['according to', 'him'],
    ]);
  });

  test('the passive: its subject is done to, its agent does', () => {
    const seized = tokenOf(SEIZED, 'seized');
    expect(isPassive(SEIZED, seized)).toBe(true);
    expect(agentOf(SEIZED, seized)?.form).toBe('police');
    expect(isPassive(SEIZED, tokenOf(SEIZED, 'owned'))).toBe(true);
    expect(isPassive(SEIZED, tokenOf(SEIZED, 'threatened'))).toBe(false);
    expect(isPassive(SENT, tokenOf(SENT, 'sent'))).toBe(false);
    expect(agentOf(SENT, tokenOf(SENT, 'sent'))).toBeNull();
  });

  test('conjuncts', () => {
    expect(formsOf(conjunctsOf(SENT, tokenOf(SENT, 'Chad')))).toEqual(['Chad', 'Niger']);
  });

  test('the clause of a word, and what governs it', () => {
    expect(clauseOf(SENT, tokenOf(SENT, 'Saturday')).form).toBe('meet');
    expect(clauseOf(SENT, tokenOf(SENT, 'its')).form).toBe('sent');
    expect(clauseOf(SEIZED, tokenOf(SEIZED, 'them')).form).toBe('give');
    expect(governorOf(SEIZED, tokenOf(SEIZED, 'give'))?.form).toBe('threatened');
    expect(governorOf(SENT, tokenOf(SENT, 'sent'))).toBeNull();
  });

  test('auxiliaries, negation, particle', () => {
    expect(formsOf(auxiliariesOf(SENT, tokenOf(SENT, 'meet')))).toEqual(['will']);
    expect(isNegated(SEIZED, tokenOf(SEIZED, 'give'))).toBe(true);
    expect(isNegated(SEIZED, tokenOf(SEIZED, 'threatened'))).toBe(false);
    expect(particleOf(SEIZED, tokenOf(SEIZED, 'give'))?.form).toBe('back');
  });
});

describe('walking a tree', () => {
  test('a subtree is in text order and can be cut', () => {
    const chad = tokenOf(SENT, 'Chad');
    expect(formsOf(subtreeOf(SENT, chad))).toEqual(['with', 'Chad', 'and', 'Niger']);
    expect(formsOf(subtreeOf(SENT, chad, ({ relation }) => relation === 'conj'))).toEqual(['with', 'Chad']);
  });

  test('the highest word of a stretch of text', () => {
    const has = tokenOf(SENT, 'has');
    const sent = tokenOf(SENT, 'sent');
    expect(topOf(SENT, { start: has.start, end: sent.end })).toBe(sent);
    expect(topOf(SENT, { start: 1000, end: 1001 })).toBeNull();
  });
});
