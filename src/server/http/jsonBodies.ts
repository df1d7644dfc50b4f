import type { FastifyInstance } from 'fastify';
import { refusal } from '../failures/refusal.js';

/** Most lists and objects inside one another: articles and filters have fewer than 40. */
const DEEPEST = 100;
/** Most values and objects: a hundred articles with all their fields have fewer than half of them. */
const MOST_VALUES = 50_000;
const MOST_OBJECTS = 2000;

const count = (number: number) => number.toLocaleString('en');
const TOO_DEEP = `The body of the request has more than ${count(DEEPEST)} lists and objects inside one another.`;
const TOO_MANY = `The body of the request has more than ${count(MOST_VALUES)} values, or ${count(MOST_OBJECTS)} objects. Send less at once.`;

/** What is wrong with the structure of JSON; null if nothing is. */
function problemOf(json: string): string | null {
  let depth = 0;
  let [values, objects] = [1, 0];
  let inString = false;
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i);
    if (inString) {
      if (code === 0x5c) i++;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x2c) values++;
    else if (code === 0x5b || code === 0x7b) {
      values++;
      if (code === 0x7b) objects++;
      if (++depth > DEEPEST) return TOO_DEEP;
    } else if (code === 0x5d || code === 0x7d) depth--;
    if (values > MOST_VALUES || objects > MOST_OBJECTS) return TOO_MANY;
  }
  return null;
}

/**
 * Reads JSON bodies, but for those of thousands of lists inside one another, or beside one another: to parse and to check
 * these takes a hundred times as long as other JSON of the same length, while all other clients wait.
 */
export function readJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    const problem = problemOf(body);
    if (problem === null) void parse(request, body, done);
    else done(refusal('BAD_REQUEST', problem, { status: 400 }));
  });
}
