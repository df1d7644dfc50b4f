import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { withTimeLimit } from '../../src/sources/web/timeLimit.js';

const untilAborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });

it('ends what takes too long, also where garbage is collected meanwhile', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const collecting = setInterval(collect, 20);
  try {
    const other = new AbortController();
    await expect(withTimeLimit(200, other.signal, untilAborted)).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  } finally {
    clearInterval(collecting);
  }
}, 5000);

it('ends with another signal, for its reason', async () => {
  const other = new AbortController();
  const ended = withTimeLimit(60_000, other.signal, untilAborted);
  other.abort(new Error('The feed was removed.'));
  await expect(ended).rejects.toThrow('The feed was removed.');
});

it('gives what was done in time', async () => {
  expect(await withTimeLimit(60_000, undefined, (signal) => Promise.resolve(signal.aborted))).toBe(false);
});
