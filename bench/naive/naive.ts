import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { buildSchemaSync } from 'type-graphql';
import { PrismaClient } from '../../prisma/generated/client.js';
import { CountryFacetResolver, FacetsResolver, PersonFacetResolver } from '../../src/resolvers/facets.js';
import { createPglite } from '../../src/store/embedded/pglite.js';
import { type Context, createLoaders } from './loaders.js';
import {
  NaiveArticleResolver,
  NaiveQuoteResolver,
  NaivePersonResolver,
  NaiveEventResolver,
  NaiveEventParticipantResolver,
  NaiveEventMentionResolver,
  NaiveSearchResolver,
} from './resolvers.js';

// A part of the service's API on the same packages, built as their guides do. Reads the database in DATABASE_URL or
// DATA_DIR.

async function embedded(dataDir: string) {
  const pglite = await createPglite({ dataDir });
  await pglite.exec(`SET TIME ZONE 'UTC'`);
  return new PrismaPGlite(pglite);
}

const { DATABASE_URL: connectionString, DATA_DIR: folder = '' } = process.env;
const adapter = connectionString
  ? new PrismaPg({ connectionString, options: '-c TimeZone=UTC' })
  : await embedded(`${folder}/postgres`);
const prisma = new PrismaClient({ adapter });

const server = new ApolloServer<Context>({
  schema: buildSchemaSync({
    resolvers: [
      NaiveArticleResolver,
      NaiveQuoteResolver,
      NaivePersonResolver,
      NaiveEventResolver,
      NaiveEventParticipantResolver,
      NaiveEventMentionResolver,
      NaiveSearchResolver,
      // Without these, the models' facets would have no fields.
      FacetsResolver,
      PersonFacetResolver,
      CountryFacetResolver,
    ],
  }),
});
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: () => Promise.resolve({ prisma, loaders: createLoaders(prisma) }),
});
process.stdout.write(`The naive server is ready at ${url}\n`);
