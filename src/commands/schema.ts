import { createSchema } from '../schema.js';
import { printSdl } from '../printSdl.js';
import { writeWhileRead } from './brokenPipe.js';
import { takeNoArguments } from './usage.js';

// npm run -s schema: prints schema.graphql.
takeNoArguments('npm run -s schema --', 'Prints the schema of the API in GraphQL’s own language.');
await writeWhileRead([printSdl(createSchema())], process.stdout);
