import { describe, expect, test } from 'vitest';
import { chancesOf, SLOTS, slotOf } from '../../../src/parse/events/sides/model.js';
import { parseArticle } from '../../../src/parse/parse.js';

describe('sides that the rules leave empty', () => {
  test.each([
    ['In a rare rebuke, the Vatican came out against plans of Italy.', 'ACTOR', 'VA'],
    ["Oslo's request that Tallinn hand over the file was granted.", 'RECIPIENT', 'EE'],
    ['The unions threatened a strike over the budget of Chad.', 'RECIPIENT', 'TD'],
  ])('%s', (text, role, country) => {
    const participants = parseArticle({ text }).events.flatMap((event) => event.participants);
    expect(participants.map((one) => `${one.role} ${one.countryCode ?? ''}`)).toContain(`${role} ${country}`);
  });

  test('chances are shares, and a feature that was never met changes nothing', () => {
    expect(slotOf('')).toBeLessThan(SLOTS);
    const { actor, recipient } = chancesOf(['bias']);
    expect(actor).toBeGreaterThan(0);
    expect(actor + recipient).toBeLessThan(1);
    expect(chancesOf([])).toEqual({ actor: 1 / 3, recipient: 1 / 3 });
  });
});
