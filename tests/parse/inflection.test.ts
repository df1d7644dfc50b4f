import { describe, expect, test } from 'vitest';
import { inflect } from '../../src/parse/inflection.js';

function formsOf(lemma: string): string[] {
  return [...new Set(inflect(lemma).map(([form]) => form))];
}

describe('the forms of a verb', () => {
  test.each([
    ['deny', ['deny', 'denies', 'denied', 'denying']],
    ['ban', ['ban', 'bans', 'banned', 'banning']],
    ['quip', ['quip', 'quips', 'quipped', 'quipping']],
    ['prefer', ['prefer', 'prefers', 'preferred', 'preferring']],
    ['panic', ['panic', 'panics', 'panicked', 'panicking']],
    ['foresee', ['foresee', 'foresees', 'foresaw', 'foreseen', 'foreseeing']],
    ['die', ['die', 'dies', 'died', 'dying']],
  ])('of %s', (lemma, forms) => {
    expect(formsOf(lemma)).toEqual(forms);
  });

  test.each([
    ['cancel', ['cancelled', 'canceled', 'cancelling', 'canceling']],
    ['plead', ['pleaded', 'pled']],
  ])('of %s are those of both ways to write it', (lemma, forms) => {
    expect(formsOf(lemma)).toEqual(expect.arrayContaining(forms));
  });

  test('say what each form may be', () => {
    expect(inflect('see')).toEqual([
      ['see', 'base'],
      ['sees', 's'],
      ['saw', 'past'],
      ['seen', 'participle'],
      ['seeing', 'ing'],
    ]);
  });
});
