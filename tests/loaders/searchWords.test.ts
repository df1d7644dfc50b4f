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
    ["'safe zones' 'blue moon' ‘don’t look now’", [['"safe zones"', '"blue moon"', '"don’t look now"']]],
    ["'the workers' rights bill' o'brien 'tis", [['"the workers\' rights bill"', "o'brien", "'tis"]]],
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
    ['Peru !flood !"big storm"', [['Peru', '-flood', '-"big storm"']]],
    ['!(flood or storm) Peru!', [['-flood', '-storm', 'Peru!']]],
    ['flood! storm', [['flood!', 'storm']]],
    ['floood~1 flod~ "big storm"~5 Peru^2.5', [['floood', 'flod', '"big storm"', 'Peru']]],
    ['~100 10^6 2~3', [['~100', '10^6', '2~3']]],
    ['Peru NOT', [['Peru']]],
    ['Peru () NOT )', [['Peru']]],
    ['PERU IS NOT ALARMED', [['PERU', 'IS', 'NOT', 'ALARMED']]],
    ['NOT GUILTY SAYS MINISTER', [['NOT', 'GUILTY', 'SAYS', 'MINISTER']]],
    ['TREMORS STRIKE PERU NOT CHILE', [['TREMORS', 'STRIKE', 'PERU', '-CHILE']]],
    ['TREMORS NOT (CHILE OR PERU)', [['TREMORS', '-CHILE', '-PERU']]],
    ['flood -()', [['flood']]],
    ['flood NOT ( )', [['flood']]],
    ['flood -("" or -) x', [['flood', 'x']]],
    ['flood :-(', [['flood']]],
    ['sad :-( news', [['sad', 'news']]],
    [
      '(sad ;) news or rain) Peru',
      [
        ['sad', 'news', 'Peru'],
        ['rain', 'Peru'],
      ],
    ],
    ['sad :-(news', [['sad', 'news']]],
    ['x −(a or b)', [['x', '-a', '-b']]],
    ['x (-(a or b) c)', [['x', '-a', '-b', 'c']]],
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
    const pairs = Array.from({ length: 5 }, () => '(q or z)').join(' ');
    expect(searchGroups(`${pairs} flood`)).toHaveLength(32);
    expect(() => searchGroups(`${pairs} ${'uk '.repeat(150)}`)).toThrow(/more than 300 words/);
    expect(() => searchGroups(`(${'uk '.repeat(80)}) (a or b or c) or (${pairs})`)).toThrow(/300 words/);
    expect(searchGroups('w '.repeat(250).trim())[0]).toHaveLength(250);
    expect(searchGroups(Array.from({ length: 60 }, (_, i) => `w${String(i)}`).join(' or '))).toHaveLength(60);
  });
});

it.each(['x'.repeat(60_000), 'a '.repeat(30_000), '(a or b) '.repeat(10_000)])(
  'refuses what is too long for a search before it reads it: %.12s…',
  (text) => {
    const began = performance.now();
    expect(() => searchGroups(text)).toThrow('at most 500 characters');
    expect(performance.now() - began).toBeLessThan(100);
  },
);

it('counts characters, as the checks of arguments do', () => {
  expect(searchGroups('😀'.repeat(499) + 'x')).toHaveLength(1);
  expect(() => searchGroups('😀'.repeat(500) + 'x')).toThrow('at most 500 characters');
});
