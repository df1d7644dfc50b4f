import { setTimeout as sleep } from 'node:timers/promises';
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../../src/context.js';
import { post, start } from '../support.js';

describe('the deadline', () => {
  it('answers in place of an operation that takes too long, and ends it', async () => {
    let steps: Promise<unknown> = Promise.resolve();
    const fields = {
      endless: {
        type: GraphQLString,
        async resolve(_: unknown, __: unknown, context: Context) {
          const walk = async (): Promise<never> => {
            await sleep(5);
            await context.database.ping();
            return walk();
          };
          steps = walk();
          return steps;
        },
      },
    };
    const root = (name: string) => new GraphQLObjectType<unknown, Context>({ name, fields });
    const schema = new GraphQLSchema({ query: root('Query'), mutation: root('Mutation') });
    const server = await start({ schema, config: { requestTimeout: 100 } });
    try {
      const { response, answer } = await post(server.url, '{ endless }');
      expect(response.status).toBe(504);
      expect(answer).toEqual({
        errors: [
          {
            message: 'The answer took too long. Ask for smaller pages, or with narrower filters.',
            extensions: { code: 'DEADLINE' },
          },
        ],
        extensions: { cost: { requested: 1, nodes: 0, work: 1, bytes: expect.any(Number) as number } },
      });
      await expect(steps).rejects.toThrow('The answer took too long');
      const changing = await post(server.url, 'mutation { endless }');
      expect(changing.response.status).toBe(504);
      expect(changing.answer.errors).toEqual([
        {
          message: 'It took too long. Whether it was done is not known; to ask again is safe.',
          extensions: { code: 'DEADLINE' },
        },
      ]);
      expect((await post(server.url, '{ __typename }')).answer.data).toEqual({ __typename: 'Query' });
      expect(server.log.filter(({ level }) => level >= 50)).toEqual([]);
    } finally {
      await server.close();
    }
  });
});
