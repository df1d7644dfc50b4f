import type { Span } from '@opentelemetry/api';
import type { GraphQLSchema } from 'graphql';
import { type Asker, type Operation, select } from '../../select/select.js';
import type { Reader } from '../../store/database.js';
import { type Answers, answerKey } from './answers.js';
import { AnswerText } from './answerText.js';
import type { CachePolicyOf } from './cacheControl.js';
import { traced } from '../telemetry/facts.js';

/** A query as it came. */
export interface AskedQuery extends Operation {
  source: string;
  /** The client has no key. */
  isAnonymous: boolean;
}

/** Somebody who asks, and where they read. */
export interface Reading extends Asker {
  reader: Reader;
  /** Waits for a place to ask the database from; what is known already needs none. */
  enter: () => Promise<() => void>;
  /** The request's, in which the statement is traced. */
  span?: Span | undefined;
}

export type SelectAnswer = (query: AskedQuery, reading: Reading) => Promise<AnswerText>;

/**
 * Answers what one statement can answer (select, which throws StandAside for the rest): equal queries of clients without
 * a key together, unless the answer is for one client alone.
 *
 * @param answersOf the answers that are kept of each reader
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
