import type { Span } from '@opentelemetry/api';
import type { GraphQLSchema } from 'graphql';
import { type Asker, type Operation, select } from '../../select/select.js';
import { MAX_ANSWER_BYTES } from '../../store/answerSize.js';
import type { Reader } from '../../store/database.js';
import { type Answers, answerKey } from './answers.js';
import { AnswerText } from './answerText.js';
import type { CachePolicyOf } from './cacheControl.js';
import { refusalFor } from '../failures/failures.js';
import { traced } from '../telemetry/traces.js';

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

/** UTF-8 takes up to three bytes for a character. */
const isTooLong = (text: string): boolean =>
  text.length > MAX_ANSWER_BYTES / 3 && Buffer.byteLength(text) > MAX_ANSWER_BYTES;

export type SelectAnswer = (query: AskedQuery, reading: Reading) => Promise<AnswerText>;

/**
 * Answers queries by a single statement (select, which throws FallBack for all others). Equal queries
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
        const text = await traced(reading.span, 'select', () => select(schema, query, reading));
        // The statement is bounded; what `finish` makes of it is not.
        if (isTooLong(text)) throw refusalFor('ANSWER_TOO_LARGE');
        return new AnswerText(text);
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
