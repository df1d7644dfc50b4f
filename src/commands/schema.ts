import { createSchema } from '../schema.js';
import { printSdl } from './printSdl.js';

// npm run -s schema: prints schema.graphql.
process.stdout.write(printSdl(createSchema()));
