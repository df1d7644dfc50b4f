import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { toContract } from '../parse/contract.js';
import { readIsoDay } from '../parse/dates/calendar.js';
import { parseArticle } from '../parse/parse.js';
import { writeWhileRead } from './brokenPipe.js';
import { optimizeLater } from './patience.js';
import { takeNoArguments } from './usage.js';
import { splitLines } from '../formats/splitLines.js';

/** An article in an input line. */
interface Input {
  id: string | number | null;
  text: string;
  publishedAt: string | null;
}

/** An invalid line; `id` is set if the line has one. */
class BadLine extends Error {
  constructor(
    message: string,
    readonly id: string | number | null = null,
  ) {
    super(message);
  }
}

/**
 * Reads JSON lines {"id", "text", "publishedAt"?} and writes a JSON line for each, in order. An invalid line
 * yields {"id"?, "error"}. Streams line by line.
 * @returns number of invalid lines
 */
export async function parseLines(
  input: AsyncIterable<Uint8Array | string>,
  output: NodeJS.WritableStream,
): Promise<number> {
  let bad = 0;
  async function* answers(): AsyncGenerator<string> {
    let number = 0;
    for await (const line of splitLines(input)) {
      number++;
      const answer = answerLine(line, number);
      if (answer === null) continue;
      if (answer.bad) bad++;
      yield `${JSON.stringify(answer.line)}\n`;
    }
  }
  await writeWhileRead(answers(), output);
  return bad;
}

/** Null for a blank line. */
function answerLine(bytes: Uint8Array, number: number): { line: object; bad: boolean } | null {
  try {
    const json = decode(bytes, number).trim();
    if (json === '') return null;
    const { id, text, publishedAt } = readInput(json, number);
    return { line: answerInput(id, text, publishedAt), bad: false };
  } catch (error) {
    if (!(error instanceof BadLine)) throw error;
    return { line: { ...(error.id === null ? {} : { id: error.id }), error: error.message }, bad: true };
  }
}

function answerInput(id: Input['id'], text: string, publishedAt: string | null): object {
  try {
    return toContract(parseArticle({ text, publishedAt }), id);
  } catch (error) {
    throw new BadLine(`cannot parse the text: ${error instanceof Error ? error.message : String(error)}`, id);
  }
}

function decode(bytes: Uint8Array, number: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadLine(`line ${String(number)} is not valid UTF-8`);
  }
}

function readInput(json: string, number: number): Input {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new BadLine(`line ${String(number)} is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadLine(`line ${String(number)} is not a JSON object with "id" and "text"`);
  const { id, text, publishedAt } = value as Record<string, unknown>;
  if (id != null && typeof id !== 'string' && typeof id !== 'number')
    throw new BadLine(`line ${String(number)}: "id" must be a string or a number`);
  const known = id ?? null;
  if (text === undefined) throw new BadLine(`line ${String(number)} has no "text"`, known);
  if (typeof text !== 'string') throw new BadLine(`line ${String(number)}: "text" must be a string`, known);
  if (publishedAt != null && (typeof publishedAt !== 'string' || !isDate(publishedAt)))
    throw new BadLine(
      `line ${String(number)}: "publishedAt" must be an ISO 8601 date or date-time, such as "2017-05-03"`,
      known,
    );
  return { id: known, text, publishedAt: typeof publishedAt === 'string' ? publishedAt : null };
}

/** A valid calendar day, alone or with a valid time. */
function isDate(iso: string): boolean {
  return readIsoDay(iso) !== null && !Number.isNaN(Date.parse(iso));
}

/** Input size in bytes from which early optimization pays off. */
const LONG_RUN = 3_000_000;

/** Passes the input through, and delays optimization until there was enough. */
async function* optimizingLater(
  input: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<Uint8Array | string> {
  optimizeLater(true);
  let left = LONG_RUN;
  for await (const chunk of input) {
    yield chunk;
    if (left > 0 && left <= chunk.length) optimizeLater(false);
    left -= chunk.length;
  }
}

// Run as a command, rather than imported by a test; the folder may be a symbolic link.
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  takeNoArguments(
    'npm run -s parse --',
    'Reads articles from stdin, one JSON object {"id", "text", "publishedAt"?} a line, and writes their facts to stdout, a line each.',
  );
  const bad = await parseLines(optimizingLater(process.stdin), process.stdout);
  if (bad > 0) process.exitCode = 1;
}
