import { expect, it } from 'vitest';
import { toWebAddress } from '../../../src/store/identify/webAddress.js';

it.each([
  ['HTTPS://Example.org', 'https://example.org/'],
  ['https://me:secret@example.org/news?a=b#c', 'https://example.org/news?a=b#c'],
  ['http://me@example.org:8080/', 'http://example.org:8080/'],
  ['ftp://example.org/', null],
  ['example.org', null],
])('%s is the web address %s', (value, wanted) => {
  expect(toWebAddress(value)).toBe(wanted);
});
