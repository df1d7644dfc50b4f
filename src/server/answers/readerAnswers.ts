import { readDataVersion, shareReads } from '../../store/dataVersion.js';
import type { Reader } from '../../store/database.js';
import { type Answers, type AnswersOptions, createAnswers } from './answers.js';
import type { AnswerText } from './answerText.js';

/**
 * A separate cache for each server: replicas lag differently, and a version of the data is comparable only on
 * the same server.
 *
 * @param maxBytes size of each cache
 * @param count called with the outcome of each look-up
 */
export function answersByReader(
  maxBytes: number,
  count?: AnswersOptions<AnswerText>['count'],
): (reader: Reader) => Answers<AnswerText> {
  const all = new Map<Reader, Answers<AnswerText>>();
  return (reader) => {
    const known = all.get(reader);
    if (known) return known;
    const version = shareReads(() => readDataVersion(reader));
    const answers = createAnswers<AnswerText>({
      version,
      maxBytes,
      sizeOf: ({ size }) => size,
      ...(count && { count }),
    });
    all.set(reader, answers);
    return answers;
  };
}
