import { EventEmitter } from 'node:events';
import type pg from 'pg';
import { expect, it, vi } from 'vitest';
import { makeCancellable } from '../../../src/store/postgres/cancel.js';

it('a connection that breaks while its statement is being cancelled does not end the process', async () => {
  let finish: (error: Error | null, result: unknown) => void = () => undefined;
  const release = vi.fn();
  const client = Object.assign(new EventEmitter(), {
    processID: 1,
    query: (_: unknown, done: typeof finish) => (finish = done),
  });
  const pool = {
    query: vi.fn(),
    connect: (take: (error: undefined, taken: typeof client, give: typeof release) => void) => {
      take(undefined, client, release);
    },
  };
  // Nobody listens there: the order to cancel fails.
  const send = makeCancellable(pool as unknown as pg.Pool, {
    connection: { host: '127.0.0.1', port: 1 },
    pooled: false,
    statementTimeoutMs: 0,
  });
  const nobodyWaits = new AbortController();
  const sent = send({ text: 'SELECT 1' }, nobodyWaits.signal);
  nobodyWaits.abort(new Error('gone'));
  finish(new Error('canceling statement due to user request'), null);
  await expect(sent).rejects.toThrow('gone');
  expect(release).not.toHaveBeenCalled();
  // An error that nobody listens to is thrown.
  client.emit('error', new Error('terminating connection due to administrator command'));
  await vi.waitFor(() => {
    expect(release).toHaveBeenCalledWith(true);
  });
});
