import { setImmediate as tick } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createTurns } from '../../../src/server/limits/turns.js';

const always = new AbortController().signal;

/** Takes turns for clients, in the order in which they come; who has had theirs, in order. */
function line(clients: string): { had: string[]; all: Promise<unknown> } {
  const turns = createTurns();
  const had: string[] = [];
  const all = Promise.all(
    Array.from(clients, async (client) => {
      await turns.take(client, always);
      had.push(client);
    }),
  );
  return { had, all };
}

describe('turns', () => {
  it.each([
    ['aaaaaab', 'abaaaaa'],
    ['aaabbbccc', 'abcabcabc'],
    ['abbb', 'abbb'],
    ['aaaa', 'aaaa'],
  ])('of clients who come as %s are %s', async (come, had) => {
    const one = line(come);
    await one.all;
    expect(one.had.join('')).toBe(had);
  });

  it('let one begin at a time, so that what comes meanwhile is taken in', async () => {
    const { had, all } = line('aaaa');
    for (let i = 1; i <= 4; i++) {
      await tick();
      expect(had.length).toBeLessThanOrEqual(i);
    }
    await all;
  });

  it('are not taken by who has gone', async () => {
    const turns = createTurns();
    const gone = new AbortController();
    const first = turns.take('a', gone.signal);
    const second = turns.take('b', always);
    gone.abort(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    await second;
    await turns.take('a', always);
  });
});
