import { describe, expect, it } from 'vitest';
import { monthNumber } from '../../src/formats/data/monthNames.js';
import { toIsoDate } from '../../src/formats/dates.js';

describe('a date as files write it', () => {
  it.each([
    ['2017-05-02', '2017-05-02'],
    ['20170502T163000+0200', '2017-05-02T16:30:00+02:00'],
    ['2017-05-02 16:30:00.123 UTC', '2017-05-02T16:30:00Z'],
    ['Tue, 02 May 2017 16:30:00 GMT', '2017-05-02T16:30:00Z'],
    ['2 May 17 4:30 p.m.', '2017-05-02T16:30:00'],
    ['2. März 2024', '2024-03-02'],
    ['5 de fevereiro de 2024', '2024-02-05'],
    ['1er août 2023', '2023-08-01'],
    ['Sept. 14, 2023, 12:05 a.m. ET', '2023-09-14T00:05:00-04:00'],
    ['Jan. 14, 2023 at 12:05 PM ET', '2023-01-14T12:05:00-05:00'],
    ['Thu Jun 06 05:24:15 PDT 2013', '2013-06-06T05:24:15-07:00'],
    ['Wed Mar 03 2021 10:00:00 GMT-0500 (Eastern Standard Time)', '2021-03-03T10:00:00-05:00'],
    ['03.05.2024 um 9:30 Uhr', '2024-05-03T09:30:00'],
    ['1493722200', '2017-05-02T10:50:00Z'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59Z'],
  ])('%s', (written, iso) => {
    expect(toIsoDate(written)).toBe(iso);
  });

  it.each([
    '2017-02-30',
    '2017-13-01',
    '0001-01-01T00:00:00Z',
    '31 April 2017',
    '2 Marketing 2017',
    '2017-05-02T25:00:00Z',
    'yesterday',
    '',
  ])('“%s” is none', (written) => {
    expect(toIsoDate(written)).toBeNull();
  });
});

it('knows a month by its name or the beginning of it, and by no other word', () => {
  expect(['Sept', 'mrz', 'Févr', 'października', 'MAI'].map(monthNumber)).toEqual([9, 3, 2, 10, 5]);
  expect(['ma', 'Marketing', 'octopus', 'mayor', 'decision'].map(monthNumber)).toEqual([0, 0, 0, 0, 0]);
});
