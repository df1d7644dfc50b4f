import { describe, expect, test } from 'vitest';
import { chancesOf } from '../../../src/parse/events/sides/model.js';
import { SHAPE } from '../../../src/parse/events/sides/shape.js';
import { parseArticle } from '../../../src/parse/parse.js';

describe('sides that the rules leave empty', () => {
  test.each([
    ['In a rare rebuke, the Vatican came out against plans of Italy.', 'ACTOR', 'VA'],
    ["Oslo's request that Tallinn hand over the file was granted.", 'RECIPIENT', 'EE'],
    ['The unions threatened a strike over the budget of Chad.', 'RECIPIENT', 'TD'],
    [
      'Two Chadian soldiers, who had crossed the river at night, were killed by Libyan troops.',
      'ACTOR',
      'LY',
    ],
    [
      'Two Chadian soldiers, who had crossed the river at night, were killed by Libyan troops.',
      'RECIPIENT',
      'TD',
    ],
  ])('%s %s', (text, role, country) => {
    const participants = parseArticle({ text }).events.flatMap((event) => event.participants);
    expect(participants.map((one) => `${one.role} ${one.countryCode ?? ''}`)).toContain(`${role} ${country}`);
  });

  test('chances are shares', () => {
    const { actor, recipient } = chancesOf({
      slots: Int32Array.of(1, 2, 3),
      words: new Int32Array(SHAPE.words),
    });
    expect(Math.min(actor, recipient)).toBeGreaterThan(0);
    expect(actor + recipient).toBeLessThan(1);
  });
});
