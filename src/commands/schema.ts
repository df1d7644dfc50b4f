import { pipeline } from 'node:stream/promises';
import { createSchema } from '../schema.js';
import { printSdl } from '../printSdl.js';
import { isBrokenPipe } from './brokenPipe.js';
import { takeNoArguments } from './usage.js';

// npm run -s schema: prints schema.graphql.
takeNoArguments('npm run -s schema --', 'Prints the schema of the API in GraphQL’s own language.');
try {
  await pipeline([printSdl(createSchema())], process.stdout, { end: false });
} catch (error) {
  // The reader has gone (`npm run -s schema | head -1`): nobody is left to tell.
  if (!isBrokenPipe(error)) throw error;
}
