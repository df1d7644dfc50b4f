import { describe, expect, it } from 'vitest';
import {
  differInInitials,
  hasSurname,
  isBare,
  nameKey,
  searchName,
  surnameWords,
} from '../../../src/store/actors/names.js';

describe('nameKey', () => {
  it.each([
    ['Kim Jong-un', 'kim jong un'],
    ['Kim Jong Un', 'kim jong un'],
    ['Recep Tayyip Erdoğan', 'recep tayyip erdogan'],
    ['Sinéad O’Connor', 'sinead o connor'],
    ["Sinead O'Connor", 'sinead o connor'],
    ['Mitch McConnell', 'mitch mcconnell'],
    ['习近平', '习近平'],
  ])('%s → %s', (name, wanted) => {
    expect(nameKey(name)).toBe(wanted);
  });
});

describe('searchName', () => {
  it('has each way of typing a name once, in the same order always', () => {
    expect(searchName(['Robert Müller', 'Müller', 'Müller'])).toBe(
      'mueller; muller; robert mueller; robert muller',
    );
  });
});

describe('isBare', () => {
  it.each([
    ['Trump', true],
    ['Mr Trump', true],
    ['Ms. Haley', true],
    ['Trump Jr.', true],
    ['al-Assad', true],
    ['bin Salman', true],
    ['van der Bellen', true],
    ['Van der Bellen', true],
    ['Donald Trump', false],
    ['Al Gore', false],
    ['Ben Carson', false],
    ['Van Jones', false],
    ['Mohammed bin Salman', false],
    ['Donald Trump Jr.', false],
    ['Kim Jong-un', false],
  ])('%s: %s', (name, wanted) => {
    expect(isBare(name)).toBe(wanted);
  });
});

describe('hasSurname', () => {
  it.each([
    ['donald trump', 'trump', true],
    ['donald trump jr', 'trump', true],
    ['donald trump jr', 'trump jr', true],
    ['donald trump', 'trump jr', false],
    ['bashar al assad', 'assad', true],
    ['bashar al assad', 'al assad', true],
    ['trump', 'trump', false],
    ['donald trumpet', 'trump', false],
    ['trump tower', 'trump', false],
    ['ivan dontrump', 'trump', false],
  ])('%s, %s: %s', (name, surname, wanted) => {
    expect(hasSurname(name, surname)).toBe(wanted);
  });
});

describe('surnameWords', () => {
  it.each([
    ['Donald Trump', ['trump']],
    ['Donald Trump Jr.', ['jr', 'trump']],
    ['Bashar al-Assad', ['assad']],
    ['习近平', []],
  ])('%s → %j', (name, wanted) => {
    expect(surnameWords(name)).toEqual(wanted);
  });
});

describe('differInInitials', () => {
  it.each([
    ['donald j trump', 'donald trump', true],
    ['donald trump', 'donald j trump', true],
    ['george w bush', 'george h w bush', false],
    ['george w bush', 'george bush', true],
    ['donald trump', 'ivanka trump', false],
    ['donald john trump', 'donald trump', false],
    ['j k rowling', 'j rowling', true],
  ])('%s, %s: %s', (a, b, wanted) => {
    expect(differInInitials(a, b)).toBe(wanted);
  });
});
