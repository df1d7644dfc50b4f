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
    [
      '(flood or storm) Peru',
      [
        ['flood', 'Peru'],
        ['storm', 'Peru'],
      ],
    ],
    [
      '( flood | "big storm" ) AND Peru',
      [
        ['flood', 'Peru'],
        ['"big storm"', 'Peru'],
      ],
    ],
    ['Peru NOT (flood OR storm)', [['Peru', '-flood', '-storm']]],
    [
      'Peru -(flood storm)',
      [
        ['Peru', '-flood'],
        ['Peru', '-storm'],
      ],
    ],
    ['-((a or b))', [['-a', '-b']]],
    ['Peru NOT flood not', [['Peru', '-flood', 'not']]],
    ['Reuters (AP), f(x)', [['Reuters', 'AP,', 'f(x)']]],
    ['((Peru) flood', [['Peru', 'flood']]],
    ['Peru NOT', [['Peru']]],
    ['Peru () NOT )', [['Peru']]],
    ['PERU IS NOT ALARMED', [['PERU', 'IS', 'NOT', 'ALARMED']]],
  ])('%s', (query, wanted) => {
    expect(written(query)).toEqual(wanted);
  });

  it('one that stands in several groups is the same', () => {
    const [first, second] = searchGroups('(flood or storm) Peru');
    expect(first?.[1]).toBe(second?.[1]);
  });

  it('no more than fifty combinations', () => {
    const some = '(a or b or c or d or e or f or g or h)';
    expect(searchGroups(`${some} x (a or b)`)).toHaveLength(16);
    expect(() => searchGroups(`${some} ${some}`)).toThrow(
      /more than 50 combinations.*such as \(Syria or Iraq\)/,
    );
    expect(searchGroups(Array.from({ length: 60 }, (_, i) => `w${String(i)}`).join(' or '))).toHaveLength(60);
  });
});
