import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readGold } from '../../src/evaluate/gold.js';
import { placeOf, type WordList } from '../../src/parse/events/net/words.js';
import { packageRoot } from '../../src/root.js';
import { invented } from './invented.js';
import { isForConfidence, isTrainedOn } from './kept.js';
import { joinTexts, type MarkedText } from './marks.js';
import { readAllNews, readNews } from './news.js';
import { readSentences } from './sources.js';

/** The marked texts that the nets for events are trained on. */
export interface LessonTexts {
  /** Openly licensed sentences that somebody else wrote. */
  open: MarkedText[];
  newswire: MarkedText[];
  /** Invented news, without the eighth on which the confidence is fitted. */
  news: MarkedText[];
  /**
   * The sentences of the exact tests of events. They show what the nets remember, not how well they read new text, so
   * no figure is based on them.
   */
  plain: MarkedText[];
}

/** Weight of a sentence of the exact tests. */
export const WEIGHT_OF_PLAIN = 2;

/** @param folder with the texts for which marks.jsonl was made */
export function readLessonTexts(folder: string): LessonTexts {
  const isForWeights = (one: unknown, index: number): boolean => !isForConfidence(one, index);
  return {
    open: joinTexts(read('train/events/marks.jsonl'), readSentences(folder)).filter(isForWeights),
    newswire: readGold(read('tests/gold/newswire.jsonl'), 'newswire.jsonl')
      .filter((_, index) => isTrainedOn(index))
      .map(invented),
    news: readAllNews().filter(isForWeights),
    plain: readNews(read('train/events/plain.txt'), 'plain.txt'),
  };
}

function read(path: string): string {
  return readFileSync(join(packageRoot, path), 'utf8');
}

/**
 * Indexes of words in the list of those with vectors; -1 for none.
 *
 * @param words hashes of their stems, 0 for none
 */
export function placesIn(list: Pick<WordList, 'stems'>, words: Int32Array): Int32Array {
  return words.map((word) => (word === 0 ? -1 : placeOf(list, word)));
}

/** The content of a file of weights in src/parse/data. */
export async function weightsFile(comment: string, name: string, packed: Buffer): Promise<string> {
  const text = `/**\n${comment.trim().replace(/^/gm, ' * ')}\n */\nexport const ${name} =\n  '${packed.toString('base64')}';\n`;
  return format(text, { ...(await resolveConfig(import.meta.filename)), parser: 'typescript' });
}
