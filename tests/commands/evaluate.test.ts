import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packageRoot } from '../../src/root.js';
import { programOf } from '../support/process.js';

let folder: string;
let gold: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
  gold = join(folder, 'gold.jsonl');
  const text =
    'Kenya and Uganda signed a trade agreement in Nairobi. Farmers in both countries had asked for it.';
  // Norway stands nowhere in the text, so recall cannot be whole.
  writeFileSync(gold, `${JSON.stringify({ id: 'trade', text, countries: ['KE', 'UG', 'NO'] })}\n`);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function evaluate(...argv: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [...programOf('src/commands/evaluate.ts'), ...argv], {
    cwd: packageRoot,
    encoding: 'utf8',
  });
}

it('prints scores, confidence and mistakes, and passes on its floors', () => {
  const { status, stdout } = evaluate(
    gold,
    '--floor',
    'countries.precision=90',
    '--floor',
    'countries.recall=60',
  );
  expect(status).toBe(0);
  expect(stdout).toMatch(/^gold\.jsonl: 1 articles, /);
  expect(stdout).toMatch(/countries +100\.0 +66\.7 +80\.0 +2 right of 2 found, 3 wanted/);
  expect(stdout).toContain('countries: right by confidence');
  expect(stdout).toContain('countries missed: NO  trade');
});

it('fails below a floor and says which', () => {
  const { status, stderr } = evaluate(gold, '--floor', 'countries.recall=70');
  expect(status).toBe(1);
  expect(stderr).toContain('countries.recall is 66.67, below its floor of 70');
});

it.each([
  [['no-such-file.jsonl'], 'no-such-file.jsonl'],
  [['--floor', 'countries'], 'expected measure=number'],
  [['--worst', 'all'], 'expected a whole number'],
  [[], "missing required argument 'gold'"],
])('refuses %j', (argv, message) => {
  const { status, stderr } = evaluate(...(argv.includes('--floor') ? [gold, ...argv] : argv));
  expect(status).toBe(1);
  expect(stderr).toContain(message);
});
