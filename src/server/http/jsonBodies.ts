import type { FastifyInstance } from 'fastify';
import { refusal } from '../failures/refusal.js';

/** Most lists and objects inside one another: articles and filters have fewer than 40. */
const DEEPEST = 100;

/** Whether JSON has more of them open at a time. */
function isTooDeep(json: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i);
    if (inString) {
      if (code === 0x5c) i++;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > DEEPEST) return true;
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
  return false;
}

/**
 * Reads JSON bodies, but for those of thousands of lists inside one another: 100 kB of them take a hundred times as long
 * to parse as other JSON, while all other clients wait.
 */
export function readJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (isTooDeep(body)) {
      const message = `The body of the request has more than ${String(DEEPEST)} lists and objects inside one another.`;
      done(refusal('BAD_REQUEST', message, { status: 400 }));
    } else void parse(request, body, done);
  });
}
