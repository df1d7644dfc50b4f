import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../src/store/database.js';
import { withLease } from '../../src/store/lease.js';

const SECOND = 1000;

/** A database that grants a lease, and then answers each renewal as it is told. */
function databaseOf(renewal: () => Promise<number>): Database {
  let taken = false;
  const $executeRaw = () => {
    if (taken) return renewal();
    taken = true;
    return Promise.resolve(1);
  };
  const lease = { deleteMany: () => Promise.resolve() };
  return { prisma: { $executeRaw, lease } } as unknown as Database;
}

/** Holds a lease for ever, until the signal says that it is lost: after how many seconds, and why. */
function hold(renewal: () => Promise<number>) {
  const started = performance.now();
  const lost: { after?: number; why?: string } = {};
  const held = withLease(
    databaseOf(renewal),
    'something',
    (signal) =>
      new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => {
          lost.after = (performance.now() - started) / SECOND;
          lost.why = (signal.reason as Error).message;
          resolve();
        });
      }),
  );
  return { lost, held };
}

describe('a lease', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each<[string, () => Promise<number>]>([
    ['fails', () => Promise.reject(new Error('connection refused'))],
    ['is not answered', () => new Promise(() => undefined)],
  ])('is lost when it runs out, where its renewal %s', async (_, renewal) => {
    const { lost, held } = hold(renewal);
    await vi.advanceTimersByTimeAsync(19 * SECOND);
    expect(lost).toEqual({});
    await vi.advanceTimersByTimeAsync(2 * SECOND);
    expect(lost.after).toBeLessThanOrEqual(20.1);
    expect(lost.why).toMatch(/not reached/);
    expect(await held).toEqual({ done: undefined });
  });

  it('is kept through an outage that is shorter, and as long as it is renewed', async () => {
    let renewals = 0;
    const renewal = () => (++renewals % 3 === 0 ? Promise.resolve(1) : Promise.reject(new Error('away')));
    const { lost } = hold(renewal);
    await vi.advanceTimersByTimeAsync(300 * SECOND);
    expect(renewals).toBeGreaterThan(50);
    expect(lost).toEqual({});
  });

  it('is lost at once where another process has it', async () => {
    const { lost, held } = hold(() => Promise.resolve(0));
    await vi.advanceTimersByTimeAsync(6 * SECOND);
    expect(lost.why).toMatch(/Another process/);
    await held;
  });

  it('leaves nothing behind that would end what is done already', async () => {
    await withLease(
      databaseOf(() => Promise.resolve(1)),
      'something',
      () => Promise.resolve(),
    );
    expect(vi.getTimerCount()).toBe(0);
  });
});
