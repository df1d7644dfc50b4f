import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { belowFloor } from '../../src/evaluate/floor.js';
import { readGold } from '../../src/evaluate/gold.js';
import { emptyTally, scores } from '../../src/evaluate/tally.js';
import { parseArticle } from '../../src/parse/parse.js';
import { packageRoot } from '../../src/root.js';
import { isTrainedOn } from '../../train/events/kept.js';

/**
 * What the parser must reach on the annotated articles of tests/gold, in percent: a little below what it reached
 * when the floor was last raised. A floor may be lowered only with a reason in the changelog.
 */
const FLOORS: Record<string, number> = {
  'quotes.f1': 95,
  'quotes.directFound': 95,
  speaker: 96,
  speakerName: 94,
  'speakerName.heOrShe': 93,
  'indirect.precision': 88,
  'indirect.recall': 83,
  'indirect.speaker': 96,
  'people.f1': 92,
  'people.lastNames.f1': 89,
  'countries.f1': 96,
  'events.f1': 87,
  'events.precision': 92,
  'events.triggers.precision': 92,
  'dates.f1': 95,
  'dates.value': 88,
};

describe('the parser on our own annotated articles', () => {
  const tally = emptyTally();
  const content = readFileSync(join(packageRoot, 'tests', 'gold', 'own.jsonl'), 'utf8');
  evaluate(readGold(content, 'own.jsonl'), parseArticle, tally);

  it.each(Object.entries(FLOORS))('reaches %s of %d', (measure, least) => {
    expect(belowFloor(scores(tally), [{ measure, least }])).toEqual([]);
  });
});

/** The same for sentences of news with one event each or none, and who did it to whom. */
const EVENT_FLOORS: Record<string, number> = {
  'events.precision': 94,
  'events.recall': 92,
  'events.partiesLoose': 95,
  'events.status': 95,
};

describe('the parser on our own sentences with and without events', () => {
  const tally = emptyTally();
  const content = readFileSync(join(packageRoot, 'tests', 'gold', 'events.jsonl'), 'utf8');
  evaluate(readGold(content, 'events.jsonl'), parseArticle, tally);

  it.each(Object.entries(EVENT_FLOORS))('reaches %s of %d', (measure, least) => {
    expect(belowFloor(scores(tally), [{ measure, least }])).toEqual([]);
  });
});

/**
 * The same for a third of 1,135 invented sentences of newswire, which language-model readers marked without seeing what the
 * parser makes of them. This third trains no model. The thresholds of the net and one rule of countries (settleInOnly) were set with
 * it in sight, so that it shows a little more than what to expect on new text.
 */
const NEWSWIRE_FLOORS: Record<string, number> = {
  'events.precision': 76,
  'events.recall': 58,
  'events.partiesLoose': 64,
  'events.status': 94,
};

describe('the parser on sentences of newswire that no rule was written for', () => {
  const tally = emptyTally();
  const content = readFileSync(join(packageRoot, 'tests', 'gold', 'newswire.jsonl'), 'utf8');
  const kept = readGold(content, 'newswire.jsonl').filter((_, index) => !isTrainedOn(index));
  evaluate(kept, parseArticle, tally);

  it.each(Object.entries(NEWSWIRE_FLOORS))('reaches %s of %d', (measure, least) => {
    expect(belowFloor(scores(tally), [{ measure, least }])).toEqual([]);
  });
});
