import { describe, expect, it } from 'vitest';
import { searchGroups } from '../../src/loaders/searchWords.js';

const written = (query: string) =>
  searchGroups(query).map((group) =>
    group.map(({ text, phrase, excluded }) => `${excluded ? '-' : ''}${phrase ? `"${text}"` : text}`),
  );

describe('the parts of a search', () => {
  it.each([
    ['missile -Iran', [['missile', '-Iran']]],
    ['well-known -"safe zones" -5', [['well-known', '-"safe zones"', '-5']]],
    ['a or b "c d" OR e', [['a'], ['b', '"c d"'], ['e']]],
    ['----Iran', [['-Iran']]],
    ['x -!- (-Iran', [['x', '-Iran']]],
    ['“S-400 battery” „so ist“ «da»', [['"S-400 battery"', '"so ist"', '"da"']]],
    ['or -- "" ) or', []],
  ])('%s', (query, wanted) => {
    expect(written(query)).toEqual(wanted);
  });
});
