import { printSchema } from 'graphql';
import { createSchema } from '../schema.js';

// npm run -s schema: prints schema.graphql.
process.stdout.write(`${printSchema(createSchema())}\n`);
