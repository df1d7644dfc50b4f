import { WORD_CLASSES } from '../data/taggerWeights.js';
import { hash } from './features.js';
import { unpackClasses, type ClassFinder } from './wordClasses.js';

let finder: ClassFinder | null = null;

/** The distributional class of a word in lower case; 0 for rare words. */
export function classOfWord(lower: string): number {
  finder ??= unpackClasses(WORD_CLASSES);
  return finder(hash(lower, 0, lower.length));
}
