import { readDataVersion, shareReads } from '../../store/dataVersion.js';
import type { Reader } from '../../store/database.js';
import { type Answers, type AnswersOptions, createAnswers } from './answers.js';
import type { AnswerText } from './answerText.js';

/**
 * Answers of each reader for itself: replicas differ in how far they are, and an answer holds for a version of the
 * data only if both came from one server.
 *
 * @param maxBytes memory for the answers of each
 * @param count told what becomes of each question
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
