import { describe, expect, it } from 'vitest';
import { bareName, lastName } from '../../src/evaluate/name.js';

describe('bareName', () => {
  it.each([
    ['Mr. Trump', 'Trump'],
    ['Russian Foreign Minister Sergey Lavrov', 'Sergey Lavrov'],
    ['HE Dr Ibrahim Al-Jaafari', 'Ibrahim Al-Jaafari'],
    ['Hillary Clinton’s', 'Hillary Clinton'],
    ["Prime Minister Modi's", 'Modi'],
    ["James'", 'James'],
    ['Pope Francis', 'Francis'],
    ['Rodney King', 'Rodney King'],
    ['Martin Luther King Jr.', 'Martin Luther King Jr.'],
    ['Minister', 'Minister'],
  ])('%s -> %s', (text, wanted) => {
    const { start, end } = bareName(`… ${text} …`, { start: 2, end: 2 + text.length });
    expect(`… ${text} …`.slice(start, end)).toBe(wanted);
  });
});

describe('lastName', () => {
  it.each([
    ['Hillary Clinton', 'clinton'],
    ["Hillary Clinton's", 'clinton'],
    ['Martin Luther King, Jr.', 'king'],
    ['Charles III', 'charles'],
    ['U.N.', 'un'],
    ['', ''],
  ])('%j -> %j', (name, wanted) => {
    expect(lastName(name)).toBe(wanted);
  });
});
