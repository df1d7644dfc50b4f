import type { Span } from '@opentelemetry/api';
import type { GraphQLSchema } from 'graphql';
import { type Asker, type Operation, select } from '../../select/select.js';
import type { Reader } from '../../store/database.js';
import { type Answers, answerKey } from './answers.js';
import { AnswerText } from './answerText.js';
import type { CachePolicyOf } from './cacheControl.js';
import { traced } from '../telemetry/facts.js';

/** A query as received. */
export interface AskedQuery extends Operation {
  source: string;
  /** The client has no key. */
  isAnonymous: boolean;
}

/** The client, and the server to read from. */
export interface Reading extends Asker {
  reader: Reader;
  /** Waits for admission to the database; cached answers need none. */
  enter: () => Promise<() => void>;
  /** The request's span, the parent of the statement's. */
  span?: Span | undefined;
}

export type SelectAnswer = (query: AskedQuery, reading: Reading) => Promise<AnswerText>;

/**
 * Answers queries by a single statement (select, which throws StandAside for all others). Equal queries
 * without an API key share the answer, unless it is specific to a client.
 *
 * @param answersOf the answer cache of each server
 */
export function selectAnswers(
  schema: GraphQLSchema,
  answersOf: (reader: Reader) => Answers<AnswerText>,
  policyOf: CachePolicyOf,
): SelectAnswer {
  return (query, reading) => {
    const { source, document, operation, variables, isAnonymous } = query;
    const run = async () => {
      const leave = await reading.enter();
      try {
        return new AnswerText(await traced(reading.span, 'select', () => select(schema, query, reading)));
      } finally {
        leave();
      }
    };
    const isShared = isAnonymous && policyOf(document, operation).scope === 'PUBLIC';
    if (!isShared) return run();
    const answers = answersOf(reading.reader);
    if (!answers.keeps) return run();
    return answers.answer(answerKey(source, operation.name?.value, variables), run);
  };
}
