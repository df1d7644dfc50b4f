import { expect, test } from 'vitest';
import { readDocument } from '../../../src/parse/document.js';
import { isWithParticle } from '../../../src/parse/people/particles.js';

test.each<[name: string, wanted: boolean]>([
  ['Marine Le Pen', true],
  ['Juan Carlos de la Vega', true],
  ['Juan de la Vega Ruiz', true],
  ['Karl von Traben', true],
  ['Maria de Lourdes Foundation', false],
  ['Banco do Brasil', false],
  ['Marine Pen', false],
])('%s: %s', (name, wanted) => {
  const { tokens } = readDocument(name);
  expect(isWithParticle(tokens, 0, tokens.length)).toBe(wanted);
});
