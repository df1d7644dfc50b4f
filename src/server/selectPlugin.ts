import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { Context } from '../context.js';
import { select } from '../select/select.js';

/** The `data` of an answer as the JSON text that it will be sent as. */
class AnswerText {
  constructor(readonly text: string) {}

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** Answers what one statement can answer; what it cannot, and what goes wrong, is left to the resolvers. */
export const selectPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      async responseForOperation({ schema, document, operation, request, contextValue, logger }) {
        try {
          const asked = { document, operation, variables: request.variables ?? {} };
          const text = await select(schema, asked, contextValue.database);
          if (text === null) return null;
          // Apollo wants an object; stringifyAnswer passes the text on.
          const data = new AnswerText(text) as unknown as Record<string, unknown>;
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
        } catch (error) {
          logger.warn(
            `one statement failed, resolvers answer: ${error instanceof Error ? error.message : String(error)}`,
          );
          return null;
        }
      },
    }),
};

/** An answer as JSON, without reading what is JSON already. */
export function stringifyAnswer(answer: FormattedExecutionResult): string {
  const { data, ...rest } = answer;
  if (!(data instanceof AnswerText)) return JSON.stringify(answer);
  const others = JSON.stringify(rest);
  return `{"data":${data.text}${others === '{}' ? '}' : `,${others.slice(1)}`}`;
}
