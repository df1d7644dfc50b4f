import { expect, it } from 'vitest';
import { withoutTitle } from '../../src/loaders/titles.js';

it.each([
  ['russian president putin', ['putin']],
  ['merkel german chancellor', ['merkel']],
  ['merkel', []],
  ['he she', []],
  ['larry king', []],
  ['macron french president', ['macron']],
  ['trump us president', ['trump']],
  ['putin president of russia', ['putin']],
  ['putin president of the russian federation', ['putin']],
  ['harris vice president', ['harris']],
  ['guterres secretary general', ['guterres']],
  ['un secretary general guterres', ['guterres']],
  ['president elect biden', ['biden']],
  ['president of france macron', ['macron']],
  ['president of the united states donald trump', ['donald trump']],
  ['president of the united states', []],
  ['secretary of state blinken', ['blinken']],
  ['us secretary of state antony blinken', ['antony blinken', 'blinken']],
  ['minister for foreign affairs wang yi', ['wang yi', 'yi']],
  ['minister of defence brnabic', ['brnabic']],
  ['jordan president', []],
  ['mr president', []],
  ['president', []],
])('%s', (written, names) => {
  expect(withoutTitle(written.split(' ')).map((name) => name.join(' '))).toEqual(names);
});
