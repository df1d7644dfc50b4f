import { pino } from 'pino';
import { expect, it } from 'vitest';
import { watchOutage } from '../../../src/server/failures/outage.js';
import { stubDatabase } from '../support.js';

const away = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' });

it('an outage that jobs of the service meet is told once, and other faults are left to the jobs', async () => {
  const lines: string[] = [];
  const log = pino({}, { write: (line) => lines.push((JSON.parse(line) as { msg: string }).msg) });
  let isAway = true;
  const database = stubDatabase(() => (isAway ? Promise.reject(away) : Promise.resolve()));
  const outage = watchOutage(log, database);
  try {
    expect(outage.keeps(new Error('column "x" does not exist'))).toBe(false);
    expect(lines).toEqual([]);
    expect([outage.keeps(away), outage.keeps(away)]).toEqual([true, true]);
    expect(lines).toEqual([expect.stringMatching(/^The database cannot be reached: connect ECONNREFUSED/)]);
    isAway = false;
    await expect.poll(() => lines.length).toBe(2);
    expect(lines[1]).toMatch(/^The database is back after \d+\.\d s, in which 0 requests failed\.$/);
  } finally {
    outage.stop();
  }
});
