import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerKey, createAnswers } from '../../../src/server/answers/answers.js';
import { hold, settle } from '../../support/held.js';

/** What the database would say. */
let written: number;
const version = vi.fn(() => Promise.resolve(String(written)));
beforeEach(() => {
  written = 1;
  version.mockClear();
});

const open = (maxBytes = 1_000_000) =>
  createAnswers<string>({ version, maxBytes, sizeOf: (text) => 2 * text.length });

/** A run that ends when told to. */
function held() {
  const { promise, resolve, reject } = hold<string>();
  return { run: vi.fn(() => promise), resolve, reject };
}

/** A run that answers at once. */
const saying = (text: string) => vi.fn(() => Promise.resolve(text));

describe('answers', () => {
  it('are made once and kept, for a look at the version each time', async () => {
    const { answer } = open();
    const run = saying('one');
    for (let times = 0; times < 3; times++) expect(await answer('key', run)).toBe('one');
    expect(run).toHaveBeenCalledTimes(1);
    expect(version).toHaveBeenCalledTimes(3);
  });

  it('that nobody asked for before cost no look at the version', async () => {
    const { answer } = open();
    await answer('first', saying('one'));
    version.mockClear();
    expect(await answer('second', saying('two'))).toBe('two');
    expect(version).not.toHaveBeenCalled();
  });

  it('are made anew after something was written', async () => {
    const { answer } = open();
    await answer('key', saying('old'));
    written++;
    expect(await answer('key', saying('new'))).toBe('new');
    const run = saying('other');
    expect(await answer('key', run)).toBe('new');
    expect(run).not.toHaveBeenCalled();
  });

  it('are made anew when the version was set back', async () => {
    const { answer } = open();
    await answer('key', saying('old'));
    written--;
    expect(await answer('key', saying('restored'))).toBe('restored');
  });

  it('of equal queries at the same time share one run', async () => {
    const { answer } = open();
    const first = held();
    const second = saying('second');
    const asked = [answer('key', first.run), answer('key', second), answer('key', second)];
    await settle();
    first.resolve('first');
    expect(await Promise.all(asked)).toEqual(['first', 'first', 'first']);
    expect(second).not.toHaveBeenCalled();
  });

  it('share no run that began before the last write', async () => {
    const { answer } = open();
    const before = held();
    const early = answer('key', before.run);
    await settle();
    written++;
    const late = answer('key', saying('after'));
    expect(await late).toBe('after');
    before.resolve('before');
    expect(await early).toBe('before');
    // Nor does what was begun before take the place of what came after.
    expect(await answer('key', saying('again'))).toBe('after');
  });

  it('are not served from a run that began before a write which nobody had looked for', async () => {
    const { answer } = open();
    await answer('other', saying('known'));
    written++;
    // Runs without a look, under the version known so far.
    await answer('key', saying('fresh for its caller'));
    expect(await answer('key', saying('checked'))).toBe('checked');
    const run = saying('no more');
    expect(await answer('key', run)).toBe('checked');
    expect(run).not.toHaveBeenCalled();
  });

  it('that fail are told to who began, made by the others for themselves, and not kept', async () => {
    const { answer } = open();
    const first = held();
    const began = answer('key', first.run);
    await settle();
    const others = [answer('key', saying('mine')), answer('key', saying('and mine'))];
    await settle();
    first.reject(new Error('too late'));
    await expect(began).rejects.toThrow('too late');
    expect(await Promise.all(others)).toEqual(['mine', 'and mine']);
    expect(await answer('key', saying('later'))).toBe('later');
  });

  it('fail when the version cannot be read', async () => {
    const { answer } = open();
    await answer('key', saying('one'));
    version.mockRejectedValueOnce(new Error('no database'));
    await expect(answer('key', saying('two'))).rejects.toThrow('no database');
    expect(await answer('key', saying('two'))).toBe('one');
  });

  it('are dropped, longest unused first, when memory is full', async () => {
    // Each takes 2 × (99 + 1) bytes.
    const { answer } = open(1600);
    const text = 'x'.repeat(99);
    for (const key of 'abcdefgh') await answer(key, saying(text));
    await answer('a', saying('anew'));
    await answer('i', saying(text));
    expect(await answer('a', saying('anew'))).toBe(text);
    expect(await answer('b', saying('anew'))).toBe('anew');
  });

  it('are not kept when one would take much of the memory', async () => {
    const { answer } = open(1600);
    await answer('a', saying('x'.repeat(100)));
    expect(await answer('a', saying('anew'))).toBe('anew');
  });

  it('are neither kept nor shared where there is no memory for them', async () => {
    const { answer } = open(0);
    const runs = [saying('one'), saying('two')];
    expect(await Promise.all(runs.map((run) => answer('key', run)))).toEqual(['one', 'two']);
    expect(version).not.toHaveBeenCalled();
  });
});

it.each([
  ['text', answerKey('{ b }', null, {})],
  ['operation', answerKey('{ a }', 'A', {})],
  ['variables', answerKey('{ a }', null, { n: 2 })],
  ['types of variables', answerKey('{ a }', null, { n: '1' })],
])('keys differ by %s', (_, key) => {
  expect(new Set([answerKey('{ a }', null, {}), answerKey('{ a }', null, { n: 1 }), key]).size).toBe(3);
  expect(answerKey('{ a }', undefined, null)).toBe(answerKey('{ a }', null, {}));
});
