import { readDataVersion, shareReads } from '../store/dataVersion.js';
import type { Reader } from '../store/database.js';
import { type Answers, createAnswers } from './answers.js';

/**
 * Answers of each reader for itself: replicas differ in how far they are, and an answer holds for a version of the
 * data only if both came from one server.
 *
 * @param maxBytes memory for the answers of each
 */
export function answersByReader(maxBytes: number): (reader: Reader) => Answers {
  const all = new Map<Reader, Answers>();
  return (reader) => {
    const known = all.get(reader);
    if (known) return known;
    const version = shareReads(() => readDataVersion(reader));
    const answers = createAnswers({ version, maxBytes });
    all.set(reader, answers);
    return answers;
  };
}
