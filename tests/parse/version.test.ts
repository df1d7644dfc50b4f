import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { parseArticle } from '../../src/parse/parse.js';
import { PARSER_VERSION } from '../../src/parse/version.js';

/** The parser of the last release: its version, and what it read in a few texts. */
const RELEASED = 'parser.released.json';

/** What is read, as a digest; how sure that is is left out. */
async function digestOfReading(): Promise<string> {
  const hash = createHash('sha256');
  for (const line of (await readFile('tests/gold/own.jsonl', 'utf8')).trim().split('\n')) {
    const { text, publishedAt = null } = JSON.parse(line) as { text: string; publishedAt?: string | null };
    const parsed = parseArticle({ text, publishedAt });
    hash.update(
      JSON.stringify(parsed, (name, value: unknown) => (name === 'confidence' ? undefined : value)),
    );
  }
  return hash.digest('hex');
}

it('a parser that reads otherwise than the one of the last release has a higher version', async () => {
  const present = { version: PARSER_VERSION, reading: await digestOfReading() };
  if (process.env['UPDATE_RELEASED']) await writeFile(RELEASED, `${JSON.stringify(present, null, 2)}\n`);
  const released = JSON.parse(await readFile(RELEASED, 'utf8')) as typeof present;
  if (present.version === released.version)
    // Else raise PARSER_VERSION: without it nobody's stored articles are read again.
    expect(present.reading).toBe(released.reading);
  else expect(present.version).toBeGreaterThan(released.version);
});
